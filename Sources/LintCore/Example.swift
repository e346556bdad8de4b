/// A text that a rule flags or accepts. `⟦` and `⟧` mark what it flags; the marks are taken out before the check.
public struct Example: Sendable, Hashable {
  /// Whether the rule must report something.
  public var isFlagged: Bool
  /// The text with marks, or a whole draft with front matter (then `isDraft`).
  public var text: String
  /// The same after every fix that the rule offers, best first, without marks; nil where none is offered or it is not shown.
  public var fixed: String?
  /// The channels that the draft is for.
  public var channels: [Channel]
  /// Whether the text is a whole draft that begins with front matter.
  public var isDraft: Bool { text.hasPrefix("---\n") }
  /// Files that lie beside the draft: a name, and after a space what is in it where that matters: `bad.mp4 12s silent`.
  public var files: [String]
  /// The name of the file that the text is, where it is no draft: `bad.sv.srt`.
  public var name: String?
  /// The policy that ships with the product and that the draft is checked with, by name; nil for the standard one. Every rule
  /// is on in tests, so only examples that need a register, such as `account: helsingborg-facebook`, name one.
  public var policy: String?
  /// Where the example is written, for test failures.
  public var line: Int

  /// A text in which the rule reports exactly what is marked.
  public static func flagged(
    _ text: String, fixed: String? = nil, channels: [Channel] = [], files: [String] = [], name: String? = nil,
    policy: String? = nil, line: Int = #line
  ) -> Self {
    Self(
      isFlagged: true, text: text, fixed: fixed, channels: channels, files: files, name: name, policy: policy,
      line: line)
  }

  /// A text in which the rule is silent.
  public static func accepted(
    _ text: String, channels: [Channel] = [], files: [String] = [], name: String? = nil, policy: String? = nil,
    line: Int = #line
  ) -> Self {
    Self(
      isFlagged: false, text: text, fixed: nil, channels: channels, files: files, name: name, policy: policy, line: line
    )
  }
}
