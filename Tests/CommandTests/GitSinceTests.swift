import Foundation
import Testing

/// `--since`: what a branch changes, as it lies on the disk.
@Suite(.enabled(if: GitSandbox.isPossible, "git is not installed")) struct GitSinceTests {
  private let sandbox: GitSandbox

  init() throws {
    sandbox = try GitSandbox()
    try sandbox.add(GitSandbox.bad, as: "gammal.md")
    try sandbox.git("commit", "-qm", "a")
    try sandbox.git("checkout", "-qb", "gren")
  }

  private func files(_ arguments: String...) throws -> [String] {
    let outcome = try sandbox.run(nil, ["check", "--format", "json"] + arguments)
    return try Report(outcome.stdout).places(of: "personal-identity-number").map { String($0.prefix { $0 != ":" }) }
  }

  @Test func whatIsCommittedChangedAndNewIsChecked() throws {
    defer { sandbox.remove() }
    #expect(try files("--since", "main").isEmpty)
    try sandbox.add(GitSandbox.bad, as: "inne.md")
    try sandbox.git("commit", "-qm", "b")
    try sandbox.add(GitSandbox.bad, as: "tillagd.md")
    try sandbox.write(GitSandbox.bad, to: "ny å.md")
    try sandbox.add("dold.md\n", as: ".gitignore")
    try sandbox.write(GitSandbox.bad, to: "dold.md")
    #expect(try files("--since", "main") == ["inne.md", "ny å.md", "tillagd.md"])
    #expect(try files("--since", "HEAD") == ["ny å.md", "tillagd.md"])
    try sandbox.write(GitSandbox.good, to: "inne.md")
    #expect(try files("--since", "main") == ["ny å.md", "tillagd.md"], "as it is on the disk")
    #expect(try files("--since", "main", "tillagd.md") == ["tillagd.md"])
    let counts = try sandbox.klartext("count", "--since", "main", "--format", "json")
    #expect(counts.output.contains("inne.md") && !counts.output.contains("gammal.md"))
  }

  @Test func whatTheOtherBranchHasChangedSinceIsNotOurs() throws {
    defer { sandbox.remove() }
    try sandbox.add(GitSandbox.bad, as: "vår.md")
    try sandbox.git("commit", "-qm", "b")
    try sandbox.git("checkout", "-q", "main")
    try sandbox.add(GitSandbox.good, as: "gammal.md")
    try sandbox.git("commit", "-qm", "c")
    try sandbox.git("checkout", "-q", "gren")
    #expect(try files("--since", "main") == ["vår.md"])
  }

  @Test func onlyChangedFilesAreFixed() throws {
    defer { sandbox.remove() }
    try sandbox.add(GitSandbox.fair, as: "a.md")
    try sandbox.add(GitSandbox.fair, as: "b.md")
    try sandbox.git("commit", "-qm", "b")
    try sandbox.write(GitSandbox.fair + "\n", to: "b.md")
    try sandbox.klartext("fix", "--since", "HEAD")
    #expect(try sandbox.read("a.md") == GitSandbox.fair)
    #expect(try sandbox.read("b.md").contains("till exempel"))
  }

  @Test func wrongNamesAndMissingHistoryAreExplained() throws {
    defer { sandbox.remove() }
    for name in ["finns-inte", "--output=x", "main:gammal.md"] {
      let outcome = try sandbox.klartext("check", "--since=\(name)")
      #expect(outcome.status == 2 && outcome.errors.contains("känner inte till"), "\(outcome.errors)")
    }
    try sandbox.git("checkout", "-q", "--orphan", "ensam")
    try sandbox.git("commit", "-qm", "c")
    let alone = try sandbox.klartext("check", "--since", "main")
    #expect(alone.status == 2 && alone.errors.contains("--unshallow"))
    try sandbox.folder.makeFolder("tom")
    let none = try sandbox.klartext(
      "check", "--since", "main", in: "tom", with: ["GIT_CEILING_DIRECTORIES": sandbox.folder.path])
    #expect(none.status == 2 && none.errors.contains("git-repo"))
  }
}
