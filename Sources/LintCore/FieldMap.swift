import SourceText

/// A post's fields by their English key, as read and checked against the schema, with their places.
public struct FieldMap: Hashable, Sendable {
  /// A key and its value.
  public struct Entry: Hashable, Sendable {
    /// The English key, whatever alias was written.
    public var key: String
    /// Where the key stands.
    public var keyRange: ByteRange
    /// The value.
    public var value: FieldValue

    /// Creates an entry.
    public init(key: String, keyRange: ByteRange, value: FieldValue) {
      self.key = key
      self.keyRange = keyRange
      self.value = value
    }
  }

  /// The entries in file order.
  public var entries: [Entry]
  /// What stands before a key on a line of its own: a line end and the indentation. Nil where no key can be added so.
  public var lineStart: String?

  /// Creates a map.
  public init(_ entries: [Entry] = []) { self.entries = entries }

  /// The entry of a key.
  public func entry(_ key: String) -> Entry? { entries.first { $0.key == key } }

  /// The value of a key.
  public subscript(key: String) -> FieldValue? { entry(key)?.value }

  /// Whether nothing was given.
  public var isEmpty: Bool { entries.isEmpty }
}

/// A field's value with its place.
public struct FieldValue: Hashable, Sendable {
  /// What kinds of values fields have.
  public enum Content: Hashable, Sendable {
    /// Nothing: `key:` with no value, or `null`.
    case empty
    /// A text or a name, with the way back to the file.
    case text(String, OffsetMap)
    case bool(Bool)
    case number(Int)
    case date(LocalDateTime)
    case list([FieldValue])
    case map(FieldMap)
  }

  /// The value.
  public var content: Content
  /// Where it stands, quotation marks included.
  public var range: ByteRange

  /// Creates a value.
  public init(_ content: Content, at range: ByteRange) {
    self.content = content
    self.range = range
  }

  /// The text, where it is one.
  public var text: String? { if case .text(let text, _) = content { text } else { nil } }
  /// The truth value, where it is one.
  public var bool: Bool? { if case .bool(let value) = content { value } else { nil } }
  /// The number, where it is one.
  public var number: Int? { if case .number(let value) = content { value } else { nil } }
  /// The date, where it is one.
  public var date: LocalDateTime? { if case .date(let value) = content { value } else { nil } }
  /// The fields, where it has fields of its own.
  public var map: FieldMap? { if case .map(let value) = content { value } else { nil } }
  /// The values of a list; a single value is a list of one, nothing is an empty list.
  public var list: [FieldValue] {
    switch content {
    case .list(let values): values
    case .empty: []
    default: [self]
    }
  }
  /// Whether nothing was given.
  public var isEmpty: Bool { if case .empty = content { true } else { false } }
}
