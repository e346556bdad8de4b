/// The folder that a draft belongs to: files outside it are not opened.
public struct Project: Hashable, Sendable {
  /// The names that a configuration file may have, the first preferred.
  public static let configurationNames = ["klartext.yml", ".klartext.yml"]

  /// The folder, as an absolute path.
  public var root: String
  /// The nearest configuration file, as an absolute path; nil when there is none.
  public var configurationFile: String?

  /// The project of a file or folder, given as an absolute path: the folder of the nearest configuration file upward,
  /// else git's top level, else the draft's own folder.
  public static func containing(_ path: String, in files: FileTree = .disk) -> Project {
    let start = files.kind(of: path) == .folder ? path : Paths.folder(of: path)
    var gitRoot: String?
    var folder = start
    while true {
      for name in configurationNames {
        let file = folder == "/" ? "/" + name : folder + "/" + name
        if files.kind(of: file) == .file { return Project(root: folder, configurationFile: file) }
        files.want(file)
      }
      if gitRoot == nil, Files.kind(of: folder + "/.git") != .missing { gitRoot = folder }
      if folder == "/" { break }
      folder = Paths.folder(of: folder)
    }
    return Project(root: gitRoot ?? start, configurationFile: nil)
  }
}
