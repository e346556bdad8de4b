import LintCore
import LintTestSupport
import Linting
import Testing

@testable import Reporters

/// No output of any format, language or verbosity has a part of a labelled value in it, wherever in a draft it stands.
@Suite struct ConformanceLeakTests {
  /// A place in a draft for a text, on a line with another finding, so that the line is shown.
  struct Form: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var name = "utkast.md"
    var draft: @Sendable (String) -> String
  }

  static let forms = [
    Form(testDescription: "in the body") { "\($0) Detta erhåller du. 😀😀😀😀\n" },
    Form(testDescription: "in plain text", name: "utkast.txt") { "\($0) Detta erhåller du. 😀😀😀😀\n" },
    Form(testDescription: "in the title") { "---\ntitle: '\($0) Detta erhåller du.'\n---\nHej på dig.\n" },
    Form(testDescription: "in an alt text") {
      "---\nmedia:\n  - file: a.jpg\n    alt: '\($0) Detta erhåller du.'\n---\nHej på dig.\n"
    },
    Form(testDescription: "in a comment") { "Du erhåller svar. <!-- \($0) --> Detta erhåller du.\n" },
    Form(testDescription: "in a field that is not read") { "---\nanteckning: '\($0)'\n---\nDu erhåller svar.\n" },
    Form(testDescription: "in a reason") {
      "<!-- klartext-disable-next-line officialese -- \($0) -->\nDetta erhåller du.\n"
    },
    Form(testDescription: "twice") { "\($0) Detta erhåller du.\n\nDu erhåller detta: \($0)\n" },
  ]

  @Test(arguments: forms)
  func noOutputHasAPartOfAValue(_ form: Form) throws {
    let posts = try LabelledPost.all.get().filter { !$0.values.isEmpty }
    #expect(posts.count > 60)
    for post in posts where !post.text.contains("'") && !post.text.contains("--") {
      var file = try TestLinter.shared.check(form.draft(post.text), name: form.name)
      // The test's own folder has a random name.
      file.path = form.name
      let parts = TellingParts(post.values)
      for (format, text) in Self.outputs(LintReport(files: [file])) {
        let leaks = parts.leaks(in: text)
        #expect(leaks.isEmpty, "\(post.id) \(form.testDescription) as \(format): \(leaks)\n\(text)")
      }
    }
  }

  /// A report in every format, at its most and its least talkative.
  private static func outputs(_ report: LintReport) -> [(ReportFormat, String)] {
    ReportFormat.allCases.flatMap { format in
      [true, false].map { isTalkative in
        let text = format.text(report) {
          $0.language = isTalkative ? .swedish : .english
          $0.minimumSeverity = isTalkative ? .info : .error
          $0.showSuppressed = isTalkative
          $0.mentionsFixCommand = isTalkative
          $0.color = isTalkative
          $0.quiet = !isTalkative
          $0.terminalWidth = isTalkative ? 200 : 40
        }
        return (format, text)
      }
    }
  }

  @Test func whatDescribesAFindingToDebuggersHasNoValueEither() throws {
    for post in try LabelledPost.all.get() where !post.values.isEmpty {
      let file = try TestLinter.shared.check(post.text + "\n")
      let parts = TellingParts(post.values)
      for diagnostic in file.diagnostics where diagnostic.finding.personalData != nil {
        // Not the path: the test's own folder has a random name.
        let leaks = parts.leaks(in: "\(diagnostic.finding) \(diagnostic.rule)")
        #expect(leaks.isEmpty, "\(post.id): \(leaks) in \(diagnostic.finding)")
      }
    }
  }

  @Test func aFingerprintOfPersonalDataDoesNotDependOnTheValue() throws {
    func fingerprints(_ text: String) throws -> [String] {
      try TestLinter.shared.check(text).diagnostics.filter { $0.category == .personalData }.map(\.fingerprint)
    }
    let first = try fingerprints("Pnr 19910924-2397. Moa Lindhag är sjukskriven.\n")
    #expect(first.count == 2)
    #expect(try fingerprints("Pnr 19920123-2387. Eva Stenlöv är sjukskriven.\n") == first)
  }
}
