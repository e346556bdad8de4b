import Glibc

/// What the tools share.
enum Tool {
  /// Writes a line to standard error.
  static func complain(_ text: String) {
    let line = text + "\n"
    _ = line.withCString { Glibc.write(STDERR_FILENO, $0, strlen($0)) }
  }

  /// Writes a file whole, by way of a temporary name; says why on standard error where it cannot.
  static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let temporary = path + ".new"
    guard let file = fopen(temporary, "wb") else {
      complain("\(path): \(String(cString: strerror(errno)))")
      return false
    }
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count, rename(temporary, path) == 0 else {
      complain("\(path): \(String(cString: strerror(errno)))")
      unlink(temporary)
      return false
    }
    return true
  }

  /// The bytes of a file, or nil.
  static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
  }
}
