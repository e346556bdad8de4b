import LintCore

extension PersonalDataMask {
  /// The layout of a value: a star for each letter and digit, and the signs between.
  ///
  /// - Parameters:
  ///   - range: where it stands.
  ///   - kind: the name of its rule.
  ///   - kept: how many characters at the start are common to so many values that they may be shown.
  ///   - utf8: the text.
  init(layoutOf range: Range<Int>, kind: String, keeping kept: Int = 0, in utf8: [UInt8]) {
    let mask = utf8.withUnsafeBufferPointer { Self.layout(of: range, keeping: kept, in: TextBytes($0)) }
    self.init(kind: kind, mask: mask)
  }

  private static func layout(of range: Range<Int>, keeping kept: Int, in text: TextBytes) -> String {
    var mask: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound, mask.count < 80 {
      let byte = text[index]
      let length = text.scalar(at: index)?.length ?? 1
      if text.invisible(at: index) > 0 || byte == 0xCC {
        index += max(text.invisible(at: index), length)
        continue
      }
      switch byte {
      case _ where mask.count < kept && byte.isASCIIAlphanumeric: mask.append(byte)
      case 0x0A, 0x0D: mask.append(UInt8(ascii: " "))
      case _ where text.space(at: index) > 0: mask.append(UInt8(ascii: " "))
      case _ where text.dash(at: index) > 0: mask.append(UInt8(ascii: "-"))
      case 0x21..<0x7F where !byte.isASCIIAlphanumeric: mask.append(byte)
      default: mask.append(UInt8(ascii: "*"))
      }
      index += length
    }
    return String(decoding: mask, as: UTF8.self)
  }
}
