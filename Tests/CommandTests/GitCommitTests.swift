import Foundation
import Testing

/// Commits of every kind with the hook in place: what is about to be committed is checked, and nothing else.
@Suite(.enabled(if: GitSandbox.isPossible, "git is not installed")) struct GitCommitTests {
  private let sandbox: GitSandbox

  init() throws {
    sandbox = try GitSandbox()
    try sandbox.klartext("hook", "install")
  }

  /// Expects a commit to be stopped at a place, and nothing to be changed by it.
  private func expectBlocked(_ commit: Program.Outcome, at place: String, commits: Int) throws {
    #expect(commit.status == 1)
    #expect(commit.errors.contains("  \(place)"), "\(commit.errors)")
    #expect(commit.errors.contains("Ingen commit gjordes"))
    #expect(commit.errors.split(separator: "--no-verify").count == 2, "said once")
    #expect(try sandbox.commits() == commits)
  }

  @Test func theFirstCommit() throws {
    defer { sandbox.remove() }
    try sandbox.add(GitSandbox.bad, as: "a.md")
    try expectBlocked(try sandbox.git("commit", "-qm", "a"), at: "a.md:1:27", commits: 0)
    try sandbox.add(GitSandbox.good, as: "a.md")
    let commit = try sandbox.git("commit", "-qm", "a")
    #expect(commit.status == 0 && commit.errors.isEmpty && commit.output.isEmpty, "silent when all is well")
  }

  @Test func aRenamedDraftIsCheckedUnderItsNewName() throws {
    defer { sandbox.remove() }
    try sandbox.add(GitSandbox.bad, as: "a.md")
    try sandbox.git("commit", "-qnm", "a")
    try sandbox.folder.makeFolder("repo/nytt")
    try sandbox.git("mv", "a.md", "nytt/b.md")
    try expectBlocked(try sandbox.git("commit", "-qm", "b"), at: "nytt/b.md:1:27", commits: 1)
  }

  @Test func aDeletedDraftIsNotChecked() throws {
    defer { sandbox.remove() }
    try sandbox.add(GitSandbox.bad, as: "a.md")
    try sandbox.git("commit", "-qnm", "a")
    try sandbox.git("rm", "-q", "a.md")
    #expect(try sandbox.git("commit", "-qm", "b").status == 0)
  }

  @Test func theFilesOfACommitByPath() throws {
    defer { sandbox.remove() }
    try sandbox.add(GitSandbox.good, as: "a.md")
    try sandbox.add(GitSandbox.good, as: "b.md")
    try sandbox.git("commit", "-qm", "a")
    try sandbox.add(GitSandbox.bad, as: "b.md")
    try sandbox.write(GitSandbox.good + "Välkommen!\n", to: "a.md")
    // What is added but not named is left out of this commit.
    let other = try sandbox.git("commit", "-qm", "b", "a.md")
    #expect(other.status == 0, "\(other.errors)")
    try expectBlocked(try sandbox.git("commit", "-qm", "c", "b.md"), at: "b.md:1:27", commits: 2)
  }

  @Test func aCommitOfEverything() throws {
    defer { sandbox.remove() }
    try sandbox.add(GitSandbox.good, as: "a.md")
    try sandbox.git("commit", "-qm", "a")
    try sandbox.write(GitSandbox.bad, to: "a.md")
    try expectBlocked(try sandbox.git("commit", "-qam", "b"), at: "a.md:1:27", commits: 1)
    // Git takes its own index away again.
    #expect(try sandbox.git("diff", "--cached", "--name-only").output.isEmpty)
  }

  @Test func aPartlyAddedFileIsReadAsItWasAdded() throws {
    defer { sandbox.remove() }
    try sandbox.add(GitSandbox.bad, as: "a.md")
    try sandbox.write(GitSandbox.good, to: "a.md")
    try expectBlocked(try sandbox.git("commit", "-qm", "a"), at: "a.md:1:27", commits: 0)
    #expect(try sandbox.read("a.md") == GitSandbox.good)
    try sandbox.git("add", "a.md")
    try sandbox.write(GitSandbox.bad, to: "a.md")
    #expect(try sandbox.git("commit", "-qm", "a").status == 0)
    #expect(try sandbox.read("a.md") == GitSandbox.bad)
  }

  @Test func anAmendedCommitAndAMerge() throws {
    defer { sandbox.remove() }
    try sandbox.add(GitSandbox.good, as: "a.md")
    try sandbox.git("commit", "-qm", "a")
    try sandbox.add(GitSandbox.bad, as: "b.md")
    try expectBlocked(try sandbox.git("commit", "-q", "--amend", "--no-edit"), at: "b.md:1:27", commits: 1)
    try sandbox.git("commit", "-qnm", "b")
    try sandbox.git("checkout", "-qb", "gren", "HEAD^")
    try sandbox.add("Badet öppnar på söndag.\n", as: "a.md")
    try sandbox.git("commit", "-qm", "c")
    try sandbox.git("merge", "-q", "--no-commit", "main")
    try expectBlocked(try sandbox.git("commit", "-qm", "d"), at: "b.md:1:27", commits: 2)
  }

  @Test(arguments: [
    "inlägg/å ä ö.md", "ra\ndbrytning.md", "\"citat\" 'och' $HOME.md", "-q.md", "tab\t.md", "emoji 🏊.md", "a\u{308}.md",
    ":(top)b.md", "*.md",
  ])
  func namesOfAllKinds(_ name: String) throws {
    defer { sandbox.remove() }
    try sandbox.write(GitSandbox.bad, to: name)
    try sandbox.git("add", "-A")
    let commit = try sandbox.git("commit", "-qm", "a")
    #expect(commit.status == 1 && commit.errors.contains("personal-identity-number"), "\(commit.errors)")
    try sandbox.write(GitSandbox.good, to: name)
    try sandbox.git("add", "-A")
    #expect(try sandbox.git("commit", "-qm", "a").status == 0)
    #expect(try sandbox.commits() == 1)
  }

  @Test func aNameThatIsNotUTF8StopsTheCommitWithItsReason() throws {
    defer { sandbox.remove() }
    try sandbox.run("sh", ["-c", "printf hej > \"$(printf 'b\\344d.md')\""])
    try sandbox.git("add", "-A")
    let commit = try sandbox.git("commit", "-qm", "a")
    #expect(commit.status == 1 && commit.errors.contains("inte är UTF-8"), "\(commit.errors)")
  }

  @Test func fromAFolderBelowTheTopLevel() throws {
    defer { sandbox.remove() }
    try sandbox.add(GitSandbox.bad, as: "inlagg/a.md")
    try sandbox.folder.makeFolder("repo/annat")
    try expectBlocked(try sandbox.git("commit", "-qm", "a", in: "repo/annat"), at: "inlagg/a.md:1:27", commits: 0)
    let inside = try sandbox.klartext("check", "--staged", in: "repo/inlagg")
    #expect(inside.status == 1 && inside.output.contains("  a.md:1:27"))
    #expect(try sandbox.klartext("check", "--staged", in: "repo/annat").status == 0, "that folder has nothing")
    #expect(try sandbox.klartext("check", "--staged", "../inlagg", in: "repo/annat").status == 1)
  }

  @Test func nothingIsChangedByTheHook() throws {
    defer { sandbox.remove() }
    try sandbox.add(GitSandbox.fair, as: "a.md")
    try sandbox.git("commit", "-qm", "a")
    try sandbox.add(GitSandbox.bad, as: "a.md")
    try sandbox.write(GitSandbox.good, to: "a.md")
    try sandbox.write("x", to: "ny.md")
    // A time that the index does not know, so that git would like to refresh it.
    try sandbox.run("touch", ["-d", "2001-01-01", "a.md"])
    let before = try sandbox.contents()
    for arguments in [["hook", "run"], ["check", "--staged"], ["check", "--since", "HEAD"], ["count", "--staged"]] {
      try sandbox.run(nil, arguments)
      #expect(try sandbox.contents() == before, "\(arguments)")
    }
  }

  @Test func aCommitCanBeLetThrough() throws {
    defer { sandbox.remove() }
    try sandbox.add(GitSandbox.bad, as: "a.md")
    #expect(try sandbox.git("commit", "-qm", "a", "--no-verify").status == 0)
  }

  @Test func warningsAreShownAndDoNotStop() throws {
    defer { sandbox.remove() }
    try sandbox.add(GitSandbox.fair, as: "a.md")
    let commit = try sandbox.git("commit", "-qm", "a", with: ["LANG": "en_GB.UTF-8"])
    #expect(commit.status == 0 && commit.errors.contains("warning:") && !commit.errors.contains("No commit"))
  }

  @Test func aBrokenConfigurationStopsWithItsPlace() throws {
    defer { sandbox.remove() }
    try sandbox.add("rulez: {}\n", as: "klartext.yml")
    try sandbox.add(GitSandbox.good, as: "a.md")
    let commit = try sandbox.git("commit", "-qm", "a")
    #expect(commit.status == 1)
    #expect(commit.errors.contains("klartext.yml:1:1") && commit.errors.contains("allt gick inte att granska"))
  }
}
