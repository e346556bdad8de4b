extension MovieReader {
  /// What is gathered of a track.
  private struct Track {
    var handler = ""
    var language: String?
    var codec: String?
    var size: MediaDescription.PixelSize?
    var orientation = 1
    var seconds: Double?
    var samples: Box?
    var number = 0
    var scale = 0
  }

  mutating func readTrack(_ box: Box, into description: inout MediaDescription) {
    var track = Track()
    for part in walker.boxes(in: box.content) {
      switch part.type {
      case "tkhd": readHeader(part, into: &track)
      case "mdia": readMedia(part, into: &track)
      case "udta": readUserData(part, into: &description)
      case "meta": readMetadata(part, into: &description)
      default: break
      }
    }
    if scales.count < 64 { scales[track.number] = track.scale }
    let kind = Self.kind(track.handler)
    if kind == .video { add(track.size, orientation: track.orientation, to: &description) }
    description.tracks.append(MediaTrack(kind: kind, language: track.language, codec: track.codec))
    if kind == .audio || kind == .video, description.seconds == nil { description.seconds = track.seconds }
    if track.handler == "meta" || track.codec == "camm" || track.codec == "gpmd" {
      readRoute(track.codec, track.samples, into: &description)
    }
  }

  /// What a track's handler says of its kind.
  private static func kind(_ handler: String) -> MediaTrack.Kind {
    switch handler {
    case "vide": .video
    case "soun": .audio
    case "sbtl", "subt", "text", "clcp": .captions
    default: .other
    }
  }

  private mutating func readMedia(_ media: Box, into track: inout Track) {
    for part in walker.boxes(in: media.content) {
      switch part.type {
      case "mdhd":
        let header = walker.bytes(part.content)
        track.seconds = MovieReader.seconds(header)
        track.scale = header.big(header.first == 1 ? 20 : 12, 4) ?? 0
        if let code = header.big(header.first == 1 ? 32 : 20, 2) {
          track.language = track.language ?? Language.tag(packed: code)
        }
      case "elng":
        let tag = String(field: walker.bytes(part.content, most: 40).dropFirst(4))
        if !tag.isEmpty, tag != "und" { track.language = tag }
      case "hdlr": track.handler = walker.bytes(part.content).letters(8) ?? ""
      case "minf":
        for table in walker.boxes(in: part.content) where table.type == "stbl" {
          for box in walker.boxes(in: table.content) where box.type == "stsd" { readSamples(box, into: &track) }
          track.samples = table
        }
      default: break
      }
    }
  }

  /// The first description of samples: a length, four letters, and for pictures their size.
  private mutating func readSamples(_ box: Box, into track: inout Track) {
    let bytes = walker.bytes(box.content)
    track.codec = bytes.letters(12)?.trimmed
    if track.handler == "vide" || track.handler.isEmpty {
      // The coded size is what channels judge; the size on the screen stands in for it.
      track.size = .init(bytes.big(8 + 32, 2), bytes.big(8 + 34, 2)) ?? track.size
    }
  }

  /// A track's header ends with a matrix, and with the size on the screen in sixteenths.
  private mutating func readHeader(_ header: Box, into track: inout Track) {
    let bytes = walker.bytes(header.content, most: 96)
    let start = bytes.first == 1 ? 52 : 40
    track.number = bytes.big(bytes.first == 1 ? 20 : 12, 4) ?? 0
    track.orientation = Self.orientation(bytes, start)
    track.size = .init(bytes.big(start + 36, 2), bytes.big(start + 40, 2))
  }

  /// How a track's matrix turns its pictures, as EXIF numbers it.
  private static func orientation(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int {
    func part(_ index: Int) -> Int {
      Int(Int32(truncatingIfNeeded: bytes.big(start + index * 4, 4) ?? 0).signum())
    }
    switch (part(0), part(1), part(3), part(4)) {
    case (0, 1, -1, 0): return 6
    case (0, -1, 1, 0): return 8
    case (-1, 0, 0, -1): return 3
    default: return 1
    }
  }

  /// Tracks that may hold positions all along: Android's `camm`, GoPro's `gpmd`, Apple's `mebx` with a key for them.
  private mutating func readRoute(_ codec: String?, _ table: Box?, into description: inout MediaDescription) {
    guard let table else { return }
    switch codec {
    case "camm": description.add("mp4.camm", .route)
    case "mebx":
      for box in walker.boxes(in: table.content) where box.type == "stsd" {
        let bytes = reader.bytes(at: box.content.lowerBound, count: min(box.content.count, 65_536))
        if bytes.contains("location.ISO6709") { description.add("mov.mebx.location", .route) }
      }
    case "gpmd":
      // The device also writes what its other sensors measure; only the first sample tells.
      for box in walker.boxes(in: table.content) where box.type == "stco" || box.type == "co64" {
        guard let offset = walker.bytes(box.content).big(8, box.type == "co64" ? 8 : 4) else { continue }
        let sample = reader.bytes(at: offset, count: 16_384)
        if sample.contains("GPS5") || sample.contains("GPS9") { description.add("mp4.gpmd", .route) }
      }
    default: break
    }
  }
}
