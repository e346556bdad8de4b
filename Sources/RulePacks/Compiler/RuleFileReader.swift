import LintCore
import SourceText
import YAMLSyntax

/// Reads a file of rules.
struct RuleFileReader {
  private var schema: SchemaReader
  private let lines: LineTable

  /// Reads the entries under `rules`.
  static func read(_ root: YAMLNode, of file: PackFile, errors: inout [PackError]) -> [RuleSource] {
    var reader = Self(schema: SchemaReader(file: file.name), lines: LineTable(file.source))
    defer { errors += reader.schema.errors }
    guard let fields = reader.schema.fields(root, required: ["rules"]) else { return [] }
    return reader.schema.list(fields["rules"]).compactMap { reader.rule($0) }
  }

  private init(schema: SchemaReader, lines: LineTable) {
    self.schema = schema
    self.lines = lines
  }

  private mutating func rule(_ node: YAMLNode) -> RuleSource? {
    let required = [
      "name", "category", "severity", "summary", "rationale", "sources", "match", "message", "examples",
    ]
    let optional = ["message_advice", "language", "on_by_default", "wcag", "advice"]
    guard let fields = schema.fields(node, required: required, optional: optional) else { return nil }
    let count = schema.errors.count
    let category = schema.choice(fields["category"], of: RuleCategory.allCases.map { ($0.rawValue, $0) })
    let severities = severities(fields["severity"])
    let match = match(fields["match"])
    let examples = examples(fields["examples"])
    let isOnByDefault = schema.boolean(fields["on_by_default"]) ?? true
    let sources = schema.list(fields["sources"], acceptsOne: true).compactMap { schema.text($0) }
    let wcag = schema.list(fields["wcag"], acceptsOne: true).compactMap { schema.text($0) }
    let language = schema.text(fields["language"]) ?? "sv"
    let message = template(fields["message"], placeholders: ["match", "replacement"])
    let given = template(fields["message_advice"], placeholders: ["match"])
    let advice = schema.localized(fields["advice"])
    guard let name = schema.text(fields["name"]), let nameNode = fields["name"], let category,
      let summary = schema.localized(fields["summary"]), let rationale = schema.localized(fields["rationale"]),
      let match, let message, count == schema.errors.count
    else { return nil }
    // A phrase without a replacement is answered with what the rule asks for.
    let adviceMessage =
      given ?? Localized(sv: "”{match}”: \(summary.sv)", en: "“{match}”: \(summary.en)")
    let metadata = RuleMetadata(
      name: name, category: category, severities: severities, isOnByDefault: isOnByDefault,
      needs: match.limits.needs, summary: summary, rationale: rationale, sources: sources, wcag: wcag,
      examples: examples)
    return RuleSource(
      metadata: metadata, nameRange: nameNode.range, list: match.list, listRange: match.range, language: language,
      otherLists: match.otherLists, skip: match.skip, limits: match.limits, message: message,
      adviceMessage: adviceMessage, advice: advice)
  }

  private mutating func severities(_ node: YAMLNode?) -> [Severity] {
    let nodes = schema.list(node, acceptsOne: true)
    if let node, nodes.isEmpty, case .sequence = node.content {
      schema.report(.wrongType(expected: .text), at: node.range)
    }
    return nodes.compactMap { schema.choice($0, of: Severity.allCases.reversed().map { ($0.name, $0) }) }
  }

  private struct Match {
    var list: String
    var range: ByteRange
    var otherLists: [(language: String, list: String, range: ByteRange)]
    var skip: PhraseRule.Skip
    var limits: PhraseLimits
  }

  private mutating func match(_ node: YAMLNode?) -> Match? {
    let optional = ["skip", "kinds", "pairs", "other_languages"]
    guard let node, let fields = schema.fields(node, required: ["list"], optional: optional) else { return nil }
    var skip: PhraseRule.Skip = []
    for kind in schema.list(fields["skip"], acceptsOne: true) {
      if let value = schema.choice(kind, of: PhraseRule.Skip.kinds) { skip.insert(value) }
    }
    guard let list = schema.text(fields["list"]), let range = fields["list"]?.range else { return nil }
    let kinds = schema.list(fields["kinds"], acceptsOne: true).compactMap { schema.text($0) }
    let pairs = schema.list(fields["pairs"]).compactMap { pair($0) }
    let others = schema.list(fields["other_languages"]).compactMap { otherList($0) }
    return Match(
      list: list, range: range, otherLists: others, skip: skip, limits: PhraseLimits(kinds: kinds, pairs: pairs))
  }

  private mutating func otherList(_ node: YAMLNode) -> (language: String, list: String, range: ByteRange)? {
    guard let fields = schema.fields(node, required: ["language", "list"]),
      let language = schema.text(fields["language"]), let list = schema.text(fields["list"]),
      let range = fields["list"]?.range
    else { return nil }
    return (language, list, range)
  }

  /// Two words that say the same, and how many words may stand between them.
  private mutating func pair(_ node: YAMLNode) -> PhraseLimits.Pair? {
    guard let fields = schema.fields(node, required: ["first", "second", "between"], optional: ["unless"]),
      let first = schema.text(fields["first"]), let second = schema.text(fields["second"]),
      let between = schema.text(fields["between"]).flatMap({ Int($0) })
    else { return nil }
    let unless = schema.list(fields["unless"], acceptsOne: true).compactMap { schema.text($0) }
    return PhraseLimits.Pair(first: first, second: second, between: max(0, min(between, 12)), unless: unless)
  }

  private mutating func template(_ node: YAMLNode?, placeholders: [String]) -> Localized? {
    guard let node, let text = schema.localized(node) else { return nil }
    for name in MessageTemplate.placeholders(in: text.sv) + MessageTemplate.placeholders(in: text.en)
    where !placeholders.contains(name) {
      schema.report(
        .unknownPlaceholder(name, nearest: placeholders.nearest(to: name)), at: node.range)
    }
    return text
  }

  private mutating func examples(_ node: YAMLNode?) -> [Example] {
    guard let node, let fields = schema.fields(node, required: ["flagged", "accepted"]) else { return [] }
    let flagged = schema.list(fields["flagged"]).compactMap { example($0, isFlagged: true) }
    return flagged + schema.list(fields["accepted"]).compactMap { example($0, isFlagged: false) }
  }

  private mutating func example(_ node: YAMLNode, isFlagged: Bool) -> Example? {
    var text: String?
    var fixed: String?
    var channels: [Channel] = []
    if case .scalar = node.content {
      text = schema.text(node)
    } else {
      let optional = isFlagged ? ["fixed", "channels"] : ["channels"]
      guard let fields = schema.fields(node, required: ["text"], optional: optional) else { return nil }
      text = schema.text(fields["text"])
      fixed = schema.text(fields["fixed"])
      channels = schema.list(fields["channels"], acceptsOne: true).compactMap {
        schema.choice($0, of: Channel.allCases.map { ($0.rawValue, $0) })
      }
    }
    guard let text else { return nil }
    guard Self.marksPairUp(text, isFlagged: isFlagged) else {
      schema.report(.marks, at: node.range)
      return nil
    }
    let line = lines.line(at: node.range.lowerBound)
    return isFlagged
      ? .flagged(text, fixed: fixed, channels: channels, line: line) : .accepted(text, channels: channels, line: line)
  }

  /// Whether every `⟦` has its `⟧` before the next one, and there are some exactly in what is flagged.
  private static func marksPairUp(_ text: String, isFlagged: Bool) -> Bool {
    var isOpen = false
    var count = 0
    for scalar in text.unicodeScalars where scalar == "⟦" || scalar == "⟧" {
      guard (scalar == "⟦") != isOpen else { return false }
      isOpen.toggle()
      count += 1
    }
    return !isOpen && (count > 0) == isFlagged
  }
}
