/// The kinds of conditions, in the order in which an image has them.
///
/// An image has for each kind the length of what follows, then the number of alternatives; for each alternative its
/// length and the number of its items; for each item its kind and, for words, the number of symbols and the symbols.
enum ConditionKind: Int, CaseIterable {
  case unlessBefore, unlessAfter, unlessNear, onlyBefore, onlyAfter

  /// The name of its column in a list.
  var column: String {
    switch self {
    case .unlessBefore: "unless_before"
    case .unlessAfter: "unless_after"
    case .unlessNear: "unless_near"
    case .onlyBefore: "only_before"
    case .onlyAfter: "only_after"
    }
  }
}
