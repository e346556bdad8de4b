import Testing

/// Dictionaries and word lists that are damaged, empty, endless or something else: said, or done without; never a crash.
@Suite struct DamagedDictionaryTests {
  private static let draft = "Badet öpnar på lördag. Ta med fika m.m.\n"
  private static let random = (0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* $0 / 7 &+ $0 >> 3) }

  private func check(_ folder: TemporaryFolder, _ limits: String = "") throws -> Program.Outcome {
    let places = ["DICPATH": folder.path + "/ord", "XDG_CACHE_HOME": folder.path + "/cache"]
    try folder.write("SET UTF-8\n", to: "ord/en_US.aff")
    try folder.write("1\npool\n", to: "ord/en_US.dic")
    return try folder.bash("ulimit -t 60; \(limits) exec $K check a.md -q -f json --min-severity info", places)
  }

  @Test(arguments: [
    "", "SET UTF-8\n", "SET KOI8-R\n", "FLAG long\nSFX A Y 99999999\nSFX A 0 a .\n", "SFX A Y 1\nSFX A", "PFX\n\0\n",
    "SET UTF-8\nSFX A Y 2\nSFX A 0 a/A .\nSFX A a 0/A [^\n", "FLAG num\nAF 3\nAF 99999999999999999999\n",
    "COMPOUNDRULE 1\nCOMPOUNDRULE (a*)*b\n", "SET UTF-8\nREP 1\nREP\n",
  ])
  func anAffixFileOfAnySortEndsInFindingsAndNoCrash(_ affixes: String) throws {
    try inFolder(["a.md": Self.draft, "ord/sv_SE.aff": affixes, "ord/sv_SE.dic": "2\nbadet/A\nöppnar/1,A\n"]) {
      folder in
      let run = try check(folder)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.errors == "")
      #expect(try Report(run.stdout).places(of: "abbreviation") == ["a.md:1:36"])
    }
  }

  @Test func aDictionaryOfRandomBytesIsReadAsWords() throws {
    try inFolder(["a.md": Self.draft]) { folder throws in
      try folder.write(Self.random, to: "ord/sv_SE.aff")
      try folder.write(Self.random, to: "ord/sv_SE.dic")
      let run = try check(folder)
      #expect(run.status == 0 && run.errors == "")
      try folder.write("SET UTF-8\n", to: "ord/sv_SE.aff")
      try folder.write("99999999999999999999\n" + String(repeating: "a", count: 100_000), to: "ord/sv_SE.dic")
      let long = try check(folder)
      #expect(long.status == 0 && long.errors == "")
    }
  }

  @Test func affixesThatMakeEndlesslyManyFormsEnd() throws {
    let rules = (0..<60).map { "SFX A 0 x\($0)/A .\n" }.joined()
    let files = [
      "a.md": Self.draft, "ord/sv_SE.aff": "SET UTF-8\nSFX A Y 60\n" + rules,
      "ord/sv_SE.dic": "20\n" + (0..<20).map { "ord\($0)/A\n" }.joined(),
    ]
    try inFolder(files) { folder throws in
      let run = try check(folder, "ulimit -v 2000000;")
      #expect(run.status == 0, "\(run.errors)")
    }
  }

  @Test(arguments: [
    "mkdir ord/sv_SE.dic", "mkfifo ord/sv_SE.dic", "ln -s /dev/zero ord/sv_SE.dic", "ln -s sv_SE.dic ord/sv_SE.dic",
    ": > ord", "mkfifo ord",
  ])
  func oneThatIsNoFileIsPassedOver(_ script: String) throws {
    try inFolder(["a.md": Self.draft]) { folder throws in
      if !script.hasSuffix(" ord") { try folder.write("SET UTF-8\n", to: "ord/sv_SE.aff") }
      #expect(try folder.bash(script).status == 0)
      // The next dictionary is the installed one, whose table the tests share.
      let run = try folder.bash("ulimit -t 60; exec $K check a.md -q", ["DICPATH": folder.path + "/ord"])
      #expect(run.status == 0, "\(run.errors)")
    }
  }

  @Test func wordsOfAProjectThatCannotBeReadAreSaid() throws {
    let said = "Filen går inte att läsa som text. Kontrollera att det är rätt fil, och spara den som UTF-8."
    try inFolder(["a.md": Self.draft, "klartext.yml": "words: [ord.txt]\n"]) { folder throws in
      let missing = try folder.bash("$K check a.md")
      #expect(missing.status == 2 && missing.errors.contains("Filen finns inte"), "\(missing.errors)")
      try folder.write(Self.random, to: "ord.txt")
      let random = try folder.bash("$K check a.md")
      #expect(random.status == 2 && random.errors.contains(said), "\(random.errors)")
      let folderInstead = try folder.bash("rm ord.txt; mkdir ord.txt; $K check a.md")
      #expect(folderInstead.status == 2 && folderInstead.errors.contains("Det är en mapp"))
      #expect(try folder.bash("rmdir ord.txt").status == 0)
      try folder.write(
        String(repeating: "a", count: 100_000) + "\n" + String(repeating: "ord\n", count: 10_000), to: "ord.txt")
      #expect(try folder.bash("ulimit -t 60; exec $K check a.md -q").status == 0)
    }
  }
}
