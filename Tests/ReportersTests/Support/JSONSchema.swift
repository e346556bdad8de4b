import Testing

/// Checks JSON against a JSON Schema, in the words that the schemas here use (drafts 4 and 2020-12).
///
/// A word that it does not know is reported, so that a schema can never ask for something unchecked.
struct JSONSchema {
  private let root: JSONValue

  init(_ text: String) throws { root = try JSONValue(parsing: text) }

  /// Everything that is wrong with a value, each with its path.
  func faults(in value: JSONValue) -> [String] {
    var faults: [String] = []
    check(value, root, "$", &faults)
    return faults
  }

  private static let notes: Set<String> = [
    "$schema", "$id", "id", "title", "description", "default", "definitions", "$defs", "examples", "$comment", "format",
  ]

  private func check(_ value: JSONValue, _ schema: JSONValue, _ path: String, _ faults: inout [String]) {
    if case .bool(let allows) = schema {
      if !allows { faults.append("\(path): not allowed") }
      return
    }
    for (word, rule) in schema.object where !Self.notes.contains(word) {
      if let fault = fault(value, word, rule, schema, path, &faults) { faults.append("\(path): \(fault)") }
    }
  }

  private func fault(
    _ value: JSONValue, _ word: String, _ rule: JSONValue, _ schema: JSONValue, _ path: String,
    _ faults: inout [String]
  ) -> String? {
    switch (word, value) {
    case ("$ref", _):
      guard let target = resolve(rule.string ?? "") else { return "unknown reference \(rule)" }
      check(value, target, path, &faults)
    case ("type", _):
      let names = rule.string.map { [$0] } ?? rule.array.compactMap(\.string)
      if !names.contains(where: value.isOfType) { return "is not \(names)" }
    case ("enum", _): if !rule.array.contains(value) { return "is none of \(rule.array)" }
    case ("const", _): if rule != value { return "is not \(rule)" }
    case ("required", .object(let members)):
      for key in rule.array.compactMap(\.string) where members[key] == nil { return "lacks \(key)" }
    case ("properties", .object(let members)):
      for (key, member) in rule.object {
        if let found = members[key] { check(found, member, path + "." + key, &faults) }
      }
    case ("additionalProperties", .object(let members)):
      let known = Set((schema["properties"]?.object ?? [:]).keys)
      for (key, member) in members where !known.contains(key) { check(member, rule, path + "." + key, &faults) }
    case ("items", .array(let items)):
      for (index, item) in items.enumerated() { check(item, rule, "\(path)[\(index)]", &faults) }
    case ("minItems", .array(let items)): if items.count < rule.int ?? 0 { return "has too few items" }
    case ("uniqueItems", .array(let items)): if Set(items).count != items.count { return "repeats an item" }
    case ("minimum", .number(let number)): if number < Double(rule.int ?? 0) { return "\(number) is too small" }
    case ("maximum", .number(let number)): if number > Double(rule.int ?? 0) { return "\(number) is too great" }
    case ("minLength", .string(let text)): if text.unicodeScalars.count < rule.int ?? 0 { return "is too short" }
    case ("pattern", .string(let text)):
      guard let regex = try? Regex(rule.string ?? "") else { return "unreadable pattern \(rule)" }
      if text.firstMatch(of: regex) == nil { return "\(text) does not match \(rule)" }
    case ("anyOf", _): if !rule.array.contains(where: { accepts(value, $0) }) { return "matches none of anyOf" }
    case ("oneOf", _): if rule.array.count(where: { accepts(value, $0) }) != 1 { return "matches not one of oneOf" }
    case ("allOf", _): for part in rule.array { check(value, part, path, &faults) }
    case ("required", _), ("properties", _), ("additionalProperties", _), ("items", _), ("minItems", _),
      ("uniqueItems", _), ("minimum", _), ("maximum", _), ("minLength", _), ("pattern", _):
      break
    default: return "the checker does not know the word \(word)"
    }
    return nil
  }

  private func accepts(_ value: JSONValue, _ schema: JSONValue) -> Bool {
    var faults: [String] = []
    check(value, schema, "", &faults)
    return faults.isEmpty
  }

  private func resolve(_ reference: String) -> JSONValue? {
    guard reference.hasPrefix("#") else { return nil }
    return reference.dropFirst().split(separator: "/").reduce(Optional(root)) { $0?[String($1)] }
  }
}

extension JSONValue {
  fileprivate func isOfType(_ name: String) -> Bool {
    switch (name, self) {
    case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string), ("array", .array),
      ("object", .object):
      true
    case ("integer", .number(let number)): number.rounded() == number
    default: false
    }
  }
}
