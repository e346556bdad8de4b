import Testing

/// A disk of 256 KB that fills up while the program writes: what was there is whole, and nothing else is left behind.
@Suite(.enabled(if: Shell.hasSmallDisks, "no disk can be mounted here; limits on files are tested by FixKilledTests"))
struct FullDiskTests {
  private static let draft = String(repeating: "Ta med badkläder m.m. och matsäck.\n", count: 4_000)

  /// Runs a script in a folder on a small disk that has the draft and what the script puts there.
  private func onSmallDisk(_ script: String) throws -> Program.Outcome {
    var outcome: Program.Outcome?
    try inFolder(["a.md": Self.draft]) { folder throws in
      try folder.makeFolder("disk")
      let mount = "mount -t tmpfs -o size=256k none disk && cp a.md disk && cd disk || exit 99"
      outcome = try folder.bash("unshare -rm bash -c '\(mount); \(script)'")
    }
    let run = try #require(outcome)
    #expect(run.status != 99)
    return run
  }

  /// What is printed after the command: whether the draft is as it was, and the names of all files.
  private static let rest = "s=$?; cmp a.md ../a.md && echo orört; ls -A; exit $s"

  @Test func aDraftThatCannotBeMendedStaysAsItIs() throws {
    let run = try onSmallDisk("$K fix a.md --select abbreviation >/dev/null; \(Self.rest)")
    #expect(run.errors == "klartext: a.md: Filen gick inte att skriva och är orörd: disken är full.\n")
    #expect(run.lines == ["orört", "a.md"])
    #expect(run.status == 2)
  }

  @Test func aReportThatHasNoRoomLeavesNoPartOfItself() throws {
    let run = try onSmallDisk("$K check a.md -f json -o r.json --select abbreviation; \(Self.rest)")
    #expect(run.errors == "klartext: Det gick inte att skriva till r.json: disken är full.\n")
    #expect(run.lines == ["orört", "a.md"])
    #expect(run.status == 2)
  }

  @Test func aReportThatHasNoRoomLeavesTheOldOne() throws {
    let run = try onSmallDisk(
      "echo gammal > r.json; $K check a.md -f json -o r.json --select abbreviation; s=$?; cat r.json; (exit $s); \(Self.rest)"
    )
    #expect(run.lines == ["gammal", "orört", "a.md", "r.json"])
    #expect(run.status == 2)
  }

  @Test(arguments: ["init", "baseline a.md --select abbreviation", "report a.md -o sida.html"])
  func onADiskWithoutRoomNothingIsBegun(_ command: String) throws {
    let fill = "dd if=/dev/zero of=full bs=1k 2>/dev/null; "
    let run = try onSmallDisk(fill + "$K \(command); \(Self.rest)")
    #expect(run.status == 2)
    #expect(run.errors.hasSuffix("disken är full.\n"), "\(run.errors)")
    #expect(run.lines == ["orört", "a.md", "full"])
  }

  @Test func aPictureWhoseMetadataCannotBeTakenOutStaysAsItIs() throws {
    let sample = CommandCase.root.deletingLastPathComponent().appendingPathComponent(
      "conformance/pii/media/gps-exif.jpg")
    let fill = "cp \"\(sample.path)\" b.jpg; cp b.jpg ..; dd if=/dev/zero of=full bs=1k 2>/dev/null; "
    let run = try onSmallDisk(
      fill + "$K fix --strip-metadata b.jpg >/dev/null; s=$?; cmp b.jpg ../b.jpg && echo lika; (exit $s); \(Self.rest)")
    #expect(run.lines == ["lika", "orört", "a.md", "b.jpg", "full"])
    #expect(run.errors.contains("klartext: b.jpg: Filen gick inte att skriva och är orörd: disken är full.\n"))
    #expect(run.status == 2)
  }

  @Test func aCacheWithoutRoomMakesNoDifference() throws {
    let words =
      "mkdir ../ord; for l in sv_SE en_US; do echo SET UTF-8 > ../ord/$l.aff; (echo 2; echo matsäck; echo badet) > ../ord/$l.dic; done; "
    let check = "DICPATH=$PWD/../ord $K check - -q -f concise <<< \"Ta med matsäk i dag.\"; "
    let fill = "dd if=/dev/zero of=full bs=1k 2>/dev/null; export XDG_CACHE_HOME=$PWD/c; "
    let run = try onSmallDisk(
      words + fill + check + check + "find c -type f; " + check.replacing("-q", with: "-q --no-cache") + Self.rest)
    let findings = run.lines.filter { $0.hasSuffix("[misspelling]") }
    #expect(findings.count == 3 && Set(findings).count == 1, "\(run.output)")
    #expect(run.lines.filter { !$0.hasSuffix("[misspelling]") } == ["orört", "a.md", "c", "full"])
    #expect(run.status == 0, "\(run.errors)")
  }
}
