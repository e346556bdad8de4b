import LintCore
import Segmentation

/// Finds acronyms that a general reader does not know and that the text does not explain where it first uses them.
public struct UnexplainedAcronym: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "unexplained-acronym",
      category: .abbreviations,
      severities: [.warning],
      scope: .body,
      summary: Localized(
        sv: "Skriv ut vad en bokstavsförkortning betyder första gången.",
        en: "Say what an acronym stands for the first time you use it."),
      rationale: Localized(
        sv: """
          Förkortningar som är självklara på jobbet betyder inget för den som bor i kommunen. Samma bokstäver kan också \
          betyda olika saker på olika håll.
          """,
        en: """
          Acronyms that are plain at work mean nothing to residents. The same letters may also mean different things in \
          different places.
          """),
      sources: ["Helsingborgs stad, strategi för sociala medier", "Myndigheternas skrivregler", "1177:s skrivregler"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.language == "sv" else { return [] }
    var seen: Set<String> = []
    var findings: [Finding] = []
    var explained: Set<String> = []
    // The title is read first; what it leaves unexplained the body may explain.
    for prose in post.bodies + post.prose.filter({ $0.text.role == .title }) {
      let acronyms = prose.acronyms
      let explanations = explanations(of: acronyms, in: prose, context)
      for acronym in acronyms {
        let name = prose.text[acronym.range].composed
        if prose.text.role == .title, explained.contains(name) { continue }
        let explanation = explanations[name]
        if let explanation, explanation <= prose.endOfFirstUse(acronym) { continue }
        guard !isAccepted(name, in: context), !prose.isShouted(acronym, in: context),
          !prose.isForeign(acronym.range), !prose.isUnit(acronym), !prose.isCode(acronym),
          !prose.isPartOfName(acronym, in: context),
          seen.insert(name).inserted
        else { continue }
        findings.append(finding(name, acronym, isLate: explanation != nil, in: prose, context))
      }
      explained.formUnion(explanations.keys)
    }
    return findings
  }

  /// The acronyms that a text explains, each with the place where it first does.
  private func explanations(of acronyms: [Acronym], in prose: Prose, _ context: LintContext) -> [String: Int] {
    var places: [String: Int] = [:]
    for acronym in acronyms where prose.isExplained(acronym, in: context) {
      let name = prose.text[acronym.range].composed
      if places[name] == nil { places[name] = acronym.range.lowerBound }
    }
    return places
  }

  private func isAccepted(_ name: String, in context: LintContext) -> Bool {
    context.project.acronyms.contains(name) || context.project.words.contains(name.lowercased())
      || context.lexicons.contains(name, in: .acceptedAcronyms) || name.isRomanNumeral
  }

  private func finding(
    _ name: String, _ acronym: Acronym, isLate: Bool, in prose: Prose, _ context: LintContext
  ) -> Finding {
    let place = prose.text.place(of: acronym.range)
    guard !isLate else { return Finding(.explainedLate(name), at: place, advice: .moveExplanation) }
    let row = context.lexicons.fields(of: name, in: .acronyms) ?? []
    guard let expansion = row.first, !expansion.isEmpty, (row.count > 1 ? Double(row[1]) ?? 0 : 0) >= 0.7 else {
      return Finding(.unexplained(name), at: place, advice: .explain(name))
    }
    let first = expansion.prefix { $0 != "|" && $0 != "(" }.description.trimmed
    let fixes = acronym.isWhole ? [FixIt.replace(place, with: "\(first) (\(name))", .needsReview)] : []
    return Finding(.unexplained(name), at: place, advice: .perhaps(name, first), fixes: fixes)
  }
}

extension Lexicon {
  /// Acronyms that nearly every adult knows.
  fileprivate static let acceptedAcronyms = Lexicon("accepted-acronyms")
  /// Acronyms with what they stand for, how surely, and a note.
  fileprivate static let acronyms = Lexicon("acronyms")
}

extension String {
  /// Whether the letters are a Roman numeral as one writes it.
  fileprivate var isRomanNumeral: Bool {
    let values: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100]
    let numbers = compactMap { values[$0] }
    guard numbers.count == count else { return false }
    var total = 0
    for (index, number) in numbers.enumerated() {
      total += index + 1 < numbers.count && numbers[index + 1] > number ? -number : number
    }
    return total > 0 && String(roman: total) == self
  }

  private init(roman number: Int) {
    let signs = [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
    self = ""
    var rest = number
    for (value, sign) in signs {
      while rest >= value {
        self += sign
        rest -= value
      }
    }
  }
}

extension Localized {
  fileprivate static func unexplained(_ name: String) -> Self {
    Localized(
      sv: "”\(name)” förklaras inte, så många förstår inte vad det betyder.",
      en: "“\(name)” is not explained, so many readers will not know what it means.")
  }

  fileprivate static func explainedLate(_ name: String) -> Self {
    Localized(
      sv: "”\(name)” förklaras först längre ner, när läsaren redan har undrat.",
      en: "“\(name)” is explained only further down, when the reader has already wondered.")
  }

  fileprivate static let moveExplanation = Localized(
    sv: "Skriv ut orden här, där förkortningen står för första gången.",
    en: "Write the words out here, where the acronym stands for the first time.")

  fileprivate static func explain(_ name: String) -> Self {
    Localized(
      sv: "Skriv ut orden första gången, med förkortningen inom parentes.",
      en: "Write the words out the first time, with the acronym in brackets.")
  }

  fileprivate static func perhaps(_ name: String, _ expansion: String) -> Self {
    Localized(
      sv: "Om du menar ”\(expansion)”, skriv det i stället, eller ”\(expansion) (\(name))” första gången.",
      en: "If you mean “\(expansion)”, write that instead, or “\(expansion) (\(name))” the first time.")
  }
}
