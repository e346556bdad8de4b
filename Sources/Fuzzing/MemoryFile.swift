import Glibc

/// A file without a place on any disk, for readers that take a path.
enum MemoryFile {
  /// `O_TMPFILE` of Linux: a file without a name, gone when it is closed.
  private static let unnamed: Int32 = 0o20_200_000

  /// Calls `body` with the path of a file that holds some bytes.
  static func with<Result>(_ bytes: [UInt8], _ body: (String) throws -> Result) throws -> Result {
    let descriptor = open("/dev/shm", O_RDWR | unnamed, 0o600)
    guard descriptor >= 0 else { throw Violation("no file in memory: \(errno)") }
    defer { close(descriptor) }
    let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    guard written == bytes.count else { throw Violation("no room for a file in memory") }
    return try body("/proc/self/fd/\(descriptor)")
  }
}
