import LintCore

/// A row of a phrase list.
public struct Phrase: Hashable, Sendable {
  static let stride = 12

  /// The row's name: its lemma.
  public let lemma: String
  /// What to write instead, in the lemma's form; the best first.
  public let replacements: [String]
  /// How serious it is; nil for a row that only shields.
  public let severity: Severity?
  /// How sure the row is, in hundredths.
  public let confidence: Int
  /// What to do, where the rule does not say it.
  public let advice: Localized?
  let firstForm: Int
  /// How many forms it has.
  public let formCount: Int

  init(_ sections: ImageSections, at index: Int) {
    let words = sections.words(.phrases)
    let at = index * Self.stride
    let text = { (field: Int) in sections.string(at: words.int(at + field), length: words.int(at + field + 1)) }
    lemma = text(0)
    replacements = text(2).split(separator: "|").map(String.init)
    severity = Severity(rawValue: words.int(at + 4))
    confidence = words.int(at + 5)
    let swedish = text(6)
    advice = swedish.isEmpty ? nil : Localized(sv: swedish, en: text(8))
    firstForm = words.int(at + 10)
    formCount = words.int(at + 11)
  }

  /// The severity of a shield row in an image.
  static let shield = 15
}
