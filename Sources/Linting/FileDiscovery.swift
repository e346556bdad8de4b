import LintCore
import PostFormats

/// Finds the drafts under the paths that a user names.
struct FileDiscovery {
  /// A draft to read.
  struct Found: Hashable {
    /// The path as shown to users.
    var path: String
    /// The path from the file system's root.
    var absolute: String
  }

  /// What was found, in the order of the paths given and then by name, each file once.
  private(set) var files: [Found] = []
  /// What could not be read.
  private(set) var failures: [InputFailure] = []

  private let currentFolder: String
  private let exclude: [Glob]
  private var seen: Set<String> = []
  private var visitedFolders: Set<[UInt64]> = []

  /// Creates a search.
  ///
  /// - Parameter exclude: patterns for files and folders that are left out, relative to the current folder. A file that the
  ///   user names is read all the same.
  init(currentFolder: String, exclude: [String]) {
    self.currentFolder = currentFolder
    self.exclude = exclude.map(Glob.init)
  }

  /// Adds a path that a user named: a file whatever its name, or every draft in a folder.
  mutating func add(_ path: String) {
    let absolute = Paths.absolute(path, from: currentFolder)
    switch Files.kind(of: absolute) {
    case .missing: failures.append(InputFailure(path: path, reason: Files.Fault.missing.reason))
    case .other: failures.append(InputFailure(path: path, reason: Files.Fault.notAFile.reason))
    case .file: add(Found(path: shown(path), absolute: absolute))
    case .folder:
      let before = files.count
      search(shown: shown(path), absolute: absolute)
      if files.count == before { failures.append(InputFailure(path: path, reason: Self.noDrafts)) }
    }
  }

  private static let noDrafts = Localized(
    sv: "Här finns inga utkast. Klartext läser filer som slutar på .md, .markdown eller .txt.",
    en: "There are no drafts here. Klartext reads files that end in .md, .markdown or .txt.")

  /// A path without `./`, and relative where it lies under the current folder.
  private func shown(_ path: String) -> String {
    path.hasPrefix("/") ? Paths.relative(Paths.normalized(path), to: currentFolder) : Paths.normalized(path)
  }

  private mutating func add(_ file: Found) {
    if seen.insert(file.absolute).inserted { files.append(file) }
  }

  private mutating func search(shown: String, absolute: String) {
    // A link may lead back to a folder above; each folder is searched once.
    guard let identity = Files.identity(of: absolute), visitedFolders.insert(identity).inserted else { return }
    let names: [String]
    do {
      names = try Files.names(in: absolute)
    } catch {
      failures.append(InputFailure(path: shown, reason: error.reason))
      return
    }
    for name in names where !name.hasPrefix(".") && name != "node_modules" {
      let path = absolute == "/" ? "/" + name : absolute + "/" + name
      if exclude.contains(where: { $0.matches(Paths.relative(path, to: currentFolder)) }) { continue }
      let shownPath = shown == "." ? name : shown + "/" + name
      switch Files.kind(of: path) {
      case .folder: search(shown: shownPath, absolute: path)
      case .file where PostFormat.isDraft(path): add(Found(path: shownPath, absolute: path))
      default: break
      }
    }
  }
}

extension PostFormat {
  /// Whether a file found in a folder is a draft: it has the extension of one. Files without extension must be named.
  static func isDraft(_ path: String) -> Bool {
    !Paths.fileExtension(of: path).isEmpty && named(Paths.name(of: path)) != nil
  }
}
