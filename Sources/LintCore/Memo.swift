import Synchronization

/// What several rules need to know of a post, worked out once by whichever of them asks first; or what they make of the
/// reference tables, worked out once for all posts.
///
/// It changes no answer, only how often it is worked out: a rule stays a function of the post and the context. A post is
/// checked in one context, so that what is kept need not name it.
public final class Memo: Sendable {
  private let values = Mutex<[ObjectIdentifier: any Sendable]>([:])

  /// Knows nothing yet.
  init() {}

  /// The value of a kind, made by `make` when nobody has asked for it before.
  ///
  /// - Parameters:
  ///   - key: a type that stands for this value and nothing else.
  ///   - make: works it out. May ask for other values.
  public func value<Key, Value: Sendable>(for key: Key.Type, _ make: () -> Value) -> Value {
    let id = ObjectIdentifier(key)
    if let known = values.withLock({ $0[id] }) as? Value { return known }
    let value = make()
    values.withLock { $0[id] = value }
    return value
  }
}
