/// A setting of a rule that configuration can change.
public struct RuleOption<Root>: Sendable {
  /// The name in configuration, in snake case.
  public let name: String
  /// What it does, in one sentence.
  public let summary: Localized
  /// What values it takes.
  public let kind: OptionKind
  /// Reads the value from a rule.
  public let read: @Sendable (Root) -> OptionValue
  /// Sets the value in a rule; values of another kind are ignored, since configuration has been checked against `kind`.
  public let write: @Sendable (inout Root, OptionValue) -> Void

  /// A whole number within a range.
  public static func integer(
    _ name: String, _ path: any WritableKeyPath<Root, Int> & Sendable, in range: ClosedRange<Int>, _ summary: Localized
  ) -> Self {
    Self(name: name, summary: summary, kind: .integer(range)) {
      .integer($0[keyPath: path])
    } write: { rule, value in
      if case .integer(let number) = value { rule[keyPath: path] = number }
    }
  }

  /// A switch.
  public static func boolean(
    _ name: String, _ path: any WritableKeyPath<Root, Bool> & Sendable, _ summary: Localized
  ) -> Self {
    Self(name: name, summary: summary, kind: .boolean) {
      .boolean($0[keyPath: path])
    } write: { rule, value in
      if case .boolean(let isOn) = value { rule[keyPath: path] = isOn }
    }
  }

  /// One of some named values.
  public static func choice<Value: RawRepresentable<String> & CaseIterable & Sendable>(
    _ name: String, _ path: any WritableKeyPath<Root, Value> & Sendable, _ summary: Localized
  ) -> Self {
    Self(name: name, summary: summary, kind: .choice(Value.allCases.map(\.rawValue))) {
      .choice($0[keyPath: path].rawValue)
    } write: { rule, value in
      if case .choice(let name) = value, let value = Value(rawValue: name) { rule[keyPath: path] = value }
    }
  }

  /// A list of texts.
  public static func strings(
    _ name: String, _ path: any WritableKeyPath<Root, [String]> & Sendable, _ summary: Localized
  ) -> Self {
    Self(name: name, summary: summary, kind: .strings) {
      .strings($0[keyPath: path])
    } write: { rule, value in
      if case .strings(let texts) = value { rule[keyPath: path] = texts }
    }
  }

  private init(
    name: String, summary: Localized, kind: OptionKind, read: @escaping @Sendable (Root) -> OptionValue,
    write: @escaping @Sendable (inout Root, OptionValue) -> Void
  ) {
    self.name = name
    self.summary = summary
    self.kind = kind
    self.read = read
    self.write = write
  }
}

/// What values an option takes.
public enum OptionKind: Hashable, Sendable {
  case integer(ClosedRange<Int>)
  case boolean
  case strings
  /// One of these names.
  case choice([String])
}

/// The value of an option.
public enum OptionValue: Hashable, Sendable {
  case integer(Int)
  case boolean(Bool)
  case strings([String])
  case choice(String)
}

/// An option of some rule, as documentation and configuration see it.
public struct OptionDescription: Sendable, Hashable {
  public let name: String
  public let summary: Localized
  public let kind: OptionKind
  /// The value in the rule at hand.
  public let value: OptionValue
}

extension Rule {
  /// The rule's options with their present values.
  public var optionDescriptions: [OptionDescription] {
    Self.options.map { OptionDescription(name: $0.name, summary: $0.summary, kind: $0.kind, value: $0.read(self)) }
  }

  /// The rule with one option changed; itself when it has no such option.
  public func setting(_ name: String, to value: OptionValue) -> Self {
    var rule = self
    Self.options.first { $0.name == name }?.write(&rule, value)
    return rule
  }
}
