import LintCore
import YAMLSyntax

extension PolicyFileReader {
  /// Texts; one alone is a list of one, nothing is none.
  mutating func texts(_ node: YAMLNode?) -> [String] {
    guard let node, !node.isNothing else { return [] }
    return schema.list(node, acceptsOne: true).compactMap { schema.text($0) }
  }

  /// Texts that must be among some; one alone is a list of one.
  mutating func choices(_ node: YAMLNode?, of names: [String]) -> [String] {
    guard let node, !node.isNothing else { return [] }
    return schema.list(node, acceptsOne: true).compactMap { schema.choice($0, of: names.map { ($0, $0) }) }
  }

  /// A text in both languages, or one for both.
  mutating func localized(_ node: YAMLNode?) -> Localized? {
    if let node, case .scalar = node.content { return schema.text(node).map { Localized(sv: $0, en: $0) } }
    return schema.localized(node)
  }

  /// A day such as 2026-11-20.
  mutating func day(_ node: YAMLNode?) -> LocalDateTime? {
    guard let node, !node.isNothing, let text = schema.date(node) else { return nil }
    let numbers = text.split(separator: "-").compactMap { Int($0) }
    return numbers.count == 3 ? LocalDateTime(year: numbers[0], month: numbers[1], day: numbers[2]) : nil
  }

  /// Names with their places.
  mutating func names(_ node: YAMLNode?) -> [Name] {
    guard let node, !node.isNothing else { return [] }
    return schema.list(node, acceptsOne: true).compactMap { node in
      schema.text(node).map { Name(text: $0, range: node.range) }
    }
  }

  /// A document with a short quote of it.
  mutating func citation(document: YAMLNode?, quote: YAMLNode?) -> Citation? {
    let known = source.policy.documents.map { ($0.id, $0.id) }
    guard let id = schema.choice(document, of: known) else { return nil }
    let text = schema.text(quote)
    let words = (text ?? "").split { $0 == " " || $0 == "\n" }.count
    if let quote, words > Citation.longestQuote {
      schema.report(.tooManyWords(limit: Citation.longestQuote), at: quote.range)
    }
    return Citation(document: id, quote: text)
  }
}

extension YAMLNode {
  /// Whether nothing is written, or `null`.
  var isNothing: Bool {
    if case .scalar(let scalar) = content { return scalar.isPlain && ["", "~", "null"].contains(scalar.text) }
    return false
  }
}
