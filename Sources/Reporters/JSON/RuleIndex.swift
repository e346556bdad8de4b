/// Rule descriptions by name.
struct RuleIndex {
  /// The rules, in the order given, each name once.
  private(set) var rules: [RuleDescription] = []
  private var numbers: [String: Int] = [:]

  /// Creates an index. Of two rules with one name the first counts.
  init(_ rules: [RuleDescription]) {
    for rule in rules where numbers[rule.metadata.name] == nil {
      numbers[rule.metadata.name] = self.rules.count
      self.rules.append(rule)
    }
  }

  /// The rule with a name.
  subscript(name: String) -> RuleDescription? { numbers[name].map { rules[$0] } }

  /// The number of the rule with a name.
  func number(of name: String) -> Int? { numbers[name] }
}
