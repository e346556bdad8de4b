/// The segments of a JPEG file before its picture data (ITU-T T.81, annex B).
struct JPEGSegments {
  /// How many segments are looked at. A picture has some dozens; metadata in pieces of 64 KiB makes some hundred.
  private static let most = 1000

  /// A segment.
  struct Segment {
    /// The marker's second byte.
    var marker: Int
    /// Where its content lies in the file.
    var content: Range<Int>
    /// Where the segment begins, with its marker.
    var start: Int
  }

  private let reader: any ByteReader
  private var window: Window
  private var offset = 2
  private var left = Self.most

  init(_ reader: any ByteReader) {
    self.reader = reader
    window = Window(reader)
  }

  /// The next segment; the last is the one that begins the picture data. Nil at the end or where something is damaged.
  mutating func next() -> Segment? {
    guard left > 0 else { return nil }
    left -= 1
    while let header = Optional(window.bytes(at: offset, count: 4)), header.count >= 2 {
      guard header.big(0, 1) == 0xFF, let marker = header.big(1, 1) else { return nil }
      switch marker {
      case 0xFF: offset += 1
      case 0x01, 0xD0...0xD8: offset += 2
      case 0x00, 0xD9: return nil
      default:
        guard let length = header.big(2, 2), length >= 2, length <= reader.count - offset - 2 else { return nil }
        let segment = Segment(marker: marker, content: offset + 4..<offset + 2 + length, start: offset)
        offset += 2 + length
        return segment
      }
      left -= 1
      if left <= 0 { return nil }
    }
    return nil
  }
}
