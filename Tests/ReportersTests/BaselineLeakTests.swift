import LintCore
import LintTestSupport
import SourceText
import Testing

@testable import Linting

/// A baseline has no value of personal data in it, and no hash of one.
@Suite struct BaselineLeakTests {
  private static let naming = Baseline.Naming(folder: "/p", currentFolder: "/p", masked: { $0 })

  @Test(arguments: ConformanceLeakTests.forms)
  func noBaselineHasAPartOfAValueOrItsHash(_ form: ConformanceLeakTests.Form) throws {
    let posts = try LabelledPost.all.get().filter { !$0.values.isEmpty }
    #expect(posts.count > 60)
    var touched = 0
    for post in posts where !post.text.contains("'") && !post.text.contains("--") {
      var file = try TestLinter.shared.check(form.draft(post.text), name: form.name)
      (file.path, file.location) = (form.name, form.name)
      var baseline = Baseline()
      baseline.replace(with: LintReport(files: [file]), Self.naming) { _ in true }
      #expect(baseline.counts.values.reduce(0, +) == file.diagnostics.count { $0.suppression == nil })
      let text = baseline.text.replacing(/"context": "[0-9a-f]{16}"/, with: "")
      let leaks = TellingParts(post.values).leaks(in: text)
      #expect(leaks.isEmpty, "\(post.id) \(form.testDescription): \(leaks)\n\(baseline.text)")
      // What is found in a value, or holds one, is known by its number alone.
      var contexts = BaselineContexts(file)
      let values = post.values.flatMap { Self.places(of: Array($0.utf8), in: file.source.bytes) }
      for diagnostic in file.diagnostics where values.contains(where: diagnostic.finding.range.bytes.overlaps) {
        touched += 1
        #expect(contexts.context(of: diagnostic).isEmpty, "\(post.id) \(form.testDescription): \(diagnostic.rule)")
      }
    }
    #expect(
      touched > 20 || form.testDescription.contains("comment") || form.testDescription.contains("not read")
        || form.testDescription.contains("reason"))
  }

  /// A hash of a line leaves out the personal data that stands in it: two values give the same.
  @Test func lineHashesAreOfTheRest() throws {
    func contexts(_ value: String) throws -> [String] {
      let text =
        "---\nmedia:\n  - {file: a.jpg, fotograf: \(value)}\n---\nRing \(value) och kom hit. Du erhåller svar.\n"
      let file = try TestLinter.shared.check(text, name: "a.md")
      var contexts = BaselineContexts(file)
      return file.diagnostics.map { diagnostic in
        var diagnostic = diagnostic
        // As of a finding without extent on the same line.
        let start = diagnostic.finding.range.bytes.lowerBound
        diagnostic.finding.range = ByteRange(start..<start)
        diagnostic.category = .plainLanguage
        return contexts.context(of: diagnostic)
      }
    }
    let first = try contexts("19920123-2387")
    #expect(!first.isEmpty)
    #expect(try contexts("19910924-2397") == first)
  }

  private static func places(of value: [UInt8], in bytes: [UInt8]) -> [Range<Int>] {
    guard value.count > 5, bytes.count >= value.count else { return [] }
    return (0...bytes.count - value.count).filter { bytes[$0...].starts(with: value) }.map { $0..<$0 + value.count }
  }
}
