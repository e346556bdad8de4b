import Testing

/// Streams that are closed from the start, and readers that leave: no crash, and what is written goes nowhere else.
@Suite struct ClosedStreamTests {
  private static let draft = "Ta med fika m.m.\n"

  @Test func aReaderThatHasSeenEnoughIsNoError() throws {
    try inFolder(["a.md": String(repeating: Self.draft, count: 1_000)]) { folder throws in
      for format in ["human", "concise", "json", "jsonl", "sarif", "html", "github", "junit"] {
        let script =
          "$K check a.md -f \(format) --select abbreviation 2>err | head -c 100; echo; echo ${PIPESTATUS[0]}; cat err"
        let run = try folder.bash(script)
        #expect(run.lines.last == "0", "\(format): \(run.lines.suffix(3))")
        #expect(run.errors == "")
      }
    }
  }

  @Test(arguments: ["check a.md", "count a.md", "rules", "explain slang", "--version", "report a.md -o -", "config"])
  func aClosedOutputIsSaid(_ command: String) throws {
    try inFolder(["a.md": Self.draft]) { folder throws in
      let run = try folder.bash("$K \(command) >&-")
      #expect(run.errors == "klartext: Det gick inte att skriva till standard ut: den är stängd.\n")
      #expect(run.status == 2)
    }
  }

  @Test(arguments: ["check a.md borta.md", "fix a.md borta.md", "--fel", "baseline borta.md"])
  func withErrorsClosedTheStatusStillTells(_ command: String) throws {
    try inFolder(["a.md": Self.draft]) { folder throws in
      #expect(try folder.bash("$K \(command) 2>&-").status == 2)
      #expect(try folder.bash("$K \(command) <&- >&- 2>&-").status == 2)
    }
  }

  /// A file that is opened while a stream is closed gets its number, and would get what is meant for it.
  @Test(arguments: ["<&-", ">&-", "2>&-", "<&- >&-", ">&- 2>&-", "<&- >&- 2>&-"])
  func nothingMeantForAClosedStreamEndsUpInAFile(_ closed: String) throws {
    try inFolder(["a.md": Self.draft, "klartext.yml": "words: [ord.txt]\n", "ord.txt": "ord\n"]) { folder throws in
      let run = try folder.bash(
        "$K check a.md borta.md --show-values \(closed); $K check a.md borta.md -f json -o r.json --select abbreviation \(closed); $K fix a.md borta.md --select abbreviation \(closed)"
      )
      #expect(run.status == 2)
      #expect(try folder.read("a.md") == Array("Ta med fika med mera.\n".utf8))
      #expect(try Report(folder.read("r.json")).diagnostics.count == 1)
      #expect(try folder.read("ord.txt") == Array("ord\n".utf8))
      #expect(try folder.names() == ["a.md", "klartext.yml", "ord.txt", "r.json"])
    }
  }

  @Test func aClosedInputIsSaid() throws {
    try inFolder { folder throws in
      for command in ["check -", "count -", "fix -", "check - --stdin-filename a.jsonl -f jsonl"] {
        let run = try folder.bash("$K \(command) <&-")
        #expect(run.errors.contains("den är stängd"), "\(command): \(run.errors)")
        #expect(run.status == 2, "\(command)")
      }
    }
  }

  @Test(.enabled(if: GitSandbox.isPossible)) func gitAnswersAlsoWhereStreamsAreClosed() throws {
    let sandbox = try GitSandbox()
    defer { sandbox.remove() }
    try sandbox.add(GitSandbox.bad, as: "a.md")
    let script = "$K check --staged -q -f concise <&- >ut 2>&-; s=$?; cat ut; exit $s"
    let run = try sandbox.run("bash", ["-c", script], with: ["K": try #require(Program.path)])
    #expect(run.status == 1)
    #expect(run.output.contains("personal-identity-number"))
  }
}
