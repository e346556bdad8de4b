import LintCore
import Segmentation

/// Finds the same word twice in a row.
///
/// Some words can stand twice where two clauses meet, ”det som som”, and some are doubled for effect, ”mycket, mycket”:
/// the former are advice, the latter nothing.
public struct RepeatedWord: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "repeated-word",
      category: .spelling,
      severities: [.warning, .info],
      summary: Localized(sv: "Skriv samma ord bara en gång.", en: "Write the same word only once."),
      rationale: Localized(
        sv:
          "Ett ord som har kommit med två gånger är oftast en rest av en ändring. Ögat ser det inte, men skärmläsare säger det.",
        en: "A word that is there twice is mostly left from a change. The eye misses it, but a screen reader says it."),
      sources: ["Praxis"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.prose.flatMap { findings(in: $0, language: post.language) }
  }

  private func findings(in prose: Prose, language: String) -> [Finding] {
    let words = prose.segments.words
    guard words.count > 1 else { return [] }
    var findings: [Finding] = []
    let doublable = Doublable(language: language)
    for index in 1..<words.count where prose.isSameWord(index - 1, index) {
      // Three in a row are meant: nej nej nej.
      if index > 1, prose.isSameWord(index - 2, index - 1) { continue }
      if index + 1 < words.count, prose.isSameWord(index, index + 1) { continue }
      let range = words[index - 1].range.lowerBound..<words[index].range.upperBound
      let word = prose.text[words[index].range]
      let kind = doublable.kind(of: word.composed.lowercased())
      guard kind != .never, !prose.isBeforeSubject(index), !prose.isForeign(range), prose.isOneSentence(range) else {
        continue
      }
      let place = prose.text.place(of: range)
      let first = prose.text[words[index - 1].range]
      let fix = FixIt.replace(place, with: first, kind == .mistake ? .automatic : .needsReview)
      findings.append(
        Finding(
          .twice(word), at: place, tier: kind == .mistake ? 0 : 1, advice: kind == .mistake ? nil : .readAgain,
          fixes: [fix]))
    }
    return findings
  }
}

/// What it means that a word stands twice.
private struct Doublable {
  enum Kind {
    case mistake, perhaps, never
  }

  let language: String

  /// Words that end one clause and begin the next: ”Det är det det handlar om”, ”I det hus som som barn var mitt”.
  private static let swedish: Set<String> = [
    "det", "den", "de", "som", "här", "där", "då", "var", "vad", "för", "är", "på", "om", "man", "du", "vi", "ni",
    "han", "hon",
    "jag", "i", "in", "upp", "ut", "till", "av", "över", "under", "efter", "med", "när", "så", "hur", "en", "ett",
    "kan", "vill",
    "får", "ska", "har", "åt", "sig", "dem", "oss", "er", "dig", "mig", "allt", "alla", "vem", "hen",
  ]
  private static let english: Set<String> = [
    "that", "had", "is", "do", "in", "on", "to", "who", "what", "it", "her", "you",
  ]

  /// Words that are doubled on purpose.
  private static let onPurpose: Set<String> = [
    "ja", "jo", "nej", "hej", "ha", "he", "hi", "ho", "bla", "bl", "mycket", "väldigt", "långt", "länge", "stora",
    "många",
    "blomma", "tick", "tack", "knack", "mm", "hå", "hipp", "hurra", "obs", "pling", "plong", "kvack", "mu", "bä", "tut",
    "pip",
    "mums", "så", "åh", "oj", "jaja", "hoho", "heja", "bra", "very", "no", "yes", "bye", "ding", "klapp", "bu", "la",
    "na", "da",
    "tra", "fort", "sakta", "stilla", "snart", "aldrig", "åter", "om",
  ]

  func kind(of word: String) -> Kind {
    let isPerhaps = language == "en" ? Self.english.contains(word) : Self.swedish.contains(word)
    if Self.onPurpose.contains(word) { return .never }
    return isPerhaps ? .perhaps : .mistake
  }
}

extension Prose {
  /// Whether two words have the same letters. The second may not begin with a capital the first lacks: it is a name then.
  fileprivate func isSameWord(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (segments.words[first], segments.words[second])
    guard one.range.count == other.range.count, one.shape.contains(.letters), other.shape.contains(.letters),
      one.shape.isDisjoint(with: .digits), !other.shape.contains(.capitalized) || one.shape.contains(.capitalized),
      isOnlySpace(one.range.upperBound..<other.range.lowerBound)
    else { return false }
    // Two capitals are a name: Duran Duran, Baden Baden. All in capitals it is a heading.
    if one.shape.contains(.capitalized), other.shape.contains(.capitalized), !one.shape.contains(.allCapitals) {
      return false
    }
    let a = text.utf8[one.range]
    let b = text.utf8[other.range]
    if a.elementsEqual(b) { return one.range.count > 1 || Self.isLowercaseLetter(a) }
    // At a sentence's beginning: Att att. Compared without case where the first letter is ASCII or Å, Ä, Ö.
    return zip(a, b).enumerated().allSatisfy { index, pair in
      pair.0 == pair.1 || (index < 2 && (pair.0 | 0x20) == pair.1 && pair.0 != pair.1)
    }
  }

  /// Whether a letter alone is a word, as i and å.
  private static func isLowercaseLetter(_ letter: ArraySlice<UInt8>) -> Bool { letter.first == UInt8(ascii: "i") }

  /// Spaces, one line break within a paragraph too.
  private func isOnlySpace(_ range: Range<Int>) -> Bool {
    var breaks = 0
    for byte in text.utf8[range] {
      switch byte {
      case 0x20, 0x09, 0x0D, 0xC2, 0xA0: break
      case 0x0A: breaks += 1
      default: return false
      }
    }
    return !range.isEmpty && breaks == 0
  }

  /// Whether a subject comes next, as after a clause that begins the sentence: ”Vem du än väljer väljer du rätt”.
  fileprivate func isBeforeSubject(_ index: Int) -> Bool {
    let word = text[segments.words[index].range].lowercased()
    // Only a verb ends one clause and begins the next.
    let isSmallWord = [
      "att", "och", "eller", "men", "från", "med", "utan", "inte", "innan", "eftersom", "the", "and", "or", "of", "a",
    ].contains(word)
    guard index + 1 < segments.words.count, !isSmallWord else { return false }
    let next = text[segments.words[index + 1].range]
    return ["du", "vi", "ni", "jag", "han", "hon", "hen", "man", "de", "kommunen", "you", "we", "they"].contains(next)
  }

  fileprivate func isOneSentence(_ range: Range<Int>) -> Bool {
    guard let sentence = sentence(at: range.lowerBound) else { return false }
    return sentence.range.upperBound >= range.upperBound
  }
}

extension Localized {
  fileprivate static func twice(_ word: String) -> Self {
    Localized(sv: "”\(word)” står två gånger i rad.", en: "“\(word)” stands twice in a row.")
  }

  fileprivate static let readAgain = Localized(
    sv: "Läs meningen en gång till. Behövs båda, sätt gärna ett annat ord emellan.",
    en: "Read the sentence again. If both are needed, put another word between them.")
}
