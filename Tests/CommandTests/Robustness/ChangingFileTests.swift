import Testing

/// Files that are written, cut, moved and deleted while they are read: each run ends with a true answer about what it saw.
@Suite struct ChangingFileTests {
  private static let draft = String(repeating: "Ta med fika m.m. och matsäck.\n", count: 400)

  /// Runs a command over and over while a script changes the draft all the time.
  private func race(_ change: String, _ command: String, runs: Int = 3) throws -> Program.Outcome {
    var outcome: Program.Outcome?
    try inFolder(["a.md": Self.draft, "hel.md": Self.draft]) { folder throws in
      outcome = try folder.bash(
        """
        (while test -e pågår || test ! -e slut; do \(change); sleep 0.005; done) 2>/dev/null & : > pågår
        for i in {1..\(runs)}; do \(command); s=$?; test $s -le 2 || echo "krasch $s"; done
        : > slut; rm pågår; wait; ls -A | grep -v '^\\(a\\|hel\\|b\\).md$\\|slut'; exit 0
        """)
    }
    return try #require(outcome)
  }

  @Test(arguments: [
    ": > a.md; cat hel.md > a.md", "rm -f a.md; cp hel.md a.md", "cp hel.md b.md; mv b.md a.md",
    "truncate -s 100 a.md; cp hel.md a.md",
    "rm -f a.md; mkdir a.md; rmdir a.md; cp hel.md a.md", "rm -f a.md; ln -s a.md a.md; rm a.md; cp hel.md a.md",
    "head -c 3000 /dev/zero > a.md; cp hel.md a.md",
  ])
  func aDraftThatChangesWhileItIsCheckedGivesAnAnswerAndNoCrash(_ change: String) throws {
    let run = try race(
      change,
      "$K check a.md -q -f json --select abbreviation >/dev/null 2>fel; grep -v '^klartext: a.md: ' fel; rm -f fel")
    #expect(run.output == "")
  }

  /// What somebody else writes meanwhile is theirs: `fix` never puts a mended old text over it.
  @Test func whatIsWrittenMeanwhileIsNotLost() throws {
    try inFolder(["a.md": Self.draft]) { folder throws in
      let run = try folder.bash(
        """
        for i in {1..6}; do
          printf 'Ny text %s.\\n' $i > b.md; printf 'Ta m.m.\\n' > a.md
          $K fix a.md --select abbreviation >/dev/null 2>&1 &
          sleep 0.0$i; mv b.md a.md; wait $!
          grep -q "Ny text $i" a.md || grep -q 'Ta med mera' a.md || echo "förlorad $i"
        done; ls -A
        """)
      #expect(run.output == "a.md\n", "\(run.errors)")
    }
  }

  @Test func twoThatMendTheSameDraftLeaveItWhole() throws {
    try inFolder(["a.md": Self.draft]) { folder throws in
      let run = try folder.bash(
        "for i in {1..6}; do $K fix a.md -q --select abbreviation >/dev/null 2>&1 & done; wait; sort -u a.md; wc -l < a.md; ls -A"
      )
      #expect(run.lines == ["Ta med fika med mera och matsäck.", "400", "a.md"], "\(run.output.prefix(300))")
    }
  }

  @Test func aFolderWhoseDraftsVanishWhileItIsSearchedIsCheckedAllTheSame() throws {
    let change = "mkdir -p m; for i in {1..15}; do cp hel.md m/$i.md; done; rm -r m"
    let run = try race(
      change,
      "$K check . -q -f concise --select abbreviation >/dev/null 2>fel; grep -v 'Filen finns inte\\|går inte\\|gick inte\\|fil som inte finns' fel; rm -f fel",
      runs: 4)
    #expect(!run.output.contains("krasch"), "\(run.output)")
  }

  @Test(arguments: ["TERM", "INT", "KILL", "HUP"])
  func aReportThatIsInterruptedIsTheOldOneOrTheNew(_ signal: String) throws {
    try inFolder(["a.md": Self.draft, "r.json": "gammal\n"]) { folder throws in
      for moment in ["0.05", "0.2"] {
        let run = try folder.bash(
          "$K check a.md -f json --select abbreviation -o r.json & sleep \(moment); kill -\(signal) $!; wait $!")
        #expect(run.status < 2 || run.status > 128)
        let report = try folder.read("r.json")
        if report != Array("gammal\n".utf8) { #expect(try Report(report).diagnostics.count == 400) }
      }
    }
  }
}
