/// Why git could not answer.
public enum GitFault: Error, Hashable, Sendable {
  /// There is no program `git` where programs are looked for.
  case notInstalled
  /// The folder belongs to no repository.
  case notARepository
  /// The repository has no work tree, so nothing is committed in it.
  case noWorkTree
  /// Git does not trust the repository, for it belongs to another user.
  case notTrusted
  /// A name of no commit.
  case unknownRevision(String)
  /// No commit from which both a name and the present commit have come: mostly a copy without its history.
  case noCommonCommit(String)
  /// Anything else, in git's own words, which may be empty.
  case failed(String)

  /// The fault that git's words on standard error tell of; git speaks English to this program.
  init(errors: [UInt8]) {
    let text = String(decoding: errors, as: UTF8.self)
    if text.contains("not a git repository") {
      self = .notARepository
    } else if text.contains("must be run in a work tree") {
      self = .noWorkTree
    } else if text.contains("dubious ownership") || text.contains("is owned by someone else") {
      self = .notTrusted
    } else {
      self = .failed(text.split(separator: "\n").first.map(String.init) ?? "")
    }
  }
}
