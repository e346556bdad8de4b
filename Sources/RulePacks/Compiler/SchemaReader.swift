import LintCore
import SourceText
import YAMLSyntax

/// Reads YAML values against a schema and collects everything that is wrong.
///
/// Each function reports what it does not like and returns nil (or what is usable), so that one run shows all errors.
struct SchemaReader {
  /// The file's name, for errors.
  let file: String
  private(set) var errors: [PackError] = []

  init(file: String) { self.file = file }

  mutating func report(_ fault: PackFault, at range: ByteRange) {
    errors.append(PackError(file: file, range: range, fault: fault))
  }

  /// A mapping's values by key, where only these keys may stand and the required ones must.
  mutating func fields(
    _ node: YAMLNode, required: [String], optional: [String] = []
  ) -> [String: YAMLNode]? {
    guard case .mapping(let entries) = node.content else {
      report(.wrongType(expected: .mapping), at: node.range)
      return nil
    }
    var values: [String: YAMLNode] = [:]
    let missing = (required + optional).filter { name in !entries.contains { $0.key == name } }
    for entry in entries {
      if required.contains(entry.key) || optional.contains(entry.key) {
        values[entry.key] = entry.value
      } else {
        report(.unknownKey(entry.key, nearest: missing.nearest(to: entry.key)), at: entry.keyRange)
      }
    }
    let place = entries.first?.keyRange ?? node.range
    for name in required where values[name] == nil { report(.missingKey(name), at: place) }
    return values
  }

  /// A list's values; one value alone is a list of one where `acceptsOne`.
  mutating func list(_ node: YAMLNode?, acceptsOne: Bool = false) -> [YAMLNode] {
    guard let node else { return [] }
    if case .sequence(let nodes) = node.content { return nodes }
    if acceptsOne, case .scalar = node.content { return [node] }
    report(.wrongType(expected: .list), at: node.range)
    return []
  }

  /// A text that is not empty.
  mutating func text(_ node: YAMLNode?) -> String? {
    guard let node else { return nil }
    guard case .scalar(let scalar) = node.content, !scalar.text.isEmpty, !(scalar.isPlain && scalar.text == "~") else {
      report(.wrongType(expected: .text), at: node.range)
      return nil
    }
    return scalar.text
  }

  /// A text in both languages: `{sv: …, en: …}`.
  mutating func localized(_ node: YAMLNode?) -> Localized? {
    guard let node else { return nil }
    guard case .mapping = node.content else {
      report(.wrongType(expected: .localizedText), at: node.range)
      return nil
    }
    guard let values = fields(node, required: ["sv", "en"]) else { return nil }
    guard let sv = text(values["sv"]), let en = text(values["en"]) else { return nil }
    return Localized(sv: sv, en: en)
  }

  /// One of some values by name.
  mutating func choice<Value>(_ node: YAMLNode?, of values: [(name: String, value: Value)]) -> Value? {
    guard let node, let name = text(node) else { return nil }
    if let match = values.first(where: { $0.name == name }) { return match.value }
    let names = values.map(\.name)
    report(.unknownValue(name, allowed: names, nearest: names.nearest(to: name)), at: node.range)
    return nil
  }

  /// A whole number from 0.
  mutating func number(_ node: YAMLNode?) -> Int? {
    guard let node else { return nil }
    guard case .scalar(let scalar) = node.content, scalar.isPlain, let value = Int(scalar.text),
      (0...Int(Int32.max)).contains(value)
    else {
      report(.wrongType(expected: .number), at: node.range)
      return nil
    }
    return value
  }

  /// `true` or `false`.
  mutating func boolean(_ node: YAMLNode?) -> Bool? {
    guard let node else { return nil }
    if case .scalar(let scalar) = node.content, scalar.isPlain {
      if scalar.text == "true" { return true }
      if scalar.text == "false" { return false }
    }
    report(.wrongType(expected: .boolean), at: node.range)
    return nil
  }

  /// A date such as 2026-11-20, as text.
  mutating func date(_ node: YAMLNode?) -> String? {
    guard let node, case .scalar(let scalar) = node.content else { return text(node) }
    let parts = scalar.text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard parts.map(\.utf8.count) == [4, 2, 2], numbers.count == 3,
      LocalDateTime(year: numbers[0], month: numbers[1], day: numbers[2]) != nil
    else {
      report(.wrongType(expected: .date), at: node.range)
      return nil
    }
    return scalar.text
  }
}
