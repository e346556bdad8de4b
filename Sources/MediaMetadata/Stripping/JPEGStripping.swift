/// Takes metadata out of a JPEG; tables and picture data are copied byte for byte.
struct JPEGStripping {
  private let reader: any ByteReader
  private var kept = KeptProperties()
  private var extended = ExtendedXMP()
  private var photoshop: [UInt8] = []

  /// The pieces of the new file; nil where there is no picture data or no end of it.
  static func plan(_ reader: any ByteReader) -> [Piece]? {
    var stripping = Self(reader: reader)
    return stripping.plan()
  }

  private init(reader: any ByteReader) { self.reader = reader }

  private mutating func plan() -> [Piece]? {
    var head: [Piece] = [.copy(0..<2)]
    var tables: [Piece] = []
    var segments = JPEGSegments(reader)
    var data: Int?
    while data == nil, let segment = segments.next() {
      if segment.marker == 0xDA {
        data = segment.start
        break
      }
      let piece = Piece.copy(segment.start..<segment.content.upperBound)
      switch segment.marker {
      case 0xE0:
        if reader.bytes(at: segment.content.lowerBound, count: 5).has("JFIF\0") { head.append(piece) }
      case 0xE1...0xEF:
        if keeps(segment) { tables.append(piece) } else { take(segment) }
      case 0xFE: break
      default: tables.append(piece)
      }
    }
    guard let data, let end = JPEGPictureEnd.find(in: reader, from: data) else { return nil }
    if let packet = extended.packet { kept.add(packet: packet) }
    kept.add(photoshop: photoshop)
    var metadata: [Piece] = []
    if let exif = kept.exif { metadata.append(.bytes(Self.segment(0xE1, Array("Exif\0\0".utf8) + exif))) }
    if let packet = kept.packet {
      let content = Array("http://ns.adobe.com/xap/1.0/\0".utf8) + packet
      // A text that fills a whole segment is no alt text.
      if content.count < 65_500 { metadata.append(.bytes(Self.segment(0xE1, content))) }
    }
    if let photoshop = kept.photoshop { metadata.append(.bytes(Self.segment(0xED, photoshop))) }
    return head + metadata + tables + [.copy(data..<end)]
  }

  /// Whether a segment is needed for the picture: colour profile, colour transform, or an extension of the coding.
  private func keeps(_ segment: JPEGSegments.Segment) -> Bool {
    let bytes = reader.bytes(at: segment.content.lowerBound, count: min(segment.content.count, 1024))
    switch segment.marker {
    case 0xE2: return bytes.has("ICC_PROFILE\0")
    case 0xEE: return bytes.has("Adobe")
    // Content credentials are in boxes of JUMBF; what they sign is no longer this file.
    case 0xEB: return bytes.has("JP") && !bytes.contains("jumb")
    default: return false
    }
  }

  /// Takes what stays out of a segment that goes.
  private mutating func take(_ segment: JPEGSegments.Segment) {
    guard let bytes = reader.block(at: segment.content.lowerBound, count: segment.content.count) else { return }
    switch segment.marker {
    case 0xE1:
      if bytes.has("Exif\0") {
        if let exif = TIFFReader(MemoryBytes(Array(bytes.dropFirst(6))), source: .exif) { kept.add(exif: exif) }
      } else if bytes.has("http://ns.adobe.com/xap/1.0/\0") {
        kept.add(packet: bytes.dropFirst(29))
        var ignored = MediaDescription(.jpeg, byteCount: 0)
        extended.identifier = XMPReader.read(bytes.dropFirst(29), into: &ignored).extensionIdentifier
      } else if bytes.has("http://ns.adobe.com/xmp/extension/\0") {
        extended.add(bytes.dropFirst(35))
      }
    case 0xEB:
      if bytes.contains("rainedAlgorithmicMedia") { kept.addSourceType("trainedAlgorithmicMedia") }
    case 0xED: if bytes.has("Photoshop 3.0\0") { photoshop += bytes.dropFirst(14) }
    default: break
    }
  }

  private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
    [0xFF, marker] + KeptProperties.bytes(content.count + 2, 2) + content
  }
}

/// Finds where a JPEG's picture ends: the mark stands behind the scans, which may have tables between them.
enum JPEGPictureEnd {
  private static let piece = 1 << 20

  /// The offset behind the mark; nil where there is none.
  static func find(in reader: any ByteReader, from scan: Int) -> Int? {
    var offset = scan
    var held: [UInt8] = []
    var start = scan
    while offset < reader.count {
      // A mark of two bytes and a length of two must be at hand, unless the file ends.
      if offset + 4 > start + held.count, held.isEmpty || start + held.count < reader.count {
        held = reader.bytes(at: offset, count: piece)
        start = offset
        if held.isEmpty { return nil }
      }
      guard let mark = held[min(offset - start, held.count)...].firstIndex(of: 0xFF) else {
        offset = start + held.count
        continue
      }
      offset = start + mark
      if mark + 4 > held.count, start + held.count < reader.count { continue }
      guard mark + 1 < held.count else { return nil }
      switch held[mark + 1] {
      case 0xD9: return offset + 2
      // A byte of data that looks like a mark, marks for restarting, and fill bytes.
      case 0x00, 0x01, 0xD0...0xD7: offset += 2
      case 0xFF: offset += 1
      default:
        guard let length = held.big(mark + 2, 2), length >= 2 else { return nil }
        offset += 2 + length
      }
    }
    return nil
  }
}
