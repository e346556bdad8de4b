import Glibc

/// The folder for tables that can be made anew.
enum CacheFolder {
  /// Makes a folder and those above it where they are missing; false when that cannot be done.
  static func make(_ path: String) -> Bool {
    var info = stat()
    if stat(path, &info) == 0 { return info.st_mode & S_IFMT == S_IFDIR }
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return false }
    return make(String(path[..<slash])) && mkdir(path, 0o755) == 0
  }
}
