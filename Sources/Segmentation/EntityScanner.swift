/// Finds what in a text is not prose.
public struct EntityScanner: Sendable {
  /// Creates a scanner.
  public init(lexicons: any LexiconSource) {}

  /// The entities of a text, in order, never overlapping.
  public func entities(in utf8: UnsafeBufferPointer<UInt8>) -> [Entity] { [] }
}
