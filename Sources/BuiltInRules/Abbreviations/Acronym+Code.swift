import LintCore
import Segmentation

extension Prose {
  /// Whether the letters belong to a code that stands for a thing, not for words: `2002/49/EG`, `SE-123 45`,
  /// `AFS-2045`, `.NET`, or a case's or law's number, `KS 2026/118`, `SFS 2009:600`.
  func isCode(_ acronym: Acronym) -> Bool {
    let before = text.utf8[..<acronym.range.lowerBound].suffix(3)
    let after = text.utf8[acronym.range.upperBound...].prefix(2)
    if before.last == UInt8(ascii: "/"), before.dropLast().last?.isDigit == true { return true }
    if before.last == UInt8(ascii: ".") { return true }
    if let sign = after.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "/"), after.last?.isDigit == true {
      return true
    }
    return isBeforeReferenceNumber(acronym)
  }

  /// Whether a year, one of `/ : -` and a number follow; a date such as `2026-05-01` does not count.
  private func isBeforeReferenceNumber(_ acronym: Acronym) -> Bool {
    let rest = text.utf8[segments.words[acronym.word].range.upperBound...].prefix(24)
    let number = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ":") }
    guard number.startIndex > rest.startIndex else { return false }
    let year = number.prefix(4)
    guard year.count == 4, year.allSatisfy(\.isDigit), year.starts(with: "19".utf8) || year.starts(with: "20".utf8)
    else { return false }
    let tail = number.dropFirst(4)
    guard let sign = tail.first, "/:-".utf8.contains(sign), tail.dropFirst().first?.isDigit == true else {
      return false
    }
    return !tail.dropFirst().drop(while: \.isDigit).starts(with: "-".utf8)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
