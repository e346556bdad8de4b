import Foundation
import Testing

/// The framework pre-commit, from PyPI, with the hook that the project offers.
@Suite(.enabled(if: PreCommit.isPossible, "pre-commit is not installed: make python")) struct PreCommitTests {
  private let sandbox: GitSandbox

  /// A repository with pre-commit's hook, which takes Klartext's from another one, as users do.
  init() throws {
    sandbox = try GitSandbox()
    try sandbox.folder.makeFolder("klartext")
    let hooks = try Data(contentsOf: PreCommit.root.appendingPathComponent(".pre-commit-hooks.yaml"))
    try sandbox.folder.write(Array(hooks), to: "klartext/.pre-commit-hooks.yaml")
    try sandbox.git("init", "-q", in: "klartext")
    try sandbox.git("add", "-A", in: "klartext")
    try sandbox.git("commit", "-qm", "a", in: "klartext")
  }

  private func install(_ options: String = "") throws {
    let revision = try sandbox.git("rev-parse", "HEAD", in: "klartext").lines.first ?? ""
    try sandbox.add(
      """
      repos:
        - repo: \(sandbox.folder.path)/klartext
          rev: \(revision)
          hooks:
            - id: klartext
      \(options)
      """, as: ".pre-commit-config.yaml")
    let installed = try sandbox.run(PreCommit.program, ["install"])
    try #require(installed.status == 0, "\(installed.output)\(installed.errors)")
  }

  @Test func draftsAreCheckedAsTheyAreAdded() throws {
    defer { sandbox.remove() }
    try install()
    try sandbox.add(GitSandbox.bad, as: "inlägg/å ä.md")
    try sandbox.write(GitSandbox.good, to: "inlägg/å ä.md")
    let blocked = try sandbox.git("commit", "-qm", "a")
    let words = blocked.output + blocked.errors
    #expect(blocked.status == 1 && words.contains("inlägg/å ä.md:1:27"), "\(words)")
    #expect(try sandbox.read("inlägg/å ä.md") == GitSandbox.good, "pre-commit has put back what was not added")
    try sandbox.git("add", "-A")
    let passed = try sandbox.git("commit", "-qm", "a")
    #expect(passed.status == 0, "\(passed.output)\(passed.errors)")
    #expect(try sandbox.commits() == 1)
  }

  @Test func whatIsExcludedIsNotCheckedThoughItIsNamed() throws {
    defer { sandbox.remove() }
    try install()
    try sandbox.add("exclude: [arkiv]\n", as: "klartext.yml")
    try sandbox.add(GitSandbox.bad, as: "arkiv/a.md")
    // Files that only look like drafts, and those that the hook does not ask for.
    try sandbox.add("a,b\n1,19920123-2387\n", as: "tabell.csv")
    try sandbox.add("{\"a\": 1}\n", as: "logg.jsonl")
    try sandbox.add("let a = \"19920123-2387\"\n", as: "main.swift")
    let commit = try sandbox.git("commit", "-qm", "a")
    #expect(commit.status == 0, "\(commit.output)\(commit.errors)")
  }

  @Test func captionsAreChecked() throws {
    defer { sandbox.remove() }
    try install()
    try sandbox.add("1\n00:00:02,000 --> 00:00:01,000\nHej!\n", as: "film.srt")
    let commit = try sandbox.git("commit", "-qm", "a")
    #expect(commit.status == 1 && (commit.output + commit.errors).contains("film.srt"))
  }

  @Test func argumentsMakeWarningsCount() throws {
    defer { sandbox.remove() }
    try install("        args: [--fail-on, warning, --language, en]")
    try sandbox.add(GitSandbox.fair, as: "a.md")
    let commit = try sandbox.git("commit", "-qm", "a")
    #expect(commit.status == 1 && (commit.output + commit.errors).contains("warning:"))
  }

  /// The guide's recipe, as it stands there, reads from git: a file that was not added is missed.
  @Test func theRecipeOfTheGuideFindsForgottenFiles() throws {
    defer { sandbox.remove() }
    let guide = try String(
      contentsOf: PreCommit.root.appendingPathComponent("Documentation/git-hook.md"), encoding: .utf8)
    let recipe = guide.components(separatedBy: "```yaml\n").dropFirst().first?.components(separatedBy: "```")[0]
    try sandbox.add(try #require(recipe), as: ".pre-commit-config.yaml")
    try #require(try sandbox.run(PreCommit.program, ["install"]).status == 0)
    try sandbox.add("---\nfaq: faq.md\nmedia:\n  - file: bad.jpg\n    alt: Barn badar.\n---\nHej!\n", as: "a.md")
    try sandbox.write("bild", to: "bad.jpg")
    let commit = try sandbox.git("commit", "-qm", "a")
    let words = commit.output + commit.errors
    #expect(commit.status == 1 && words.contains("media-not-found") && words.contains("git add? bad.jpg"), "\(words)")
  }

  @Test func theHookOfPreCommitIsLeftToIt() throws {
    defer { sandbox.remove() }
    try install()
    let refusal = try sandbox.klartext("hook", "install")
    #expect(refusal.status == 2 && refusal.errors.contains(".pre-commit-config.yaml"))
  }

  @Test func bothHooksAreOffered() throws {
    defer { sandbox.remove() }
    let text = try String(contentsOf: PreCommit.root.appendingPathComponent(".pre-commit-hooks.yaml"), encoding: .utf8)
    for part in ["- id: klartext\n", "- id: klartext-swift\n", "language: system\n", "language: swift\n"] {
      #expect(text.contains(part))
    }
    #expect(text.components(separatedBy: "require_serial: true").count == 3)
    // pre-commit reads the file by its own rules.
    let checked = try sandbox.run(
      PreCommit.program, ["validate-manifest", PreCommit.root.appendingPathComponent(".pre-commit-hooks.yaml").path])
    #expect(checked.status == 0, "\(checked.output)\(checked.errors)")
  }
}

/// Where pre-commit is, if it is.
private enum PreCommit {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let program = root.appendingPathComponent(".build/python/bin/pre-commit").path
  static let isPossible = GitSandbox.isPossible && FileManager.default.isExecutableFile(atPath: program)
}
