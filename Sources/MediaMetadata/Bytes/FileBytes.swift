import Glibc

/// An open file, read where it is asked for and nowhere else.
public struct FileBytes: ByteReader {
  private let descriptor: Int32
  public let count: Int

  /// Opens a file for the time that a closure runs; nil where it cannot be opened or is no ordinary file.
  public static func open<Result>(_ path: String, _ body: (FileBytes) -> Result) -> Result? {
    // Not waiting keeps a named pipe from holding up the run.
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var info = stat()
    guard fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
    return body(FileBytes(descriptor: descriptor, count: Int(info.st_size)))
  }

  public func bytes(at offset: Int, count: Int) -> [UInt8] {
    guard offset >= 0, offset < self.count, count > 0 else { return [] }
    let wanted = min(count, self.count - offset)
    return [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
      while filled < wanted, let base = buffer.baseAddress {
        let received = pread(descriptor, base + filled, wanted - filled, off_t(offset + filled))
        if received < 0, errno == EINTR { continue }
        // A file that has become shorter simply ends.
        guard received > 0 else { return }
        filled += received
      }
    }
  }
}
