import Locks

/// How much there is to do, so that no number of requests takes more memory than there is.
final class Load: Sendable {
  private struct State {
    var connections = 0
    var bytes = 0
    var checks = 0
  }

  private let state = Mutex(State())
  /// The most bytes of bodies at a time.
  private static let mostBytes = 64 << 20
  /// The most checks that wait or run.
  private static let mostChecks = 2048

  /// Counts a connection; false where there are too many, which is counted as well until it is closed.
  func connect() -> Bool {
    state.withLock {
      guard $0.connections < Server.mostConnections else { return false }
      $0.connections += 1
      return true
    }
  }

  /// Counts a connection that has been closed.
  func disconnect() { state.withLock { $0.connections -= 1 } }

  /// Takes room for bytes of a body; false where there is none.
  func take(bytes: Int) -> Bool {
    state.withLock {
      guard $0.bytes + bytes <= Self.mostBytes else { return false }
      $0.bytes += bytes
      return true
    }
  }

  /// Gives back room for bytes.
  func give(bytes: Int) { state.withLock { $0.bytes -= bytes } }

  /// Begins a check; false where too many wait.
  func begin() -> Bool {
    state.withLock {
      guard $0.checks < Self.mostChecks else { return false }
      $0.checks += 1
      return true
    }
  }

  /// Ends a check.
  func end() { state.withLock { $0.checks -= 1 } }
}

/// A value that is set once, a little later than whoever asks for it is made.
final class Late<Value: Sendable>: Sendable {
  private let held = Mutex<Value?>(nil)

  /// Sets the value.
  func set(_ value: Value) { held.withLock { $0 = value } }

  /// The value, or nil where it is not set yet.
  var value: Value? { held.withLock { $0 } }
}
