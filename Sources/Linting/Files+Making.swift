import Glibc

extension Files {
  /// Whether something lies at a path: also a link that leads nowhere.
  public static func exists(_ path: String) -> Bool {
    var info = stat()
    return lstat(path, &info) == 0
  }

  /// What a path leads to after all links, or the path itself where nothing is there yet.
  public static func target(of path: String) -> String { resolved(path) ?? path }

  /// Writes a file, so that a reader meets the old file or the new one, never a part of either. A link is replaced.
  ///
  /// - Parameter mode: the file's permissions, from which the process's mask is taken; nil for those of the old file, else
  ///   reading for all.
  public static func write(_ bytes: [UInt8], to path: String, mode: mode_t? = nil) throws(WriteFault) {
    var info = stat()
    let isThere = stat(path, &info) == 0
    let mask = umask(0)
    umask(mask)
    info.st_mode = mode == nil && isThere ? info.st_mode : (mode ?? 0o644) & ~mask
    if !isThere { (info.st_uid, info.st_gid) = (getuid(), getgid()) }
    try put(bytes, at: path, like: info)
  }

  /// Makes a folder, and those above it; one that is there is all right.
  public static func makeFolder(_ path: String) throws(WriteFault) {
    if kind(of: path) == .folder || mkdir(path, 0o777) == 0 { return }
    guard errno == ENOENT, path != "/" else { throw .system(errno) }
    try makeFolder(Paths.folder(of: path))
    guard mkdir(path, 0o777) == 0 else { throw .system(errno) }
  }

  /// Gives a file another name, in the place of what has that name.
  public static func move(_ path: String, to other: String) throws(WriteFault) {
    guard rename(path, other) == 0 else { throw .system(errno) }
  }

  /// Deletes a file.
  public static func remove(_ path: String) throws(WriteFault) {
    guard unlink(path) == 0 else { throw .system(errno) }
  }

  /// The path of the running program, links followed; nil where the system does not tell.
  public static var program: String? { resolved("/proc/self/exe") }

  /// An absolute path as shown to users: relative where it lies in the folder that the command runs in.
  public static func shown(_ path: String) -> String { Paths.relative(path, to: currentFolder) }
}
