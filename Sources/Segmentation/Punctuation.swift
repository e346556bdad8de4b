/// Signs that sentences end, open and close with.
enum Punctuation {
  /// Whether a sentence can end with it. ICU knows those of more scripts.
  static func isTerminator(_ value: UInt32) -> Bool {
    switch value {
    case 0x2E, 0x21, 0x3F, 0x2026: true
    case 0x203C, 0x203D, 0x2047...0x2049: true
    // Arabic and Persian, Devanagari, Ethiopic, Chinese and Japanese.
    case 0x61F, 0x6D4, 0x964, 0x1362, 0x1367, 0x3002, 0xFF01, 0xFF0E, 0xFF1F: true
    default: false
    }
  }

  /// Quotation marks and brackets of either direction; which one is opening depends on the language.
  static func isQuoteOrBracket(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D, 0xAB, 0xBB: true
    case 0x2018...0x201F, 0x2039, 0x203A, 0x300C...0x300F: true
    default: false
    }
  }

  /// Asterisks, underscores and tildes, which people set around words for emphasis.
  static func isMarkup(_ value: UInt32) -> Bool { value == 0x2A || value == 0x5F || value == 0x7E || value == 0x60 }
}
