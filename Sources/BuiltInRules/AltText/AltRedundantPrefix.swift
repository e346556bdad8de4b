import LintCore
import Segmentation
import SourceText

/// Finds alt texts that begin by saying that they are about a picture: ”Bild på …”.
public struct AltRedundantPrefix: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "alt-redundant-prefix",
      category: .altText,
      severities: [.warning],
      needs: .metadata,
      summary: Localized(
        sv: "Börja inte alt-texten med ”bild på” eller ”foto av”.",
        en: "Do not begin the alt text with “image of” or “photo of”."),
      rationale: Localized(
        sv: "Skärmläsaren säger redan ”bild”. Går du rakt på det bilden visar blir texten kortare att lyssna på.",
        en: "The screen reader already says “image”. Going straight to what it shows makes the text shorter to hear."),
      sources: ["W3C, An alt Decision Tree", "Nacka kommun, Bilder, film, diagram och kartor"],
      wcag: ["1.1.1"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.altTexts.compactMap { alt in
      guard let prefix = Self.prefix(of: alt, context) else { return nil }
      let text = alt.prose.text
      let place = text.place(of: prefix.range)
      var fixes: [FixIt] = []
      if let first = prefix.next, let letter = text[first].composed.first {
        let edit = TextEdit(text.place(of: prefix.range.lowerBound..<first.upperBound), letter.uppercased())
        fixes = [
          FixIt(
            Localized(sv: "Ta bort ”\(text[prefix.range])”", en: "Remove “\(text[prefix.range])”"),
            prefix.isCertain ? .automatic : .needsReview, [edit])
        ]
      }
      return Finding(.prefix(text[prefix.range]), at: place, advice: .startWithSubject, fixes: fixes)
    }
  }

  /// What an alt text begins with.
  private struct Prefix {
    var range: Range<Int>
    /// The first letter of what is left; nil where what is left cannot stand alone.
    var next: Range<Int>?
    /// Whether what is left is surely right.
    var isCertain: Bool
  }

  /// The longest beginning that the table has, and all that follow it: ”Bild på ett foto av”.
  private static func prefix(of alt: AltText, _ context: LintContext) -> Prefix? {
    let words = alt.prose.segments.words
    var next = 0
    while let count = phraseLength(words[next...], alt.prose, context) { next += count }
    guard next > 0, let first = words.first else { return nil }
    guard first.range.lowerBound == alt.visible.lowerBound, next < words.count else { return nil }
    let range = first.range.lowerBound..<words[next - 1].range.upperBound
    let gap = alt.prose.text[range.upperBound..<words[next].range.lowerBound]
    let following = alt.prose.folded(words[next])
    // A year tells when the picture is from, and that is worth knowing.
    if words[next].shape.contains(.digits), alt.prose.folded(words[next - 1]) == "från" { return nil }
    let start = words[next].range.lowerBound
    let isFree = gap.allSatisfy { $0 == " " || $0 == "\u{A0}" || $0 == ":" } && words[next].shape.contains(.letters)
    let isClause = ["hur", "att", "när", "var", "vad", "vem", "vilka", "om", "en del av", "how", "what", "when"]
      .contains(following)
    guard isFree, !isClause else { return Prefix(range: range, next: nil, isCertain: false) }
    let length = String(decoding: alt.prose.text.utf8[start...], as: UTF8.self).first?.utf8.count ?? 1
    let isFrom = alt.prose.folded(words[next - 1]) == "från"
    return Prefix(range: range, next: start..<start + length, isCertain: !isFrom)
  }

  /// How many words the longest phrase of the table has with which words begin; nil when none does.
  private static func phraseLength(_ words: ArraySlice<Word>, _ prose: Prose, _ context: LintContext) -> Int? {
    let folded = words.prefix(5).map { prose.folded($0) }
    return stride(from: folded.count, to: 1, by: -1).first { count in
      context.lexicons.contains(folded.prefix(count).joined(separator: " "), in: Lexicon("alt-prefixes"))
    }
  }
}

extension Localized {
  fileprivate static func prefix(_ text: String) -> Self {
    Localized(
      sv: "Alt-texten börjar med ”\(text)”. Skärmläsaren säger redan att det är en bild.",
      en: "The alt text begins with “\(text)”. The screen reader already says that it is an image.")
  }

  fileprivate static let startWithSubject = Localized(
    sv: "Börja med det som bilden visar: ”Barn badar vid bryggan.”",
    en: "Begin with what the picture shows: “Children bathing by the jetty.”")
}

extension AltRedundantPrefix {
  static var examples: [Example] {
    func draft(_ alt: String) -> String { "---\nmedia:\n  - file: a.jpg\n    alt: \(alt)\n---\nKom och lek.\n" }
    return [
      .flagged(draft("⟦Bild på⟧ en lekplats i sol."), fixed: draft("En lekplats i sol."), files: ["a.jpg"]),
      .flagged(draft("⟦Ett foto av⟧ två barn i en gunga."), fixed: draft("Två barn i en gunga."), files: ["a.jpg"]),
      .flagged(draft("⟦Bilden visar⟧ ett träd."), fixed: draft("Ett träd."), files: ["a.jpg"]),
      .flagged(draft("⟦På bilden syns⟧ åtta äldre personer."), fixed: draft("Åtta äldre personer."), files: ["a.jpg"]),
      .flagged(draft("⟦Bild på ett foto av⟧ ån."), fixed: draft("Ån."), files: ["a.jpg"]),
      .flagged("![⟦Image of⟧ a playground.](a.jpg)\n", fixed: "![A playground.](a.jpg)\n", files: ["a.jpg"]),
      .flagged(draft("⟦Bilden visar⟧ hur barnen leker."), files: ["a.jpg"]),
      .flagged(
        draft("\"⟦En bild som föreställer⟧ älvens strand.\""), fixed: draft("\"Älvens strand.\""), files: ["a.jpg"]),
      .accepted(draft("Fotoutställning i Rådhuset."), files: ["a.jpg"]),
      .accepted(draft("Bildlärare på väg till skolan."), files: ["a.jpg"]),
      .accepted(draft("Flygfoto över hamnen."), files: ["a.jpg"]),
      .accepted(draft("Foto från 1890 av torget i Ekvik."), files: ["a.jpg"]),
      .accepted(draft("Illustration av den nya skolan."), files: ["a.jpg"]),
      .accepted(draft("Barn håller upp en bild på en häst."), files: ["a.jpg"]),
      .accepted(draft("Bildskärm med texten Öppet."), files: ["a.jpg"]),
    ]
  }
}
