import Foundation

/// Programs of others that read reports, installed by `make test` from `Tests/requirements.txt`.
enum Python {
  private static let folder = TestData.root.appendingPathComponent(".build/python/bin")

  /// Whether they are there.
  static let isAvailable = FileManager.default.isExecutableFile(atPath: folder.appendingPathComponent("sarif").path)

  /// What a program wrote and how it ended.
  struct Outcome {
    var status: Int32
    var output: String
  }

  /// Runs a program, or Python itself, with the text of a report in a file whose name is the last argument.
  static func run(_ name: String, _ arguments: [String], reading bytes: [UInt8], named file: String) throws -> Outcome {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    try Data(bytes).write(to: place.appendingPathComponent(file))
    let process = Process()
    process.executableURL = folder.appendingPathComponent(name)
    process.arguments = arguments + [file]
    process.currentDirectoryURL = place
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(status: process.terminationStatus, output: String(decoding: data, as: UTF8.self))
  }
}
