import Glibc

/// A language server that runs as a program of its own, spoken to as an editor does.
struct LanguageServerProcess {
  private let pid: pid_t
  private let input: Int32
  private let output: Int32
  private var buffer: [UInt8] = []

  /// Starts `BINARY lsp`; nil when it cannot be started.
  init?(_ binary: String) {
    var (toServer, fromServer): ([Int32], [Int32]) = ([0, 0], [0, 0])
    guard pipe(&toServer) == 0, pipe(&fromServer) == 0 else { return nil }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, toServer[0], STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, fromServer[1], STDOUT_FILENO)
    for descriptor in toServer + fromServer { posix_spawn_file_actions_addclose(&actions, descriptor) }
    var argv: [UnsafeMutablePointer<CChar>?] =
      ([binary, "lsp", "--isolated"] as [String]).map { strdup($0) }
    argv.append(nil)
    defer { for pointer in argv { free(pointer) } }
    var pid = pid_t()
    guard posix_spawn(&pid, binary, &actions, nil, argv, environ) == 0 else { return nil }
    close(toServer[0])
    close(fromServer[1])
    self.pid = pid
    input = toServer[1]
    output = fromServer[0]
  }

  /// Sends a message's body.
  func send(_ body: String) {
    let message = Array("Content-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8)
    message.withUnsafeBytes { bytes in
      var written = 0
      while written < bytes.count {
        let count = Glibc.write(input, bytes.baseAddress.map { $0 + written }, bytes.count - written)
        guard count > 0 else { return }
        written += count
      }
    }
  }

  /// The next message's body; nil when the server is gone.
  mutating func receive() -> [UInt8]? {
    while true {
      if let body = takeBody() { return body }
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      let count = Glibc.read(output, &chunk, chunk.count)
      guard count > 0 else { return nil }
      buffer += chunk[..<count]
    }
  }

  private mutating func takeBody() -> [UInt8]? {
    // The server's headers are one line and an empty one.
    guard let end = buffer.firstIndex(of: 0x0D), buffer.count > end + 4 else { return nil }
    let digits = buffer[..<end].drop { $0 != 0x20 }.dropFirst()
    guard let length = Int(String(decoding: digits, as: UTF8.self)), buffer.count >= end + 4 + length else {
      return nil
    }
    let body = Array(buffer[end + 4..<end + 4 + length])
    buffer.removeFirst(end + 4 + length)
    return body
  }

  /// How much memory the server has at the moment, in MiB.
  var residentMiB: Double {
    guard let bytes = Tool.read("/proc/\(pid)/statm") else { return 0 }
    let pages = String(decoding: bytes, as: UTF8.self).split(separator: " ").dropFirst().first.flatMap { Double($0) }
    return (pages ?? 0) * Double(sysconf(Int32(_SC_PAGESIZE))) / 1_048_576
  }

  /// Ends the server and waits for it.
  mutating func stop() {
    send(#"{"jsonrpc":"2.0","id":999,"method":"shutdown"}"#)
    send(#"{"jsonrpc":"2.0","method":"exit"}"#)
    while receive() != nil {}
    var status: Int32 = 0
    waitpid(pid, &status, 0)
    close(input)
    close(output)
  }
}
