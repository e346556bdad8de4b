/// Reads WebM and Matroska (RFC 9559): tracks, duration, size, and tags.
struct MatroskaReader {
  private static let mostElements = 8000
  private static let mostTags = 500

  /// An element: a number, and where its content lies.
  private struct Element {
    var id: Int
    var content: Range<Int>
    /// Whether it goes on to an end that is not known.
    var isOpen: Bool
  }

  private var window: Window
  private var left = Self.mostElements
  private var scale = 1_000_000.0
  private var hasPicture = false

  static func read(_ reader: any ByteReader, into description: inout MediaDescription) {
    var file = Self(window: Window(reader))
    file.read(into: &description)
  }

  private init(window: Window) { self.window = window }

  private mutating func read(into description: inout MediaDescription) {
    guard let header = element(at: 0, end: window.count), header.id == 0x1A45_DFA3,
      let segment = element(at: header.content.upperBound, end: window.count), segment.id == 0x1853_8067
    else {
      description.isCutOff = true
      return
    }
    var offset = segment.content.lowerBound
    var seen: Set<Int> = []
    var later: [Int] = []
    while let part = element(at: offset, end: segment.content.upperBound) {
      seen.insert(offset)
      // The list of contents says where tags lie, so that the film itself need not be walked through.
      if part.id == 0x114D_9B74 { later += positions(part).map { $0 + segment.content.lowerBound } }
      if part.id == 0x1F43_B675, !later.isEmpty || part.isOpen { break }
      readPart(part, into: &description)
      offset = part.content.upperBound
    }
    for offset in later.prefix(32) where seen.insert(offset).inserted && offset > 0 && offset < window.count {
      if let part = element(at: offset, end: window.count) { readPart(part, into: &description) }
    }
    description.isCutOff = description.tracks.isEmpty
  }

  private mutating func readPart(_ part: Element, into description: inout MediaDescription) {
    switch part.id {
    case 0x1549_A966: readInfo(part, into: &description)
    case 0x1654_AE6B:
      for entry in elements(in: part) where entry.id == 0xAE { readTrack(entry, into: &description) }
    case 0x1254_C367:
      for tag in elements(in: part).prefix(Self.mostTags) where tag.id == 0x7373 { readTag(tag, into: &description) }
    default: break
    }
  }

  private mutating func readInfo(_ info: Element, into description: inout MediaDescription) {
    var duration: Double?
    for field in elements(in: info) {
      switch field.id {
      case 0x2AD7B1: scale = Double(number(field))
      case 0x4489: duration = fraction(field)
      case 0x4461: description.add("mkv.DateUTC", .time)
      case 0x7BA9: description.add("mkv.Title", .text, text(field))
      default: break
      }
    }
    // A number near the greatest there is becomes infinite by its scale.
    if let seconds = duration.map({ $0 * scale / 1e9 }), seconds.isFinite, seconds > 0 { description.seconds = seconds }
  }

  private mutating func readTrack(_ entry: Element, into description: inout MediaDescription) {
    var track = MediaTrack(kind: .other)
    var size: MediaDescription.PixelSize?
    for field in elements(in: entry) {
      switch field.id {
      case 0x83:
        switch number(field) {
        case 1: track.kind = .video
        case 2: track.kind = .audio
        case 17: track.kind = .captions
        default: break
        }
      case 0x86: track.codec = text(field)
      case 0x22B59C where track.language == nil, 0x22B59D: track.language = Language.tag(text(field))
      case 0xE0:
        var width: Int?
        var height: Int?
        for part in elements(in: field) {
          if part.id == 0xB0 { width = number(part) }
          if part.id == 0xBA { height = number(part) }
        }
        size = .init(width, height)
      default: break
      }
    }
    description.tracks.append(track)
    if track.kind == .video, !hasPicture, let size {
      hasPicture = true
      description.storedSize = size
    }
  }

  private mutating func readTag(_ tag: Element, into description: inout MediaDescription) {
    for simple in elements(in: tag) where simple.id == 0x67C8 {
      var name = ""
      var value = ""
      for field in elements(in: simple) {
        if field.id == 0x45A3 { name = text(field).uppercased() }
        if field.id == 0x4487 { value = text(field) }
      }
      let field = "mkv.tag." + name
      switch name {
      case "LOCATION", "RECORDING_LOCATION", "LOCATION-ENG", "COM.APPLE.QUICKTIME.LOCATION.ISO6709":
        if let place = ISO6709(value) {
          description.add(field, latitude: place.latitude, longitude: place.longitude)
        } else {
          description.add(field, .text, value)
        }
      case "ARTIST", "DIRECTOR", "AUTHOR", "DIRECTOR_OF_PHOTOGRAPHY", "PRODUCER":
        description.add(field, .creator, value)
      case "COMMENT", "DESCRIPTION", "TITLE", "SUBJECT", "SYNOPSIS", "KEYWORDS": description.add(field, .text, value)
      case "COPYRIGHT": description.add(field, .rights, value)
      case "DATE_RECORDED", "CREATION_TIME", "DATE": description.add(field, .time, value)
      default: break
      }
    }
  }

  /// Where the parts lie that a list of contents names, from the segment's beginning.
  private mutating func positions(_ list: Element) -> [Int] {
    var positions: [Int] = []
    for seek in elements(in: list) where seek.id == 0x4DBB {
      for field in elements(in: seek) where field.id == 0x53AC {
        let position = number(field)
        if position < window.count { positions.append(position) }
      }
    }
    return positions
  }

  private mutating func elements(in parent: Element) -> [Element] {
    var elements: [Element] = []
    var offset = parent.content.lowerBound
    while let element = element(at: offset, end: parent.content.upperBound) {
      elements.append(element)
      offset = element.content.upperBound
    }
    return elements
  }

  private mutating func element(at offset: Int, end: Int) -> Element? {
    guard left > 0, offset >= 0, offset < end else { return nil }
    left -= 1
    let bytes = window.bytes(at: offset, count: min(12, end - offset))
    guard let first = bytes.first, first >= 0x10 else { return nil }
    let idLength = first.leadingZeroBitCount + 1
    guard let id = bytes.big(0, idLength), let second = bytes.dropFirst(idLength).first, second != 0 else { return nil }
    let sizeLength = second.leadingZeroBitCount + 1
    guard let raw = bytes.big(idLength, sizeLength) else { return nil }
    let mask = 1 << (7 * sizeLength) - 1
    let start = offset + idLength + sizeLength
    let isOpen = raw & mask == mask
    guard start <= end else { return nil }
    let length = isOpen ? end - start : min(raw & mask, end - start)
    return Element(id: id, content: start..<start + length, isOpen: isOpen)
  }

  private mutating func number(_ element: Element) -> Int {
    window.bytes(at: element.content.lowerBound, count: min(8, element.content.count))
      .big(0, min(8, element.content.count)) ?? 0
  }

  private mutating func fraction(_ element: Element) -> Double? {
    let bytes = window.bytes(at: element.content.lowerBound, count: min(8, element.content.count))
    switch element.content.count {
    case 4: return bytes.big(0, 4).map { Double(Float(bitPattern: UInt32(truncatingIfNeeded: $0))) }
    case 8:
      guard let high = bytes.big(0, 4), let low = bytes.big(4, 4) else { return nil }
      return Double(bitPattern: UInt64(high) << 32 | UInt64(low))
    default: return nil
    }
  }

  private mutating func text(_ element: Element) -> String {
    String(field: window.bytes(at: element.content.lowerBound, count: min(element.content.count, String.longestField)))
  }
}
