/// The repository that a folder lies in, asked about its hooks and its history.
public struct GitRepository: Sendable {
  /// The top level of the work tree, as an absolute path.
  public let topLevel: String

  /// Finds the repository.
  ///
  /// - Parameter folder: nil for the current folder.
  public init(in folder: String? = nil) throws(GitFault) {
    topLevel = GitPaths.line(try GitProcess(["rev-parse", "--show-toplevel"], in: folder).finish())
  }

  /// Where git looks for hooks, as an absolute path: `core.hooksPath`, else the folder in what the work trees share.
  public func hooksFolder() throws(GitFault) -> String {
    // Asked at the top level, from which a relative `core.hooksPath` counts.
    let answer = GitPaths.line(try GitProcess(["rev-parse", "--git-path", "hooks"], in: topLevel).finish())
    return answer.hasPrefix("/") ? answer : topLevel + "/" + answer
  }

  /// Where `core.hooksPath` is set: `local`, `worktree`, `global`, `system`, `command`; nil where it is not.
  public func hooksPathScope() -> String? {
    guard let process = try? GitProcess(["config", "--show-scope", "--get", "core.hooksPath"], in: topLevel),
      let answer = try? process.finish()
    else { return nil }
    return GitPaths.line(answer).split(separator: "\t").first.map(String.init)
  }

  /// The files that differ from the commit where the present branch left another, as they lie on the disk: what is
  /// committed since, what is not, and new files that are not ignored. Deleted files are left out.
  ///
  /// - Parameter revision: a branch, tag or commit.
  public func changes(since revision: String) throws(GitFault) -> GitPaths {
    // A name that looks like an option is none of a commit.
    guard !revision.isEmpty, !revision.hasPrefix("-") else { throw .unknownRevision(revision) }
    let new = try GitProcess(["ls-files", "--others", "--exclude-standard", "-z"], in: topLevel)
    let base: String
    do throws(GitFault) {
      base = GitPaths.line(try GitProcess(["merge-base", revision, "HEAD"], in: topLevel).finish())
    } catch {
      _ = try? new.finish()
      // Without words git has found both commits, and nothing that they have in common.
      throw error == .failed("") ? .noCommonCommit(revision) : .unknownRevision(revision)
    }
    let difference = try GitProcess(
      [
        "diff", "--name-only", "-z", "--no-renames", "--diff-filter=ACMRT", "--no-ext-diff", "--ignore-submodules=all",
        base, "--",
      ], in: topLevel)
    var paths = GitPaths(try difference.finish(), in: topLevel)
    paths.add(GitPaths(try new.finish(), in: topLevel))
    return paths
  }
}
