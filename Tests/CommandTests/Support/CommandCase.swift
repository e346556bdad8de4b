import Foundation
import Testing

/// A case in `testdata/cli`: what is run, and what must come of it.
///
/// `cmd` has a line for each run, `klartext` and its arguments as a shell reads them; before these, `files NAME` for what
/// `testdata/cli/files/NAME` holds, `NAME=value` for the environment, and comments. Besides it may lie `in/`, the files
/// of the case's own, and `stdin`. `stdout`, `stderr`, `status` and `out/`, the files written, are what is expected; what
/// is empty, or a status of 0, has no file.
struct CommandCase: CustomTestStringConvertible, Sendable {
  /// What came of the runs, put together.
  struct Outcome: Equatable {
    var stdout = ""
    var stderr = ""
    var status = ""
    var files: [String: String] = [:]
  }

  let name: String
  var testDescription: String { name }
  private(set) var commands: [[String]] = []
  private var shared: [String] = []
  private var environment: [String: String] = [:]

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("testdata/cli")

  private var folder: URL { Self.root.appendingPathComponent(name) }

  /// All cases, by name.
  static let all: [CommandCase] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.filter { $0 != "files" && !$0.hasPrefix(".") }.sorted().compactMap { try? CommandCase($0) }
  }()

  init(_ name: String) throws {
    self.name = name
    let script = try String(contentsOf: folder.appendingPathComponent("cmd"), encoding: .utf8)
    for line in script.split(separator: "\n") where !line.hasPrefix("#") {
      let words = try ShellWords.split(String(line))
      if words.first == "klartext" {
        commands.append(Array(words.dropFirst()))
      } else if words.first == "files", words.count == 2 {
        shared.append(words[1])
      } else if let equals = line.firstIndex(of: "="), words.count == 1 {
        environment[String(line[..<equals])] = String(words[0].drop { $0 != "=" }.dropFirst())
      } else {
        throw ShellWords.Fault.unreadable(String(line))
      }
    }
  }

  /// Runs the case in a folder of its own.
  func run() throws -> Outcome {
    let sandbox = try TemporaryFolder()
    defer { sandbox.remove() }
    for source in shared.map({ Self.root.appendingPathComponent("files/" + $0) }) + [
      folder.appendingPathComponent("in")
    ] {
      for (file, bytes) in try Self.contents(of: source) { try sandbox.write(bytes, to: file) }
    }
    let before = try sandbox.contents()
    let input = (try? Data(contentsOf: folder.appendingPathComponent("stdin"))).map(Array.init) ?? []
    var outcome = Outcome()
    for command in commands {
      var program = sandbox.program
      program.environment = environment
      let run = try program.run(command, input: input)
      outcome.stdout += Self.text(run.stdout, sandbox)
      outcome.stderr += Self.text(run.stderr, sandbox)
      outcome.status += "\(run.status)\n"
    }
    for (file, bytes) in try sandbox.contents() where before[file] != bytes {
      outcome.files[file] = Self.text(bytes, sandbox)
    }
    return outcome
  }

  /// What is expected, as it lies in the files.
  func expected() throws -> Outcome {
    func text(_ file: String) throws -> String {
      let url = folder.appendingPathComponent(file)
      guard FileManager.default.fileExists(atPath: url.path) else { return "" }
      return try String(contentsOf: url, encoding: .utf8)
    }
    var outcome = try Outcome(stdout: text("stdout"), stderr: text("stderr"), status: text("status"))
    if outcome.status.isEmpty { outcome.status = String(repeating: "0\n", count: commands.count) }
    for (file, bytes) in try Self.contents(of: folder.appendingPathComponent("out")) {
      outcome.files[file] = String(decoding: bytes, as: UTF8.self)
    }
    return outcome
  }

  /// Writes down what came of a run as what is expected.
  func record(_ outcome: Outcome) throws {
    func write(_ text: String, _ file: String, unless nothing: String = "") throws {
      let url = folder.appendingPathComponent(file)
      try? FileManager.default.removeItem(at: url)
      if text != nothing { try text.write(to: url, atomically: true, encoding: .utf8) }
    }
    try write(outcome.stdout, "stdout")
    try write(outcome.stderr, "stderr")
    try write(outcome.status, "status", unless: String(repeating: "0\n", count: commands.count))
    try? FileManager.default.removeItem(at: folder.appendingPathComponent("out"))
    for (file, text) in outcome.files {
      let url = folder.appendingPathComponent("out/" + file)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
  }

  private static func text(_ bytes: [UInt8], _ sandbox: TemporaryFolder) -> String {
    String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: sandbox.path, with: "<folder>")
  }

  private static func contents(of folder: URL) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in FileManager.default.enumerator(atPath: folder.path)?.compactMap({ $0 as? String }) ?? [] {
      let url = folder.appendingPathComponent(name)
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder), !isFolder.boolValue else {
        continue
      }
      files[name] = try Array(Data(contentsOf: url))
    }
    return files
  }
}
