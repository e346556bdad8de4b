import LintCore
import SourceText

/// Text and names in Markdown as they read, with the way back to how they are written.
enum MarkdownText {
  /// A text: backslashes before punctuation are taken away, and a line break with the space around it is one space.
  static func text(_ range: Range<Int>, in whole: PostText) -> FieldValue {
    var reading = Reading(whole)
    var index = range.lowerBound
    while index < range.upperBound {
      if whole.utf8[index].isBlank || whole.utf8[index].isLineEnd {
        var end = index
        while end < range.upperBound, whole.utf8[end].isBlank || whole.utf8[end].isLineEnd { end += 1 }
        if whole.utf8[index..<end].contains(where: \.isLineEnd) {
          reading.write([0x20], for: index..<end)
        } else {
          reading.copy(index..<end)
        }
        index = end
      } else {
        index = reading.character(at: index, limit: range.upperBound)
      }
    }
    return reading.value(at: range)
  }

  /// A file's name: backslashes before punctuation are taken away, and `%20` and its like are what they stand for.
  ///
  /// Addresses on the web stay as they are, and so do names in which the percent signs make no text.
  static func fileName(_ range: Range<Int>, in whole: PostText) -> FieldValue {
    let isAddress = String(decoding: whole.utf8[range].prefix(200), as: UTF8.self).contains("://")
    let decoded = fileName(range, in: whole, decodingPercent: !isAddress)
    let isText = String(validating: decoded.utf8, as: UTF8.self) != nil
    return (isText ? decoded : fileName(range, in: whole, decodingPercent: false)).value(at: range)
  }

  private static func fileName(_ range: Range<Int>, in whole: PostText, decodingPercent: Bool) -> Reading {
    var reading = Reading(whole)
    var index = range.lowerBound
    while index < range.upperBound {
      if decodingPercent, index + 2 < range.upperBound, whole.utf8[index] == UInt8(ascii: "%"),
        let high = whole.utf8[index + 1].hexadecimalValue, let low = whole.utf8[index + 2].hexadecimalValue,
        high > 0 || low > 0
      {
        reading.write([high << 4 | low], for: index..<index + 3)
        index += 3
      } else {
        index = reading.character(at: index, limit: range.upperBound)
      }
    }
    return reading
  }

  /// A text as far as it has been read.
  private struct Reading {
    private let whole: PostText
    private(set) var utf8: [UInt8] = []
    private var map = OffsetMap()

    init(_ whole: PostText) { self.whole = whole }

    /// Reads one byte, or the punctuation after a backslash; gives the position after it.
    mutating func character(at index: Int, limit: Int) -> Int {
      let isEscape = whole.utf8[index] == UInt8(ascii: "\\") && index + 1 < limit && whole.utf8[index + 1].isPunctuation
      if isEscape { write([whole.utf8[index + 1]], for: index..<index + 2) } else { copy(index..<index + 1) }
      return index + (isEscape ? 2 : 1)
    }

    mutating func copy(_ range: Range<Int>) {
      utf8 += whole.utf8[range]
      map.append(range, of: whole.map)
    }

    mutating func write(_ bytes: [UInt8], for range: Range<Int>) {
      utf8 += bytes
      map.append(replacing: whole.place(of: range).bytes, textLength: bytes.count)
    }

    func value(at range: Range<Int>) -> FieldValue {
      let place = whole.place(of: range)
      let isEmpty = utf8.isEmpty
      let text = String(decoding: utf8, as: UTF8.self)
      return FieldValue(.text(text, isEmpty ? OffsetMap(literal: place) : map), at: place)
    }
  }
}

extension UInt8 {
  /// The value of a hexadecimal digit.
  fileprivate var hexadecimalValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
