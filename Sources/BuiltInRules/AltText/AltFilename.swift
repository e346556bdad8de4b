import LintCore

/// Finds alt texts that are the name of a file or what a camera calls its pictures.
public struct AltFilename: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "alt-filename",
      category: .altText,
      severities: [.error],
      needs: .metadata,
      replaces: ["alt-length", "alt-full-stop", "alt-duplicate", "alt-caps", "alt-link-or-hashtag", "alt-language"],
      summary: Localized(
        sv: "Skriv vad bilden visar, inte vad filen heter.",
        en: "Write what the picture shows, not what the file is called."),
      rationale: Localized(
        sv: "Ett filnamn läses upp tecken för tecken och säger ingenting om bilden.",
        en: "A file name is read out character by character and says nothing about the picture."),
      sources: ["WCAG 1.1.1", "WCAG F30"],
      wcag: ["1.1.1"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.attachments.compactMap { attachment in
      guard let alt = attachment.alt, let text = alt.text, mayBeName(text), !attachment.isDecorative else { return nil }
      let trimmed = text.trimmed
      guard !trimmed.isEmpty, trimmed.utf8.count <= 200,
        isFileName(trimmed) || isCameraName(trimmed) || isUnderscored(trimmed) || isIdentifier(trimmed)
          || isNameOf(attachment, trimmed)
      else { return nil }
      return Finding(.fileName(trimmed), at: alt.range, advice: .describe)
    }
  }

  /// Whether a text has what names of files have and few sentences: a digit, a hyphen, an underscore, a full stop inside;
  /// or is one word.
  private func mayBeName(_ text: String) -> Bool {
    var words = 0
    var previous: UInt8 = 0x20
    for byte in text.utf8 {
      if byte &- 0x30 < 10 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") { return true }
      if byte > 0x20 {
        if previous == UInt8(ascii: ".") { return true }
        if previous <= 0x20 { words += 1 }
      }
      previous = byte
    }
    return words <= 1
  }

  /// One word that ends in a picture's or film's extension.
  private func isFileName(_ text: String) -> Bool {
    guard let dot = text.utf8.lastIndex(of: UInt8(ascii: ".")), dot != text.startIndex, !text.contains("://") else {
      return false
    }
    let ending = text[text.index(after: dot)...].lowercased()
    let isSpaced = text[..<dot].contains(" ")
    return Self.extensions.contains(ending) && (!isSpaced || text.count <= 40)
  }

  private static let extensions: Set<String> = [
    "jpg", "jpeg", "png", "gif", "webp", "heic", "heif", "avif", "svg", "tif", "tiff", "bmp", "mp4", "mov", "webm",
    "pdf",
  ]

  /// What cameras, phones and screens call pictures: letters and a running number or time.
  private func isCameraName(_ text: String) -> Bool {
    // Nearly all texts have fewer digits, and are told by their bytes.
    guard text.utf8.count(where: { $0 &- 0x30 < 10 || $0 >= 0xC4 }) >= 3 else { return false }
    let lower = text.lowercased()
    guard lower.filter(\.isNumber).count >= 3 else { return false }
    guard let (prefix, letters) = Self.cameras.first(where: { lower.hasPrefix($0.prefix) }) else {
      return isRunningNumber(lower)
    }
    return lower.dropFirst(prefix.count).allSatisfy { $0.isNumber || "_-. ()".contains($0) || letters.contains($0) }
  }

  /// How such names begin, and the letters that may follow among their digits.
  private static let cameras: [(prefix: String, letters: String)] = [
    ("skärmavbild", "kl.at"), ("screenshot", "kl.at"), ("whatsapp image", "atpm"), ("whatsapp video", "atpm"),
    ("photo-1", "abcdef"), ("img", "wa"), ("image", ""), ("_mg", ""), ("dscn", ""), ("dscf", ""), ("dsc", ""),
    ("pxl", "mp"), ("gopr", ""), ("dji", ""), ("vid", "wa"), ("mvimg", ""), ("wp_", "propmh"),
  ]

  /// A time of exposure, `20260501_101010`, or a letter and seven digits, `P1010022`.
  private func isRunningNumber(_ lower: String) -> Bool {
    let digits = lower.drop { $0 == "p" }
    guard lower.count - digits.count <= 1, digits.allSatisfy({ $0.isNumber || "_ ()".contains($0) }) else {
      return false
    }
    let count = digits.filter(\.isNumber).count
    return lower.first == "p" ? count == 7 && digits.count == 7 : count >= 12
  }

  /// What programs call files: a UUID, or a long number in base 16.
  private func isIdentifier(_ text: String) -> Bool {
    let digits = text.utf8.count { ($0 | 0x20) &- 0x61 < 6 || $0 &- 0x30 < 10 }
    let dashes = text.utf8.count { $0 == 0x2D }
    return digits >= 20 && digits + dashes == text.utf8.count && text.utf8.contains { $0 &- 0x30 < 10 }
  }

  /// One word with underscores: nobody writes those but in names of files.
  private func isUnderscored(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "_")) && !text.contains(where: \.isWhitespace) && text.first != "_"
      && text.first != "@"
      && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
  }

  /// The attached file's own name without its extension, where that is no word: it has a digit or a sign in it.
  private func isNameOf(_ attachment: Attachment, _ text: String) -> Bool {
    guard let path = attachment.path, path.utf8.count >= text.utf8.count else { return false }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if text == name { return true }
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    return text == stem && stem.contains { $0.isNumber || "_-".contains($0) }
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    guard first?.isWhitespace == true || last?.isWhitespace == true else { return self }
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}

extension Localized {
  fileprivate static func fileName(_ text: String) -> Self {
    Localized(
      sv: "Alt-texten ”\(text)” är ett filnamn och säger inte vad bilden visar.",
      en: "The alt text “\(text)” is a file name and does not say what the picture shows.")
  }

  fileprivate static let describe = Localized(
    sv: "Beskriv bilden med en mening, som för någon du pratar med i telefon.",
    en: "Describe the picture in a sentence, as to somebody on the phone.")
}
