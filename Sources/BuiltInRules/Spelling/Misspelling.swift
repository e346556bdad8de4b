import LintCore
import Segmentation
import SourceText

/// Finds words that no dictionary of the text's language, no list of the project and no compound explains.
///
/// A word is reported when there is one close to it that was probably meant. What is like nothing else is more often a
/// name, a term or a new word than a mistake, so it is reported in strict mode alone.
public struct Misspelling: Rule {
  /// Whether words without a close suggestion are reported as well.
  var isStrict = false

  public static var options: [RuleOption<Self>] {
    [
      .boolean(
        "strict", \.isStrict,
        Localized(
          sv: "Visa också okända ord som inte liknar något känt.",
          en: "Show unknown words that are like no known one too."))
    ]
  }

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "misspelling",
      category: .spelling,
      severities: [.warning],
      summary: Localized(
        sv: "Rätta ord som är felstavade.",
        en: "Correct misspelt words."),
      rationale: Localized(
        sv: """
          Stavfel gör att läsaren stannar upp och litar mindre på det som står. Skärmläsare läser dem fel, och den som \
          söker på rätt ord hittar inte texten.
          """,
        en: """
          Misspelt words make readers stop and trust the text less. Screen readers say them wrong, and who searches for \
          the right word does not find the text.
          """),
      sources: ["Svenska Akademiens ordlista", "Hunspell sv_SE och en_US"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  /// The languages that words are looked up in.
  private static let languages = ["sv", "en"]
  /// How many different words of a post get suggestions; a text with more is in another language or no text.
  private static let mostWords = 200

  public func obstacle(to post: Post, in context: LintContext) -> Localized? {
    guard Self.languages.contains(post.language), !post.prose.allSatisfy(\.segments.words.isEmpty) else { return nil }
    return context.words?.vocabulary(of: post.language) == nil ? .noDictionary(post.language) : nil
  }

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard Self.languages.contains(post.language), let words = context.words,
      let vocabulary = words.vocabulary(of: post.language)
    else { return [] }
    let judge = SpellingJudge(
      language: post.language, vocabulary: vocabulary, knowledge: words, lexicons: context.lexicons,
      accepted: context.project)
    var unknown: [(place: ByteRange, word: String, about: SpellingJudge.UnknownWord)] = []
    var times: [String: Int] = [:]
    for prose in post.texts where prose.text.role.isWritten {
      for about in judge.unknownWords(in: prose, traits: prose.wordTraits(in: vocabulary)) {
        let word = prose.text[about.range].composed
        unknown.append((prose.text.place(of: about.range), word, about))
        times[word.lowercased(), default: 0] += 1
      }
    }
    var known: [String: [SpellingSuggestion]] = [:]
    var findings: [Finding] = []
    for (place, word, about) in unknown {
      let key = word.lowercased()
      let suggestions: [SpellingSuggestion]
      if let found = known[key] {
        suggestions = found
      } else {
        guard known.count < Self.mostWords else { continue }
        suggestions = judge.suggestions(for: key)
        known[key] = suggestions
      }
      let isMistake = judge.isMistake(about, suggestions, times: times[key] ?? 1)
      guard isMistake || (isStrict && about.doubt < .name && suggestions.first?.cost != 0) else { continue }
      findings.append(finding(word, suggestions, at: place))
    }
    return findings
  }

  private func finding(_ word: String, _ suggestions: [SpellingSuggestion], at place: ByteRange) -> Finding {
    let isCapitalized = word.first?.isUppercase ?? false
    let close = suggestions.prefix { $0.cost <= (suggestions.first?.cost ?? 0) + 0.6 }.prefix(3)
    let texts = close.map { isCapitalized ? $0.text.prefix(1).uppercased() + $0.text.dropFirst() : $0.text }
    let isCertain =
      word.count >= 6
      && suggestions.first.map { first in
        first.isListed && first.cost <= 0.75 && suggestions.dropFirst().allSatisfy { $0.cost >= first.cost + 0.5 }
      } ?? false
    let fixes = texts.enumerated().map { index, text in
      FixIt.replace(place, with: text, isCertain && index == 0 ? .automatic : .needsReview)
    }
    return Finding(
      .misspelt(word, texts), at: place, advice: isCertain ? nil : .addToWords, fixes: fixes)
  }
}

extension PostText.Role {
  /// Whether it is language that people read or hear.
  fileprivate var isWritten: Bool {
    switch self {
    case .body, .title, .alt, .captions: true
    case .textInImage, .field: false
    }
  }
}

extension Localized {
  fileprivate static func misspelt(_ word: String, _ suggestions: [String]) -> Self {
    guard !suggestions.isEmpty else {
      return Localized(sv: "”\(word)” finns inte i ordlistan.", en: "“\(word)” is not in the dictionary.")
    }
    let sv = suggestions.map { "”\($0)”" }.joined(separator: " eller ")
    let en = suggestions.map { "“\($0)”" }.joined(separator: " or ")
    return Localized(
      sv: "”\(word)” finns inte i ordlistan. Menade du \(sv)?",
      en: "“\(word)” is not in the dictionary. Did you mean \(en)?")
  }

  fileprivate static let addToWords = Localized(
    sv: "Är ordet rätt? Lägg till det under words i inställningarna.",
    en: "Is the word right? Add it under words in the configuration.")

  fileprivate static func noDictionary(_ language: String) -> Self {
    let package = language == "sv" ? "hunspell-sv" : "hunspell-en-us"
    return Localized(
      sv: "Det finns ingen ordlista för språket på datorn, så stavningen granskas inte. Installera \(package).",
      en: "There is no dictionary for the language on this computer, so spelling is not checked. Install \(package).")
  }
}
