import Git
import LintCore
import PostFormats

/// The files that a run is limited to, because git says that they have changed.
public struct ChangedFiles: Sendable {
  /// The files, as absolute paths in byte order.
  var paths: [String]
  /// Files whose names are not UTF-8, as absolute paths that open nothing.
  var unreadable: [String]

  /// What git is about to commit.
  public static func staged(_ index: GitIndex) -> ChangedFiles { ChangedFiles(index.changed) }

  /// What has changed since the present branch left another, as it lies on the disk.
  ///
  /// - Parameters:
  ///   - revision: the other branch, a tag or a commit.
  ///   - folder: a folder of the repository.
  public static func since(_ revision: String, in folder: String) throws(GitFault) -> ChangedFiles {
    ChangedFiles(try GitRepository(in: folder).changes(since: revision))
  }

  private init(_ paths: GitPaths) {
    self.paths = paths.paths
    unreadable = paths.unreadable
  }
}

extension FileDiscovery {
  /// Adds the changed files that a search of the same paths would find, or that they name.
  ///
  /// - Parameters:
  ///   - changed: the changed files.
  ///   - named: what the user named: files, and folders to be searched.
  ///   - included: the paths and patterns of a configuration's `include`.
  ///   - folder: the folder that these are relative to.
  ///   - tree: where files come from.
  mutating func add(
    _ changed: ChangedFiles, among named: [String], included: [String], in folder: String, _ tree: FileTree,
    _ exclusions: Exclusions
  ) throws(ConfigurationError) {
    let named = named.map { Paths.absolute($0, from: currentFolder) }
    for (path, absolute) in zip(self.shownPaths(named), named) {
      // A name that is wrong altogether is told of; one of a file that has not changed is all right.
      guard tree.kind(of: absolute) == .missing, Files.kind(of: absolute) == .missing else { continue }
      if !changed.paths.contains(where: { Paths.contains(absolute, $0) }) {
        failures.append(InputFailure(path: path, reason: Files.Fault.missing.reason))
      }
    }
    let patterns = included.map { pattern -> Wish in
      let absolute = Paths.absolute(pattern, from: folder)
      return Glob.isPlain(pattern) || tree.kind(of: absolute) != .missing ? .path(absolute) : .glob(Glob(pattern))
    }
    for path in changed.paths {
      var found: Found?
      for wish in named.map(Wish.path) + patterns where found == nil {
        found = try wish.find(path, from: folder, exclusions)
      }
      guard var found, tree.kind(of: path) == .file else { continue }
      found.path = Paths.relative(path, to: currentFolder)
      add(found)
    }
    for path in changed.unreadable where named.contains(where: { Paths.contains($0, path) }) {
      guard PostFormat.isDraft(path) else { continue }
      failures.append(
        InputFailure(path: Paths.relative(path, to: currentFolder), reason: Files.Fault.nameNotUTF8.reason))
    }
  }

  private func shownPaths(_ paths: [String]) -> [String] { paths.map { Paths.relative($0, to: currentFolder) } }
}

/// What a user or a configuration asks for.
private enum Wish {
  /// A file or a folder, as an absolute path.
  case path(String)
  case glob(Glob)

  /// The file as a search finds it; nil where it is not asked for, or left out.
  func find(
    _ path: String, from folder: String, _ exclusions: FileDiscovery.Exclusions
  ) throws(ConfigurationError) -> FileDiscovery.Found? {
    var found = FileDiscovery.Found(path: path, absolute: path, isNamed: false)
    let start: String
    switch self {
    case .path(path):
      found.isNamed = true
      return found
    case .path(let wanted):
      guard Paths.contains(wanted, path), PostFormat.isDraft(path) else { return nil }
      start = wanted
    case .glob(let glob):
      guard Paths.contains(folder, path), PostFormat.named(Paths.name(of: path)) != nil,
        !Paths.fileExtension(of: path).isEmpty, glob.matches(Paths.relative(path, to: folder))
      else { return nil }
      found.isIncluded = true
      start = Paths.absolute(Glob.plainFolder(of: glob.pattern), from: folder)
    }
    let inner = Paths.relative(path, to: start).split(separator: "/")
    if inner.contains(where: { $0.hasPrefix(".") || $0 == "node_modules" }) { return nil }
    // Each folder's own configuration says what of it is left out.
    var part = path
    while part != start, part != "/" {
      let parent = Paths.folder(of: part)
      if try exclusions(parent).covers(part) { return nil }
      part = parent
    }
    return found
  }
}
