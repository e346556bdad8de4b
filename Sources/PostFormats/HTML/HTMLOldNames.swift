/// The names of characters that need no semicolon in HTML: those of Latin-1, and of what is written in markup (HTML standard, 13.5).
enum HTMLOldNames {
  /// Of U+00A0 to U+00FF.
  private static let latin: [StaticString] = [
    "nbsp", "iexcl", "cent", "pound", "curren", "yen", "brvbar", "sect", "uml", "copy", "ordf", "laquo", "not", "shy",
    "reg", "macr", "deg", "plusmn", "sup2", "sup3", "acute", "micro", "para", "middot", "cedil", "sup1", "ordm",
    "raquo", "frac14", "frac12", "frac34", "iquest", "Agrave", "Aacute", "Acirc", "Atilde", "Auml", "Aring", "AElig",
    "Ccedil", "Egrave", "Eacute", "Ecirc", "Euml", "Igrave", "Iacute", "Icirc", "Iuml", "ETH", "Ntilde", "Ograve",
    "Oacute", "Ocirc", "Otilde", "Ouml", "times", "Oslash", "Ugrave", "Uacute", "Ucirc", "Uuml", "Yacute", "THORN",
    "szlig", "agrave", "aacute", "acirc", "atilde", "auml", "aring", "aelig", "ccedil", "egrave", "eacute", "ecirc",
    "euml", "igrave", "iacute", "icirc", "iuml", "eth", "ntilde", "ograve", "oacute", "ocirc", "otilde", "ouml",
    "divide", "oslash", "ugrave", "uacute", "ucirc", "uuml", "yacute", "thorn", "yuml",
  ]

  /// The names of a character, given in UTF-8.
  static func names(of character: Slice<UnsafeBufferPointer<UInt8>>) -> [StaticString] {
    guard let first = character.first, let last = character.last else { return [] }
    switch (first, character.count) {
    case (UInt8(ascii: "<"), 1): return ["lt", "LT"]
    case (UInt8(ascii: ">"), 1): return ["gt", "GT"]
    case (UInt8(ascii: "\""), 1): return ["quot", "QUOT"]
    case (0xC2, 2) where last >= 0xA0:
      let name = latin[Int(last) - 0xA0]
      return last == 0xA9 ? [name, "COPY"] : last == 0xAE ? [name, "REG"] : [name]
    case (0xC3, 2): return [latin[Int(last & 0x3F) + 0x20]]
    default: return []
    }
  }
}
