import LintCore
import RulePacks
import SourceText

/// Runs the examples of a project's own rule pack as tests.
public struct PackTest: Sendable {
  /// What came of the examples.
  public struct Outcome: Sendable {
    /// How many examples were right.
    public var passed = 0
    /// What was wrong, with the rule's name.
    public var failures: [Failure] = []
  }

  /// An example that its rule does not meet.
  public struct Failure: Sendable, Hashable {
    /// The rule.
    public var rule: String
    /// The example with what was to be found marked.
    public var wanted: String
    /// The same text with what was found marked, or as it was fixed.
    public var found: String
  }

  private let session: LintSession

  /// Creates tests in a session.
  public init(_ session: LintSession) { self.session = session }

  /// Compiles a pack, given by its path, and checks each example of each of its rules.
  public func run(_ path: String) throws(ConfigurationError) -> Outcome {
    let (rules, linter) = try session.linter(forPack: path)
    var outcome = Outcome()
    for rule in rules {
      for example in rule.metadata.examples {
        if let failure = linter.failure(of: example, rule: rule.metadata.name) {
          outcome.failures.append(failure)
        } else {
          outcome.passed += 1
        }
      }
    }
    return outcome
  }
}

extension Linter {
  /// How a rule fails an example, or nil when it meets it.
  fileprivate func failure(of example: Example, rule: String) -> PackTest.Failure? {
    let (text, ranges) = example.unmarked
    let source = SourceText(text)
    let report = finish(
      check(
        FileText(
          source: source, path: "example.md", shownPath: "example.md", format: .markdown, reading: reading,
          work: FileWork { ($0, []) })))
    let found = report.diagnostics.filter { $0.rule == rule }.map(\.finding)
    let places = found.map(\.range.bytes)
    guard Set(places) == Set(example.isFlagged ? ranges : []) else {
      return PackTest.Failure(rule: rule, wanted: example.text, found: Self.mark(places, in: text))
    }
    guard let wanted = example.fixed else { return nil }
    let fixed = Self.apply(found.compactMap(\.fixes.first), to: text)
    return fixed == wanted ? nil : PackTest.Failure(rule: rule, wanted: wanted, found: fixed)
  }

  private static func mark(_ places: [Range<Int>], in text: String) -> String {
    let edits = places.flatMap { place in
      [
        TextEdit(ByteRange(place.lowerBound..<place.lowerBound), "⟦"),
        TextEdit(ByteRange(place.upperBound..<place.upperBound), "⟧"),
      ]
    }
    return apply(edits, to: text)
  }

  private static func apply(_ fixes: [FixIt], to text: String) -> String { apply(fixes.flatMap(\.edits), to: text) }

  private static func apply(_ edits: [TextEdit], to text: String) -> String {
    var bytes = Array(text.utf8)
    for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      bytes.replaceSubrange(edit.range.bytes, with: Array(edit.text.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
