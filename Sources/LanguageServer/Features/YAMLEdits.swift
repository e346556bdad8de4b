import SourceText
import YAMLSyntax

/// Adds to a YAML text without changing how the rest is written.
struct YAMLEdits {
  private let text: DocumentText
  private let range: Range<Int>
  private let entries: [YAMLEntry]

  /// Reads a text, or a part of it; nil where it cannot be read or is no mapping.
  init?(_ text: DocumentText, in range: Range<Int>? = nil) {
    self.text = text
    self.range = range ?? 0..<text.bytes.count
    let source = SourceText(utf8: text.bytes)
    let root: YAMLNode?
    do {
      root = try YAMLDocument.parse(source, in: ByteRange(self.range))
    } catch {
      return nil
    }
    switch root?.content {
    case .mapping(let entries):
      // What stands between braces on one line is not added to.
      guard let root, text.bytes[root.range.bytes].first != 0x7B else { return nil }
      self.entries = entries
    case nil: entries = []
    default: return nil
    }
  }

  /// Adds an item to the list under a key, or the key with it; nil where something else stands there.
  func adding(_ item: String, to key: String, isKey: (String) -> Bool) -> [TextEdit]? {
    let item = item.quotedForYAML
    guard let entry = entries.first(where: { isKey($0.key) }) else { return [append("\(key): [\(item)]")] }
    switch entry.value.content {
    case .mapping: return nil
    case .scalar(let scalar):
      if scalar.text.isEmpty, scalar.isPlain { return afterColon(of: entry).map { [insert(" [\(item)]", at: $0)] } }
      let place = entry.value.range.bytes
      return [insert("[", at: place.lowerBound), insert(", \(item)]", at: place.upperBound)]
    case .sequence(let items):
      let start = entry.value.range.bytes.lowerBound
      guard text.bytes[start] != 0x5B else { return [insert(items.isEmpty ? item : item + ", ", at: start + 1)] }
      guard let first = items.first else { return nil }
      return [insertLine(before: first.range.bytes.lowerBound, "- " + item)]
    }
  }

  /// Sets the level of a rule under `rules`.
  func setting(_ rule: String, to level: String) -> [TextEdit]? {
    guard let entry = entries.first(where: { $0.key == "rules" }) else {
      return [append("rules:\(text.lineEnd)  \(rule): \(level)")]
    }
    switch entry.value.content {
    case .sequence: return nil
    case .scalar(let scalar):
      guard scalar.text.isEmpty else { return nil }
      return afterColon(of: entry).map { [insert("\(text.lineEnd)  \(rule): \(level)", at: $0)] }
    case .mapping(let rules):
      if let known = rules.first(where: { $0.key == rule }) { return set(known, to: level) }
      return add("\(rule): \(level)", to: entry.value, rules)
    }
  }

  /// Sets the level of a rule that has a setting already.
  private func set(_ known: YAMLEntry, to level: String) -> [TextEdit]? {
    switch known.value.content {
    case .sequence: return nil
    case .scalar(let scalar):
      if scalar.text.isEmpty { return afterColon(of: known).map { [insert(" \(level)", at: $0)] } }
      return [TextEdit(known.value.range, level)]
    case .mapping(let options):
      if let severity = options.first(where: { $0.key == "severity" }), !severity.value.range.isEmpty {
        return [TextEdit(severity.value.range, level)]
      }
      return add("severity: \(level)", to: known.value, options)
    }
  }

  /// Adds a member to a mapping, between its braces or on a line of its own.
  private func add(_ member: String, to node: YAMLNode, _ members: [YAMLEntry]) -> [TextEdit]? {
    let start = node.range.bytes.lowerBound
    if text.bytes.indices.contains(start), text.bytes[start] == 0x7B {
      return [insert(members.isEmpty ? member : member + ", ", at: start + 1)]
    }
    return members.first.map { [insertLine(before: $0.keyRange.bytes.lowerBound, member)] }
  }

  /// A line before the one that a place lies on, as far in as what stands there.
  private func insertLine(before place: Int, _ contents: String) -> TextEdit {
    let line = text.line(text.lineNumber(at: place))
    let indentation = text.bytes[line].prefix { $0 == 0x20 }.count
    return insert(String(repeating: " ", count: indentation) + contents + text.lineEnd, at: line.lowerBound)
  }

  /// A line at the end.
  private func append(_ contents: String) -> TextEdit {
    let isAfterLine = range.upperBound == range.lowerBound || text.bytes[range.upperBound - 1] == 0x0A
    let end = text.lineEnd
    return insert((isAfterLine ? "" : end) + contents + end, at: range.upperBound)
  }

  private func afterColon(of entry: YAMLEntry) -> Int? {
    let rest = text.bytes[entry.keyRange.bytes.upperBound...].prefix(4)
    return rest.firstIndex(of: 0x3A).map { $0 + 1 }
  }

  private func insert(_ contents: String, at place: Int) -> TextEdit { TextEdit(ByteRange(place..<place), contents) }
}

extension String {
  /// The text as a value of YAML that is read as that text.
  fileprivate var quotedForYAML: String {
    let words: Set<String> = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"]
    let isPlain =
      first?.isLetter == true && !words.contains(lowercased())
      && allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    if isPlain { return self }
    return "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
