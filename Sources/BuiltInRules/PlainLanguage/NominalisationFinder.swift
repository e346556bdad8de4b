import LintCore
import Segmentation

/// A verb that is hidden in a noun.
struct HiddenVerb {
  /// The words that say it, by their indices in `Segments.words`.
  var words: ClosedRange<Int>
  /// The verb in the form that fits, or its infinitive where none is certain.
  var verb: String
  /// Whether the verb can stand in the place of the words as it is.
  var fits: Bool
  /// Whether it is clear enough for a warning.
  var isGrave: Bool
  /// How sure the table is, in hundredths.
  var confidence: Int
}

/// Finds verbs that hide in nouns: ”genomföra en kontroll av”, ”ta ett beslut om”, ”tömning sker”.
///
/// Three tables: verbs that say little (`light-verbs`), nouns with the verb that they hide (`verbal-nouns`), and whole
/// phrases (`light-verb-phrases`).
struct NominalisationFinder {
  private static let verbs = Lexicon("light-verbs")
  private static let nouns = Lexicon("verbal-nouns")
  private static let phrases = Lexicon("light-verb-phrases")

  let prose: Prose
  let context: LintContext
  private let verbFilter: KeyFilter
  private let nounFilter: KeyFilter
  private let phraseFilter: KeyFilter

  init(prose: Prose, context: LintContext) {
    self.prose = prose
    self.context = context
    verbFilter = context.lexicons.keyFilter(of: Self.verbs)
    nounFilter = context.lexicons.keyFilter(of: Self.nouns)
    phraseFilter = context.lexicons.keyFilter(of: Self.phrases)
  }

  /// The hidden verbs of a sentence, in order, never overlapping.
  func hiddenVerbs(in sentence: Sentence) -> [HiddenVerb] {
    var found: [HiddenVerb] = []
    for index in sentence.words {
      if let last = found.last, last.words.contains(index) { continue }
      guard let kind = kind(of: index) else { continue }
      let hidden = phrase(at: index, in: sentence) ?? noun(after: index, kind, in: sentence)
      if let hidden {
        found.append(hidden)
      } else if kind == "passive", let before = noun(before: index, in: sentence),
        !(found.last?.words.overlaps(before.words) ?? false)
      {
        found.append(before)
      }
    }
    return found
  }

  /// What kind of light verb a word is, asked without making a string of ordinary words.
  private func kind(of index: Int) -> String? {
    let word = prose.segments.words[index]
    guard word.range.count <= 24, !word.shape.contains(.digits) else { return nil }
    guard verbFilter.mayContain(prose.keyHashes[index]) else { return nil }
    return context.lexicons.firstField(of: prose.key(index), in: Self.verbs)
  }

  // MARK: - Whole phrases

  /// The longest phrase of the table that begins with a word; a subject may stand after the verb: ”tar vi kontakt med”.
  private func phrase(at index: Int, in sentence: Sentence) -> HiddenVerb? {
    var direct = prose.keyHashes[index]
    var inverted = direct
    var subject: String?
    var best: HiddenVerb?
    for next in index + 1..<max(index + 1, min(index + 7, sentence.words.upperBound)) {
      guard prose.isJoined(next - 1, next) else { break }
      direct = prose.keyHash(of: direct, followedBy: next)
      if next == index + 1, prose.isOne(of: Self.subjects, next) {
        subject = prose.key(next)
      } else if subject != nil {
        inverted = prose.keyHash(of: inverted, followedBy: next)
        if phraseFilter.mayContain(inverted),
          let hit = hidden(
            prose.key(index) + " " + prose.key(index + 2...next), index...next, subject: subject, in: sentence)
        {
          best = hit
        }
      }
      if phraseFilter.mayContain(direct),
        let hit = hidden(prose.key(index...next), index...next, subject: nil, in: sentence)
      {
        best = hit
      }
    }
    return best
  }

  private func hidden(_ phrase: String, _ words: ClosedRange<Int>, subject: String?, in sentence: Sentence)
    -> HiddenVerb?
  {
    guard let fields = context.lexicons.fields(of: phrase, in: Self.phrases), fields.count >= 4 else { return nil }
    // In ”gör en ansökan om du vill” om is if.
    if phrase.hasSuffix(" om"), Self.clauseStarts.contains(prose.key(words.upperBound + 1, in: sentence)) { return nil }
    var verb = fields[0]
    if let subject {
      let parts = verb.split(separator: " ", maxSplits: 1)
      verb = ([parts.first.map(String.init) ?? verb, subject] + parts.dropFirst().map(String.init)).joined(
        separator: " ")
    }
    let isImperative = words.lowerBound == sentence.words.lowerBound && phrase.hasPrefix("gör ")
    return HiddenVerb(
      words: words, verb: verb, fits: fields[1] == "form" && !isImperative, isGrave: fields[2] == "warning",
      confidence: hundredths(fields[3]))
  }

  // MARK: - Verb and noun

  /// ”genomför (vi) (en) kontroll av”: the noun within five words, and ”av” after it.
  private func noun(after index: Int, _ kind: String, in sentence: Sentence) -> HiddenVerb? {
    guard kind != "frame" else { return nil }
    for next in index + 1..<max(index + 1, min(index + 6, sentence.words.upperBound - 1)) {
      guard prose.isJoined(next - 1, next) else { return nil }
      if nounFilter.mayContain(prose.keyHashes[next]),
        let noun = context.lexicons.fields(of: prose.key(next), in: Self.nouns), noun.count >= 4
      {
        guard prose.isJoined(next, next + 1), prose.key(next + 1) == "av" else { return nil }
        let between = (index + 1..<next).map { prose.key($0) }
        let isImperative = index == sentence.words.lowerBound && between.first.map(Self.subjects.contains) != true
        return hidden(noun, kind, between, index...next + 1, isImperative)
      }
      if prose.isOne(of: Self.barriers, next) { return nil }
    }
    return nil
  }

  private func hidden(
    _ noun: [String], _ kind: String, _ between: [String], _ words: ClosedRange<Int>, _ isImperative: Bool
  ) -> HiddenVerb {
    let tenses = ["infinitive": 0, "present": 1, "past": 2, "supine": 3]
    let tense = isImperative ? nil : tenses[kind]
    var verb = noun[tense ?? 0]
    var rest = between
    if tense != nil, let subject = between.first, Self.subjects.contains(subject) {
      rest.removeFirst()
      let parts = verb.split(separator: " ", maxSplits: 1)
      verb = ([parts.first.map(String.init) ?? verb, subject] + parts.dropFirst().map(String.init)).joined(
        separator: " ")
    }
    let isPlain = rest.isEmpty || rest == ["en"] || rest == ["ett"]
    return HiddenVerb(words: words, verb: verb, fits: tense != nil && isPlain, isGrave: true, confidence: 90)
  }

  /// ”tömning (av …) sker”: the noun begins its sentence, and only its own words stand before the verb.
  private func noun(before index: Int, in sentence: Sentence) -> HiddenVerb? {
    let first = sentence.words.lowerBound
    guard index > first, index - first <= 5, !prose.isParted(prose.place(ofWords: first...index)),
      let noun = context.lexicons.fields(of: prose.key(first), in: Self.nouns), noun.count >= 4,
      index == first + 1 || ["av", "på", "i"].contains(prose.key(first + 1))
    else { return nil }
    return HiddenVerb(words: first...index, verb: noun[0], fits: false, isGrave: false, confidence: 80)
  }

  private func hundredths(_ text: String) -> Int {
    text.split(separator: ".").last.flatMap { Int($0) }.map { text.hasPrefix("1") ? 100 : $0 } ?? 0
  }

  /// Words with which something else begins than the verb's own noun.
  private static let barriers: KeySet = ["av", "att", "som", "och", "på", "i", "för", "till", "med"]
  private static let subjects: KeySet = ["vi", "du", "ni", "man", "de", "jag", "kommunen", "staden"]
  private static let clauseStarts: Set<String> = [
    "du", "ni", "man", "det", "den", "de", "vi", "jag", "han", "hon", "någon", "något", "barnet", "ditt", "din",
  ]
}
