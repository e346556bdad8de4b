import LintCore
import Segmentation
import SourceText

/// Finds hashtags of several words that are all in small letters, and puts a capital on each word.
///
/// The dictionary decides: what it knows as a word or a compound is one word, however long. What could be a compound that
/// it does not know is left alone.
public struct HashtagCase: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "hashtag-case",
      category: .textAccessibility,
      severities: [.warning],
      scope: .body,
      summary: Localized(
        sv: "Börja varje ord i en hashtagg med stor bokstav.", en: "Begin each word of a hashtag with a capital."),
      rationale: Localized(
        sv: """
          Utan stora bokstäver vet en skärmläsare inte var orden börjar, och uttalar hashtaggen som ett enda obegripligt \
          ord. För ögat är den också svårläst.
          """,
        en: """
          Without capitals, a screen reader does not know where the words begin and says the hashtag as one unintelligible \
          word. It is hard on the eye as well.
          """),
      sources: [
        "Myndigheten för delaktighet, checklista för sociala medier",
        "Stockholms stad, varumärkesmanual: Tillgänglighet på sociala medier",
      ],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func obstacle(to post: Post, in context: LintContext) -> Localized? {
    guard post.bodies.contains(where: { $0.segments.entities.contains { $0.kind == .hashtag } }) else { return nil }
    return context.words?.vocabulary(of: "sv") == nil ? .noDictionary : nil
  }

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    let hashtags = post.bodies.flatMap { prose in
      prose.segments.entities.filter { $0.kind == .hashtag }.map { (prose, $0.range) }
    }
    guard !hashtags.isEmpty, let words = context.words else { return [] }
    let judge = HashtagWords(language: post.language, words: words, context: context)
    var known: [String: [String]?] = [:]
    // Hostile texts have a hundred thousand; readers are served by far fewer.
    return hashtags.prefix(500).compactMap { prose, range in
      // A sign, narrow or wide, and the name behind it.
      let sign = prose.text.utf8[range.lowerBound] == UInt8(ascii: "#") ? 1 : 3
      let name = range.lowerBound + sign..<range.upperBound
      guard !name.isEmpty else { return nil }
      let spelling = prose.text[name].composed
      let division = known[spelling] ?? judge.words(in: spelling)
      known[spelling] = .some(division)
      guard let parts = division else { return nil }
      let place = prose.text.place(of: range)
      let right = prose.text[range.lowerBound..<name.lowerBound] + parts.map(\.capitalizedWord).joined()
      return Finding(
        .together(prose.text[range], parts.count), at: place, fixes: [.replace(place, with: right, .automatic)])
    }
  }
}

extension String {
  /// The word with a capital first.
  fileprivate var capitalizedWord: String { prefix(1).uppercased() + dropFirst() }
}

extension Localized {
  fileprivate static func together(_ hashtag: String, _ count: Int) -> Self {
    Localized(
      sv: "”\(hashtag)” är \(count) ord utan stora bokstäver, så en skärmläsare kan inte skilja dem åt.",
      en: "“\(hashtag)” is \(count) words without capitals, so a screen reader cannot tell them apart.")
  }

  fileprivate static let noDictionary = Localized(
    sv: "Det finns ingen svensk ordlista på datorn, så ord i hashtaggar granskas inte. Installera hunspell-sv.",
    en: "There is no Swedish dictionary on this computer, so words in hashtags are not checked. Install hunspell-sv.")
}

extension HashtagCase {
  static var examples: [Example] {
    [
      .flagged("Häng med! ⟦#sommarlovförallabarn⟧", fixed: "Häng med! #SommarlovFörAllaBarn"),
      .flagged("Nytt pass. ⟦#yogaförallaåldrar⟧", fixed: "Nytt pass. #YogaFörAllaÅldrar"),
      .flagged("Kom hit! ⟦#sommaribiblioteket⟧", fixed: "Kom hit! #SommarIBiblioteket"),
      .flagged("Vi ses. ⟦#öppethus⟧ #Skola", fixed: "Vi ses. #ÖppetHus #Skola"),
      .flagged("Sök nu. ⟦#jobbahososs⟧", fixed: "Sök nu. #JobbaHosOss"),
      .flagged("Nu börjar det. ⟦#höstlovpåmuseet2026⟧", fixed: "Nu börjar det. #HöstlovPåMuseet2026"),
      .accepted("Larm! #räddningstjänsten #rökdykning"),
      .accepted("Sortera! #återvinningscentralen #källsortering"),
      .accepted("Häng med! #SommarlovFörAllaBarn #YogaFörAlla"),
      .accepted("Nu är det #sommar #skolstart2026 i parken."),
      .accepted("Möt oss! #medborgardialog #kommunfullmäktige #översiktsplan"),
      .accepted("Fira med oss! #nationaldagen #kulturnatten #pride"),
      .accepted("Läs mer: https://exempel.se/#sommarlovförallabarn"),
      .accepted("#förskolelärare #undersköterska #arbetsmarknadsenheten"),
      .accepted("#parkourbanan #digitaliseringsstrategi #bostadsanpassningsbidrag"),
    ]
  }
}
