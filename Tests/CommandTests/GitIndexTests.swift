import Foundation
import Testing

/// Drafts, configuration and attached files are read as git is about to commit them, not as they lie on the disk.
@Suite(.enabled(if: GitSandbox.isPossible, "git is not installed")) struct GitIndexTests {
  private let sandbox: GitSandbox
  private static let media = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("testdata/conformance/pii/media")
  private static let film = """
    ---
    media:
      - file: film.mp4
        captions: film.sv.srt
    ---
    Se filmen om badet.

    """
  private static let captions = "1\n00:00:00,000 --> 00:00:04,800\nHej och välkomna till badet!\n"

  init() throws { sandbox = try GitSandbox() }

  private func check(_ arguments: String...) throws -> Program.Outcome {
    try sandbox.run(nil, ["check", "--staged", "--format", "concise"] + arguments)
  }

  private func addMedia(_ source: String, as name: String) throws {
    try sandbox.write(Array(Data(contentsOf: Self.media.appendingPathComponent(source))), to: name)
    try sandbox.git("add", name)
  }

  @Test func aForgottenCaptionFileIsMissed() throws {
    defer { sandbox.remove() }
    try addMedia("clean.mp4", as: "film.mp4")
    try sandbox.add(Self.film, as: "a.md")
    try sandbox.write(Self.captions, to: "film.sv.srt")
    #expect(try sandbox.klartext("check", "a.md").status == 0, "on the disk all is well")
    let forgotten = try check()
    #expect(forgotten.status == 1 && forgotten.output.contains("captions-declaration"))
    #expect(forgotten.errors.contains("Glömde du git add? film.sv.srt"))
    // What is only announced is not committed either.
    try sandbox.git("add", "-N", "film.sv.srt")
    #expect(try check().output.contains("captions-declaration"))
    try sandbox.git("add", "film.sv.srt")
    let whole = try check()
    #expect(whole.status == 0 && whole.errors.isEmpty, "\(whole.output)")
  }

  @Test func captionsBesideAFilmAreLookedForInTheIndex() throws {
    defer { sandbox.remove() }
    try addMedia("clean.mp4", as: "film.mp4")
    try sandbox.add(Self.film.replacing("    captions: film.sv.srt\n", with: ""), as: "a.md")
    try sandbox.write(Self.captions, to: "film.sv.srt")
    let forgotten = try check()
    #expect(forgotten.output.contains("captions-") && forgotten.errors.contains("film.sv.srt"))
    try sandbox.git("add", "film.sv.srt")
    #expect(try check().status == 0)
    // It stays in the commit though it is gone from the disk.
    try FileManager.default.removeItem(atPath: sandbox.top + "/film.sv.srt")
    try FileManager.default.removeItem(atPath: sandbox.top + "/film.mp4")
    #expect(try check().status == 0)
  }

  @Test func aPictureIsReadAsItWasAdded() throws {
    defer { sandbox.remove() }
    try sandbox.add(
      "---\nmedia:\n  - file: bad.jpg\n    alt: Barn badar vid bryggan.\n---\n\(GitSandbox.good)", as: "a.md")
    try addMedia("gps-exif.jpg", as: "bad.jpg")
    #expect(try check().output.contains("image-location"))
    try sandbox.write(Array(Data(contentsOf: Self.media.appendingPathComponent("clean.jpg"))), to: "bad.jpg")
    #expect(try check().output.contains("image-location"), "the index has the old picture")
    try sandbox.git("add", "bad.jpg")
    #expect(try !check().output.contains("image-location"))
    try sandbox.write("inget foto", to: "bad.jpg")
    #expect(try !check().output.contains("image-"))
  }

  @Test func aLargePictureIsTakenFromTheDiskOnlyWhereItIsTheSame() throws {
    defer { sandbox.remove() }
    func picture(_ name: String) throws -> [UInt8] {
      try Array(Data(contentsOf: Self.media.appendingPathComponent(name))) + [UInt8](repeating: 0, count: 400_000)
    }
    try sandbox.add(
      "---\nmedia:\n  - file: bad.jpg\n    alt: Barn badar vid bryggan.\n---\n\(GitSandbox.good)", as: "a.md")
    try sandbox.write(try picture("gps-exif.jpg"), to: "bad.jpg")
    try sandbox.git("add", "bad.jpg")
    #expect(try check().output.contains("image-location"))
    try sandbox.write(try picture("clean.jpg"), to: "bad.jpg")
    #expect(try check().output.contains("image-location"))
  }

  @Test func aFileThatLiesElsewhereIsNotCalledDamaged() throws {
    defer { sandbox.remove() }
    try sandbox.add(
      "---\nmedia:\n  - file: bad.jpg\n    alt: Barn badar vid bryggan.\n---\n\(GitSandbox.good)", as: "a.md")
    try sandbox.add(
      "version https://git-lfs.github.com/spec/v1\noid sha256:\(String(repeating: "a", count: 64))\nsize 123456\n",
      as: "bad.jpg")
    try FileManager.default.removeItem(atPath: sandbox.top + "/bad.jpg")
    let outcome = try check()
    #expect(outcome.status == 0 && !outcome.output.contains("media-"), "\(outcome.output)")
  }

  @Test func theConfigurationIsTheOneThatIsAdded() throws {
    defer { sandbox.remove() }
    try sandbox.add(GitSandbox.fair, as: "a.md")
    try sandbox.write("rules:\n  abbreviation: error\n", to: "klartext.yml")
    let unknown = try check()
    #expect(unknown.status == 0 && unknown.errors.contains("git add? klartext.yml"))
    try sandbox.git("add", "klartext.yml")
    try sandbox.write("rules:\n  abbreviation: off\n", to: "klartext.yml")
    #expect(try check().status == 1, "what lies on the disk is another matter")
    try sandbox.git("add", "klartext.yml")
    #expect(try check().output.isEmpty)
  }

  @Test(arguments: [
    ("policy: egen.yml\n", "egen.yml"), ("rule_packs: [names.yml]\n", "names.yml"), ("words: [ord.txt]\n", "ord.txt"),
    ("extends: grund.yml\n", "grund.yml"), ("baseline: godtagna.json\n", "godtagna.json"),
  ])
  func whatTheConfigurationNamesIsReadFromTheIndex(_ configuration: String, _ name: String) throws {
    defer { sandbox.remove() }
    try sandbox.add(configuration, as: "klartext.yml")
    try sandbox.add(GitSandbox.fair, as: "a.md")
    let examples = Self.media.appendingPathComponent("../../../../Documentation/examples")
    let pack = examples.appendingPathComponent("own-rules/rules/")
    try sandbox.add(String(contentsOf: pack.appendingPathComponent("names.tsv"), encoding: .utf8), as: "names.tsv")
    let contents = [
      "egen.yml": try String(contentsOf: examples.appendingPathComponent("own-policy/min-kommun.yml"), encoding: .utf8),
      "names.yml": try String(contentsOf: pack.appendingPathComponent("names.yml"), encoding: .utf8),
      "ord.txt": "Badet\n",
      "grund.yml": "language: sv\n", "godtagna.json": "{\"schemaVersion\": 1, \"accepted\": []}\n",
    ]
    try sandbox.write(contents[name] ?? "", to: name)
    let missing = try check()
    #expect(missing.status == 2, "\(missing.errors)")
    #expect(missing.errors.contains(name))
    try sandbox.git("add", name)
    try sandbox.write("{ trasig", to: name)
    let found = try check()
    #expect(found.status == 0, "\(found.errors)")
  }

  @Test func linksAreFollowedInTheIndexAndNotOutOfIt() throws {
    defer { sandbox.remove() }
    try sandbox.add(Self.captions, as: "delat/film.sv.srt")
    try addMedia("clean.mp4", as: "inlagg/film.mp4")
    try sandbox.folder.link("repo/inlagg/film.sv.srt", to: "../delat/film.sv.srt")
    try sandbox.folder.link("repo/inlagg/ut.md", to: "/etc/passwd")
    try sandbox.folder.link("repo/inlagg/ring.md", to: "ring.md")
    try sandbox.add(Self.film, as: "inlagg/a.md")
    try sandbox.git("add", "-A")
    let outcome = try check()
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    try sandbox.git("rm", "-q", "--cached", "delat/film.sv.srt")
    #expect(try check().output.contains("captions-declaration"))
  }

  @Test func whatAPartialCloneHasNotFetchedIsNotFetched() throws {
    defer { sandbox.remove() }
    try addMedia("clean.jpg", as: "bad.jpg")
    try sandbox.add("language: sv\n", as: "klartext.yml")
    try sandbox.git("commit", "-qm", "a")
    try sandbox.git("config", "uploadpack.allowFilter", "true")
    let url = "file://\(sandbox.top)"
    try sandbox.git("clone", "-q", "--filter=blob:none", "--no-checkout", url, "../delvis")
    try sandbox.git("read-tree", "HEAD", in: "delvis")
    try sandbox.folder.write(
      "---\nmedia:\n  - file: bad.jpg\n    alt: Barn badar vid bryggan.\n---\n\(GitSandbox.bad)", to: "delvis/a.md")
    try sandbox.git("add", "a.md", in: "delvis")
    let objects = try sandbox.git("cat-file", "--batch-check", "--batch-all-objects", in: "delvis").lines.count
    let unread = try sandbox.klartext("check", "--staged", in: "delvis")
    #expect(unread.status == 2 && unread.errors.contains("klartext.yml"), "its configuration is not there")
    let outcome = try sandbox.klartext("check", "--staged", "--isolated", in: "delvis")
    #expect(outcome.status == 1 && outcome.output.contains("a.md:6:27"))
    #expect(!outcome.output.contains("bad.jpg"), "a picture that is not there is not called damaged")
    #expect(try sandbox.git("cat-file", "--batch-check", "--batch-all-objects", in: "delvis").lines.count == objects)
  }

  @Test(arguments: [
    ["diff.orderFile", "/finns/inte"], ["diff.external", "false"], ["diff.relative", "true"],
    ["core.quotePath", "true"],
    ["diff.noprefix", "true"], ["diff.renames", "copies"], ["core.fsmonitor", "/finns/inte"], ["index.version", "4"],
    ["core.pager", "false"], ["color.ui", "always"], ["diff.algorithm", "patience"],
  ])
  func gitsSettingsMakeNoDifference(_ setting: [String]) throws {
    defer { sandbox.remove() }
    try sandbox.git("config", setting[0], setting[1])
    try sandbox.add(GitSandbox.bad, as: "inlägg/a b.md")
    let outcome = try check()
    #expect(outcome.status == 1 && outcome.output.contains("inlägg/a b.md:1:27"), "\(outcome.errors)")
  }

  @Test func repositoriesWithinAreLeftAlone() throws {
    defer { sandbox.remove() }
    try sandbox.git("init", "-q", "inre")
    try sandbox.folder.write(GitSandbox.bad, to: "repo/inre/a.md")
    try sandbox.git("add", "-A", in: "repo/inre")
    try sandbox.git("commit", "-qm", "a", in: "repo/inre")
    try sandbox.git("-c", "advice.addEmbeddedRepo=false", "add", "inre")
    #expect(try check().status == 0)
  }

  @Test func namedPathsLimitWhatIsChecked() throws {
    defer { sandbox.remove() }
    for name in ["a.md", "inlagg/b.md", "arkiv/c.md", "inlagg/sida.html", "node_modules/d.md", ".dold/e.md"] {
      try sandbox.add(GitSandbox.bad, as: name)
    }
    try sandbox.add("exclude: [arkiv]\n", as: "klartext.yml")
    func files(_ arguments: String...) throws -> [String] {
      let report = try sandbox.run(nil, ["check", "--staged", "--format", "json"] + arguments)
      return try Report(report.stdout).places(of: "personal-identity-number").map { String($0.prefix { $0 != ":" }) }
    }
    #expect(try files() == ["a.md", "inlagg/b.md"])
    #expect(try files("inlagg") == ["inlagg/b.md"])
    #expect(try files("arkiv/c.md") == ["arkiv/c.md"], "a file that is named is read all the same")
    #expect(try files("arkiv/c.md", "a.md", "--force-exclude") == ["a.md"])
    #expect(try files("inlagg/sida.html") == ["inlagg/sida.html"])
    try sandbox.add("include: [inlagg, \"*.html\"]\n", as: "klartext.yml")
    #expect(try files() == ["inlagg/b.md", "inlagg/sida.html"])
    #expect(try check("finns-inte.md").status == 2)
  }

  @Test(arguments: [
    ["check", "--staged", "--fix"], ["fix", "--staged"], ["check", "--staged", "--since", "main"],
    ["check", "--staged", "-"], ["check", "--since", ""],
  ])
  func whatCannotGoTogetherIsRefused(_ arguments: [String]) throws {
    defer { sandbox.remove() }
    #expect(try sandbox.run(nil, arguments).status == 2)
  }
}
