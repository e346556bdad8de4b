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
    /// Whether a user named it, or a folder was searched.
    var isNamed = true
    /// Whether it is one of those that a pattern of the configuration asks for.
    var isIncluded = false
  }

  /// Tells what is left out of a folder, given as an absolute path.
  typealias Exclusions = (String) throws(ConfigurationError) -> Exclusion

  /// What was found, in the order of the paths given and then by name, each file once.
  private(set) var files: [Found] = []
  /// What could not be read.
  var failures: [InputFailure] = []

  let currentFolder: String
  private var seen: Set<String> = []
  private var visitedFolders: Set<[UInt64]> = []
  /// How many drafts have been met, those met before and those left out included.
  private var met = (drafts: 0, excluded: 0)
  /// Only drafts that match are wanted; nil for all.
  private var wanted: (folder: String, glob: Glob)?

  /// Creates a search.
  init(currentFolder: String) { self.currentFolder = currentFolder }

  /// Adds a path that a user named: a file whatever its name, or every draft in a folder.
  ///
  /// - Parameter exclusions: what is left out of folders. A file that the user names is read all the same.
  mutating func add(_ path: String, _ exclusions: Exclusions) throws(ConfigurationError) {
    let absolute = Paths.absolute(path, from: currentFolder)
    switch Files.kind(of: absolute) {
    case .missing, .other: failures.append(InputFailure(path: path, reason: Files.fault(at: absolute).reason))
    case .file: add(Found(path: shown(absolute, as: path), absolute: absolute))
    case .folder:
      let before = met
      try search(shown: shown(absolute, as: path), absolute: absolute, exclusions)
      if met.drafts == before.drafts {
        let reason = met.excluded > before.excluded ? Self.onlyExcluded : Self.noDrafts
        failures.append(InputFailure(path: path, reason: reason, isEmpty: true))
      }
    }
  }

  /// Leaves out again what a user named and the configuration excludes, and takes the rest as if folders had been searched.
  mutating func excludeNamed(_ exclusions: Exclusions) throws(ConfigurationError) {
    var kept: [Found] = []
    for var file in files {
      if file.isNamed, try exclusions(Paths.folder(of: file.absolute)).coversAny(of: file.absolute) { continue }
      file.isNamed = false
      kept.append(file)
    }
    files = kept
  }

  /// Adds a path or pattern of a configuration's `include`, relative to a folder.
  mutating func add(
    included pattern: String, in folder: String, _ exclusions: Exclusions
  ) throws(ConfigurationError) {
    let absolute = Paths.absolute(pattern, from: folder)
    let before = met
    if Glob.isPlain(pattern) || Files.kind(of: absolute) != .missing {
      guard Files.kind(of: absolute) == .folder || Files.kind(of: absolute) == .file else {
        fail(pattern)
        return
      }
      try add(shown(absolute, as: absolute), exclusions)
      return
    }
    wanted = (folder, Glob(pattern))
    defer { wanted = nil }
    // Another pattern may have looked through the folder with other wishes.
    visitedFolders = []
    let start = Paths.absolute(Glob.plainFolder(of: pattern), from: folder)
    try search(shown: shown(start, as: start), absolute: start, exclusions)
    visitedFolders = []
    if met.drafts == before.drafts { fail(pattern) }
  }

  private mutating func fail(_ pattern: String) {
    failures.append(InputFailure(path: pattern, reason: Self.nothingIncluded, isEmpty: true))
  }

  /// A path without `./`, and relative where it lies under the current folder.
  private func shown(_ absolute: String, as path: String) -> String {
    path.hasPrefix("/") ? Paths.relative(absolute, to: currentFolder) : Paths.normalized(path)
  }

  mutating func add(_ file: Found) {
    met.drafts += 1
    if seen.insert(file.absolute).inserted { files.append(file) }
  }

  private mutating func search(
    shown: String, absolute: String, _ exclusions: Exclusions
  ) throws(ConfigurationError) {
    // Links may lead to the same folder twice, and the user may name it twice; it is searched once.
    guard let identity = Files.identity(of: absolute), visitedFolders.insert(identity).inserted else {
      met.drafts += 1
      return
    }
    let entries: [FolderEntry]
    do {
      entries = try Files.entries(in: absolute)
    } catch {
      failures.append(InputFailure(path: shown, reason: error.reason))
      return
    }
    let exclusion = try exclusions(absolute)
    for entry in entries where !entry.name.hasPrefix(".") && entry.name != "node_modules" {
      let name = entry.name
      let path = absolute == "/" ? "/" + name : absolute + "/" + name
      let found = Found(
        path: shown == "." ? name : shown + "/" + name, absolute: path, isNamed: false, isIncluded: wanted != nil)
      let kind = entry.kind ?? Files.kind(of: path)
      // A folder whose name cannot be read may hold drafts.
      let isLost = kind == .missing && Paths.fileExtension(of: path).isEmpty && Files.fault(at: path) == .nameNotUTF8
      guard kind == .folder || isLost || isWanted(path) else { continue }
      if exclusion.covers(path) {
        met.excluded += 1
        continue
      }
      switch kind {
      case .folder where mayFollow(found, as: entry): try search(shown: found.path, absolute: path, exclusions)
      case .file where mayFollow(found, as: entry): add(found)
      case .missing: failures.append(InputFailure(path: found.path, reason: Files.fault(at: path).reason))
      default: break
      }
    }
  }

  /// Whether a path that is no folder is one of those looked for.
  private func isWanted(_ path: String) -> Bool {
    guard let wanted else { return PostFormat.isDraft(path) }
    return PostFormat.named(Paths.name(of: path)) != nil && !Paths.fileExtension(of: path).isEmpty
      && wanted.glob.matches(Paths.relative(path, to: wanted.folder))
  }

  /// Whether something found is no link, or one that stays in the project and does not lead back to a folder above it.
  private mutating func mayFollow(_ found: Found, as entry: FolderEntry) -> Bool {
    guard entry.kind == nil, Files.isLink(found.absolute) else { return true }
    let folder = Paths.folder(of: found.absolute)
    guard let target = Files.resolved(found.absolute), let real = Files.resolved(folder),
      let root = Files.resolved(Project.containing(folder).root)
    else { return true }
    if Paths.contains(root, target) { return !Paths.contains(target, real) }
    failures.append(InputFailure(path: found.path, reason: Self.leadsOut))
    return false
  }
}

/// What a configuration leaves out when folders are searched.
struct Exclusion {
  /// The folder that the patterns are relative to, as an absolute path.
  var folder: String
  /// The patterns.
  var patterns: [Glob]

  /// Whether a file or folder, given as an absolute path, is left out.
  func covers(_ path: String) -> Bool {
    guard !patterns.isEmpty else { return false }
    let relative = Paths.relative(path, to: folder)
    return patterns.contains { $0.matches(relative) }
  }

  /// Whether a file, or a folder that it lies in, is left out.
  func coversAny(of path: String) -> Bool {
    guard !patterns.isEmpty else { return false }
    var part = path
    while Paths.contains(folder, part), part != folder {
      if covers(part) { return true }
      part = Paths.folder(of: part)
    }
    return false
  }
}

extension FileDiscovery {
  fileprivate static let noDrafts = Localized(
    sv: "Här finns inga utkast (\(PostFormat.draftEndings)). Ange andra filer vid namn.",
    en: "There are no drafts here (\(PostFormat.draftEndings)). Name other files.")

  fileprivate static let onlyExcluded = Localized(
    sv: "Alla utkast här lämnas utanför av exclude i inställningarna. Ange en fil för att granska den ändå.",
    en: "All drafts here are left out by exclude in the configuration. Name a file to check it all the same.")

  fileprivate static let nothingIncluded = Localized(
    sv: "Här finns inga utkast. Ändra include i inställningarna, eller ange en fil eller mapp.",
    en: "There are no drafts here. Change include in the configuration, or name a file or folder.")

  fileprivate static let leadsOut = Localized(
    sv: "Länken leder ut ur projektet, så den följs inte. Lägg filen i projektet, eller ange den själv.",
    en: "The link leads out of the project, so it is not followed. Put the file in the project, or name it.")
}

extension PostFormat {
  /// The endings of files that `isDraft`, but for other spellings of the same.
  fileprivate static let draftEndings = ".md, .markdown, .txt, .csv, .tsv, .jsonl, .srt, .vtt"

  /// Whether a file found in a folder is a draft: it has the extension of one.
  ///
  /// Files without extension, JSON, HTML and workbooks must be named or stand under `include`: folders are full of such
  /// files that are something else, such as a site's templates. A table is a calendar if its header says so, and JSON Lines
  /// are posts if the first of them is one, which is seen when they are read.
  static func isDraft(_ path: String) -> Bool {
    guard !Paths.fileExtension(of: path).isEmpty, let format = named(Paths.name(of: path)) else { return false }
    return ![.json, .html, .spreadsheet].contains(format)
  }
}
