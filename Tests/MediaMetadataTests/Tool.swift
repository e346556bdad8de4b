import Foundation

/// A program that reads or makes media files, to compare with.
enum Tool {
  /// Where a program is; nil where it is not installed.
  static func path(_ name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Whether all programs that are needed are there.
  static let areThere = ["exiftool", "ffprobe", "ffmpeg", "convert"].allSatisfy { path($0) != nil }

  /// What a program writes to its standard output.
  @discardableResult
  static func run(_ name: String, _ arguments: [String], in folder: URL) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path(name) ?? "/usr/bin/\(name)")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return data
  }

  /// What ExifTool reads of all files in a folder, by file name; tags have the name of their group before them.
  static func exifTool(_ folder: URL, _ files: [String]) throws -> [String: [String: Any]] {
    let data = try run("exiftool", ["-json", "-n", "-G1", "-a"] + files, in: folder)
    let rows = try JSONSerialization.jsonObject(with: data) as? [[String: Any]] ?? []
    var found: [String: [String: Any]] = [:]
    for row in rows { if let name = row["SourceFile"] as? String { found[name] = row } }
    return found
  }

  /// What ffprobe reads of a film or sound.
  static func probe(_ folder: URL, _ file: String) throws -> (streams: [[String: Any]], format: [String: Any]) {
    let data = try run("ffprobe", ["-v", "quiet", "-of", "json", "-show_streams", "-show_format", file], in: folder)
    let row = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    return (row["streams"] as? [[String: Any]] ?? [], row["format"] as? [String: Any] ?? [:])
  }
}
