import LintCore
import Segmentation

/// Finds paragraphs in another language than the post's that nothing tells readers of.
///
/// A name, a slogan or a quote is no paragraph: at least five words are needed, and most of the paragraph.
public struct LanguageUnmarked: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "language-unmarked",
      category: .textAccessibility,
      severities: [.warning],
      scope: .body,
      summary: Localized(
        sv: "Säg vilket språk ett stycke är på, om det inte är på svenska.",
        en: "Say what language a passage is in when it is not the post’s own."),
      rationale: Localized(
        sv: """
          En skärmläsare läser upp texten med svensk röst tills något säger annat, och då går den knappt att förstå. Den \
          som söker sitt språk hittar det lättare med en rubrik.
          """,
        en: """
          A screen reader goes on in the post’s own voice until told otherwise, and then hardly anything can be \
          understood. Those who look for their language find it more easily by a heading.
          """),
      sources: ["WCAG 3.1.2"],
      wcag: ["3.1.2"],
      examples: Self.examples)
  }

  /// The fewest words of a paragraph.
  private static let leastWords = 5

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.bodies.flatMap { prose -> [Finding] in
      let passages = prose.segments.foreignPassages.filter { Self.isParagraph($0, in: prose) }
      // A post that has nothing else is in that language, whatever its front matter says.
      let isWhole = passages.count == 1 && passages.allSatisfy { Self.isWhole($0, of: prose) }
      return passages.filter { !$0.isMarked }.map { passage in
        Finding(
          .unmarked(passage.language), at: prose.text.place(of: passage.range),
          advice: isWhole ? .declare(passage.language) : .label)
      }
    }
  }

  /// Whether a passage is long enough and takes up most of its paragraph.
  private static func isParagraph(_ passage: ForeignPassage, in prose: Prose) -> Bool {
    guard !prose.isQuoted(passage.range) else { return false }
    let words = prose.wordCount(in: passage.range)
    guard words >= leastWords else { return false }
    let paragraphs = prose.segments.paragraphs
    let first = paragraphs.partition { $0.upperBound > passage.range.lowerBound }
    let end = paragraphs.partition { $0.lowerBound >= passage.range.upperBound }
    guard first < end else { return false }
    let around = paragraphs[first].lowerBound..<paragraphs[end - 1].upperBound
    return words * 10 >= prose.wordCount(in: around) * 6
  }

  private static func isWhole(_ passage: ForeignPassage, of prose: Prose) -> Bool {
    prose.wordCount(in: passage.range) * 10 >= prose.segments.words.count * 9
  }
}

extension Prose {
  /// How many words with letters lie in a stretch.
  fileprivate func wordCount(in range: Range<Int>) -> Int {
    let start = segments.words.partition { $0.range.lowerBound >= range.lowerBound }
    let end = segments.words.partition { $0.range.lowerBound >= range.upperBound }
    return end - start
  }
}

extension Array {
  /// The index of the first element that meets a condition which all later ones meet too; the count when none does.
  fileprivate func partition(_ isAfter: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Localized {
  fileprivate static func unmarked(_ language: String?) -> Self {
    let name = language.flatMap { names[$0] }
    return Localized(
      sv: "Stycket är på \(name?.sv ?? "ett annat språk"), men en skärmläsare läser det med samma röst som resten.",
      en: "The passage is in \(name?.en ?? "another language"), but a screen reader goes on in the post’s own voice.")
  }

  fileprivate static let label = Localized(
    sv: "Skriv språkets namn på raden före, till exempel ”English:”. En flagga räcker inte.",
    en: "Write the language’s name on the line before, such as “English:”. A flag is not enough.")

  fileprivate static func declare(_ language: String?) -> Self {
    Localized(
      sv: "Skriv ”language: \(language ?? "en")” i utkastets fält, om hela inlägget är på språket.",
      en: "Write “language: \(language ?? "en")” in the draft’s fields if the whole post is in it.")
  }

  /// The names of languages that passages are told by.
  private static let names: [String: Localized] = [
    "en": Localized(sv: "engelska", en: "English"), "fi": Localized(sv: "finska", en: "Finnish"),
    "de": Localized(sv: "tyska", en: "German"), "fr": Localized(sv: "franska", en: "French"),
    "es": Localized(sv: "spanska", en: "Spanish"), "pl": Localized(sv: "polska", en: "Polish"),
    "so": Localized(sv: "somaliska", en: "Somali"), "ar": Localized(sv: "arabiska", en: "Arabic"),
    "fa": Localized(sv: "persiska eller dari", en: "Persian or Dari"), "ru": Localized(sv: "ryska", en: "Russian"),
    "uk": Localized(sv: "ukrainska", en: "Ukrainian"), "ti": Localized(sv: "tigrinja", en: "Tigrinya"),
    "tr": Localized(sv: "turkiska", en: "Turkish"), "no": Localized(sv: "norska", en: "Norwegian"),
    "nb": Localized(sv: "norska", en: "Norwegian"), "da": Localized(sv: "danska", en: "Danish"),
    "sv": Localized(sv: "svenska", en: "Swedish"), "ckb": Localized(sv: "kurdiska", en: "Kurdish"),
    "ku": Localized(sv: "kurdiska", en: "Kurdish"), "th": Localized(sv: "thailändska", en: "Thai"),
    "el": Localized(sv: "grekiska", en: "Greek"), "zh": Localized(sv: "kinesiska", en: "Chinese"),
  ]
}

extension LanguageUnmarked {
  static var examples: [Example] {
    [
      .flagged(
        "Vårdcentralen är stängd på fredag.\n\n⟦The health centre is closed on Friday. If you need care, call 1177.⟧"),
      .flagged(
        "Badet öppnar på lördag för alla.\n\n⟦🇬🇧 The pool opens on Saturday, and you are all welcome to join us.⟧"),
      .flagged(
        "Koka vattnet i dag.\n\n⟦Keitä vesi ennen kuin juot sitä. Annamme lisää tietoa, kun vesi on taas puhdasta.⟧"),
      .flagged("Koka vattnet i dag.\n\n⟦قم بغلي الماء قبل أن تشربه اليوم.⟧"),
      .flagged("⟦We are looking for a teacher who wants to work with the children in our new school.⟧"),
      .accepted("Koka vattnet i dag.\n\nEnglish: Boil the water before you drink it and wait for more information."),
      .accepted("Koka vattnet i dag.\n\nSuomeksi\n\nKeitä vesi ennen kuin juot sitä, ja odota lisää tietoa."),
      .accepted("I kväll visar vi The Lord of the Rings på biblioteket. Välkommen!"),
      .accepted("Save the date! Den 14 januari är det öppet hus."),
      .accepted("Han sa ”I have a dream that one day this nation will rise up” i sitt tal i parken."),
      .accepted("---\nlanguage: en\n---\nThe pool opens on Saturday, and you are all welcome to join us.\n"),
      .accepted("Vi söker en frontend developer till vårt team i Ekvik. Du kan både svenska och engelska."),
    ]
  }
}
