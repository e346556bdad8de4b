import Foundation
import LintCore
import LintTestSupport
import SourceText
import Testing

@testable import Linting

/// What `Documentation/rule-packs.md` shows is what lies beside it, and works.
@Suite struct RulePackPageTests {
  static let folder = Documentation.folder.appendingPathComponent("examples/own-rules")

  @Test(arguments: ["klartext.yml", "rules/names.yml"])
  func thePageShowsTheFilesAsTheyAre(_ name: String) {
    let text = Documentation.page("examples/own-rules/" + name)
    #expect(!text.isEmpty)
    #expect(Documentation.blocks("yaml", of: "rule-packs.md").contains(text), "\(name)")
  }

  @Test func thePageShowsEveryCellOfTheList() throws {
    let lines = Documentation.page("examples/own-rules/rules/names.tsv").split(separator: "\n")
    let table = lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    let page = Documentation.page("rule-packs.md")
    let header = try #require(table.first)
    for (index, column) in header.enumerated() {
      let cells = table.dropFirst().map { $0[index].replacingOccurrences(of: "|", with: "\\|") }
      let row = (["`\(column)`"] + cells).map { $0.isEmpty ? "" : $0 + " " }.joined(separator: "| ")
      #expect(page.contains("| \(row)|"), "\(column)")
    }
  }

  @Test func theExampleFindsWhatThePageSays() throws {
    var run = LintRun(LintSession(currentFolder: Self.folder.path))
    let report = try run.check([])
    let found = report.files.flatMap(\.diagnostics)
    #expect(found.map(\.rule) == ["own-names", "own-names"])
    #expect(found.map(\.severity) == [.error, .info])
    let page = Documentation.page("rule-packs.md")
    for diagnostic in found {
      let message = diagnostic.finding.message.sv
      #expect(page.contains(message.hasSuffix(".") ? String(message.dropLast()) : message), "\(message)")
    }
  }

  @Test func thePacksOwnExamplesHold() throws {
    var session = LintSession(currentFolder: Self.folder.path)
    let loaded = try session.configuration(for: Self.folder.path)
    let rule = try #require(loaded.catalogue.rule(named: "own-names"))
    var run = LintRun(session)
    for example in rule.metadata.examples {
      let marked = MarkedText(example.text)
      let file = try #require(try run.check(text: Array(marked.text.utf8), name: "utkast.md").files.first)
      #expect(file.places(of: "own-names") == marked.ranges, "\(example.text)")
      if let fixed = example.fixed { #expect(file.fixed(by: "own-names") == fixed) }
    }
  }

  @Test func theChannelOfThePageReplacesOurs() throws {
    let channel = try #require(Documentation.blocks("yaml", of: "rule-packs.md").first { $0.hasPrefix("channel:") })
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("klartext-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(channel.utf8).write(to: folder.appendingPathComponent("x.yml"))
    try Data("channels: [x]\nrule_packs: [x.yml]\n".utf8).write(to: folder.appendingPathComponent("klartext.yml"))
    var run = LintRun(LintSession(currentFolder: folder.path))
    // Between the page's limit and X's own.
    let text = Array(String(repeating: "Hej du. ", count: 32).utf8)
    let report = try run.check(text: text, name: "utkast.md")
    #expect(report.files.first?.places(of: "text-length").count == 1)
  }
}
