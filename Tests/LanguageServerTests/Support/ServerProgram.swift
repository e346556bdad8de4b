import Foundation
import Testing

/// The `klartext` program that was built beside the tests, as editors start it.
enum ServerProgram {
  /// The package's folder.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The program's path: beside the tests, wherever they were built.
  static let path: String? = {
    let tests =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments.first
      ?? ""
    var folder = URL(fileURLWithPath: tests).deletingLastPathComponent()
    for _ in 0..<6 {
      let path = folder.appendingPathComponent("klartext").path
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue { return path }
      folder = folder.deletingLastPathComponent()
    }
    return nil
  }()

  /// Where a program is; nil where it is not installed.
  static func installed(_ name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":").map(String.init)
    return ([root.appendingPathComponent(".build/python/bin").path] + folders).map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs an editor to its end; what it wrote, and its exit status.
  static func run(
    _ program: String, _ arguments: [String], environment: [String: String]
  ) throws -> (output: Data, status: Int32) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    var all = ProcessInfo.processInfo.environment
    let klartext: String = try #require(path, "klartext is not built beside the tests")
    all["KLARTEXT"] = klartext
    all["LANG"] = "sv_SE.UTF-8"
    all["LC_ALL"] = "C.UTF-8"
    process.environment = all.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (data, process.terminationStatus)
  }
}
