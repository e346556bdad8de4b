import Foundation
import Testing

/// `--statistics`: how many findings there are of each rule.
@Suite struct StatisticsTests {
  @Test func rulesAreCountedMostFirst() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("Du erhåller svar t.ex. i dag, t.ex. nu, m.m. Ring 19920123-2387.\n", to: "a.md")
    let table = try folder.program.run(["check", "--statistics"])
    #expect(table.status == 1)
    #expect(table.lines.first == "3  abbreviation              varning  (klartext fix rättar 3)", "\(table.output)")
    #expect(table.output.contains("1  personal-identity-number  fel\n"))
    #expect(table.output.contains("i 1 inlägg"))
    let lines = try folder.program.run(["check", "--statistics", "--format", "concise"]).lines
    #expect(lines.first == "3\twarning\tabbreviation\t3")
    struct Statistics: Decodable {
      struct Row: Decodable { var rule: String, severity: String, count: Int, fixable: Int }
      var statistics: [Row]
      var summary: Report.Summary
    }
    let json = try folder.program.run(["check", "--statistics", "--format", "json"])
    let decoded = try JSONDecoder().decode(Statistics.self, from: Data(json.stdout))
    #expect(decoded.statistics.first?.count == 3 && decoded.summary.errors == 1)
    #expect(decoded.statistics.map(\.count) == decoded.statistics.map(\.count).sorted(by: >))
    #expect(try folder.program.run(["check", "--statistics", "--format", "sarif"]).status == 2)
  }
}
