import Foundation
import LintCore
import Linting
import Testing

/// Rules over several posts, in one file and over many.
@Suite struct SeriesRunTests {
  private static let rules = ["slot-collision", "repeated-post", "posting-frequency"]

  private func check(
    _ files: [String: String], _ paths: [String] = ["."], threads: Int = 1, severities: [String] = rules
  ) throws -> LintReport {
    try TestFolder(files).check(paths) { options in
      options.threads = threads
      options.selection.select = severities
    }
  }

  private static func draft(_ time: String, _ text: String, extra: String = "") -> String {
    "---\nkonto: ekvik-facebook\npubliceras: \(time)\n\(extra)---\n\(text)\n"
  }

  private static let first = draft("2027-03-01 10:00", "Biblioteket i centrum har nya öppettider.")
  private static let second = draft("2027-03-01 10:10", "I dag öppnar vi badhuset igen.")

  @Test func aFolderOfDraftsIsACalendar() throws {
    let report = try check(["a.md": Self.first, "b/c.md": Self.second])
    let found = try #require(report.diagnostics.first { $0.rule == "slot-collision" })
    #expect(report.diagnostics.count == 1)
    #expect(found.file == "b/c.md")
    #expect(found.finding.message.sv.contains("(a.md)"))
    #expect(report.files.last?.source[found.finding.range] == "2027-03-01 10:10")
  }

  @Test func thePostThatComesFirstIsTheOneThatStays() throws {
    let report = try check(["a.md": Self.second, "b.md": Self.first])
    #expect(report.diagnostics.map(\.file) == ["a.md"])
  }

  @Test func calendarsAndDraftsAreHeldAgainstEachOther() throws {
    let calendar = "konto;publiceras;text\nekvik-facebook;2027-03-01 09:45;Parken får nya bänkar.\n"
    let report = try check(["plan.csv": calendar, "utkast.md": Self.first])
    #expect(report.diagnostics.map(\.file) == ["utkast.md"])
  }

  @Test func whatOneFindsDoesNotDependOnThreads() throws {
    let posts = (0..<700).map { number in
      "ekvik-facebook;2027-03-\(10 + number % 20) 10:\(10 + number % 50);Nu är det dags att söka plats i kulturskolan, ärende \(number % 90).\n"
    }
    let files = ["a.csv": "konto;publiceras;text\n" + posts.joined(), "b.md": Self.first, "c.md": Self.second]
    let reports = try [1, 2, 8].map { try check(files, threads: $0) }
    #expect(reports[0].diagnostics.count > 700)
    #expect(reports[0].diagnostics == reports[1].diagnostics)
    #expect(reports[0].diagnostics == reports[2].diagnostics)
  }

  @Test func postsOfDifferentConfigurationsAreNotCompared() throws {
    let report = try check([
      "a/klartext.yml": "language: sv\n", "a/a.md": Self.first, "b/klartext.yml": "language: sv\n",
      "b/b.md": Self.second,
    ])
    #expect(report.diagnostics.isEmpty)
  }

  @Test func aPostAloneIsNotCompared() throws {
    let report = try check(["a.md": Self.first])
    #expect(report.diagnostics.isEmpty)
    #expect(report.notChecked.map(\.rule) == ["repeated-post", "slot-collision"])
  }

  @Test func whatIsSuppressedStaysSilentAndIsNotSaidToBeUnused() throws {
    let suppressed = Self.draft(
      "2027-03-01 10:10", "I dag öppnar vi badhuset.", extra: "undertryck: [slot-collision]\n")
    let rules = Self.rules + ["unused-suppression"]
    let report = try check(["a.md": Self.first, "b.md": suppressed], severities: rules)
    #expect(report.rules == [])
    #expect(report.diagnostics.map(\.rule) == ["slot-collision"])
    // Beside no other post the suppression does nothing now, which says nothing of the calendar that it is for.
    #expect(try check(["b.md": suppressed], severities: rules).diagnostics.isEmpty)
  }

  @Test func nothingIsAskedWithoutAPolicy() throws {
    let report = try TestFolder(["a.md": Self.first, "b.md": Self.second]).check(["."])
    #expect(!report.rules.contains("slot-collision"))
    #expect(!report.notChecked.contains { Self.rules.contains($0.rule) })
  }

  @Test func optionsAndTimeZoneAreRead() throws {
    let calendar = """
      konto;publiceras;text
      ekvik-facebook;2027-03-01 10:00;Biblioteket har nya öppettider.
      ekvik-facebook;2027-03-01T09:40Z;I dag öppnar vi badhuset igen.

      """
    let options = "rules:\n  slot-collision:\n    severity: warning\n    minutes: 60\n"
    #expect(try check(["a.csv": calendar]).rules == [])
    #expect(try check(["a.csv": calendar, "klartext.yml": options]).rules == ["slot-collision"])
    #expect(try check(["a.csv": calendar, "klartext.yml": options + "time_zone: UTC\n"]).rules == ["slot-collision"])
    #expect(try check(["a.csv": calendar, "klartext.yml": options + "time_zone: Europe/Helsinki\n"]).rules == [])
  }

  @Test func anUnknownTimeZoneIsAFaultWithTheNearest() throws {
    let folder = try TestFolder(["klartext.yml": "time_zone: Europe/Stokholm\n", "a.md": "Hej.\n"])
    #expect(
      folder.faults() == ["klartext.yml:1:12: Tidszonen ”Europe/Stokholm” finns inte. Menade du ”Europe/Stockholm”?"])
  }

  @Test func fixingKeepsWhatTakesSeveralPosts() throws {
    let folder = try TestFolder([
      "a.md": Self.first, "b.md": Self.second.replacingOccurrences(of: "igen", with: "m.m."),
    ])
    var options = LintSession.Options()
    options.selection.select = ["slot-collision", "abbreviation"]
    var run = LintRun(LintSession(options: options, currentFolder: folder.path))
    let fix = try run.fix(["."], .all, writes: false)
    #expect(fix.remaining.rules == ["slot-collision"])
    #expect(fix.original.rules.contains("abbreviation"))
  }

  @Test func linesOfJSONInAFolderAreReadWhereTheyArePosts() throws {
    let posts =
      "{\"account\": \"ekvik-facebook\", \"publish_at\": \"2027-03-01T10:20\", \"text\": \"Parken får bänkar.\"}\n"
    let other = "{\"level\": \"info\", \"text\": \"started\"}\n"
    let report = try check(["a.md": Self.first, "plan.jsonl": posts, "logg.jsonl": other])
    #expect(report.files.map(\.path) == ["a.md", "plan.jsonl"])
    #expect(report.diagnostics.map(\.file) == ["plan.jsonl"])
  }
}
