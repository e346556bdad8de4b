import Testing

/// Few descriptors, little memory, a small stack, short files and a folder that is gone: the work is done, or the reason said.
@Suite struct ResourceLimitTests {
  /// Closes what the tests that run at the same time have open, which would count as the program's own.
  private static let alone =
    "for d in /proc/$$/fd/*; do d=${d##*/}; if [ $d -gt 2 ]; then eval \"exec $d>&-\"; fi; done; "

  /// Two hundred drafts in folders, with attached files.
  private func withDrafts(_ count: Int = 200, _ body: (TemporaryFolder) throws -> Void) throws {
    try inFolder { folder throws in
      let draft = "---\nmedia:\n  - {file: b.txt, alt: En park med träd.}\n---\nTa med fika m.m.\n"
      for number in 0..<count { try folder.write(draft, to: "m\(number % 20)/n/o/p/\(number).md") }
      try body(folder)
    }
  }

  @Test(arguments: ["check . -q -f concise --select abbreviation", "count .", "fix . -q --diff --select abbreviation"])
  func tenDescriptorsAreEnoughForTwoHundredDrafts(_ command: String) throws {
    try withDrafts { folder throws in
      let plenty = try folder.bash("$K \(command)")
      let few = try folder.bash(Self.alone + "ulimit -n 10; $K \(command)")
      #expect(few.output == plenty.output)
      #expect(few.errors == plenty.errors)
      #expect(few.status == plenty.status)
      #expect(!few.output.isEmpty)
    }
  }

  @Test func withTooFewDescriptorsTheFilesThatWereNotReadAreSaid() throws {
    try withDrafts { folder throws in
      let run = try folder.bash(Self.alone + "ulimit -n 4; $K check . -q -f concise -j 1 --select abbreviation")
      let said = run.errors.split(separator: "\n")
      #expect(said.allSatisfy { $0.hasSuffix("för många filer är öppna.") }, "\(said.prefix(3))")
      #expect(run.status == (said.isEmpty ? 0 : 2))
    }
  }

  @Test(arguments: [
    "ulimit -s 256", "ulimit -s 8192", "ulimit -s unlimited", "ulimit -v 1500000", "ulimit -d 1500000", "ulimit -u 500",
    "ulimit -c 0; ulimit -l 0",
  ])
  func withinOrdinaryLimitsTheOutputIsTheSame(_ limit: String) throws {
    try withDrafts(20) { folder throws in
      let command = "$K check . -q -f json --ignore spelling"
      let limited = try folder.bash("\(limit); \(command)")
      #expect(limited.output == (try folder.bash(command)).output)
      #expect(limited.errors == "")
      #expect(limited.status < 2)
    }
  }

  @Test(arguments: [
    "check a.md -f json -o r.json --select abbreviation", "fix a.md --select abbreviation",
    "baseline a.md --select abbreviation",
  ])
  func whereFilesMayNotGrowNothingIsLeftHalfWritten(_ command: String) throws {
    let draft = String(repeating: "Ta med fika m.m. och matsäck.\n", count: 2_000)
    try inFolder(["a.md": draft]) { folder throws in
      let run = try folder.bash("trap '' XFSZ; ulimit -f 1; exec $K \(command) >/dev/null")
      if command.hasPrefix("baseline") {
        // Thousands of the same are one line.
        #expect(run.status == 0)
      } else {
        #expect(run.status == 2)
        #expect(run.errors.contains("filen blir för stor"), "\(run.errors)")
        #expect(try folder.contents() == ["a.md": Array(draft.utf8)])
      }
    }
  }

  @Test func whoseTimeIsUpLeavesNothing() throws {
    let draft = String(repeating: "Ta med fika m.m. och matsäck. ", count: 100_000)
    try inFolder(["a.md": draft]) { folder throws in
      let run = try folder.bash("ulimit -t 1; $K fix a.md >/dev/null 2>&1")
      #expect(run.status > 128 || run.status < 2)
      #expect(try folder.names() == ["a.md"])
    }
  }

  @Test(arguments: [
    "check", "check a.md", "check -", "fix", "count", "baseline", "report", "config", "rules", "hook run",
  ])
  func inAFolderThatHasBeenDeletedNothingElseIsRead(_ command: String) throws {
    try inFolder(["a.md": "Ta m.m.\n"]) { folder throws in
      let run = try folder.bash("mkdir borta; cd borta; rmdir ../borta; echo Hej | timeout 100 $K \(command)")
      #expect(run.status == 2)
      #expect(run.output == "")
      if !command.hasPrefix("hook") {
        #expect(run.errors == "klartext: Mappen som du står i finns inte längre. Gå till en annan mapp.\n")
      }
      #expect(try folder.names() == ["a.md"])
    }
  }
}
