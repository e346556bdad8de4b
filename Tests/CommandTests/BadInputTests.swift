import Foundation
import Testing

/// Files that nobody meant to check, and that are checked all the same: each gets a true answer and the right status.
@Suite struct BadInputTests {
  @Test func whatIsNoTextIsSaidAndCounts2() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("Hej\0du. Ta m.m.\n", to: "nul.md")
    try folder.write((0..<3000).map { UInt8(truncatingIfNeeded: $0 &* $0 / 7) }, to: "bild.md")
    // Russian in KOI8-R.
    try folder.write([0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4, 0x2C, 0x20, 0xCD, 0xC9, 0xD2, 0x2E, 0x0A], to: "ryska.md")
    let names = ["nul.md", "bild.md", "ryska.md"]
    let run = try folder.program.run(["check", "-f", "concise", "--select", "encoding"] + names)
    #expect(run.status == 2)
    #expect(run.lines.map { $0.split(separator: " ").first } == names.map { "\($0):1:1:" })
    #expect(run.lines.allSatisfy { $0.contains(": error: Filen") && $0.hasSuffix(" [encoding]") })
    #expect(run.errors == "")

    // With the rule off, or nothing to be failed for, it is still no text.
    let said = "The file cannot be read as text. Check that it is the right file, and save it as UTF-8."
    for arguments in [["check", "--ignore", "encoding", "--exit-zero"], ["count"]] {
      let run = try folder.program.run(arguments + ["--language", "en"] + names)
      #expect(run.status == 2)
      #expect(run.errors == names.map { "klartext: \($0): \(said)\n" }.joined())
    }
  }

  /// What rules make of random bytes helps nobody; what is wrong is that they are no text.
  @Test func randomBytesAreOneError() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    let bytes = (0..<10_000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
    for (name, bytes) in [("a.md", bytes), ("b.md", bytes.filter { $0 != 0 }), ("c.txt", bytes), ("d.html", bytes)] {
      try folder.write(bytes, to: name)
    }
    let names = ["a.md", "b.md", "c.txt", "d.html"]
    let run = try folder.program.run(["check", "-f", "json", "--channel", "x"] + names)
    #expect(run.status == 2)
    #expect(run.errors == "")
    #expect(try Report(run.stdout).diagnostics.map { "\($0.file) \($0.rule)" } == names.map { "\($0) encoding" })
    let before = try folder.contents()
    #expect(try folder.program.run(["fix", "--unsafe-fixes"] + names).status == 2)
    #expect(try folder.contents() == before)
  }

  /// A byte in the wrong place does not hide what must not be published.
  @Test func personalDataIsFoundAmongBytesThatAreNoText() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("Ta m.m.\0 Anna har personnummer 19080609-9818.\n", to: "a.md")
    let run = try folder.program.run(["check", "-f", "json", "a.md"])
    #expect(run.status == 2)
    #expect(try Report(run.stdout).diagnostics.map(\.rule).sorted() == ["encoding", "personal-identity-number"])
    #expect(!run.output.contains("9818"))
  }

  @Test(arguments: [".md", ".markdown", ".txt", ".csv", ".tsv", ".jsonl", ".srt", ".vtt"])
  func everyEndingThatIsNamedIsLookedForInFolders(_ ending: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("text\nTa med fika.\n", to: "mapp/a" + ending)
    if ending == ".jsonl" {
      try folder.write("{\"text\": \"Ta med fika.\", \"channels\": [\"x\"]}\n", to: "mapp/a" + ending)
    }
    let run = try folder.program.run(["check", "mapp", "-f", "json", "--exit-zero", "--ignore", "captions"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(try Report(run.stdout).summary.files == 1)
  }

  @Test func whatIsNoFileIsSaidAndCounts2() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.makeFolder("mapp.md")
    try folder.write("x", to: "bilder/bild.xyz")
    try folder.link("bruten.md", to: "borta.md")
    try folder.link("ring.md", to: "ring2.md")
    try folder.link("ring2.md", to: "ring.md")
    mkfifo(folder.path + "/ror.md", 0o600)
    let names = ["mapp.md", "bilder", "bruten.md", "ring.md", "ror.md", "/dev/null", "bilder/bild.xyz", "borta/x.md"]
    let run = try folder.program.run(["check"] + names)
    #expect(run.status == 2)
    #expect(run.output == "Inga inlägg att granska.\n6 filer kunde inte läsas.\n")
    let noDrafts =
      "Här finns inga utkast (.md, .markdown, .txt, .csv, .tsv, .jsonl, .srt, .vtt). Ange andra filer vid namn."
    #expect(
      run.errors.split(separator: "\n") == [
        "klartext: mapp.md: \(noDrafts)",
        "klartext: bilder: \(noDrafts)",
        "klartext: bruten.md: Länken leder till en fil som inte finns. Ta bort länken eller lägg tillbaka filen.",
        "klartext: ring.md: Länken leder runt i en ring. Ta bort den eller låt den leda till en fil.",
        "klartext: ror.md: Det är ingen vanlig fil.",
        "klartext: /dev/null: Det är ingen vanlig fil.",
        "klartext: borta/x.md: Filen finns inte. Kontrollera sökvägen.",
        "klartext: bilder/bild.xyz: Klartext läser inte filer som slutar på .xyz. Spara utkastet som .md eller .txt.",
      ])
  }

  @Test func aSearchTellsWhatItCouldNotRead() throws {
    let folder = try TemporaryFolder()
    let outside = try TemporaryFolder()
    defer {
      folder.remove()
      outside.remove()
    }
    try folder.write("", to: "klartext.yml")
    try folder.write("Ta m.m.\n", to: "inlagg/a.md")
    try outside.write("Ta t.ex. mat.\n", to: "hemlig.md")
    try folder.link("inlagg/bruten.md", to: "borta.md")
    try folder.link("inlagg/ut.md", to: outside.path + "/hemlig.md")
    try folder.link("inlagg/utmapp", to: outside.path)
    try folder.link("inlagg/upp", to: "..")
    try folder.link("inlagg/samma.md", to: "a.md")
    mkfifo(folder.path + "/inlagg/ror.md", 0o600)
    for name in [[UInt8](arrayLiteral: 0x6D, 0xE5, 0x2E, 0x6D, 0x64), [0x6D, 0xE5]] {
      close(
        open(Array(Array("\(folder.path)/inlagg/".utf8) + name + [0]).map { CChar(bitPattern: $0) }, O_CREAT, 0o600))
    }
    let run = try folder.program.run(["check", "-f", "concise", "--select", "abbreviation", "inlagg"])
    #expect(run.status == 2)
    #expect(run.lines.map { $0.prefix { $0 != ":" } } == ["inlagg/a.md", "inlagg/samma.md"])
    let out = "Länken leder ut ur projektet, så den följs inte. Lägg filen i projektet, eller ange den själv."
    let name = "Namnet har tecken som inte är UTF-8. Byt namn på filen."
    #expect(
      run.errors.split(separator: "\n") == [
        "klartext: inlagg/bruten.md: Länken leder till en fil som inte finns. Ta bort länken eller lägg tillbaka filen.",
        "klartext: inlagg/m\u{FFFD}: \(name)", "klartext: inlagg/m\u{FFFD}.md: \(name)",
        "klartext: inlagg/ut.md: \(out)", "klartext: inlagg/utmapp: \(out)",
      ])
    // What the user names is read, wherever it leads.
    let named = try folder.program.run(["check", "-q", "-f", "concise", "--select", "abbreviation", "inlagg/ut.md"])
    #expect(named.status == 0)
    #expect(named.lines.count == 1)
  }

  @Test func aNameThatIsNotUTF8IsSaid() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let name: [UInt8] = [0x6D, 0xE5, 0x6E, 0x64, 0x61, 0x67, 0x2E, 0x6D, 0x64]
    close(open((Array("\(folder.path)/".utf8) + name + [0]).map { CChar(bitPattern: $0) }, O_CREAT, 0o600))
    let run = try folder.program.run(bytes: ["check", "--language", "en"].map { Array($0.utf8) } + [name])
    #expect(run.status == 2)
    #expect(
      run.errors == "klartext: m\u{FFFD}ndag.md: The name has characters that are not UTF-8. Rename the file.\n")
  }

  @Test func frontMatterThatCannotBeReadIsAFinding() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("---\ntitle: [a\n---\nHej.\n", to: "bruten.md")
    try folder.write("---\ntitle: Hej\nHej på dig.\n", to: "oavslutad.md")
    let bomb =
      "---\na: &a [x, x, x, x, x, x, x, x, x]\n"
      + (0..<40).map {
        "b\($0): &b\($0) [\(Array(repeating: $0 == 0 ? "*a" : "*b\($0 - 1)", count: 9).joined(separator: ", "))]\n"
      }
      .joined()
    try folder.write(bomb + "---\nHej.\n", to: "bomb.md")
    try folder.write("---\ntitle: " + String(repeating: "[", count: 100_000) + "\n---\nHej.\n", to: "djup.md")
    let clock = ContinuousClock()
    var run: Program.Outcome?
    let time = try clock.measure {
      run = try folder.program.run(["check", "-f", "json", "--select", "draft-syntax", "."])
    }
    let report = try Report(#require(run).stdout)
    #expect(run?.status == 1)
    #expect(Set(report.diagnostics.map(\.rule)) == ["draft-syntax"])
    #expect(Set(report.diagnostics.map(\.file)) == ["bomb.md", "bruten.md", "djup.md", "oavslutad.md"])
    #expect(report.places(of: "draft-syntax").contains("bruten.md:2:8"))
    #expect(report.places(of: "draft-syntax").contains("oavslutad.md:1:1"))
    #expect(time < .seconds(30))
  }

  @Test func anEmptyFileIsAPostWithoutText() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for (name, text) in [("tom.md", ""), ("rad.md", "\n"), ("bom.txt", "\u{FEFF}"), ("fält.md", "---\n---\n")] {
      try folder.write(text, to: name)
    }
    let run = try folder.program.run(["check", "--min-severity", "info", "--channel", "x", "."])
    #expect(run.status == 0)
    #expect(run.output == "Inget att rätta i 4 inlägg.\n")
    #expect(run.errors == "")
  }
}
