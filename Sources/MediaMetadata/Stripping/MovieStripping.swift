/// Takes metadata out of MP4 and QuickTime without moving anything: boxes become free space, and what they held zeros.
struct MovieStripping {
  /// What stays of user data: rights, chapters, what a player needs.
  private static let keptUserData: Set<String> = [
    "cprt", "©cpy", "chpl", "hnti", "hinf", "name", "kind", "strk", "tsel", "WLOC", "SelO", "LOOP", "AllF", "ptv ",
  ]

  private let reader: any ByteReader
  private var walker: BoxWalker
  private var patches = Patches()
  private var protected: [Range<Int>] = []
  private var films: [Range<Int>] = []

  /// The pieces of the new file; nil where it is damaged, or metadata and film lie in the same place.
  static func plan(_ reader: any ByteReader) -> [Piece]? {
    var stripping = Self(reader: reader)
    return stripping.plan()
  }

  private init(reader: any ByteReader) {
    self.reader = reader
    walker = BoxWalker(reader)
  }

  private mutating func plan() -> [Piece]? {
    var offset = 0
    var movies: [Box] = []
    while let box = walker.box(at: offset, end: reader.count) {
      switch box.type {
      case "moov": movies.append(box)
      case "mdat": films.append(box.content)
      case "uuid", "meta", "udta": strip(box)
      default: break
      }
      offset = box.content.upperBound
    }
    guard !movies.isEmpty, !walker.isCutOff, !walker.isExhausted else { return nil }
    for movie in movies {
      for box in walker.boxes(in: movie.content) {
        switch box.type {
        case "mvhd": clearTimes(box)
        case "trak": stripTrack(box)
        case "uuid", "meta", "udta": strip(box)
        default: break
        }
      }
    }
    guard !walker.isExhausted, !patches.touches(protected) else { return nil }
    return patches.pieces(of: reader)
  }

  /// Makes a box free space.
  private mutating func free(_ box: Box) {
    patches.put(Array("free".utf8), at: box.start + 4)
    patches.clear(box.content)
  }

  /// The times of making and changing, which come after version and flags.
  private mutating func clearTimes(_ box: Box) {
    let length = walker.bytes(box.content, most: 1).first == 1 ? 16 : 8
    guard box.content.count >= 4 + length else { return }
    patches.clear(box.content.lowerBound + 4..<box.content.lowerBound + 4 + length)
  }

  private mutating func strip(_ box: Box) {
    switch box.type {
    case "uuid":
      guard walker.bytes(box.content, most: 16).elementsEqual(MovieReader.xmpIdentifier) else { return }
      stripPacket(box, from: box.content.lowerBound + 16)
    case "meta": stripMetadata(box)
    default:
      for part in walker.boxes(in: box.content) {
        switch part.type {
        case "meta": stripMetadata(part)
        case "XMP_": stripPacket(part, from: part.content.lowerBound)
        case let type where Self.keptUserData.contains(type): break
        default: free(part)
        }
      }
    }
  }

  /// Writes what stays of a packet over it, filled up with blanks.
  private mutating func stripPacket(_ box: Box, from start: Int) {
    var kept = KeptProperties()
    if let packet = reader.block(at: start, count: box.content.upperBound - start) { kept.add(packet: packet[...]) }
    let room = box.content.upperBound - start
    guard let packet = kept.packet, packet.count <= room else {
      free(box)
      return
    }
    patches.put(packet + [UInt8](repeating: 0x20, count: room - packet.count), at: start)
  }

  /// Frees the values of a list with keys or letters, but for those of rights.
  private mutating func stripMetadata(_ box: Box) {
    var content = box.content
    if walker.bytes(content).letters(4) != "hdlr" {
      content = min(content.lowerBound + 4, content.upperBound)..<content.upperBound
    }
    let parts = walker.boxes(in: content)
    guard parts.contains(where: { $0.type == "ilst" }) else {
      // Lists of items are a picture's structure, not its metadata.
      if !parts.contains(where: { $0.type == "iloc" || $0.type == "pitm" }) { free(box) }
      return
    }
    let keys = parts.first { $0.type == "keys" }.map { rightsKeys($0) } ?? []
    var keepsSome = false
    for list in parts where list.type == "ilst" {
      for item in walker.boxes(in: list.content) {
        let number = walker.bytes(item.start + 4..<item.start + 8).big(0, 4) ?? 0
        if item.type == "©cpy" || item.type == "cprt" || keys.contains(number) {
          keepsSome = true
        } else {
          free(item)
        }
      }
    }
    if !keepsSome { free(box) }
  }

  /// The numbers of the keys that name rights.
  private func rightsKeys(_ box: Box) -> Set<Int> {
    let bytes = reader.bytes(at: box.content.lowerBound, count: min(box.content.count, 65_536))
    var numbers: Set<Int> = []
    var offset = 8
    var number = 1
    while let length = bytes.big(offset, 4), length >= 8, length <= bytes.count - offset {
      if String(field: bytes[offset + 8..<offset + length]).hasSuffix(".copyright") { numbers.insert(number) }
      offset += length
      number += 1
    }
    return numbers
  }

  private mutating func stripTrack(_ track: Box) {
    var samples: Box?
    var handler = ""
    for box in walker.boxes(in: track.content) {
      switch box.type {
      case "tkhd": clearTimes(box)
      case "meta", "udta", "uuid": strip(box)
      case "mdia":
        for part in walker.boxes(in: box.content) {
          switch part.type {
          case "mdhd": clearTimes(part)
          case "hdlr": handler = walker.bytes(part.content).letters(8) ?? ""
          case "minf": samples = walker.boxes(in: part.content).first { $0.type == "stbl" }
          default: break
          }
        }
      default: break
      }
    }
    guard let samples else { return }
    let table = SampleTable(samples, &walker)
    if table.isRoute(handler) {
      // Without the track nothing leads to the positions, and they are gone as well.
      free(track)
      for range in table.ranges
      where films.contains(where: { $0.contains(range.lowerBound) && range.upperBound <= $0.upperBound }) {
        patches.clear(range)
      }
    } else {
      protected += table.ranges
    }
  }
}
