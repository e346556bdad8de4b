import Locks

/// What git is about to commit: the files of the index, read through git and never from the work tree.
///
/// One object for a run, for it owns the process that reads. Paths are absolute, with `/` between their parts.
public final class GitIndex: Sendable {
  /// The top level of the work tree, as an absolute path.
  public let topLevel: String
  /// The files that differ from the last commit and are not deleted, in byte order.
  public let changed: GitPaths

  private let listing: IndexListing
  private let reading = Mutex(Reading())
  private let forgottenPaths = Mutex<Set<String>>([])

  /// The largest file that is read, in bytes.
  private static let largestObject = 64 << 20

  /// What is kept between two questions.
  private struct Reading: Sendable {
    var reader: ObjectReader?
    /// What was read last: a picture's size and its content are asked for one after the other.
    var last: (object: [UInt8], content: Content)?
    var differences: WorkTreeDifferences?
  }

  /// What a file of the index holds.
  public enum Content: Sendable {
    case bytes([UInt8])
    /// Larger than is read: so many bytes.
    case tooLarge(Int)
    case missing
  }

  /// What lies at a path.
  public enum Kind: Sendable {
    case file, folder, other, missing
  }

  /// Asks git for the index of the repository that a folder lies in.
  ///
  /// - Parameter folder: nil for the current folder.
  public init(in folder: String? = nil) throws(GitFault) {
    // Side by side: each takes a few milliseconds, most of them to start.
    let place = try GitProcess(["rev-parse", "--show-toplevel"], in: folder)
    let difference = try GitProcess(
      [
        "diff", "--cached", "--name-only", "-z", "--no-renames", "--diff-filter=ACMRT", "--no-ext-diff",
        "--ignore-submodules=all",
      ], in: folder)
    let files = try GitProcess(["ls-files", "--stage", "-z", "--full-name", "--", ":(top)"], in: folder)
    let answers = [place, difference, files].map { process in Result { () throws(GitFault) in try process.finish() } }
    topLevel = GitPaths.line(try answers[0].get())
    changed = GitPaths(try answers[1].get(), in: topLevel)
    listing = IndexListing(try answers[2].get())
  }

  deinit {
    let reader = reading.withLock { $0.reader }
    reader?.end()
  }

  /// Whether a path, given as an absolute one, is the index's to answer for: it lies in the work tree, and not in what git
  /// keeps there for itself.
  public func covers(_ path: String) -> Bool {
    guard let relative = relative(path) else { return false }
    let own = Array(".git".utf8)
    return !relative.starts(with: own) || relative.count > own.count && relative[own.count] != UInt8(ascii: "/")
  }

  /// What lies at a path; links are followed within the index.
  public func kind(of path: String) -> Kind {
    guard let place = resolved(path).flatMap(relative) else { return .missing }
    switch listing.kind(of: place) {
    case .file: return isOnlyIntended(place) ? .missing : .file
    case .folder: return .folder
    case .link, .repository: return .other
    case .nothing: return .missing
    }
  }

  /// The names in a folder, in byte order.
  public func names(in folder: String) -> [String] {
    guard let place = resolved(folder).flatMap(relative) else { return [] }
    let prefix = place.isEmpty ? [] : place + [UInt8(ascii: "/")]
    return listing.names(in: place).filter { !isOnlyIntended(prefix + $0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// What the file at a path holds.
  public func content(of path: String) -> Content {
    guard let place = resolved(path).flatMap(relative), listing.kind(of: place) == .file,
      let object = listing.object(at: place), !isOnlyIntended(place)
    else { return .missing }
    return read(object)
  }

  /// Whether the file of the work tree is what the index has, by git's own judgement. Then its headers can be read from
  /// the disk, where a film need not be read whole.
  public func isUnchanged(_ path: String) -> Bool {
    guard let resolved = resolved(path), let place = relative(resolved) else { return false }
    let path = String(decoding: place, as: UTF8.self)
    return !differences.changed.contains(path) && listing.kind(of: place) == .file
  }

  /// Remembers a file that was asked for, lies on the disk, and is not in the index.
  public func noteForgotten(_ path: String) { _ = forgottenPaths.withLock { $0.insert(path) } }

  /// The files that were asked for, lie on the disk, and are not in the index, as absolute paths in byte order.
  public var forgotten: [String] {
    forgottenPaths.withLock { $0.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
  }

  // MARK: - Within

  /// A path from the top level; nil where it lies elsewhere.
  private func relative(_ path: String) -> [UInt8]? {
    if path == topLevel { return [] }
    let top = topLevel.utf8
    guard path.utf8.starts(with: top) else { return nil }
    let rest = path.utf8.dropFirst(top.count)
    if topLevel == "/" { return Array(rest) }
    return rest.first == UInt8(ascii: "/") ? Array(rest.dropFirst()) : nil
  }

  private func read(_ object: [UInt8]) -> Content {
    reading.withLock { reading in
      if let last = reading.last, last.object == object { return last.content }
      let content: Content
      if reading.reader == nil { reading.reader = try? ObjectReader(in: topLevel, limit: Self.largestObject) }
      switch reading.reader?.read(object) ?? .missing {
      case .bytes(let bytes): content = .bytes(bytes)
      case .tooLarge(let size):
        content = .tooLarge(size)
        // What it holds is still to come, and not wanted.
        reading.reader?.end()
        reading.reader = nil
      case .missing:
        content = .missing
        reading.reader?.end()
        reading.reader = nil
      }
      reading.last = (object, content)
      return content
    }
  }

  private var differences: WorkTreeDifferences {
    reading.withLock { reading in
      if let known = reading.differences { return known }
      let found = WorkTreeDifferences(in: topLevel)
      reading.differences = found
      return found
    }
  }

  /// The names of an object without content, by SHA-1 and by SHA-256.
  private static let emptyObjects = [
    "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391", "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
  ].map { Array($0.utf8) }

  /// Whether a file is in the index by `git add --intent-to-add` alone: it is listed, but not committed.
  private func isOnlyIntended(_ place: [UInt8]) -> Bool {
    guard let object = listing.object(at: place), Self.emptyObjects.contains(object) else { return false }
    return differences.intended.contains(String(decoding: place, as: UTF8.self))
  }

  /// A path with links followed, as an absolute path; nil where they lead round in a ring, or to nothing.
  ///
  /// It may lie outside the work tree, where nothing is known of it.
  public func resolved(_ path: String) -> String? {
    guard listing.hasLinks else { return path }
    var parts = Array(path.split(separator: "/").reversed())
    var done = ""
    var links = 0
    while let part = parts.popLast() {
      if part == ".." {
        done = done.lastIndex(of: "/").map { String(done[..<$0]) } ?? ""
        continue
      }
      guard part != "." else { continue }
      let next = done + "/" + part
      guard let place = relative(next), listing.kind(of: place) == .link else {
        done = next
        continue
      }
      links += 1
      guard links <= 40, let object = listing.object(at: place), case .bytes(let target) = read(object) else {
        return nil
      }
      if target.first == UInt8(ascii: "/") { done = "" }
      parts += String(decoding: target, as: UTF8.self).split(separator: "/").reversed()
    }
    return done.isEmpty ? "/" : done
  }
}
