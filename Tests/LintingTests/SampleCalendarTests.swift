import Foundation
import LintCore
import Testing

@testable import Linting

/// Calendars as the cities write them, by each city's policy: the good ones are silent, the others have what they are for.
@Suite struct SampleCalendarTests {
  private static let folder = Documentation.folder.deletingLastPathComponent().appendingPathComponent(
    "testdata/calendars")

  private func check(_ city: String, _ folder: String) throws -> [Diagnostic] {
    var run = LintRun(LintSession(currentFolder: Self.folder.appendingPathComponent(city).path))
    return try run.check([folder]).diagnostics
  }

  @Test(arguments: ["helsingborg", "stockholm", "goteborg"])
  func goodCalendarsAreSilent(_ city: String) throws {
    let found = try check(city, "bra").filter { $0.severity != .info }
    #expect(found.map { "\($0.post ?? "-"): \($0.rule): \($0.finding.message.sv)" } == [])
  }

  @Test(arguments: [
    (
      "stockholm",
      [
        "v14-lov posting-frequency", "v14-lov abbreviation", "v16-lov abbreviation",
        "v17-instagram kind-not-allowed", "v18-slut category-invalid",
      ]
    ),
    (
      "helsingborg",
      [
        "krock slot-collision", "krock goal-missing", "sent-svar response-time", "igen repeated-post",
        "fredag posting-frequency", "fredag declaration-missing",
      ]
    ),
    (
      "goteborg",
      [
        "okant account-unknown", "fest event-conditions", "fest weekday-mismatch", "bild media-required",
        "4 draft-syntax",
        "kontakt reply-no-route", "lank own-channel-missing", "lank abbreviation",
      ]
    ),
  ])
  func otherCalendarsHaveWhatTheyAreFor(_ city: String, _ wanted: [String]) throws {
    let found = Set(try check(city, "fel").map { "\($0.post ?? "-") \($0.rule)" })
    for finding in wanted { #expect(found.contains(finding), "\(finding), of \(found.sorted())") }
  }
}
