import LintCore
import SourceText

extension Post {
  /// Whether it has fields at all. A draft of text alone is checked for what the text shows; what it would have to declare
  /// is said once, in the run's summary.
  var hasFields: Bool { draft.captions == nil && !draft.fields.isEmpty }

  /// Whether a policy asks of it what it asks of posts: content with fields.
  var isDeclaredContent: Bool { hasFields && isContent }

  /// Whether it is declared to be of a kind.
  func isDeclared(as kind: String) -> Bool { hasFields && self.kind == kind }

  /// Why a rule about fields is silent about a draft that has none.
  var fieldObstacle: Localized? {
    guard draft.captions == nil, draft.fields.isEmpty else { return nil }
    return Localized(sv: "utkastet saknar front matter", en: "the draft has no front matter")
  }

  /// Where a finding about a field lies: at its value, at its key where it has none, else at what tells readers of the
  /// draft what post it is.
  func place(ofField key: String) -> ByteRange {
    let fields = draft.fields
    if let entry = fields.entry(key) { return entry.value.isWritten ? entry.value.range : entry.keyRange }
    let telling = ["account", "kind", "channels", "publish_at", "title"].lazy.compactMap { fields[$0] }
    let value = telling.first(where: \.isWritten) ?? fields.entries.lazy.map(\.value).first(where: \.isWritten)
    return value?.range ?? draft.bodyRange
  }

  /// Where a finding about the post's kind lies.
  var kindPlace: ByteRange { place(ofField: "kind") }

  /// Whether a field says something.
  func declares(_ key: String) -> Bool { draft.fields[key]?.saysSomething ?? false }
}

extension FieldValue {
  /// Whether something stands there, whatever it is worth.
  var isWritten: Bool {
    switch content {
    case .empty: false
    case .list(let values): !values.isEmpty
    case .map(let fields): !fields.isEmpty
    default: true
    }
  }

  /// Whether it answers what the field asks: neither nothing nor no, nor a note that the answer is to come.
  var saysSomething: Bool {
    switch content {
    case .empty: false
    case .text(let text, _): !text.isPlaceholder
    case .bool(let value): value
    case .number, .date: true
    case .list(let values): values.contains(where: \.saysSomething)
    case .map(let fields): fields.entries.contains { $0.value.saysSomething }
    }
  }
}

extension FieldMap {
  /// Whether a field says something.
  func declares(_ key: String) -> Bool { self[key]?.saysSomething ?? false }
}

extension String {
  /// Whether it stands in a field only to be replaced: nothing, signs, or a word that says that the answer is missing.
  fileprivate var isPlaceholder: Bool {
    // What is longer is an answer.
    guard utf8.count <= 24 else { return false }
    let word = composed.lowercased().filter { $0.isLetter || $0.isNumber }
    return ["", "x", "xx", "xxx", "nej", "no", "saknas", "inget", "inga", "ingen", "missing", "none", "todo", "tbd"]
      .contains(word)
  }
}

extension Localized {
  /// Names in a row with ”och” before the last.
  static func series(_ parts: [Localized]) -> Self {
    func join(_ texts: [String], _ and: String) -> String {
      guard texts.count > 1, let last = texts.last else { return texts.first ?? "" }
      return texts.dropLast().joined(separator: ", ") + " \(and) " + last
    }
    return Self(sv: join(parts.map(\.sv), "och"), en: join(parts.map(\.en), "and"))
  }
}
