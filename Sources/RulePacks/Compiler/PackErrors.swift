/// Everything that is wrong in a pack, by file and place; never empty.
public struct PackErrors: Error, Hashable, Sendable {
  /// The errors.
  public var errors: [PackError]

  /// Creates a collection of errors, in order.
  public init(_ errors: [PackError]) {
    self.errors = errors.sorted { ($0.file, $0.range.lowerBound) < ($1.file, $1.range.lowerBound) }
  }
}
