import Testing

/// What goes to which stream, and what happens when a stream cannot take it.
@Suite struct StreamTests {
  private static let draft = "Ta med handduk m.m. till badet.\n"

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Self.draft, to: "a.md")
    return folder
  }

  @Test(arguments: [
    ["check", "a.md"], ["check", "--fail-on", "warning", "-f", "json", "a.md"], ["rules"], ["--help"],
  ])
  func aReaderThatHasGoneIsNoError(_ arguments: [String]) throws {
    let folder = try folder()
    defer { folder.remove() }
    let run = try folder.program.run(arguments, output: .closedPipe)
    #expect(run.errors == "")
    #expect(run.status == (arguments.contains("--fail-on") ? 1 : 0))
  }

  @Test(arguments: [
    ["check", "a.md"], ["check", "-f", "sarif", "a.md"], ["rules"], ["explain", "slang"], ["config"],
    ["count", "a.md"], ["count", "--format", "json", "a.md"], ["--version"],
  ])
  func aFullDiskIsSaid(_ arguments: [String]) throws {
    let folder = try folder()
    defer { folder.remove() }
    let run = try folder.program.run(arguments, output: .file("/dev/full"))
    #expect(run.errors == "klartext: Det gick inte att skriva till standard ut: disken är full.\n")
    #expect(run.status == 2)
  }

  @Test func aFullDiskIsSaidOfTheFileThatWasNamed() throws {
    let folder = try folder()
    defer { folder.remove() }
    let run = try folder.program.run(["check", "a.md", "--language", "en", "-f", "json", "-o", "/dev/full"])
    #expect(run.errors == "klartext: Could not write to /dev/full: the disk is full.\n")
    #expect(run.output == "")
    #expect(run.status == 2)
  }

  @Test func findingsGoToOneStreamAndTheRestToTheOther() throws {
    let folder = try folder()
    defer { folder.remove() }
    let run = try folder.program.run(["check", "a.md", "borta.md", "-f", "jsonl", "--select", "abbreviation"])
    #expect(run.lines.count == 1)
    #expect(run.errors == "klartext: borta.md: Filen finns inte. Kontrollera sökvägen.\n")
    #expect(run.status == 2)
  }

  @Test func theSameRunGivesTheSameBytes() throws {
    let folder = try folder()
    defer { folder.remove() }
    for number in 0..<20 { try folder.write(Self.draft + String(repeating: "Hej då! ", count: number), to: "b\(number).md") }
    let runs = try ["1", "1", "8"].map { try folder.program.run(["check", "-f", "json", "--threads", $0, "."]) }
    #expect(runs[0].stdout == runs[1].stdout)
    #expect(runs[0].stdout == runs[2].stdout)
    #expect(try Report(runs[0].stdout).summary.files == 21)
  }
}
