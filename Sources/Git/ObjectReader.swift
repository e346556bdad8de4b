import Glibc

/// Reads objects through one `git cat-file --batch`, one after the other.
struct ObjectReader {
  private let process: GitProcess
  private var buffer: [UInt8] = []
  private var position = 0

  /// The most that is read of an object, in bytes; one that is larger ends the reader.
  private let limit: Int

  /// What an object is.
  enum Content {
    case bytes([UInt8])
    /// It is larger than the limit: so many bytes. The reader has ended.
    case tooLarge(Int)
    /// It is not there, or git has gone. The reader has ended.
    case missing
  }

  init(in folder: String, limit: Int) throws(GitFault) {
    process = try GitProcess(["cat-file", "--batch"], in: folder, hasInput: true)
    self.limit = limit
  }

  /// The content of an object by its name in hexadecimal digits.
  mutating func read(_ name: [UInt8]) -> Content {
    guard send(name + [0x0A]), let header = line() else { return .missing }
    // `<name> <type> <size>`, or `<name> missing`.
    let parts = header.split(separator: 0x20)
    guard parts.count == 3, let size = Int(String(decoding: parts[2], as: UTF8.self)), size >= 0 else {
      return .missing
    }
    guard size <= limit else { return .tooLarge(size) }
    // A line end follows the content.
    while buffer.count - position < size + 1 { guard fill(size + 1) else { return .missing } }
    let bytes = Array(buffer[position..<position + size])
    position += size + 1
    if position == buffer.count {
      buffer.removeAll(keepingCapacity: buffer.count <= 1 << 20)
      position = 0
    }
    return .bytes(bytes)
  }

  /// Ends git.
  func end() { process.end() }

  private func send(_ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { write(process.input, $0.baseAddress.map { $0 + sent }, bytes.count - sent) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  private mutating func line() -> ArraySlice<UInt8>? {
    var searched = position
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { position = end + 1 }
        return buffer[position..<end]
      }
      searched = buffer.count
      guard fill(0) else { return nil }
    }
  }

  /// Takes what has come, waiting for at least one byte; false at the end.
  private mutating func fill(_ wanted: Int) -> Bool {
    let room = min(max(wanted - (buffer.count - position), 4096), 1 << 20)
    let chunk = [UInt8](unsafeUninitializedCapacity: room) { bytes, count in
      var received = Glibc.read(process.output, bytes.baseAddress, room)
      while received < 0, errno == EINTR { received = Glibc.read(process.output, bytes.baseAddress, room) }
      count = max(0, received)
    }
    buffer += chunk
    return !chunk.isEmpty
  }
}
