/// What the name of a caption file tells: `film.sv.srt`, `film.sv_SE.srt`, `film_sv.vtt`.
public struct CaptionFileName: Sendable, Hashable {
  /// The name without folder, language and extension: `film`.
  public var film: String
  /// The language as it stands there: `sv_SE`; nil where there is none.
  public var languageTag: String?
  /// The extension in lower case.
  public var fileExtension: String

  /// The language as a BCP 47 primary tag: `sv`.
  public var language: String? {
    guard let tag = languageTag?.lowercased() else { return nil }
    let primary = String(tag.prefix { $0 != "-" && $0 != "_" })
    return Self.longCodes[primary] ?? primary
  }

  /// Takes a name apart, with or without folders before it.
  public init(_ path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else {
      (film, languageTag, fileExtension) = (String(name), nil, "")
      return
    }
    fileExtension = name[name.index(after: dot)...].lowercased()
    let stem = name[..<dot]
    for separator: Character in [".", "_", "-"] {
      guard let mark = Self.languageMark(in: stem, after: separator) else { continue }
      film = String(stem[..<mark])
      languageTag = String(stem[stem.index(after: mark)...])
      return
    }
    (film, languageTag) = (String(stem), nil)
  }

  /// Where the language begins, with the separator before it.
  private static func languageMark(in stem: Substring, after separator: Character) -> Substring.Index? {
    var rest = stem
    // A region after the language may stand behind the same separator: film_sv_SE
    for _ in 0..<2 {
      guard let mark = rest.lastIndex(of: separator), mark > stem.startIndex else { return nil }
      if isLanguage(stem[stem.index(after: mark)...]) { return mark }
      rest = stem[..<mark]
    }
    return nil
  }

  private static func isLanguage(_ tag: Substring) -> Bool {
    let parts = tag.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "-" || $0 == "_" })
    guard let primary = parts.first?.lowercased(), (1...3).contains(parts.count) else { return false }
    guard known.contains(primary) || longCodes[primary] != nil else { return false }
    return parts.dropFirst().allSatisfy { part in
      (2...4).contains(part.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
  }

  /// Languages that Swedish municipalities publish in; of other short words a name may end in nothing is known.
  private static let known: Set<String> = [
    "sv", "en", "fi", "no", "nb", "nn", "da", "de", "fr", "es", "it", "pt", "nl", "is", "pl", "ru", "uk", "tr", "ar",
    "fa",
    "so", "ti", "am", "ku", "ckb", "kmr", "prs", "ps", "ur", "hi", "bn", "ta", "th", "vi", "zh", "ja", "ko", "sq", "bs",
    "hr", "sr", "mk", "bg", "ro", "hu", "cs", "sk", "sl", "et", "lv", "lt", "el", "se", "sma", "smj", "fit", "fkv",
    "rmn",
    "rmy", "rmf", "rom", "yi", "aii", "sgn",
  ]

  /// Codes of three letters for languages that have one of two.
  private static let longCodes = [
    "swe": "sv", "eng": "en", "fin": "fi", "nor": "no", "dan": "da", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr",
    "spa": "es", "pol": "pl", "rus": "ru", "ukr": "uk", "tur": "tr", "ara": "ar", "fas": "fa", "per": "fa", "som": "so",
    "tir": "ti", "yid": "yi",
  ]
}
