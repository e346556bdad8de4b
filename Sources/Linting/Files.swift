import Glibc

/// The disk, as the linter uses it: reading, asking and listing, never writing.
public enum Files {
  /// What lies at a path.
  public enum Kind: Sendable {
    case file, folder, other, missing
  }

  /// What lies at a path; links are followed.
  public static func kind(of path: String) -> Kind {
    var info = stat()
    guard stat(path, &info) == 0 else { return .missing }
    switch info.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// Whether a path is a link, whatever it leads to.
  static func isLink(_ path: String) -> Bool {
    var info = stat()
    return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFLNK
  }

  /// A number that two paths share when they are the same folder, so that loops of links can be seen.
  static func identity(of path: String) -> [UInt64]? {
    var info = stat()
    guard stat(path, &info) == 0 else { return nil }
    return [UInt64(info.st_dev), UInt64(info.st_ino)]
  }

  /// Whether two paths lead to the same file that is there.
  public static func isSame(_ first: String, _ second: String) -> Bool {
    guard let identity = identity(of: first) else { return false }
    return identity == Files.identity(of: second)
  }

  /// The most that is read of a file or of standard input, in bytes: no draft is that long, and devices have no end.
  static let mostBytes = 256 << 20

  /// The bytes of a file, or at most `limit` of them from byte `offset` on.
  ///
  /// - Throws: also `tooLong`, where no limit is given and the file has more than `mostBytes`.
  public static func read(_ path: String, from offset: Int = 0, limit: Int = .max) throws(Fault) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw Fault(errno: errno) }
    defer { close(descriptor) }
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { throw Fault(errno: errno) }
    if info.st_mode & S_IFMT == S_IFDIR { throw .isFolder }
    guard info.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    if limit == .max, info.st_size - off_t(offset) > mostBytes { throw .tooLong }
    if offset > 0, lseek(descriptor, off_t(offset), SEEK_SET) < 0 { throw Fault(errno: errno) }
    return try readAll(descriptor, sizeHint: min(limit, max(0, Int(info.st_size) - offset)), limit: limit)
  }

  /// The bytes of standard input, until its end.
  public static func readStandardInput() throws(Fault) -> [UInt8] {
    try readAll(STDIN_FILENO, sizeHint: 0, limit: .max)
  }

  private static func readAll(_ descriptor: Int32, sizeHint: Int, limit: Int) throws(Fault) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(sizeHint)
    while bytes.count < limit {
      let wanted = min(max(sizeHint - bytes.count, 64 * 1024), limit - bytes.count)
      var code: Int32 = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        var received = Glibc.read(descriptor, buffer.baseAddress, wanted)
        while received < 0, mayTryAgain(descriptor) { received = Glibc.read(descriptor, buffer.baseAddress, wanted) }
        if received < 0 { code = errno }
        count = max(0, received)
      }
      if code != 0 { throw Fault(errno: code) }
      if chunk.isEmpty { break }
      bytes += chunk
      if bytes.count > mostBytes { throw .tooLong }
    }
    return bytes
  }

  /// Whether a failed read is to be tried again: it was interrupted, or nothing had come yet and now something has.
  static func mayTryAgain(_ descriptor: Int32) -> Bool {
    if errno == EINTR { return true }
    guard errno == EAGAIN else { return false }
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, -1) > 0
  }

  /// How many bytes a file has, or nil.
  static func size(of path: String) -> Int? {
    var info = stat()
    return stat(path, &info) == 0 ? Int(info.st_size) : nil
  }

  /// The path after all links have been followed, or nil when there is nothing.
  static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Whether the folder that the command runs in is still there.
  public static var hasCurrentFolder: Bool {
    guard let path = getcwd(nil, 0) else { return false }
    defer { free(path) }
    // Linux says where a folder was from outside of it.
    return path.pointee == CChar(bitPattern: UInt8(ascii: "/"))
  }

  /// The folder that the command runs in; the root where it has been deleted.
  public static var currentFolder: String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }
}
