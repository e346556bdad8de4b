/// Something that must hold and does not.
public struct Violation: Error, CustomStringConvertible {
  /// What it is, with what shows it.
  public var description: String

  init(_ description: String) { self.description = description }
}

/// Says that something must hold.
///
/// - Throws: a `Violation` with the description when it does not.
func require(_ condition: Bool, _ description: @autoclosure () -> String) throws(Violation) {
  if !condition { throw Violation(description()) }
}
