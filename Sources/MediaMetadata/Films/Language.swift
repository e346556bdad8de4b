/// Languages as films name them, turned into BCP 47 tags.
enum Language {
  /// The shorter tags of languages whose ISO 639-2 code differs from what BCP 47 asks for.
  private static let short: [String: String] = [
    "swe": "sv", "eng": "en", "fin": "fi", "nor": "no", "nob": "nb", "nno": "nn", "dan": "da", "isl": "is", "ice": "is",
    "sme": "se", "yid": "yi", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "por": "pt", "ita": "it",
    "nld": "nl", "dut": "nl", "pol": "pl", "ces": "cs", "cze": "cs", "slk": "sk", "slo": "sk", "hun": "hu", "ron": "ro",
    "rum": "ro", "bul": "bg", "ell": "el", "gre": "el", "est": "et", "lav": "lv", "lit": "lt", "rus": "ru", "ukr": "uk",
    "bos": "bs", "hrv": "hr", "srp": "sr", "slv": "sl", "sqi": "sq", "alb": "sq", "mkd": "mk", "mac": "mk", "tur": "tr",
    "kur": "ku", "ara": "ar", "fas": "fa", "per": "fa", "pus": "ps", "urd": "ur", "hin": "hi", "ben": "bn", "som": "so",
    "tir": "ti", "amh": "am", "swa": "sw", "tha": "th", "vie": "vi", "zho": "zh", "chi": "zh", "jpn": "ja", "kor": "ko",
    "heb": "he", "cat": "ca", "gle": "ga", "cym": "cy", "wel": "cy", "eus": "eu", "baq": "eu", "kat": "ka", "geo": "ka",
    "hye": "hy", "arm": "hy", "uzb": "uz", "kaz": "kk", "mon": "mn", "tam": "ta", "pan": "pa", "nep": "ne",
  ]

  /// The language codes of the old Macintosh that QuickTime still uses, by number.
  private static let macintosh = [
    "en", "fr", "de", "it", "nl", "sv", "es", "da", "pt", "no", "he", "ja", "ar", "fi", "el", "is", "mt", "tr", "hr",
    "zh", "ur", "hi", "th", "ko", "lt", "pl", "hu", "et", "lv", "se", "fo", "fa", "ru", "zh",
  ]

  /// The tag for a code of ISO 639-2, or a tag as it is; nil for a language that is not determined.
  static func tag(_ code: String) -> String? {
    let code = code.trimmed
    let lower = code.lowercased()
    guard !lower.isEmpty, lower.utf8.count <= 35, !["und", "unk", "mis", "zxx", "mul"].contains(lower) else {
      return nil
    }
    return short[lower] ?? (code.count <= 3 ? lower : code)
  }
}

extension Language {
  /// The tag for the number in the header of a track: three letters of five bits each, or a Macintosh code.
  static func tag(packed code: Int) -> String? {
    if code < 0x400 { return macintosh.indices.contains(code) ? macintosh[code] : nil }
    guard code < 0x7FFF else { return nil }
    var letters = ""
    for shift in [10, 5, 0] {
      let letter = code >> shift & 0x1F
      guard (1...26).contains(letter) else { return nil }
      letters.unicodeScalars.append(Unicode.Scalar(UInt8(0x60 + letter)))
    }
    return tag(letters)
  }
}
