import PostFormats
import SourceText
import YAMLSyntax

/// A value of a message. What is missing reads as null, so that a path can be followed without asking at each step.
public struct JSONValue: Sendable {
  private let node: YAMLNode?

  /// No value.
  public static let null = JSONValue(nil)

  private init(_ node: YAMLNode?) { self.node = node }

  /// Reads a message's body; nil where it is no JSON.
  public init?(_ body: [UInt8]) {
    // Bytes that are no UTF-8 are no JSON either, but a client that sends some should still be understood.
    guard let node = JSONText.value(of: SourceText(String(decoding: body, as: UTF8.self))) else { return nil }
    self.node = node
  }

  /// The member of an object.
  public subscript(key: String) -> JSONValue {
    guard case .mapping(let entries)? = node?.content else { return .null }
    return JSONValue(entries.last { $0.key == key }?.value)
  }

  /// The names of an object's members.
  var keys: [String] {
    guard case .mapping(let entries)? = node?.content else { return [] }
    return entries.map(\.key)
  }

  /// The items of an array; none for anything else.
  public var items: [JSONValue] {
    guard case .sequence(let items)? = node?.content else { return [] }
    return items.map { JSONValue($0) }
  }

  /// Whether it is an object.
  public var isObject: Bool { if case .mapping? = node?.content { true } else { false } }

  /// Whether it is null or missing.
  public var isNull: Bool { node == nil || word == "null" }

  /// The text, where it is one.
  public var string: String? {
    guard case .scalar(let scalar)? = node?.content, !scalar.isPlain else { return nil }
    return scalar.text
  }

  /// The whole number, where it is one.
  public var int: Int? {
    guard let word else { return nil }
    return Int(word) ?? Double(word).flatMap { Int(exactly: $0) }
  }

  /// The truth value, where it is one.
  public var bool: Bool? {
    switch word {
    case "true": true
    case "false": false
    default: nil
    }
  }

  /// The texts of an array.
  var strings: [String] { items.compactMap(\.string) }

  /// A number, `true`, `false` or `null`, as written.
  private var word: String? {
    guard case .scalar(let scalar)? = node?.content, scalar.isPlain else { return nil }
    return scalar.text
  }
}
