import LintCore
import Segmentation

/// Finds words whose letters are repeated or spread out for emphasis: såååå, V I K T I G T.
///
/// No Swedish word has three equal vowels or four equal consonants in a row.
public struct StretchedWord: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "stretched-word",
      category: .textAccessibility,
      severities: [.warning],
      summary: Localized(sv: "Dra inte ut ord.", en: "Do not stretch words."),
      rationale: Localized(
        sv: """
          En skärmläsare bokstaverar eller stakar sig på ord som är utdragna. Den som läser på ett nytt språk känner inte \
          igen dem.
          """,
        en: """
          A screen reader spells out or stumbles over stretched words. Those who read in a new language do not recognise \
          them.
          """),
      sources: ["Praxis för tillgänglig text"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.prose.flatMap { prose in
      prose.text.utf8.withUnsafeBufferPointer { buffer -> [Finding] in
        let bytes = TextBytes(buffer)
        let found = StretchedLetters.words(of: prose, in: bytes) + StretchedLetters.spacedWords(of: prose, in: bytes)
        return found.map { stretched in
          let shown = Localized.shown(prose.text[stretched.range])
          return Finding(
            stretched.isSpaced ? .spaced(shown) : .stretched(shown), at: prose.text.place(of: stretched.range),
            advice: .writeTheWord)
        }
      }
    }
  }
}

extension Localized {
  fileprivate static func stretched(_ word: String) -> Self {
    Localized(
      sv: "”\(word)” är utdraget, så en skärmläsare kan inte läsa ordet.",
      en: "“\(word)” is stretched, so a screen reader cannot read the word.")
  }

  fileprivate static func spaced(_ word: String) -> Self {
    Localized(
      sv: "”\(word)” har mellanslag mellan bokstäverna, så en skärmläsare bokstaverar det.",
      en: "“\(word)” has spaces between its letters, so a screen reader spells it out.")
  }

  fileprivate static let writeTheWord = Localized(
    sv: "Skriv ordet som vanligt.", en: "Write the word as usual.")
}

extension StretchedWord {
  static var examples: [Example] {
    [
      .flagged("Det blev ⟦såååå⟧ fint i parken."),
      .flagged("⟦Heeej⟧ alla barn!"),
      .flagged("⟦V I K T I G T⟧ om vattnet i Norr."),
      .flagged("Nu är det ⟦v å r e n⟧ på torget."),
      .flagged("⟦V I N T E R L O V⟧ i Ekvik."),
      .flagged("Grattis till ⟦alllla⟧ som tog studenten."),
      .flagged("⟦ÄNTLIIIIGEN⟧ öppnar badet."),
      .accepted("Tack för 100 000 besök på www.exempel.se och i zoo."),
      .accepted("Kung Carl XVI Gustaf och drottning Kristina VIII."),
      .accepted("Fyll i numret så här: xxxx-xxxx. Batterierna är av typen AAA och AAAA."),
      .accepted("Hmm, det tål att tänka på. Skriv ett mejl till oss."),
      .accepted("Rum A B C D ligger på plan 2."),
      .accepted("Storlekarna är S M L XL och XXXL."),
      .accepted("Välj i, å eller ö i listan."),
      .accepted("Sjööring och tvååring är två ord med många vokaler."),
    ]
  }
}
