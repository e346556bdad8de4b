import Foundation

/// What the one who runs the tests asks for.
enum Environment {
  /// A whole number, where one is set.
  static func number(_ name: String) -> Int? { ProcessInfo.processInfo.environment[name].flatMap(Int.init) }
}
