import LintCore
import Segmentation
import SourceText

/// Finds alt texts that say what the post says already.
public struct AltRepeatsText: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "alt-repeats-text",
      category: .altText,
      severities: [.warning],
      needs: .metadata,
      summary: Localized(
        sv: "Låt alt-texten säga vad bilden visar, inte det som redan står i inlägget.",
        en: "Let the alt text say what the picture shows, not what the post already says."),
      rationale: Localized(
        sv: "Den som lyssnar hör samma sak två gånger och får ändå inte veta vad bilden visar.",
        en: "Listeners hear the same thing twice and still do not learn what the picture shows."),
      sources: ["axe-core, image-redundant-alt", "WCAG 1.1.1"],
      wcag: ["1.1.1"],
      examples: Self.examples)
  }

  /// How many words an alt text must have to be compared by its words; and whole, at least.
  private static let leastWords = 6
  private static let leastWordsOfSame = 3
  /// Of the words of both, as many tenths must be common.
  private static let commonTenths = 8

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    let alts = post.altTexts.filter { $0.wordCount >= Self.leastWordsOfSame && $0.visible.count <= 4_000 }
    guard !alts.isEmpty else { return [] }
    return alts.compactMap { alt in
      let key = alt.key
      let words = Set(key.split(separator: " "))
      guard let place = Self.firstRepetition(of: key, words, in: post) else { return nil }
      return Finding(
        .repeats, at: alt.place, advice: .describe, related: [Note(.saidHere, at: place)])
    }
  }

  /// Where the post says the same first: in a sentence, or in the whole of a short text.
  private static func firstRepetition(of key: String, _ words: Set<Substring>, in post: Post) -> ByteRange? {
    for prose in post.prose {
      let sentences = prose.segments.sentences
      // Only a stretch that has half of the words is worth reading as a whole.
      let common = sentences.prefix(400).map { sentence in
        prose.segments.words[sentence.words].count { words.contains(Substring(prose.folded($0))) }
      }
      for (sentence, common) in zip(sentences, common)
      where common * 2 >= words.count && says(prose, sentence.range, key, words) {
        return prose.text.place(of: sentence.range)
      }
      guard sentences.count > 1, prose.text.utf8.count <= 4_000, let first = sentences.first, let last = sentences.last,
        common.reduce(0, +) * 2 >= words.count
      else { continue }
      let whole = first.range.lowerBound..<last.range.upperBound
      if says(prose, whole, key, words) { return prose.text.place(of: whole) }
    }
    return nil
  }

  /// Whether a stretch says the same, or has nearly the same words.
  private static func says(_ prose: Prose, _ range: Range<Int>, _ key: String, _ words: Set<Substring>) -> Bool {
    let said = prose.text[range].comparisonKey
    return said == key || words.count >= leastWords && isAlike(words, Set(said.split(separator: " ")))
  }

  private static func isAlike(_ one: Set<Substring>, _ other: Set<Substring>) -> Bool {
    guard other.count >= leastWords else { return false }
    let common = one.intersection(other).count
    return common * 10 >= (one.count + other.count - common) * commonTenths
  }
}

extension Localized {
  fileprivate static let repeats = Localized(
    sv: "Alt-texten upprepar inlägget. Den säger inte vad bilden visar.",
    en: "The alt text repeats the post. It does not say what the picture shows.")

  fileprivate static let describe = Localized(
    sv: "Beskriv det som bara syns i bilden, eller skriv decorative: true om den inte tillför något.",
    en: "Describe what is only seen in the picture, or write decorative: true if it adds nothing.")

  fileprivate static let saidHere = Localized(sv: "Det står redan här.", en: "It is said here already.")
}

extension AltRepeatsText {
  static var examples: [Example] {
    func draft(_ alt: String, _ text: String, title: String = "") -> String {
      "---\n\(title.isEmpty ? "" : "title: \(title)\n")media:\n  - file: a.jpg\n    alt: \(alt)\n---\n\(text)\n"
    }
    return [
      .flagged(draft("⟦Nu öppnar badet på Råå.⟧", "Nu öppnar badet på Råå. Välkommen att bada!"), files: ["a.jpg"]),
      .flagged(draft("⟦Nu öppnar badet på Råå⟧", "NU ÖPPNAR BADET PÅ RÅÅ!"), files: ["a.jpg"]),
      .flagged(
        draft(
          "⟦I dag invigde vi den nya lekplatsen i Ekparken.⟧", "I dag invigde vi nya lekplatsen i Ekparken."),
        files: ["a.jpg"]),
      .flagged(draft("⟦Kulturnatten i Ekvik⟧", "Kom klockan 18.", title: "Kulturnatten i Ekvik"), files: ["a.jpg"]),
      .flagged("Vi söker en lärare till hösten.\n\n![⟦Vi söker en lärare till hösten⟧](a.jpg)\n", files: ["a.jpg"]),
      .accepted(draft("Barn hoppar från bryggan på Råå.", "Nu öppnar badet på Råå."), files: ["a.jpg"]),
      .accepted(draft("Badet öppnar.", "Badet öppnar. Badet stänger."), files: ["a.jpg"]),
      .accepted(
        draft(
          "En ny lekplats med gungor, rutschkana och en stor grön drake av trä.", "I dag invigde vi den nya lekplatsen."
        ),
        files: ["a.jpg"]),
      .accepted(
        draft("Affisch. Kulturnatten 5 september, fri entré.", "Kulturnatten är 5 september."), files: ["a.jpg"]),
      .accepted(
        "---\nmedia:\n  - file: a.jpg\n    decorative: true\n---\nNu öppnar badet på Råå.\n", files: ["a.jpg"]),
    ]
  }
}
