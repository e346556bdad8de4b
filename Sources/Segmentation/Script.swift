/// A writing system that tells a passage's language, or most of it.
enum Script: UInt8 {
  case latin
  case greek
  case cyrillic
  case armenian
  case hebrew
  case arabic
  case thai
  case georgian
  case ethiopic
  /// Chinese and Japanese, kana included.
  case han
  case hangul
  case other

  /// The script of a letter, by its block.
  init(_ value: UInt32) {
    switch value {
    case ..<0x370, 0x1E00..<0x1F00, 0x2C60..<0x2C80, 0xA720..<0xA800, 0xFF00..<0xFF66, 0x1D400..<0x1D800: self = .latin
    case 0x370..<0x400, 0x1F00..<0x2000: self = .greek
    case 0x400..<0x530: self = .cyrillic
    case 0x530..<0x590: self = .armenian
    case 0x590..<0x600: self = .hebrew
    case 0x600..<0x700, 0x750..<0x780, 0x8A0..<0x900, 0xFB50..<0xFE00, 0xFE70..<0xFEFF: self = .arabic
    case 0xE00..<0xE80: self = .thai
    case 0x10A0..<0x1100, 0x1C90..<0x1CC0: self = .georgian
    case 0x1200..<0x13A0: self = .ethiopic
    case 0x3040..<0x3100, 0x3400..<0xA000, 0x20000..<0x32000: self = .han
    case 0x1100..<0x1200, 0xAC00..<0xD7B0: self = .hangul
    default: self = .other
    }
  }

  /// Whether texts in a language are written in this script, going by its primary tag.
  func isUsed(in language: String) -> Bool {
    switch self {
    case .latin, .other: true
    case .greek: language == "el"
    case .cyrillic: ["ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg"].contains(language)
    case .armenian: language == "hy"
    case .hebrew: language == "he" || language == "yi"
    case .arabic: ["ar", "fa", "ps", "ur", "ckb", "prs", "ug", "ku"].contains(language)
    case .thai: language == "th"
    case .georgian: language == "ka"
    case .ethiopic: language == "ti" || language == "am"
    case .han: language == "zh" || language == "ja"
    case .hangul: language == "ko"
    }
  }

  /// The language of a passage in this script, told by letters that only one language has; nil where none is seen.
  func language(of text: TextBytes, in range: Range<Int>) -> String? {
    switch self {
    case .greek: "el"
    case .armenian: "hy"
    case .hebrew: "he"
    case .thai: "th"
    case .georgian: "ka"
    case .hangul: "ko"
    case .han: has(text, range) { (0x3040..<0x3100).contains($0) } ? "ja" : "zh"
    case .arabic: arabicLanguage(of: text, in: range)
    case .cyrillic: cyrillicLanguage(of: text, in: range)
    // ኣ and the row of ቐ are of Tigrinya; Amharic has no letter of its own.
    case .ethiopic: has(text, range) { $0 == 0x12A3 || (0x1250..<0x125E).contains($0) } ? "ti" : nil
    case .latin, .other: nil
    }
  }

  private func arabicLanguage(of text: TextBytes, in range: Range<Int>) -> String? {
    var isPersian = false
    var own: String?
    _ = has(text, range) { letter in
      switch letter {
      case 0x695, 0x6B5, 0x6C6, 0x6CE: own = "ckb"  // ڕ ڵ ۆ ێ of Sorani
      case 0x679, 0x688, 0x691, 0x6D2: own = "ur"  // ٹ ڈ ڑ ے
      case 0x67C, 0x689, 0x693, 0x69A, 0x6D0: own = "ps"  // ټ ډ ړ ښ ې
      case 0x67E, 0x686, 0x698, 0x6AF, 0x6CC, 0x6A9: isPersian = true  // پ چ ژ گ ی ک, of Dari as well
      default: break
      }
      return own != nil
    }
    return own ?? (isPersian ? "fa" : "ar")
  }

  private func cyrillicLanguage(of text: TextBytes, in range: Range<Int>) -> String? {
    var isUkrainian = false
    var isRussian = false
    var isSerbian = false
    _ = has(text, range) { letter in
      switch letter {
      case 0x456, 0x457, 0x454, 0x491, 0x404, 0x406, 0x407: isUkrainian = true  // і ї є ґ
      case 0x44B, 0x44D, 0x451, 0x42D: isRussian = true  // ы э ё
      case 0x452, 0x458, 0x459, 0x45A, 0x45B, 0x45F: isSerbian = true  // ђ ј љ њ ћ џ
      default: break
      }
      return false
    }
    // Belarusian has letters of both.
    if isUkrainian { return isRussian ? "be" : "uk" }
    return isRussian ? "ru" : isSerbian ? "sr" : nil
  }

  private func has(_ text: TextBytes, _ range: Range<Int>, where isWanted: (UInt32) -> Bool) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      let scalar = text.scalar(at: position)
      if isWanted(scalar.value) { return true }
      position += scalar.length
    }
    return false
  }
}
