import LintCore
import Segmentation
import SourceText

/// A rule that is data: it reports the phrases of one list.
public struct PhraseRule: Rule {
  /// Kinds of text in which nothing is reported.
  public struct Skip: OptionSet, Hashable, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    /// Quoted text.
    public static let quotes = Skip(rawValue: 1)
    /// Passages in another language.
    public static let foreign = Skip(rawValue: 2)
    /// Addresses, hashtags and mentions.
    public static let links = Skip(rawValue: 4)
    /// What is written as a name: with a capital inside a sentence.
    public static let names = Skip(rawValue: 8)

    /// What packs call them.
    static let kinds: [(name: String, value: Skip)] = [
      ("quotes", .quotes), ("foreign", .foreign), ("links", .links), ("names", .names),
    ]
  }

  /// A rule as its pack has it.
  struct Definition: Sendable {
    var metadata: RuleMetadata
    /// The list's number in the image.
    var list: Int
    var language: String
    /// The lists for posts in other languages, by their numbers.
    var otherLists: [OtherList] = []
    var skip: Skip
    var limits: PhraseLimits
    var message: Localized
    var adviceMessage: Localized
    var advice: Localized?
  }

  /// The list that a rule uses in another language than its own.
  struct OtherList: Hashable, Sendable {
    var language: String
    var list: Int
  }

  /// Rows that are less sure than this are reported on request only; in hundredths.
  static let leastConfidence = 70
  /// Rows that are less sure than this are never mended without a person reading the result; in hundredths.
  static let automaticConfidence = 90

  let definition: Definition
  let image: RulePackImage
  /// The words of its pairs.
  let pairWords: KeySet
  /// Whether rows that are less sure are reported as well.
  var strict = false

  init(_ definition: Definition, image: RulePackImage) {
    self.definition = definition
    self.image = image
    pairWords = KeySet(definition.limits.pairs.flatMap { [$0.first.composed, $0.second.composed] })
  }

  public var metadata: RuleMetadata { definition.metadata }

  public static var options: [RuleOption<PhraseRule>] {
    [
      .boolean(
        "strict", \.strict,
        Localized(
          sv: "Visa också ord där listan är mindre säker.", en: "Also report words that the list is less sure about."))
    ]
  }

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard definition.limits.admits(post) else { return [] }
    guard post.language != definition.language else {
      var found: [Finding] = []
      for prose in post.prose {
        if !prose.hits.isEmpty { found += findings(in: prose, of: definition.list) }
        if !definition.limits.pairs.isEmpty { found += pairFindings(in: prose) }
      }
      return found
    }
    guard let other = definition.otherLists.first(where: { $0.language == post.language }) else { return [] }
    return post.prose.flatMap { findings(in: $0, of: other.list) }
  }

  private func findings(in prose: Prose, of list: Int) -> [Finding] {
    let number = image.firstList + list
    guard prose.hits.contains(where: { $0.list == number }) else { return [] }
    var place = PhrasePlace(prose)
    var findings: [Finding] = []
    for hit in prose.hits where hit.list == number {
      guard let phrase = image.phrase(hit.row, ofList: list), let severity = phrase.severity,
        strict || phrase.confidence >= Self.leastConfidence, let form = image.form(hit.form, of: phrase)
      else { continue }
      place.move(to: hit.range)
      guard !place.isSkipped(definition.skip, form: form.text) else { continue }
      findings.append(finding(phrase, form, severity, at: place))
    }
    return findings
  }

  private func finding(_ phrase: Phrase, _ form: PhraseForm, _ severity: Severity, at place: PhrasePlace) -> Finding {
    let wording = PhraseWording(phrase, form, at: place)
    let isKnown = !phrase.replacements.isEmpty || form.replacement != nil
    let message = wording.message(isKnown ? definition.message : definition.adviceMessage)
    let range = place.prose.text.place(of: place.range)
    var fixes: [FixIt] = []
    if let text = wording.fix {
      let isSure = phrase.confidence >= Self.automaticConfidence
      fixes = [.replace(range, with: text, isSure ? .automatic : .needsReview)]
    }
    return Finding(
      message, at: range, tier: metadata.severities.firstIndex(of: severity) ?? 0,
      advice: phrase.advice ?? definition.advice, channel: place.prose.text.channel, fixes: fixes)
  }
}

extension PhraseRule.Definition {
  init(_ source: RuleSource, list: Int, otherLists: [PhraseRule.OtherList]) {
    self.init(
      metadata: source.metadata, list: list, language: source.language, otherLists: otherLists, skip: source.skip,
      limits: source.limits,
      message: source.message,
      adviceMessage: source.adviceMessage, advice: source.advice)
  }
}
