import LintCore
import SourceText
import YAMLSyntax

/// Reads keys and values as fields, by the schema, and collects what is wrong with them.
///
/// Whatever format they were written in, they come as the values of a YAML document, which have places.
struct FieldReader {
  /// The YAML source, where traps of YAML's own are to be looked for.
  let source: SourceText?
  /// What was wrong.
  private(set) var problems: [InputFinding] = []
  /// What is still suggested for unknown names; a hostile file has thousands of them.
  private var suggestions = SuggestionBudget()

  init(source: SourceText?) { self.source = source }

  /// The fields of one level.
  mutating func fields(_ entries: [YAMLEntry], _ table: FieldTable) -> FieldMap {
    var fields: [FieldMap.Entry] = []
    // As many as the table has fields, so that going through them is quicker than hashing.
    var written: [(key: String, writtenKey: String)] = []
    for entry in entries {
      guard let field = table.field(entry.key) else {
        reportUnknown(entry, among: table, present: entries)
        continue
      }
      if let earlier = written.first(where: { $0.key == field.key }) {
        report(.repeatedField(entry.key, earlier: earlier.writtenKey, at: entry.keyRange))
        continue
      }
      written.append((field.key, entry.key))
      guard let value = value(of: entry.value, FieldUse(field: field, writtenKey: entry.key)) else { continue }
      fields.append(FieldMap.Entry(key: field.key, keyRange: entry.keyRange, value: value))
    }
    return FieldMap(fields)
  }

  /// A field in use: what it is and what the user calls it.
  struct FieldUse {
    var field: FieldSchema
    var writtenKey: String
  }

  mutating func report(_ problem: InputFinding) { problems.append(problem) }

  /// The value of a field. One of the wrong type is reported and left out; one that is only no valid value is kept as
  /// text, so that rules can say what they miss.
  private mutating func value(of node: YAMLNode, _ use: FieldUse) -> FieldValue? {
    if node.isNull { return emptyValue(of: node, use) }
    switch use.field.type {
    case .texts: return list(node, use) { $0.text(of: $1, use) }
    case .channels: return channels(node, use)
    case .suppressions: return suppressions(node, use)
    case .fields(let table):
      guard case .mapping(let entries) = node.content else { return wrongType(node, use) }
      return FieldValue(.map(fields(entries, table)), at: node.range)
    case .openFields:
      guard case .mapping(let entries) = node.content else { return wrongType(node, use) }
      return openFields(entries, use, at: node.range)
    case .entries(let table, let shorthand):
      return list(node, use) { $0.entry(of: $1, table, shorthand: shorthand, use) }
    default: return scalar(node, use)
    }
  }

  /// A value where several may stand: a list's, or a single one.
  private mutating func list(
    _ node: YAMLNode, _ use: FieldUse, read: (inout FieldReader, YAMLNode) -> FieldValue?
  ) -> FieldValue {
    var values: [FieldValue] = []
    for item in node.items {
      if item.isNull {
        _ = emptyValue(of: item, use)
      } else if let value = read(&self, item) {
        values.append(value)
      }
    }
    return FieldValue(.list(values), at: node.range)
  }

  private mutating func channels(_ node: YAMLNode, _ use: FieldUse) -> FieldValue? {
    if case .mapping = node.content { return wrongType(node, use) }
    var values: [FieldValue] = []
    for item in node.items where !item.isNull {
      guard case .scalar(let scalar) = item.content else {
        _ = wrongType(item, use)
        continue
      }
      for part in scalar.parts(separatedBy: ",", at: item.range) { values.append(channel(part)) }
    }
    return FieldValue(.list(values), at: node.range)
  }

  private mutating func channel(_ part: YAMLScalar.Part) -> FieldValue {
    guard let channel = ChannelName.channel(part.text) else {
      let nearest = suggestions.take() ? ChannelName.nearest(to: part.text) : nil
      report(.unknownChannel(part.text, nearest: nearest, at: part.range, isComment: false))
      return part.value
    }
    return part.value(canonical: channel.rawValue)
  }

  private mutating func entry(
    of node: YAMLNode, _ table: FieldTable, shorthand: String, _ use: FieldUse
  ) -> FieldValue? {
    switch node.content {
    case .mapping(let entries):
      var map = fields(entries, table)
      map.lineStart = lineStart(of: entries)
      return FieldValue(.map(map), at: node.range)
    case .scalar(let scalar):
      let entry = FieldMap.Entry(key: shorthand, keyRange: node.range, value: scalar.value(at: node.range))
      return FieldValue(.map(FieldMap([entry])), at: node.range)
    case .sequence: return wrongType(node, use)
    }
  }

  private mutating func openFields(_ entries: [YAMLEntry], _ use: FieldUse, at range: ByteRange) -> FieldValue {
    var fields: [FieldMap.Entry] = []
    for entry in entries {
      guard let value = text(of: entry.value, use) else { continue }
      fields.append(FieldMap.Entry(key: entry.key, keyRange: entry.keyRange, value: value))
    }
    return FieldValue(.map(FieldMap(fields)), at: range)
  }

  private mutating func suppressions(_ node: YAMLNode, _ use: FieldUse) -> FieldValue? {
    if case .mapping(let entries) = node.content { return openFields(entries, use, at: node.range) }
    var values: [FieldValue] = []
    for item in node.items where !item.isNull {
      switch item.content {
      case .scalar(let scalar): values += scalar.parts(separatedBy: ", ", at: item.range).map(\.value)
      case .mapping(let entries): values.append(openFields(entries, use, at: item.range))
      case .sequence: _ = wrongType(item, use)
      }
    }
    return FieldValue(.list(values), at: node.range)
  }

  private mutating func reportUnknown(_ entry: YAMLEntry, among table: FieldTable, present: [YAMLEntry]) {
    let suggestion =
      suggestions.take() ? FieldSuggestion(for: entry.key, among: table, present: present) : nil
    report(.unknownField(entry.key, at: entry.keyRange, suggestion))
  }

  /// The name most like a value that is none of the choices.
  mutating func nearest(to text: String, among choices: [FieldChoice]) -> String? {
    guard text.utf8.count <= 60, suggestions.take() else { return nil }
    return choices.flatMap { [$0.name] + $0.aliases }.nearest(to: text)
  }
}
