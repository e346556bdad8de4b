import Foundation
import LintCore
import Testing

@testable import Linting

/// Drafts as the cities write them, by each city's policy: the good ones are silent, the others have what their name says.
@Suite struct PolicyDraftTests {
  static let folder = Documentation.folder.deletingLastPathComponent().appendingPathComponent("testdata/policies")

  private func check(_ city: String, _ drafts: String) throws -> [Diagnostic] {
    var run = LintRun(LintSession(currentFolder: Self.folder.appendingPathComponent(city).path))
    let found = try run.check([drafts]).diagnostics
    #expect(!found.isEmpty || drafts == "bra")
    // The pictures do not lie beside the drafts.
    return found.filter { $0.rule != "media-not-found" && $0.severity != .info }
  }

  @Test(arguments: ["helsingborg", "stockholm", "goteborg"])
  func goodDraftsAreSilent(_ city: String) throws {
    let found = try check(city, "bra").map { "\($0.file): \($0.rule): \($0.finding.message.sv)" }
    #expect(found == [])
  }

  @Test(arguments: ["helsingborg", "stockholm", "goteborg"])
  func otherDraftsHaveWhatTheirNameSays(_ city: String) throws {
    let found = try check(city, "fel")
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path + "/\(city)/fel")
    #expect(files.count > 3)
    for file in files {
      let rules = found.filter { $0.file.hasSuffix(file) }.map(\.rule)
      #expect(rules.contains(String(file.dropLast(3))), "\(file): \(rules)")
    }
  }
}
