import Foundation
import LintCore
import Testing

@testable import Linting

/// Short files are checked together, rule by rule. What is found in one does not depend on the others.
@Suite struct TogetherTests {
  private static let folder = Documentation.folder.deletingLastPathComponent().appendingPathComponent("testdata")

  private func reports(_ paths: [String]) throws -> [FileReport] {
    var run = LintRun(LintSession(currentFolder: Self.folder.path))
    return try run.check(paths).files
  }

  /// What is found, but for what rules over several posts find, which is about the others.
  private func found(_ report: FileReport) -> [Diagnostic] {
    let series = Set(
      LintSession().standardCatalogue.rules.filter { $0.rule.overSeveralPosts != nil }.map(\.metadata.name))
    return report.diagnostics.filter { !series.contains($0.rule) }
  }

  @Test(arguments: [["drafts"], ["policies"], ["calendars"], ["policies", "drafts", "calendars"]])
  func aFileIsCheckedAsIfItWereAlone(_ paths: [String]) throws {
    let together = try reports(paths)
    #expect(together.count > 5)
    for report in together {
      let alone = try reports([report.location]).first { $0.location == report.location }
      #expect(found(report) == alone.map(found), "\(report.path)")
      let places = (Set(report.personalData), alone.map { Set($0.personalData) })
      #expect(places.0 == places.1, "\(report.path)")
    }
  }
}
