import LintCore
import Segmentation
import SourceText

/// Finds text in pictures that neither the alt text nor the post says.
///
/// What the draft declares as `text_in_image` must be there, four fifths of its words at least. Without a declaration, a
/// poster, table or map whose alt text has no text of it gives advice.
public struct AltTextInImage: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "alt-text-in-image",
      category: .altText,
      severities: [.error, .info],
      needs: .metadata,
      summary: Localized(
        sv: "Säg i alt-texten eller inlägget det som står i bilden.",
        en: "Say in the alt text or the post what is written in the picture."),
      rationale: Localized(
        sv: """
          Text i en bild är osynlig för skärmläsare, sökmotorer och översättning. Står tid och plats bara på affischen \
          når de inte alla.
          """,
        en: """
          Text in a picture is invisible to screen readers, search and translation. A time and place that only the \
          poster tells do not reach everybody.
          """),
      sources: ["WCAG 1.4.5", "WCAG 1.1.1", "ACT-regel 0va7u6"],
      wcag: ["1.1.1", "1.4.5"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard !post.attachments.isEmpty else { return [] }
    let alts = Dictionary(post.altTexts.map { ($0.index, $0) }, uniquingKeysWith: { first, _ in first })
    return post.attachments.enumerated().compactMap { index, attachment in
      // A picture without any alt text is reported as that.
      if attachment.alt == nil, !attachment.isDecorative { return nil }
      if let declared = attachment.fields["text_in_image"], let text = declared.text {
        return missing(text, alts[index], post).map { Finding(.missing($0), at: declared.range, advice: .sayIt) }
      }
      guard let alt = alts[index], !alt.hasText(context),
        let cue = attachment.picturedText(context) ?? alt.cue(context)
      else { return nil }
      return Finding(.perhaps(cue), at: alt.place, tier: 1, advice: .writeText)
    }
  }

  /// A word that neither the alt text nor the post has; nil where four fifths of the words are there.
  private func missing(_ text: String, _ alt: AltText?, _ post: Post) -> String? {
    // A picture holds some hundred words at most.
    let wanted = Self.tellingWords(of: text).prefix(400)
    guard !wanted.isEmpty else { return nil }
    var said = Set(alt.map { Self.words(of: $0.text) } ?? [])
    for prose in post.prose {
      said.formUnion(Self.words(of: String(decoding: prose.text.utf8.prefix(65_536), as: UTF8.self)))
    }
    let stems = said.filter { $0.count > 5 }.map { $0.prefix($0.count - 2) }
    let lacking = wanted.filter { word in
      !said.contains(word) && !(word.count > 4 && stems.contains { word.hasPrefix($0) })
    }
    return lacking.count * 5 > wanted.count ? lacking.first : nil
  }

  /// Words of four letters or more, and all numbers, each once; all words where there is none of these.
  private static func tellingWords(of text: String) -> [String] {
    let all = words(of: text)
    let telling = all.filter { $0.count > 3 || $0.allSatisfy(\.isNumber) }
    var seen: Set<String> = []
    return (telling.isEmpty ? all : telling).filter { seen.insert($0).inserted }
  }

  private static func words(of text: String) -> [String] { text.comparisonKey.split(separator: " ").map(String.init) }
}

extension AltText {
  /// Whether something in it looks like what is written in the picture: a quote, a number, ”texten”, or much text.
  fileprivate func hasText(_ context: LintContext) -> Bool {
    wordCount > 14 || text.unicodeScalars.contains { $0.isNumberOrQuote }
      || prose.segments.words.indices.contains { prose.isOne(of: Self.wordsOfText, $0) }
  }

  private static let wordsOfText: KeySet = [
    "text", "texten", "står", "orden", "skriver", "skrivet", "rubriken", "visar",
  ]

  /// The kind of picture with text on it that the alt text begins with: ”Affisch för kulturnatten”.
  fileprivate func cue(_ context: LintContext) -> String? {
    prose.segments.words.prefix(2).lazy.compactMap { context.picturedText(endingIn: prose.folded($0)) }.first
  }
}

extension Unicode.Scalar {
  /// Whether it is a number, a quotation mark or a colon; the Unicode tables are asked for few.
  fileprivate var isNumberOrQuote: Bool {
    switch value {
    case 0x30...0x39, 0x22, 0x3A, 0xAB, 0x201C, 0x201D: true
    case ..<0xB2, 0xC0...0xFF: false
    default: properties.numericType != nil
    }
  }
}

extension Localized {
  fileprivate static func missing(_ word: String) -> Self {
    Localized(
      sv: "Texten i bilden står varken i alt-texten eller i inlägget, till exempel ”\(word)”.",
      en: "Neither the alt text nor the post says what is written in the picture, such as “\(word)”.")
  }

  fileprivate static func perhaps(_ cue: String) -> Self {
    Localized(
      sv: "Bilden verkar ha text (”\(cue)”), men alt-texten säger inte vad som står.",
      en: "The picture seems to have text (“\(cue)”), but the alt text does not say what it says.")
  }

  fileprivate static let sayIt = Localized(
    sv: "Skriv av texten i alt-texten, eller berätta samma sak i inlägget.",
    en: "Copy the text into the alt text, or tell the same in the post.")

  fileprivate static let writeText = Localized(
    sv: "Skriv av det viktiga: ”Affisch: Loppis lördag 10–14.” Säger inlägget det räcker det.",
    en: "Copy what matters: “Poster: Flea market Saturday 10–14.” If the post says it, that is enough.")
}
