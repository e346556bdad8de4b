import Foundation
import LintCore
import Linting
import Spelling
import Testing

/// Whole runs with and without dictionaries.
@Suite("Runs")
struct RunTests {
  private func check(
    _ text: String, name: String? = nil, dictionaries: Dictionaries.Places = .standard, configuration: String? = nil
  ) throws -> LintReport {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("klartext-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    if let configuration {
      try configuration.write(to: folder.appendingPathComponent("klartext.yml"), atomically: true, encoding: .utf8)
    }
    var options = LintSession.Options()
    options.dictionaries = dictionaries
    var run = LintRun(LintSession(options: options, currentFolder: folder.path))
    return try run.check(text: Array(text.utf8), name: name)
  }

  private func spelling(_ report: LintReport) -> [Diagnostic] {
    report.diagnostics.filter { $0.category == .spelling }
  }

  @Test("without a dictionary say so once, and find what needs none")
  func noDictionary() throws {
    let report = try check(
      "Komunen vill att att du kommer. Dem är öppet.\n", dictionaries: .init(dictionaries: ["/nowhere"], cache: nil))
    let notes = report.notChecked.filter { $0.rule == "misspelling" }
    #expect(notes.count == 1)
    #expect(notes.first?.reason.sv.contains("hunspell-sv") ?? false)
    #expect(spelling(report).map(\.rule) == ["repeated-word", "confused-words"])
  }

  @Test("say nothing of other languages", arguments: ["fi", "ar", "so", "de"])
  func otherLanguage(language: String) throws {
    let report = try check("---\nlanguage: \(language)\n---\nKomunen vill till till.\n", name: "a.md")
    #expect(!report.notChecked.contains { $0.rule == "misspelling" })
    #expect(!spelling(report).contains { $0.rule == "misspelling" })
  }

  @Test("accept the words of the configuration in all their forms", .enabled(if: Installed.isSwedish))
  func words() throws {
    let text = "Vi möter trygghetsväktariusarna och hbgkollots ledare. Komunen tackar.\n"
    let found = spelling(try check(text, configuration: "words: [Trygghetsväktarius, Hbgkollo]\n"))
    #expect(found.count == 1, "\(found.map(\.finding.message.sv))")
    #expect(found.first?.finding.message.sv.contains("Komunen") ?? false)
  }

  @Test(
    "report a text of nothing but mistakes in bounded time", .enabled(if: Installed.isSwedish), .timeLimit(.minutes(60))
  )
  func hostile() throws {
    let text = (0..<1_000).map { "komunn\(String($0, radix: 26).map { $0.isNumber ? "a" : String($0) }.joined())q" }
      .joined(separator: " ")
    let report = try check(text)
    #expect(spelling(report).count <= 1_000)
  }
}
