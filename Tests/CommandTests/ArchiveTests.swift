import Foundation
import Testing

/// An archive through other programs that divide it, as `Documentation/archives.md` shows.
@Suite struct ArchiveTests {
  private static let parallel = "/usr/bin/parallel"
  /// A Python that has PySpark: that of the environment, else the system's. It is large, so it is not installed for tests.
  private static let python = ProcessInfo.processInfo.environment["PYSPARK_PYTHON"] ?? "/usr/bin/python3"
  private static let hasPySpark = (try? run(python, ["-c", "import pyspark"], input: "").status) == 0

  private static func run(
    _ program: String, _ arguments: [String], input: String, folder: String = "/tmp"
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let files = try TemporaryFolder()
    defer { files.remove() }
    try files.write(input, to: "in")
    try files.write("", to: "out")
    process.standardInput = FileHandle(forReadingAtPath: files.path + "/in")
    let output = try #require(FileHandle(forWritingAtPath: files.path + "/out"))
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let text = try String(contentsOfFile: files.path + "/out", encoding: .utf8)
    return (process.terminationStatus, text)
  }

  private static let posts = (0..<300).map { number in
    "{\"id\": \"p\(number)\", \"text\": \"\(number % 3 == 0 ? "Ta med handduk m.m." : "Badet öppnar på lördag.")\"}\n"
  }.joined()

  private func names(_ findings: String) throws -> [String] {
    try findings.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(object?["rule"] as? String == "abbreviation")
      return try #require(object?["post"] as? String)
    }
  }

  private let wanted = stride(from: 0, to: 300, by: 3).map { "p\($0)" }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: parallel)), .timeLimit(.minutes(60)))
  func gnuParallelKeepsTheOrder() throws {
    let program = try #require(Program.path)
    let arguments = [
      "--pipe", "--block", "4k", "--keep-order", program, "check", "-", "--stdin-filename", "a.jsonl", "--format",
      "jsonl",
      "--exit-zero", "--isolated", "-j", "1", "--select", "abbreviation",
    ]
    let run = try Self.run(Self.parallel, arguments, input: Self.posts)
    #expect(run.status == 0)
    #expect(try names(run.output) == wanted)
  }

  @Test(.enabled(if: hasPySpark), .timeLimit(.minutes(60)))
  func pySparkPipesEveryPartition() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(Self.posts, to: "arkiv.jsonl")
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Documentation/examples/archives/audit.py").path
    let program = try #require(Program.path)
    let run = try Self.run(
      Self.python, [script, folder.path + "/arkiv.jsonl", folder.path + "/fynd.jsonl", program], input: "",
      folder: folder.path)
    #expect(run.status == 0)
    let findings = try String(contentsOfFile: folder.path + "/fynd.jsonl", encoding: .utf8)
    #expect(try names(findings) == wanted)
  }
}
