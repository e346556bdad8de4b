/// How the files of the work tree differ from those of the index.
struct WorkTreeDifferences: Sendable {
  /// Files that are other than in the index, or gone, as paths from the top level.
  private(set) var changed: Set<String> = []
  /// Files that are listed in the index and not in it: `git add --intent-to-add`.
  private(set) var intended: Set<String> = []

  /// Asks git, which compares times and sizes, and content only where these leave doubt.
  init(in topLevel: String) {
    let arguments = ["diff-files", "--name-status", "-z", "--no-renames", "--ignore-submodules=all"]
    guard let process = try? GitProcess(arguments, in: topLevel), let answer = try? process.finish() else { return }
    var fields = answer.split(separator: 0, omittingEmptySubsequences: false).makeIterator()
    while let status = fields.next(), let path = fields.next() {
      let name = String(decoding: path, as: UTF8.self)
      changed.insert(name)
      if status.first == UInt8(ascii: "A") { intended.insert(name) }
    }
  }
}
