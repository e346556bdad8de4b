import Foundation
import Testing

/// What measures: the guard's comparison, the table of results, and texts that are the same at every run. Nothing is timed.
@Suite struct BenchmarkTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let python = "/usr/bin/python3"

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: python), "needs python3, which make test installs"))
  func theMeasuringScriptsPassTheirTests() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.python)
    process.arguments = ["-m", "unittest", "discover", "Benchmarks/tests"]
    process.currentDirectoryURL = Self.root
    process.environment = [
      "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "PYTHONPATH": "Benchmarks/bench", "PYTHONDONTWRITEBYTECODE": "1",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(text)")
    #expect(text.contains(/Ran [1-9][0-9] tests/), "\(text)")
  }
}
