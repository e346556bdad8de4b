import Foundation
import Testing

/// Names of files that a terminal would act on, or that a format must escape.
@Suite struct NameTests {
  private static let names = [
    "med mellanslag å.md", "ny\nrad.md", "röd\u{1B}[31m.md", "klocka\u{07}.md", "\u{202E}vänd.md", "citat\"\\.md", "-streck.md",
    "kolon:3:4.md", "e\u{301}.md", "🙃.md", "c1\u{9B}2J.md", "%41.md",
  ]

  @Test(arguments: ["human", "concise", "json", "jsonl", "sarif"])
  func noNameReachesATerminalAsItIs(_ format: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for name in Self.names { try folder.write("Ta m.m.\n", to: "d/" + name) }
    let run = try folder.program.run(["check", "--select", "abbreviation", "-f", format, "d"])
    #expect(run.status == 0)
    #expect(run.errors == "")
    let forbidden = run.output.unicodeScalars.filter { scalar in
      scalar.properties.generalCategory == .control && scalar != "\n" || ["\u{202E}", "\u{2028}"].contains(scalar)
    }
    // In JSON, what is no control character of ASCII may stand as it is.
    if ["human", "concise"].contains(format) {
      #expect(forbidden.isEmpty)
    } else {
      #expect(forbidden.allSatisfy { $0.value >= 0x7F })
    }
    if format == "json" {
      let files = try Report(run.stdout).diagnostics.map(\.file)
      #expect(Set(files.map { Array($0.utf8) }) == Set(Self.names.map { Array("d/\($0)".utf8) }))
    }
    if format == "concise" { #expect(run.lines.count == Self.names.count) }
  }

  @Test func messagesShowNamesWithoutWhatTerminalsActOn() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("exclude: [a]\nr\u{1B}ules: x\n", to: "k\u{1B}[2J.yml")
    let missing = try folder.program.run(["check", "b\u{1B}[31m\nå.md"])
    #expect(missing.errors == "klartext: b␛[31m å.md: Filen finns inte. Kontrollera sökvägen.\n")
    for arguments in [
      ["check", "--sel\u{1B}ect", "x"], ["check", "--select", "\u{1B}[31m", "."], ["explain", "\u{9B}31m"],
      ["check", "--config", "k\u{1B}[2J.yml", "."], ["check", "-o", "\u{1B}/x", "k\u{1B}[2J.yml"],
    ] {
      let run = try folder.program.run(arguments)
      #expect(run.status == 2, "\(arguments)")
      let controls = run.errors.unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" }
      #expect(controls.isEmpty, "\(arguments): \(run.errors.debugDescription)")
      #expect(!run.errors.isEmpty)
    }
  }

  @Test func aNameThatLooksLikeAnOptionIsReadAfterTwoHyphens() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("Ta m.m.\n", to: "-streck.md")
    let run = try folder.program.run(["check", "--select", "abbreviation", "-f", "concise", "--", "-streck.md"])
    #expect(run.lines.count == 1)
    #expect(run.status == 0)
  }
}
