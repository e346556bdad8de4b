import Testing

/// Files and folders that who runs the program may not read or write: each said, with status 2, and everything left as it is.
///
/// The administrator runs these without privileges, so that permissions hold for him as well.
@Suite(.enabled(if: Shell.hasPermissions, "permissions do not hold here: setpriv may not take privileges away"))
struct PermissionTests {
  private static let mayNotRead = "Du har inte rätt att läsa filen. Ändra behörigheten eller be ägaren om hjälp."
  private static let mayNotWrite = "Filen gick inte att skriva och är orörd: du har inte rätt till det."
  private static let draft = "Ta med fika m.m.\n"

  /// A folder, opened again when the test is over so that it can be removed.
  private func inClosed(_ files: [String: String], _ body: (TemporaryFolder) throws -> Void) throws {
    try inFolder(files) { folder throws in
      defer { _ = try? folder.bash("chmod -R u+rwx .") }
      try body(folder)
    }
  }

  @Test(arguments: ["check", "fix", "count", "report -o -", "baseline"])
  func aDraftThatMayNotBeReadIsSaid(_ command: String) throws {
    try inClosed(["a.md": Self.draft, "b.md": Self.draft]) { folder throws in
      let run = try folder.bash("chmod 0 a.md; $U $K \(command) a.md b.md")
      #expect(run.status == 2)
      #expect(run.errors.contains("klartext: a.md: \(Self.mayNotRead)\n"), "\(run.errors)")
    }
  }

  @Test func aFolderThatMayNotBeReadIsSaidAndTheRestIsChecked() throws {
    try inClosed(["a.md": Self.draft, "mapp/b.md": Self.draft]) { folder throws in
      let run = try folder.bash("chmod 0 mapp; $U $K check . -q -f concise --select abbreviation")
      #expect(run.status == 2)
      #expect(run.lines.count == 1)
      #expect(run.errors == "klartext: mapp: \(Self.mayNotRead)\n")
    }
  }

  @Test(arguments: ["klartext.yml", "pack.yml", "ord.txt", "klartext-baseline.json"])
  func settingsThatMayNotBeReadStopTheRun(_ name: String) throws {
    let key = ["pack.yml": "rule_packs: [", "ord.txt": "words: [", "klartext-baseline.json": "baseline: ["][name]
    let settings = key.map { ($0 + name + "]\n").replacing("baseline: [\(name)]", with: "baseline: \(name)") } ?? ""
    var files = ["klartext.yml": settings, "a.md": Self.draft]
    if name != "klartext.yml" { files[name] = "" }
    try inClosed(files) { folder throws in
      let run = try folder.bash("chmod 0 \(name); $U $K check a.md")
      #expect(run.status == 2)
      #expect(run.output == "")
      #expect(run.errors.contains(Self.mayNotRead), "\(run.errors)")
    }
  }

  @Test func nothingIsWrittenInAFolderThatMayNotBeWrittenTo() throws {
    try inClosed(["mapp/a.md": Self.draft]) { folder throws in
      let commands = [
        "$K fix a.md --select abbreviation": "klartext: a.md: \(Self.mayNotWrite)",
        "$K check a.md -f json -o ny.json":
          "klartext: Det gick inte att skriva till ny.json: du har inte rätt till det.",
        "$K report a.md -o sida.html": "klartext: Det gick inte att skriva till sida.html: du har inte rätt till det.",
        "$K baseline a.md": "klartext: klartext-baseline.json: \(Self.mayNotWrite)",
        "$K init": "klartext: Det gick inte att skriva till klartext.yml: du har inte rätt till det.",
      ]
      for (command, message) in commands {
        let run = try folder.bash("chmod 555 mapp; cd mapp; $U \(command)")
        #expect(run.status == 2, "\(command)")
        #expect(run.errors.contains(message + "\n"), "\(command): \(run.errors)")
        #expect(try folder.contents() == ["mapp/a.md": Array(Self.draft.utf8)], "\(command)")
      }
    }
  }

  @Test func anOldReportInSuchAFolderMayBeWrittenAnew() throws {
    try inClosed(["mapp/gammal.json": "gammal", "a.md": Self.draft]) { folder throws in
      let run = try folder.bash("chmod 555 mapp; $U $K check a.md -q --select abbreviation -f json -o mapp/gammal.json")
      #expect(run.status == 0, "\(run.errors)")
      #expect(try Report(folder.read("mapp/gammal.json")).diagnostics.count == 1)
    }
  }

  @Test func whatMayOnlyBeReadIsNotReplacedByWayOfItsFolder() throws {
    try inClosed(["a.md": Self.draft, "r.json": "{}"]) { folder throws in
      let run = try folder.bash(
        "chmod 444 a.md r.json; $U $K fix a.md --select abbreviation; $U $K check a.md -f json -o r.json")
      #expect(run.errors.contains("klartext: a.md: \(Self.mayNotWrite)\n"))
      #expect(run.errors.hasSuffix("klartext: Det gick inte att skriva till r.json: du har inte rätt till det.\n"))
      #expect(run.status == 2)
      #expect(try folder.contents() == ["a.md": Array(Self.draft.utf8), "r.json": Array("{}".utf8)])
    }
  }

  @Test(.enabled(if: GitSandbox.isPossible)) func aHookThatCannotBeWrittenIsSaid() throws {
    let sandbox = try GitSandbox()
    defer { sandbox.remove() }
    let run = try sandbox.run(
      "bash", ["-c", "chmod 555 .git/hooks; $U $K hook install; s=$?; chmod 755 .git/hooks; exit $s"],
      with: [
        "K": try #require(Program.path), "U": Shell.unprivileged, "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": "safe.directory", "GIT_CONFIG_VALUE_0": "*",
      ])
    #expect(run.status == 2)
    #expect(run.errors == "klartext: .git/hooks/pre-commit: \(Self.mayNotWrite)\n")
    #expect(!sandbox.exists(".git/hooks/pre-commit"))
  }
}
