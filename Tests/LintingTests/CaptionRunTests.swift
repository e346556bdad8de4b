import Foundation
import LintCore
import Linting
import Testing

/// Caption files as files of the run: those that drafts name, those that lie beside films, and those named alone.
@Suite struct CaptionRunTests {
  private static let captions = "1\n00:00:01,000 --> 00:00:04,000\nVI SES PÅ TORGET\n"
  private static let film = "RIFFxxxxAVI LIST"

  private static func draft(_ fields: String = "") -> String {
    "---\nmedia:\n  - file: film.avi\n    \(fields)\n---\nNu öppnar badet.\n"
  }

  private func styled(_ report: LintReport) -> [String] {
    report.diagnostics.filter { $0.rule == "cue-style" }.map(\.file)
  }

  @Test func whatACaptionFileHoldsIsReportedInThatFile() throws {
    let folder = try TestFolder([
      "inlagg/bad.md": Self.draft("captions: text.sv.srt"), "inlagg/film.avi": Self.film,
      "inlagg/text.sv.srt": Self.captions,
    ])
    let report = try folder.check(["inlagg/bad.md"])
    #expect(styled(report) == ["inlagg/text.sv.srt"])
    #expect(report.files.map(\.path) == ["inlagg/bad.md", "inlagg/text.sv.srt"])
  }

  @Test func aFileThatSeveralDraftsNameIsCheckedOnce() throws {
    let folder = try TestFolder([
      "a.md": Self.draft("captions: text.sv.srt"), "b.md": Self.draft("captions: text.sv.srt"), "film.avi": Self.film,
      "text.sv.srt": Self.captions,
    ])
    #expect(styled(try folder.check(["a.md", "b.md"])) == ["text.sv.srt"])
    let whole = try folder.check(["."])
    #expect(styled(whole) == ["text.sv.srt"])
    #expect(whole.files.filter { $0.path.hasSuffix(".srt") }.map(\.path) == ["text.sv.srt"])
  }

  @Test func filesBesideTheFilmBelongToIt() throws {
    let folder = try TestFolder([
      "a.md": Self.draft("rights: own"), "film.avi": Self.film, "captions/film.sv.srt": Self.captions,
    ])
    #expect(styled(try folder.check(["a.md"])) == ["captions/film.sv.srt"])
  }

  @Test func theReportIsTheSameWithAnyNumberOfThreads() throws {
    var files = ["film.avi": Self.film]
    for number in 10..<30 {
      files["\(number).md"] = Self.draft("captions: text\(number % 7).srt")
      files["text\(number % 7).srt"] = Self.captions
    }
    let folder = try TestFolder(files)
    let one = try folder.check(["."])
    let many = try folder.check(["."]) { $0.threads = 4 }
    #expect(one.files.map(\.path) == many.files.map(\.path))
    #expect(one.diagnostics == many.diagnostics)
  }

  @Test func personalDataAcrossLinesIsFoundAndHidden() throws {
    let folder = try TestFolder([
      "film.sv.srt": "1\n00:00:01,000 --> 00:00:05,000\nMitt nummer är 850709-\n9805, ring om du vill.\n"
    ])
    let file = try #require(try folder.check(["film.sv.srt"]).files.first)
    #expect(file.diagnostics.contains { $0.category == .personalData })
    #expect(!file.personalData.isEmpty)
  }

  @Test func fixesNeverTouchTimes() throws {
    let folder = try TestFolder([
      "film.sv.srt": "1\n00:00:01,000 --> 00:00:03,000\nTa med fika m.m.\n\n2\n00:00:03,000 --> 00:00:05,000\n"
        + "i syfte\n\n3\n00:00:05,000 --> 00:00:07,000\natt trivas.\n"
    ])
    let file = try #require(try folder.check(["film.sv.srt"]).files.first)
    #expect(file.diagnostics.contains { $0.rule == "abbreviation" && !$0.finding.fixes.isEmpty })
    for fix in file.diagnostics.flatMap(\.finding.fixes) where !fix.edits.isEmpty {
      for edit in fix.edits { #expect(!file.source[edit.range].contains("\n")) }
    }
  }

  @Test func easyReadingHasStricterLimits() throws {
    let folder = try TestFolder([
      "film.sv.srt": "1\n00:00:01,000 --> 00:00:04,000\nHär kan du som bor här låna böcker.\n",
      "klartext.yml": "rules:\n  cue-line-length: {profile: lattlast}\n  cue-reading-speed: {profile: lattlast}\n",
    ])
    let rules = try folder.check(["film.sv.srt"]).diagnostics.filter { $0.severity >= .warning }.map(\.rule)
    #expect(Set(rules) == ["cue-line-length", "cue-reading-speed"])
  }

  /// Files as programs in the wild write them, with what is to be said of each; see `testdata/captions/README.md`.
  @Test func realisticFilesGetWhatTheyDeserve() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("testdata/captions")
    let table = try String(contentsOf: root.appendingPathComponent("expected.tsv"), encoding: .utf8)
    let wanted = table.split(separator: "\n").dropFirst().map(String.init).sorted()
    var options = LintSession.Options()
    options.isIsolated = true
    options.selection.select = ["captions"]
    var run = LintRun(LintSession(options: options, currentFolder: root.path))
    let names = try FileManager.default.contentsOfDirectory(atPath: root.path).filter {
      $0.hasSuffix(".srt") || $0.hasSuffix(".vtt")
    }
    #expect(names.count >= 20)
    let found = try run.check(names.sorted()).files.flatMap { file in
      file.diagnostics.map { diagnostic in
        let start = diagnostic.finding.range.lowerBound.value
        let line = file.source.bytes[..<start].count { $0 == 0x0A } + 1
        return "\(file.path)\t\(line)\t\(diagnostic.rule)\t\(diagnostic.severity.name)"
      }
    }.sorted()
    #expect(found == wanted, "\(Set(found).symmetricDifference(wanted).sorted().joined(separator: "\n"))")
  }
}
