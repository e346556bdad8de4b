import Glibc

/// A run of git, its output read through a pipe.
///
/// The environment is handed on as it is, `GIT_INDEX_FILE` and `GIT_DIR` included: in a hook they say what is about to be
/// committed. Nothing is written to the repository, and nothing is fetched.
struct GitProcess {
  private let id: pid_t
  /// Where git's standard output comes from.
  let output: Int32
  /// Where git's standard input goes to; -1 where it has none.
  let input: Int32
  private let errors: Int32

  /// What holds for every run: nothing configured changes what is listed or starts a helper, and nothing is fetched.
  private static let standardArguments = [
    "git", "--no-pager", "-c", "protocol.allow=never", "-c", "core.fsmonitor=false", "-c", "diff.relative=false", "-c",
    "diff.orderFile=/dev/null",
  ]

  /// What is set in the environment: git takes no locks, asks nothing, fetches nothing, and speaks English.
  private static let environment = [
    ("GIT_OPTIONAL_LOCKS", "0"), ("GIT_NO_LAZY_FETCH", "1"), ("GIT_TERMINAL_PROMPT", "0"),
    ("GIT_LITERAL_PATHSPECS", "0"), ("LC_ALL", "C"),
  ]

  /// Starts git.
  ///
  /// - Parameters:
  ///   - arguments: the command and what belongs to it.
  ///   - folder: where it runs; nil for the current folder.
  ///   - hasInput: whether something is to be written to it.
  init(_ arguments: [String], in folder: String? = nil, hasInput: Bool = false) throws(GitFault) {
    guard let output = Pipe() else { throw .failed("") }
    guard let errors = Pipe() else {
      output.close()
      throw .failed("")
    }
    let input = hasInput ? Pipe() : nil
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input {
      posix_spawn_file_actions_adddup2(&actions, input.reading, STDIN_FILENO)
    } else {
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    }
    posix_spawn_file_actions_adddup2(&actions, output.writing, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors.writing, STDERR_FILENO)
    var process = pid_t()
    let place = folder.map { ["-C", $0] } ?? []
    let code = Self.spawn(&process, Self.standardArguments + place + arguments, &actions)
    guard code == 0 else {
      output.close()
      errors.close()
      input?.close()
      throw code == ENOENT ? .notInstalled : .failed(String(cString: strerror(code)))
    }
    close(output.writing)
    close(errors.writing)
    if let input { close(input.reading) }
    id = process
    self.output = output.reading
    self.errors = errors.reading
    self.input = input?.writing ?? -1
  }

  private static func spawn(
    _ process: inout pid_t, _ arguments: [String], _ actions: inout posix_spawn_file_actions_t
  ) -> Int32 {
    let words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    let own: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.0)=\($0.1)") }
    defer { for word in words + own { free(word) } }
    var inherited: [UnsafeMutablePointer<CChar>?] = []
    var next = environ
    while let variable = next.pointee {
      // A name may stand but once.
      let isOwn = environment.contains { strncmp(variable, $0.0 + "=", $0.0.utf8.count + 1) == 0 }
      if !isOwn { inherited.append(variable) }
      next += 1
    }
    return posix_spawnp(&process, "git", &actions, nil, words, inherited + own + [nil])
  }

  /// Reads all output and waits for the end.
  ///
  /// - Throws: what git said when its status was not 0.
  func finish() throws(GitFault) -> [UInt8] {
    let bytes = Self.readAll(output)
    let complaint = Self.readAll(errors)
    guard end() == 0 else { throw GitFault(errors: complaint) }
    return bytes
  }

  /// Closes all pipes and waits for the end; the exit status, or -1 where a signal ended it.
  @discardableResult func end() -> Int32 {
    for descriptor in [input, output, errors] where descriptor >= 0 { close(descriptor) }
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
  }

  private static func readAll(_ descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let chunk = [UInt8](unsafeUninitializedCapacity: 64 * 1024) { buffer, count in
        var received = read(descriptor, buffer.baseAddress, buffer.count)
        while received < 0, errno == EINTR { received = read(descriptor, buffer.baseAddress, buffer.count) }
        count = max(0, received)
      }
      if chunk.isEmpty { return bytes }
      bytes += chunk
    }
  }
}

/// The two ends of a pipe, of which other programs inherit nothing unless they are given it.
private struct Pipe {
  let reading: Int32
  let writing: Int32

  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    // No other program is started meanwhile: whoever asks git waits for the answer.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
  }

  func close() {
    Glibc.close(reading)
    Glibc.close(writing)
  }
}
