import Foundation
import LintCore
import LintTestSupport
import Testing

/// Every example of every rule, as it stands and in the disguises that real drafts come in.
@Suite struct RuleExampleTests {
  static let rules = TestLinter.shared.rules.map { NamedRule(metadata: $0.metadata) }

  @Test(arguments: rules)
  func findsExactlyWhatIsMarked(_ named: NamedRule) throws {
    let rule = named.metadata
    for example in rule.examples {
      let marked = MarkedText(example.text.withChannels(of: example))
      let report = try TestLinter.shared.check(
        marked.text, name: example.fileName, files: example.files, policy: example.policy)
      expect(report.places(of: rule.name), marked, rule, example, "as written")
      if let fixed = example.fixed {
        #expect(report.fixed(by: rule.name) == fixed, "\(rule.name), line \(example.line): the fix")
      }
    }
  }

  /// What a fix leaves is right by its own rule, so fixing once is enough.
  @Test(arguments: rules)
  func findsNothingInWhatItFixed(_ named: NamedRule) throws {
    let rule = named.metadata
    for example in rule.examples {
      guard let fixed = example.fixed else { continue }
      let report = try TestLinter.shared.check(
        MarkedText(fixed.withChannels(of: example)).text, files: example.files, policy: example.policy)
      let left = MarkedText.marking(report.places(of: rule.name), in: fixed)
      #expect(report.places(of: rule.name).isEmpty, "\(rule.name), line \(example.line), after the fix:\n\(left)")
      #expect(report.fixed(by: rule.name) == fixed.withChannels(of: example), "\(rule.name), line \(example.line)")
    }
  }

  @Test(arguments: rules)
  func findsTheSameWithWindowsLineEnds(_ named: NamedRule) throws {
    let rule = named.metadata
    for example in rule.examples {
      let marked = MarkedText(example.text.withChannels(of: example).replacingOccurrences(of: "\n", with: "\r\n"))
      let report = try TestLinter.shared.check(
        marked.text, name: example.fileName, files: example.files, policy: example.policy)
      expect(report.places(of: rule.name), marked, rule, example, "with CRLF")
    }
  }

  @Test(arguments: rules)
  func findsTheSameInDecomposedLetters(_ named: NamedRule) throws {
    let rule = named.metadata
    // Decomposed letters are what this rule finds.
    guard rule.name != "not-normalized" else { return }
    for example in rule.examples where example.files.isEmpty {
      let marked = MarkedText(example.text.withChannels(of: example).decomposedStringWithCanonicalMapping)
      let report = try TestLinter.shared.check(marked.text, name: example.fileName, policy: example.policy)
      expect(report.places(of: rule.name), marked, rule, example, "decomposed")
    }
  }

  @Test(arguments: rules)
  func findsTheSameAfterEmojisAndAParagraph(_ named: NamedRule) throws {
    let rule = named.metadata
    guard rule.scope != .post else { return }
    for example in rule.examples where !example.isDraft && example.name == nil {
      let marked = MarkedText("Hej å hå 👨‍👩‍👧‍👦 👍🏽\n\n" + example.text.withChannels(of: example))
      guard !marked.text.contains("channels:") else { continue }
      let report = try TestLinter.shared.check(marked.text, files: example.files, policy: example.policy)
      expect(report.places(of: rule.name), marked, rule, example, "after emojis")
    }
  }

  @Test(arguments: rules)
  func findsTheSameInATitle(_ named: NamedRule) throws {
    let rule = named.metadata
    guard rule.needs == .text, rule.category != .input, rule.scope == .passage else { return }
    for example in rule.examples where !example.isDraft && !example.text.contains("\n") && example.channels.isEmpty {
      let title = example.text.replacingOccurrences(of: "'", with: "''")
      let marked = MarkedText("---\ntitle: '\(title)'\n---\nVälkommen.\n")
      guard !title.contains("'"), !title.contains("!["), !title.contains("<!--") else { continue }
      let report = try TestLinter.shared.check(marked.text, policy: example.policy)
      expect(report.places(of: rule.name), marked, rule, example, "in a title")
    }
  }

  @Test(arguments: rules, Disguise.allCases)
  func findsTheSameInFilesOfManyPosts(_ named: NamedRule, _ disguise: Disguise) throws {
    let rule = named.metadata
    guard rule.category != .input else { return }
    for example in rule.examples where !example.isDraft && example.channels.isEmpty && example.name == nil {
      // HTML without channels is for the web, which has no such limits.
      guard disguise.holds(example.text), disguise != .html || rule.category != .channelLimits else { continue }
      let marked = disguise.marked(MarkedText(example.text))
      let report = try TestLinter.shared.check(
        marked.text, name: disguise.fileName, files: example.files, policy: example.policy)
      expect(report.places(of: rule.name), marked, rule, example, "in \(disguise.fileName)")
    }
  }

  @Test(arguments: rules)
  func isSilentWhereItIsSuppressed(_ named: NamedRule) throws {
    let rule = named.metadata
    guard rule.category != .input else { return }
    for example in rule.examples where example.isFlagged && !example.isDraft && example.name == nil {
      let text = MarkedText("<!-- klartext-disable-file \(rule.name) -->\n" + example.text).text
      guard example.channels.isEmpty else { continue }
      let report = try TestLinter.shared.check(text, files: example.files, policy: example.policy)
      #expect(report.places(of: rule.name).isEmpty, "\(rule.name), line \(example.line): suppressed")
      #expect(report.places(of: "unused-suppression").isEmpty, "\(rule.name), line \(example.line): used")
    }
  }

  private func expect(
    _ places: [Range<Int>], _ marked: MarkedText, _ rule: RuleMetadata, _ example: Example, _ how: String
  ) {
    let found = MarkedText.marking(places, in: marked.text)
    let wanted = MarkedText.marking(example.isFlagged ? marked.ranges : [], in: marked.text)
    #expect(
      Set(places) == Set(marked.ranges), "\(rule.name), line \(example.line), \(how):\n\(found)\ninstead of\n\(wanted)")
  }
}

/// A rule that shows as its name when a test fails.
struct NamedRule: Sendable, CustomTestStringConvertible {
  var metadata: RuleMetadata
  var testDescription: String { metadata.name }
}

extension Example {
  /// The name of the file that the text is.
  var fileName: String { name ?? "utkast.md" }
}

extension String {
  /// The example as a draft for its channels.
  fileprivate func withChannels(of example: Example) -> String {
    guard !example.channels.isEmpty, !example.isDraft else { return self }
    return "---\nchannels: [\(example.channels.map(\.rawValue).joined(separator: ", "))]\n---\n" + self
  }
}
