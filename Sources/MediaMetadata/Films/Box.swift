/// A box of the ISO base media format (ISO/IEC 14496-12) or an atom of QuickTime: a length, four letters, content.
struct Box: Hashable {
  /// The four letters.
  var type: String
  /// Where the box begins.
  var start: Int
  /// Where its content lies in the file.
  var content: Range<Int>
}

/// Walks through boxes without reading what is in them.
struct BoxWalker {
  /// The most boxes of one file that are looked at.
  static let most = 8000

  let reader: any ByteReader
  private var window: Window
  private var left: Int
  /// Whether a box claimed more bytes than there are.
  private(set) var isCutOff = false

  init(_ reader: any ByteReader, most: Int = Self.most) {
    self.reader = reader
    window = Window(reader)
    left = most
  }

  /// Whether the walk ended because the file has too many boxes.
  var isExhausted: Bool { left <= 0 }

  /// Some bytes.
  mutating func bytes(_ range: Range<Int>, most: Int = 64) -> ArraySlice<UInt8> {
    window.bytes(at: range.lowerBound, count: min(range.count, most))
  }

  /// The boxes in a stretch of the file, up to the first that is damaged.
  mutating func boxes(in range: Range<Int>) -> [Box] {
    var boxes: [Box] = []
    var offset = range.lowerBound
    while let box = box(at: offset, end: range.upperBound) {
      boxes.append(box)
      offset = box.content.upperBound
    }
    return boxes
  }

  /// The box at an offset; nil at the end of the stretch, or where none fits there.
  mutating func box(at offset: Int, end: Int) -> Box? {
    guard left > 0, offset >= 0, end - offset >= 8 else { return nil }
    left -= 1
    let header = window.bytes(at: offset, count: 16)
    guard var length = header.big(0, 4), let type = header.letters(4) else { return nil }
    var headerLength = 8
    switch length {
    // A length of 0 means: to the end.
    case 0: length = end - offset
    case 1:
      guard let long = header.big(8, 8) else { return nil }
      length = long
      headerLength = 16
    default: break
    }
    guard length >= headerLength else {
      // A row of zeros ends the list of user data in QuickTime.
      return nil
    }
    guard length <= end - offset else {
      isCutOff = true
      return nil
    }
    return Box(type: type, start: offset, content: offset + headerLength..<offset + length)
  }
}
