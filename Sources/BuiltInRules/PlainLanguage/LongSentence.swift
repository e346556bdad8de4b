import LintCore
import Segmentation

/// Finds sentences with more words than most readers can keep in mind.
///
/// An enumeration is easy to read however long it is, so each short item between commas counts as one word.
public struct LongSentence: Rule {
  /// The most words that a sentence may have before it is a warning.
  var maximum = 25
  /// The most words that a sentence may have before it is advice.
  var advised = 20

  public static var options: [RuleOption<Self>] {
    [
      .integer(
        "max_words", \.maximum, in: 5...200,
        Localized(sv: "Fler ord än så ger en varning.", en: "More words than this give a warning.")),
      .integer(
        "advised_words", \.advised, in: 5...200,
        Localized(sv: "Fler ord än så ger ett råd.", en: "More words than this give advice.")),
    ]
  }

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "long-sentence",
      category: .plainLanguage,
      severities: [.warning, .info],
      summary: Localized(
        sv: "Skriv meningar som ryms i ett andetag: högst 25 ord.",
        en: "Write sentences that fit in one breath: at most 25 words."),
      rationale: Localized(
        sv: """
          Den som läser på telefonen, läser långsamt eller har svenska som andraspråk tappar tråden i långa meningar. \
          I vanlig redigerad text är ungefär var åttonde mening längre än 25 ord.
          """,
        en: """
          Readers on a phone, slow readers and readers with Swedish as a second language lose the thread in long \
          sentences. In ordinary edited text about one sentence in eight has more than 25 words.
          """),
      sources: ["Klarspråk", "Helsingborgs stad, strategi för sociala medier"],
      examples: Self.examples)
  }

  /// Creates the rule with its standard limits.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.prose.flatMap { prose in
      prose.segments.sentences.compactMap { finding($0, in: prose, post, context) }
    }
  }

  private func finding(_ sentence: Sentence, in prose: Prose, _ post: Post, _ context: LintContext) -> Finding? {
    guard sentence.words.count > min(advised, maximum), !prose.isForeign(sentence.range) else { return nil }
    let weight = prose.wordsBesidesEnumerations(in: sentence)
    guard weight > min(advised, maximum) else { return nil }
    var finding = Finding(
      .longSentence(words: sentence.words.count), at: prose.text.place(of: sentence.range),
      tier: weight > maximum ? 0 : 1, advice: .splitIt)
    addCauses(to: &finding, of: sentence, in: prose, post, context)
    return finding
  }

  /// One cause, one finding: where a verb hides in a noun and another is passive, both are hints here.
  private func addCauses(
    to finding: inout Finding, of sentence: Sentence, in prose: Prose, _ post: Post, _ context: LintContext
  ) {
    guard post.language == "sv" else { return }
    let passives = PassiveFinder(prose: prose, context: context).passives(in: sentence)
    guard !passives.isEmpty else { return }
    let hidden = NominalisationFinder(prose: prose, context: context).hiddenVerbs(in: sentence)
      .filter { $0.confidence >= 70 }
    guard !hidden.isEmpty else { return }
    finding.replaces = ["passive-voice", "nominalisation"]
    finding.advice = .splitAndAct
    finding.related =
      hidden.map { Note(.useVerb($0.verb), at: prose.text.place(of: prose.place(ofWords: $0.words))) }
      + passives.map { Note(.sayWho, at: prose.text.place(of: prose.segments.words[$0].range)) }
  }
}

extension Prose {
  /// A sentence's words, where each item of an enumeration counts as one.
  ///
  /// An enumeration is three or more neighbouring stretches between commas, semicolons or line ends with at most three
  /// words each.
  fileprivate func wordsBesidesEnumerations(in sentence: Sentence) -> Int {
    var stretches = [0]
    var end = sentence.range.lowerBound
    for word in segments.words[sentence.words] {
      if text.utf8[end..<word.range.lowerBound].contains(where: { [0x2C, 0x3B, 0x0A].contains($0) }) {
        stretches.append(0)
      }
      stretches[stretches.count - 1] += 1
      end = word.range.upperBound
    }
    var weight = 0
    for run in stretches.split(maxSplits: .max, omittingEmptySubsequences: true, whereSeparator: { $0 > 3 }) {
      weight += run.count >= 3 ? run.count : run.reduce(0, +)
    }
    return weight + stretches.filter { $0 > 3 }.reduce(0, +)
  }
}

extension Localized {
  fileprivate static func longSentence(words: Int) -> Self {
    Localized(
      sv: "Meningen har \(words) ord. Det är svårt att hålla så mycket i huvudet.",
      en: "The sentence has \(words) words. That is a lot to keep in mind.")
  }

  fileprivate static let splitIt = Localized(
    sv: "Dela den, till exempel där en ny tanke börjar.", en: "Split it, for example where a new thought begins.")

  fileprivate static let splitAndAct = Localized(
    sv: "Säg vem som gör vad, med raka verb. Då blir den kortare av sig själv.",
    en: "Say who does what, with plain verbs. Then it gets shorter by itself.")
  fileprivate static let sayWho = Localized(sv: "Vem gör det?", en: "Who does it?")

  fileprivate static func useVerb(_ verb: String) -> Self {
    Localized(sv: "Skriv verbet: ”\(verb)”.", en: "Write the verb: “\(verb)”.")
  }
}
