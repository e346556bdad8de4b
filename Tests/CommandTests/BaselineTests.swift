import Foundation
import Testing

/// `klartext baseline` and what comes of it: what is accepted does not count, what is new does.
@Suite struct BaselineTests {
  private static let name = "klartext-baseline.json"
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @discardableResult private func run(_ arguments: String...) throws -> Program.Outcome {
    try folder.program.run(arguments)
  }

  /// The findings that count, as `file:rule`.
  private func found(_ arguments: String...) throws -> [String] {
    let outcome = try folder.program.run(["check", "--baseline", Self.name, "--format", "json"] + arguments)
    return try Report(outcome.stdout).diagnostics.map { "\($0.file):\($0.rule)" }
  }

  private func baseline() throws -> String { String(decoding: try folder.read(Self.name), as: UTF8.self) }

  @Test func whatIsAcceptedDoesNotCountThoughLinesAreAddedAbove() throws {
    defer { folder.remove() }
    try folder.write("Badet öppnar t.ex. på lördag.\n\nRing 19920123-2387.\n", to: "a.md")
    try folder.write("Du erhåller svar.\n", to: "inlagg/b.md")
    let written = try run("baseline")
    #expect(written.status == 0 && written.errors.contains("baseline: \(Self.name)"))
    #expect(try found().isEmpty)
    #expect(try run("check", "--baseline", Self.name).status == 0)
    try folder.write("Välkomna!\n\nBadet öppnar\nt.ex. på söndag.\n\nRing 19920123-2387.\n", to: "a.md")
    #expect(try found().isEmpty)
    try folder.write("Du erhåller svar. Du erhåller svar igen, m.m. Slut.\n", to: "inlagg/b.md")
    #expect(try Set(found()) == ["inlagg/b.md:officialese", "inlagg/b.md:abbreviation"])
    // From another folder, and from a calendar's point of view, it is the same baseline.
    var inner = folder.program
    inner.folder += "/inlagg"
    let outcome = try inner.run(["check", "--baseline", "../\(Self.name)", "--format", "json"])
    #expect(try Report(outcome.stdout).diagnostics.count == 2)
  }

  @Test func personalDataIsKnownByItsNumberAlone() throws {
    defer { folder.remove() }
    try folder.write("Ring 19920123-2387.\n", to: "brev_19920123-2387.md")
    #expect(try run("baseline").status == 0)
    let text = try baseline()
    for value in ["19920123", "2387"] { #expect(!text.contains(value)) }
    #expect(text.contains("{\"file\": \"brev_") && !text.contains("context"), "\(text)")
    // Another number in the same place is taken for the same: nothing of the value is known.
    try folder.write("Ring 19910924-2397.\n", to: "brev_19920123-2387.md")
    let first = try baseline()
    #expect(try run("baseline").status == 0)
    #expect(try baseline() == first)
    // One more than was accepted, and all are shown, since nobody can tell which is new.
    try folder.write("Ring 19910924-2397 eller 19920123-2387.\n", to: "brev_19920123-2387.md")
    #expect(try found().count == 2)
  }

  @Test func theFileIsSortedAndTheSameEachTime() throws {
    defer { folder.remove() }
    for name in ["b.md", "å.md", "a.md"] { try folder.write("Du erhåller svar t.ex. i dag, t.ex. nu.\n", to: name) }
    try run("baseline")
    let text = try baseline()
    try FileManager.default.removeItem(atPath: folder.path + "/" + Self.name)
    _ = try folder.program.run(["baseline", "å.md", "b.md", "a.md", "-j", "1"])
    #expect(try baseline() == text)
    let lines = text.split(separator: "\n").filter { $0.contains("\"file\"") }
    #expect(lines == lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(lines.count { $0.contains("\"count\": 2}") } == 3)
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(text.utf8)) }
  }

  @Test func whatIsMendedIsReportedAndPruned() throws {
    defer { folder.remove() }
    try folder.write("Du erhåller svar.\n", to: "a.md")
    try folder.write("Badet öppnar t.ex. i dag.\n", to: "b.md")
    try folder.write("Badet öppnar t.ex. i dag.\n", to: "c.md")
    try run("baseline")
    try folder.write("Du får svar.\n", to: "a.md")
    try FileManager.default.removeItem(atPath: folder.path + "/c.md")
    let checked = try run("check", "--baseline", Self.name)
    #expect(checked.status == 0 && checked.errors.contains("2 godtagna fynd"), "\(checked.errors)")
    #expect(try run("check", "--baseline", Self.name, "--quiet").errors.isEmpty)
    // Rules that do not run, and files that are not looked at, tell nothing.
    #expect(try run("check", "b.md", "--baseline", Self.name).errors.contains("1 godtaget fynd"), "c.md is gone")
    #expect(try run("check", "a.md", "--ignore", "officialese", "--baseline", Self.name).errors.contains("1 godtaget"))
    // Rules that do not run keep what is accepted.
    #expect(try run("baseline", "b.md", "--ignore", "abbreviation").status == 0)
    #expect(try baseline().contains("b.md"))
    // Files that are not checked now keep what is accepted, files that are gone do not.
    #expect(try run("baseline", "a.md").status == 0)
    let text = try baseline()
    #expect(!text.contains("a.md") && text.contains("b.md") && !text.contains("c.md"))
  }

  @Test func theConfigurationMayNameIt() throws {
    defer { folder.remove() }
    try folder.write("baseline: regler/godtagna.json\n", to: "klartext.yml")
    try folder.makeFolder("regler")
    try folder.write("Ring 19920123-2387 t.ex. i dag.\n", to: "inlagg/a.md")
    #expect(try run("check").status == 2, "there is none yet")
    let written = try run("baseline")
    #expect(written.status == 0 && !written.errors.contains("baseline:"), "\(written.errors)")
    #expect(try folder.contents().keys.contains("regler/godtagna.json"))
    #expect(try run("check").status == 0)
    let input = Array("Ring 19920123-2387 t.ex. i dag.\n".utf8)
    let typed = try folder.program.run(["check", "-", "--stdin-filename", "inlagg/a.md"], input: input)
    #expect(typed.status == 0)
    let isolated = try run("check", "--isolated")
    #expect(isolated.status == 1)
  }

  @Test(arguments: [
    ("{\"a\":", "b.json:1:"), ("<<<<<<< HEAD\n{}\n", "b.json:1:1"), ("[]", "b.json:1:1"),
    ("{\"schemaVersion\": 2, \"accepted\": []}", "b.json:1:19"),
    ("{\"schemaVersion\": 1,\n \"accepted\": [{\"file\": \"a.md\"}]}", "b.json:2:15"),
    ("{\"schemaVersion\": 1, \"accepted\": [{\"file\": \"a.md\", \"rule\": \"x\", \"count\": -1}]}", "b.json:1:74"),
  ])
  func aBrokenFileIsNeitherUsedNorOverwritten(_ text: String, _ place: String) throws {
    defer { folder.remove() }
    try folder.write("Badet öppnar.\n", to: "a.md")
    try folder.write(text, to: "b.json")
    for command in ["check", "baseline"] {
      let outcome = try run(command, "a.md", "--baseline", "b.json")
      #expect(outcome.status == 2 && outcome.errors.contains(place), "\(outcome.errors)")
      #expect(outcome.errors.contains("klartext baseline"))
    }
    #expect(String(decoding: try folder.read("b.json"), as: UTF8.self) == text)
  }

  @Test func reportsTellWhatIsAccepted() throws {
    defer { folder.remove() }
    try folder.write("Du erhåller svar.\n", to: "a.md")
    try run("baseline")
    try folder.write("Du erhåller svar t.ex. i dag.\n", to: "a.md")
    let human = try run("check", "--baseline", Self.name)
    #expect(human.output.contains("1 fynd är godtaget sedan tidigare"))
    #expect(try run("check", "--baseline", Self.name, "--show-suppressed").output.contains("godtaget tidigare"))
    let sarif = try run("check", "--baseline", Self.name, "--format", "sarif").output
    #expect(sarif.contains("\"baselineState\": \"unchanged\"") && sarif.contains("\"baselineState\": \"new\""))
    #expect(sarif.contains("\"kind\": \"external\""))
    #expect(try !run("check", "--format", "sarif").output.contains("baselineState"))
    let json = try run("check", "--baseline", Self.name, "--format", "json").output
    #expect(json.contains("\"accepted\": 1"))
  }
}
