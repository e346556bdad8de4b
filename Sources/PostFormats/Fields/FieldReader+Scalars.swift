import LintCore
import SourceText
import YAMLSyntax

extension FieldReader {
  /// Says what a field takes when it was given something of another kind.
  mutating func wrongType(_ node: YAMLNode, _ use: FieldUse) -> FieldValue? {
    report(.wrongType(use.writtenKey, use.field.type, at: node.range))
    return nil
  }

  /// A field without value, which may be a hashtag's fault.
  mutating func emptyValue(of node: YAMLNode, _ use: FieldUse) -> FieldValue {
    if case .scalar(let scalar) = node.content { reportHashtag(after: scalar, use, at: node.range) }
    return FieldValue(.empty, at: node.range)
  }

  /// A text of a list or an open map; nothing but texts may stand there.
  mutating func text(of node: YAMLNode, _ use: FieldUse) -> FieldValue? {
    if node.isNull { return FieldValue(.empty, at: node.range) }
    guard case .scalar(let scalar) = node.content else { return wrongType(node, use) }
    reportHashtag(after: scalar, use, at: node.range)
    return scalar.value(at: node.range)
  }

  /// The value of a field that takes one value. A list of one is taken for the value.
  mutating func scalar(_ node: YAMLNode, _ use: FieldUse) -> FieldValue? {
    if case .sequence(let items) = node.content, items.count == 1 { return scalar(items[0], use) }
    guard case .scalar(let scalar) = node.content else { return wrongType(node, use) }
    let range = node.range
    reportHashtag(after: scalar, use, at: range)
    switch use.field.type {
    case .textOrBool:
      if scalar.isPlain, let bool = Self.bool(scalar.text) { return FieldValue(.bool(bool), at: range) }
    case .bool:
      if let bool = Self.bool(scalar.text) { return FieldValue(.bool(bool), at: range) }
      report(.notABool(scalar.text, use.writtenKey, at: range))
    case .number:
      if let number = Int(scalar.text), number >= 0 { return FieldValue(.number(number), at: range) }
      report(.notANumber(scalar.text, use.writtenKey, at: range))
    case .date, .dateOrText: return date(scalar, use, at: range)
    case .language: return language(scalar, use, at: range)
    case .choice(let choices), .choiceOrFile(let choices): return choice(scalar, choices, use, at: range)
    default: break
    }
    return scalar.value(at: range)
  }

  private mutating func date(_ scalar: YAMLScalar, _ use: FieldUse, at range: ByteRange) -> FieldValue {
    let reading = DateReading(scalar.text)
    switch reading {
    case .date(let date): return FieldValue(.date(date), at: range)
    case .noSuchDay(let year, let month, let day):
      report(.noSuchDay(year: year, month: month, day: day, at: range))
    case .noSuchTime: report(.noSuchTime(use.writtenKey, at: range))
    case .notADate:
      if case .dateOrText = use.field.type { break }
      report(.notADate(use.writtenKey, at: range))
    }
    return scalar.value(at: range)
  }

  private mutating func language(_ scalar: YAMLScalar, _ use: FieldUse, at range: ByteRange) -> FieldValue {
    if let code = LanguageName.code(scalar.text) { return scalar.value(canonical: code, at: range) }
    if !LanguageName.isTag(scalar.text) { report(.notALanguage(use.writtenKey, at: range)) }
    return scalar.value(at: range)
  }

  private mutating func choice(
    _ scalar: YAMLScalar, _ choices: [FieldChoice], _ use: FieldUse, at range: ByteRange
  ) -> FieldValue {
    if scalar.text.utf8.count <= 60 {
      let folded = FieldName.folded(scalar.text)
      let chosen = choices.first { ([$0.name] + $0.aliases).contains { FieldName.folded($0) == folded } }
      if let chosen { return scalar.value(canonical: chosen.name, at: range) }
    }
    if case .choiceOrFile = use.field.type, scalar.text.contains(where: { $0 == "." || $0 == "/" }) {
      return scalar.value(at: range)
    }
    let nearest = nearest(to: scalar.text, among: choices)
    report(.notAChoice(scalar.text, nearest: nearest, use.writtenKey, use.field.type, at: range))
    return scalar.value(at: range)
  }

  static func bool(_ text: String) -> Bool? {
    switch text.utf8.count <= 8 ? text.lowercased() : "" {
    case "true", "yes", "ja", "sant": true
    case "false", "no", "nej", "falskt": false
    default: nil
    }
  }

  /// A `#` with space before it begins a comment in YAML, so a hashtag in a value without quotation marks is lost.
  private mutating func reportHashtag(after scalar: YAMLScalar, _ use: FieldUse, at range: ByteRange) {
    guard let source, scalar.isPlain, use.field.type.isFreeText else { return }
    let end = range.bytes.upperBound
    source.bytes.withUnsafeBufferPointer { bytes in
      let hash = bytes.skippingBlanks(from: end, to: bytes.count)
      guard hash > end, hash + 1 < bytes.count, bytes[hash] == UInt8(ascii: "#"),
        bytes[hash + 1] > 0x40
      else { return }
      let line = bytes.line(from: hash, to: bytes.count).contents
      let value = min(range.bytes.lowerBound, hash)..<bytes.trimmed(line).upperBound
      report(.hashtagInPlainValue(use.writtenKey, value: bytes.trimmed(value), at: hash..<line.upperBound, in: source))
    }
  }
}

extension FieldType {
  /// Whether a hashtag may well be meant to stand in it.
  fileprivate var isFreeText: Bool {
    switch self {
    case .text, .textOrBool, .texts: true
    default: false
    }
  }
}
