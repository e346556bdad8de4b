import SourceText

/// A value in a YAML document, with its place in the source.
public struct YAMLNode: Hashable, Sendable {
  /// What kinds of values there are.
  public enum Content: Hashable, Sendable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    case mapping([YAMLEntry])
  }

  /// The value.
  public var content: Content
  /// Where it stands, quotation marks and brackets included.
  public var range: ByteRange

  /// Creates a value.
  public init(_ content: Content, at range: ByteRange) {
    self.content = content
    self.range = range
  }
}

/// A key and its value, in document order.
public struct YAMLEntry: Hashable, Sendable {
  /// The key's text.
  public var key: String
  /// Where the key stands.
  public var keyRange: ByteRange
  /// The value.
  public var value: YAMLNode

  /// Creates an entry.
  public init(key: String, keyRange: ByteRange, value: YAMLNode) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }
}

/// A scalar as it reads, with the way back to how it is written.
public struct YAMLScalar: Hashable, Sendable {
  /// The text after escapes, folding and indentation.
  public var text: String
  /// From the text's UTF-8 bytes to the source's.
  public var map: OffsetMap
  /// Whether it is written without quotation marks and not as a block, so that `true`, `12` and `~` are not texts.
  public var isPlain: Bool

  /// Creates a scalar.
  public init(text: String, map: OffsetMap, isPlain: Bool) {
    self.text = text
    self.map = map
    self.isPlain = isPlain
  }
}

/// Why a document could not be read.
public struct YAMLError: Error, Hashable, Sendable {
  /// What users do wrong.
  public enum Fault: Hashable, Sendable {
    /// Not YAML; holds the parser's own words in English.
    case syntax(String)
    /// `*name` or `&name`: refused, since a few lines of them can stand for gigabytes.
    case alias
    /// The same key twice in one mapping.
    case duplicateKey(String)
    /// A key that is no scalar.
    case complexKey
    /// Nested deeper than any draft or configuration is.
    case tooDeep
    /// More than one document.
    case severalDocuments
    /// A character that YAML does not allow, such as NUL.
    case forbiddenCharacter
    /// A tab where YAML wants spaces for indentation.
    case tab
  }

  /// What is wrong.
  public var fault: Fault
  /// Where.
  public var range: ByteRange

  /// Creates an error.
  public init(_ fault: Fault, at range: ByteRange) {
    self.fault = fault
    self.range = range
  }
}
