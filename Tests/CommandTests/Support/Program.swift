import Foundation
import Glibc
import Testing

/// The `klartext` program that was built beside the tests.
struct Program {
  /// How a run ended.
  struct Outcome {
    /// The exit status; a signal's number and 128 where one ended it, as shells say.
    var status: Int32
    var stdout: [UInt8]
    var stderr: [UInt8]

    var output: String { String(decoding: stdout, as: UTF8.self) }
    var errors: String { String(decoding: stderr, as: UTF8.self) }
    var lines: [Substring] { output.split(separator: "\n") }
  }

  /// Where a run's standard output goes.
  enum Output {
    /// Kept for the outcome.
    case kept
    /// A file or device.
    case file(String)
    /// A pipe that nobody reads.
    case closedPipe
  }

  /// The folder that it runs in, as an absolute path.
  var folder: String
  /// What the environment holds besides the language; nothing else of the tests' own environment is handed
  /// on but what sanitizers are told.
  var environment: [String: String] = [:]
  /// Another program to run, by its name or path.
  var other: String?

  /// A place for word tables that runs share, where making them anew each time is not what is tested.
  static let sharedCache = [
    "XDG_CACHE_HOME": FileManager.default.temporaryDirectory.appendingPathComponent("klartext-tests-\(getuid())").path
  ]

  /// What sanitizers are told by the environment, such as where reports go: it holds for every program.
  static let sanitizers = ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }

  /// The program's path: beside the tests, wherever they were built.
  static let path: String? = {
    let tests = readLink("/proc/self/exe") ?? CommandLine.arguments.first ?? ""
    var folder = URL(fileURLWithPath: tests).deletingLastPathComponent()
    for _ in 0..<6 {
      let path = folder.appendingPathComponent("klartext").path
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue { return path }
      folder = folder.deletingLastPathComponent()
    }
    return nil
  }()

  private static func readLink(_ path: String) -> String? {
    try? FileManager.default.destinationOfSymbolicLink(atPath: path)
  }

  /// Runs the program to its end.
  func run(_ arguments: [String], input: [UInt8] = [], output: Output = .kept) throws -> Outcome {
    try run(bytes: arguments.map { Array($0.utf8) }, input: input, output: output)
  }

  /// Runs the program with arguments that need not be UTF-8.
  func run(bytes arguments: [[UInt8]], input: [UInt8] = [], output: Output = .kept) throws -> Outcome {
    let path = try other ?? #require(Self.path, "klartext is not built beside the tests")
    let files = try TemporaryFolder()
    defer { files.remove() }
    let (standardInput, kept, errors) = (files.path + "/in", files.path + "/out", files.path + "/err")
    try Data(input).write(to: URL(fileURLWithPath: standardInput))

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, standardInput, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var pipe: [Int32] = [-1, -1]
    switch output {
    case .kept: posix_spawn_file_actions_addopen(&actions, 1, kept, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    case .file(let name): posix_spawn_file_actions_addopen(&actions, 1, name, O_WRONLY, 0)
    case .closedPipe:
      try #require(Glibc.pipe(&pipe) == 0)
      for end in pipe { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      posix_spawn_file_actions_adddup2(&actions, pipe[1], 1)
      close(pipe[0])
    }
    defer { if pipe[1] >= 0 { close(pipe[1]) } }

    var variables = ["LANG": "sv_SE.UTF-8", "PATH": "/usr/bin:/bin", "TERM": "xterm"]
    // Shared, since making word tables anew for each run takes seconds.
    variables["XDG_CACHE_HOME"] = Self.path.map { $0 + "-test-cache" }
    variables.merge(Self.sanitizers.merging(environment) { $1 }) { $1 }
    // A shell goes to the folder and then becomes the program.
    let shell = ["sh", "-c", "cd \"$1\" && shift && exec \"$@\"", "sh", folder, path].map { Array($0.utf8) }
    let process = try Self.spawn("/bin/sh", shell + arguments, variables.map { "\($0)=\($1)" }, &actions)
    let status = try Self.wait(for: process)
    return Outcome(
      status: status, stdout: (try? Data(contentsOf: URL(fileURLWithPath: kept))).map(Array.init) ?? [],
      stderr: try Array(Data(contentsOf: URL(fileURLWithPath: errors))))
  }

  private static func spawn(
    _ path: String, _ arguments: [[UInt8]], _ variables: [String], _ actions: inout posix_spawn_file_actions_t
  ) throws -> pid_t {
    func copies(_ texts: [[UInt8]]) -> [UnsafeMutablePointer<CChar>?] {
      texts.map { strdup($0.map { CChar(bitPattern: $0) } + [0]) } + [nil]
    }
    let words = copies(arguments)
    let settings = copies(variables.map { Array($0.utf8) })
    defer { for text in words + settings { free(text) } }
    var process = pid_t()
    let code = posix_spawn(&process, path, &actions, nil, words, settings)
    try #require(code == 0, "\(path) cannot be started: \(String(cString: strerror(code)))")
    return process
  }

  /// Waits for a process of our own; one that takes minutes is ended, and the test fails.
  private static func wait(for process: pid_t) throws -> Int32 {
    var status: Int32 = 0
    let start = ContinuousClock.now
    var pause: UInt32 = 1_000
    while waitpid(process, &status, WNOHANG) == 0 {
      guard ContinuousClock.now - start < .seconds(180) else {
        kill(process, SIGKILL)
        waitpid(process, &status, 0)
        Issue.record("klartext did not end within three minutes")
        break
      }
      usleep(pause)
      pause = min(pause * 2, 20_000)
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
