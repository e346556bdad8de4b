import LintCore
import Linting

/// Everything that is to be known of one rule, in one language: the text of its page and of `klartext explain`.
public struct RulePage: Sendable {
  /// A part of the page: a heading and what stands under it.
  public struct Section: Sendable {
    /// The heading; nil for the beginning.
    public var heading: String?
    /// What stands under it.
    public var blocks: [Block]
  }

  /// A piece of a section.
  public enum Block: Sendable {
    case paragraph(String)
    case list([String])
    /// Text as it stands in a draft or a configuration; the language is for highlighting.
    case code(String, language: String)
    /// An example, with what must be known to understand it and the text after the fix.
    case example(Example, note: String?)
  }

  /// The rule's name.
  public let name: String
  let words: PageWords
  /// The parts, in order.
  public let sections: [Section]

  /// Makes the page of a rule.
  ///
  /// - Parameter policies: the policies whose documents are quoted where they ask for what the rule sees to.
  public init(_ active: ActiveRule, language: MessageLanguage, policies: [Policy] = []) {
    let metadata = active.metadata
    name = metadata.name
    let words = PageWords(language)
    self.words = words
    var sections = [
      Section(
        heading: nil,
        blocks: [.paragraph(metadata.summary[language]), .list(Self.facts(active, words))]),
      Section(heading: words.why, blocks: [.paragraph(metadata.rationale[language])]),
    ]
    let flagged = metadata.examples.filter(\.isFlagged)
    let accepted = metadata.examples.filter { !$0.isFlagged }
    if !flagged.isEmpty {
      sections.append(Section(heading: words.flagged, blocks: flagged.map { Self.block($0, metadata, words) }))
    }
    if !accepted.isEmpty {
      sections.append(Section(heading: words.accepted, blocks: accepted.map { Self.block($0, metadata, words) }))
    }
    sections.append(Section(heading: words.settings, blocks: Self.settings(active, words, language)))
    sections.append(
      Section(
        heading: words.suppress,
        blocks: [
          .paragraph(words.suppressHow),
          .code("<!-- klartext-disable-next-line \(metadata.name) -- \(words.reason) -->", language: "markdown"),
        ]))
    let quotes = policies.flatMap { $0.quotes(ofRule: metadata.name, in: words) }
    if !quotes.isEmpty { sections.append(Section(heading: words.policies, blocks: [.list(quotes)])) }
    sections.append(Section(heading: words.sources, blocks: [.list(metadata.sources)]))
    self.sections = sections
  }

  private static func facts(_ active: ActiveRule, _ words: PageWords) -> [String] {
    let metadata = active.metadata
    var facts = [
      "\(words.category): \(metadata.category.title[words.language]) (`\(metadata.category.rawValue)`)",
      "\(words.severity): " + metadata.severities.map { words.name(of: $0) }.joined(separator: ", ")
        + (metadata.isOnByDefault ? "" : " (\(words.offByDefault))"),
    ]
    if !metadata.wcag.isEmpty { facts.append("WCAG 2.2: " + metadata.wcag.joined(separator: ", ")) }
    if metadata.needs != .text { facts.append("\(words.needs): \(words.name(of: metadata.needs))") }
    return facts
  }

  /// An example with the channels and files that decide, where the text does not name them.
  private static func block(_ example: Example, _ metadata: RuleMetadata, _ words: PageWords) -> Block {
    var notes: [String] = []
    if !example.channels.isEmpty {
      notes.append(words.channels(example.channels.map { $0.displayName[words.language] }))
    }
    // What is named in the text is there unless the rule is about files that are not.
    let files = metadata.category == .input ? example.files : example.files.filter { !example.text.contains($0) }
    if !files.isEmpty { notes.append(words.files(files)) }
    if let policy = example.policy { notes.append(words.policy(policy)) }
    return .example(example, note: notes.isEmpty ? nil : notes.joined(separator: " "))
  }

  private static func settings(_ active: ActiveRule, _ words: PageWords, _ language: MessageLanguage) -> [Block] {
    let options = active.rule.optionDescriptions
    var lines = ["rules:", "  \(active.metadata.name):", "    severity: \(active.metadata.severities[0].name)"]
    lines += options.map { "    \($0.name): \($0.value.yaml)" }
    let list = options.map { "`\($0.name)`: \($0.summary[language])" }
    return (list.isEmpty ? [] : [Block.list(list)]) + [.code(lines.joined(separator: "\n"), language: "yaml")]
  }
}

extension OptionValue {
  /// The value as configuration writes it.
  public var yaml: String {
    switch self {
    case .integer(let number): String(number)
    case .boolean(let isOn): isOn ? "true" : "false"
    case .choice(let name): name
    case .strings(let texts): "[" + texts.joined(separator: ", ") + "]"
    }
  }
}
