import Git
import LintCore
import Linting

/// Where a repository's pre-commit hook lies, and whose it is.
struct HookPlace {
  /// Whose hook there is.
  enum Owner {
    case nobody
    case klartext(text: String)
    case other(Manager?)
  }

  /// Programs that write hooks of their own.
  enum Manager: String {
    case husky, lefthook
    case preCommit = "pre-commit"

    /// Where its users say what is run.
    var configuration: String {
      switch self {
      case .husky: ".husky/pre-commit"
      case .lefthook: "lefthook.yml"
      case .preCommit: ".pre-commit-config.yaml"
      }
    }
  }

  /// The folder, as an absolute path.
  let folder: String
  /// The top level of the work tree.
  let topLevel: String
  /// Where `core.hooksPath` is set, if it is.
  let scope: String?

  var hook: String { folder + "/pre-commit" }
  var previous: String { folder + "/" + HookScript.previousName }

  init() throws(GitFault) {
    let repository = try GitRepository()
    topLevel = repository.topLevel
    folder = Files.absolute(try repository.hooksFolder())
    scope = repository.hooksPathScope()
  }

  /// Whose hook there is.
  func owner() throws(Files.Fault) -> Owner {
    // Husky writes the folder anew whenever it likes, whatever lies in it.
    if folder.hasPrefix(topLevel + "/.husky") { return .other(.husky) }
    guard Files.exists(hook) else { return .nobody }
    let text = String(decoding: try Files.read(hook), as: UTF8.self)
    if HookScript.isOwn(text) { return .klartext(text: text) }
    if text.contains("pre-commit.com") { return .other(.preCommit) }
    return .other(text.contains("lefthook") ? .lefthook : nil)
  }

  /// The hook as shown: from where the command runs, where it lies there.
  func shown(_ path: String) -> String { PathMask.standard.shown(Files.shown(path)) }

  /// What is to be known of a folder that is not the repository's own.
  var note: Localized? {
    switch scope {
    case "global", "system":
      Localized(
        sv: "Mappen gäller alla dina git-repon (core.hooksPath), så hooken körs i alla.",
        en: "The folder holds for all your git repositories (core.hooksPath), so the hook runs in all of them.")
    case .some where folder.hasPrefix(topLevel + "/"):
      Localized(
        sv: "Mappen ligger i arbetskopian (core.hooksPath). Checka in filen, så gäller den även i andra arbetskopior.",
        en: "The folder lies in the work tree (core.hooksPath). Commit the file, so that other work trees have it too.")
    default: nil
    }
  }
}
