import Testing

/// Files far larger than any draft: read in time that grows with their size, and no faster.
@Suite struct LargeInputTests {
  private static let sentence = "Badet vid stranden öppnar på lördag klockan tio. "

  private static func text(_ sentence: String, bytes: Int) -> [UInt8] {
    let unit = Array(sentence.utf8)
    return Array((0..<bytes / unit.count).map { _ in unit }.joined())
  }

  @Test func fiveMegabytesAreCheckedInAMoment() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(Self.text(Self.sentence + "\n\n", bytes: 5_000_000) + Array("Ta m.m.\n".utf8), to: "stor.md")
    let run = try folder.program.run(["check", "-q", "-f", "concise", "--select", "abbreviation", "stor.md"])
    #expect(run.lines.count == 1)
    #expect(run.status == 0)
  }

  @Test func aMegabyteOnOneLineIsCheckedInAMoment() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(Self.text(Self.sentence, bytes: 1_000_000) + Array("Ta m.m.\n".utf8), to: "rad.md")
    let run = try folder.program.run(["check", "-q", "--select", "abbreviation", "rad.md"])
    #expect(run.status == 0)
    // The line is cut to what a terminal shows.
    #expect(run.lines.allSatisfy { $0.count <= 80 })
    #expect(run.output.contains("m.m."))
  }
}
