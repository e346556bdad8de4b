import Locks

/// What several rules need to know of a post or of one of its texts, worked out once by whichever of them asks first; or what
/// they make of the reference tables, worked out once for all posts.
///
/// It changes no answer, only how often it is worked out: a rule stays a function of the post and the context. A post is
/// checked in one context, so that what is kept need not name it.
public final class Memo: Sendable {
  /// A few values at most, so that going through them is quicker than hashing.
  private let values = Mutex<[(key: ObjectIdentifier, box: AnyBox)]>([])

  /// A value of any type. A cast of classes costs a tenth of that of an existential.
  private class AnyBox: @unchecked Sendable {}

  private final class Box<Value: Sendable>: AnyBox, @unchecked Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  /// Knows nothing yet.
  init() {}

  /// The value of a kind, made by `make` when nobody has asked for it before.
  ///
  /// - Parameters:
  ///   - key: a type that stands for this value and nothing else.
  ///   - make: works it out. May ask for other values.
  public func value<Key, Value: Sendable>(for key: Key.Type, _ make: () -> Value) -> Value {
    let id = ObjectIdentifier(key)
    let known = values.withLock { values in values.first { $0.key == id }?.box }
    if let known = known as? Box<Value> { return known.value }
    let value = make()
    values.withLock { $0.append((id, Box(value))) }
    return value
  }
}
