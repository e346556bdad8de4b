extension String {
  /// The text for a message, in Swedish or English quotation marks, or nil when it must not be repeated there.
  ///
  /// Front matter holds whatever people put there. What is long, or could be a number of a person, an account or a
  /// phone, or an address, is not repeated.
  var isQuotable: Bool {
    guard utf8.count <= 120, count <= 40, !isEmpty else { return false }
    var digits = 0
    for byte in utf8 {
      if byte == UInt8(ascii: "@") || byte < 0x20 { return false }
      if (0x30...0x39).contains(byte) { digits += 1 }
    }
    return digits < 6
  }

  /// The text in Swedish quotation marks, or these words where it must not be repeated.
  func quotedInSwedish(else words: String) -> String { isQuotable ? "”\(self)”" : words }

  /// The text in English quotation marks, or these words where it must not be repeated.
  func quotedInEnglish(else words: String) -> String { isQuotable ? "“\(self)”" : words }
}

extension Sequence where Element == String {
  /// The names in a row: a, b eller c.
  func listed(_ conjunction: String) -> String {
    let names = Array(self)
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}
