import LintCore

extension PersonalDataMask {
  /// The layout of a personal number: a star for each digit and letter, the signs between, and of four-digit years the
  /// century.
  init(personalNumberAt range: Range<Int>, of utf8: [UInt8]) {
    let mask = utf8.withUnsafeBufferPointer { Self.layout(of: range, in: TextBytes($0)) }
    self.init(kind: PersonalIdentityNumber.name, mask: mask)
  }

  private static func layout(of range: Range<Int>, in text: TextBytes) -> String {
    var mask: [UInt8] = []
    var century = 0
    var values = 0
    var index = range.lowerBound
    while index < range.upperBound {
      if let (value, length) = text.digit(at: index) {
        if values < 2 { century = century * 10 + Int(value) }
        values += 1
        mask.append(UInt8(ascii: "*"))
        index += length
      } else if text.invisible(at: index) > 0 {
        index += text.invisible(at: index)
      } else if text.space(at: index) > 0 {
        mask.append(UInt8(ascii: " "))
        index += text.space(at: index)
      } else if text.dash(at: index) > 0 {
        mask.append(UInt8(ascii: "-"))
        index += text.dash(at: index)
      } else {
        let sign = text[index]
        mask.append(sign < 0x80 && !sign.isASCIILetter ? sign : UInt8(ascii: "*"))
        if sign.isASCIILetter { values += 1 }
        index += text.scalar(at: index)?.length ?? 1
      }
    }
    if values == 12, (18...20).contains(century), mask.prefix(2).elementsEqual("**".utf8) {
      mask.replaceSubrange(..<2, with: "\(century)".utf8)
    }
    return String(decoding: mask, as: UTF8.self)
  }
}
