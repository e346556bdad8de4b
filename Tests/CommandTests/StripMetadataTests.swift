import Foundation
import Testing

/// `klartext fix --strip-metadata` as users run it.
@Suite struct StripMetadataTests {
  private static let samples = CommandCase.root.deletingLastPathComponent().appendingPathComponent(
    "conformance/pii/media")

  private func sample(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: Self.samples.appendingPathComponent(name)))
  }

  @Test func whatIsTakenOutIsSaid() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(try sample("gps-exif.jpg"), to: "bad.jpg")
    let run = try folder.program.run(["fix", "--strip-metadata", "bad.jpg"])
    #expect(run.status == 0)
    #expect(run.errors.contains("bad.jpg"))
    let again = try folder.program.run(["check", "bad.jpg", "-f", "concise"])
    #expect(again.status == 0)
    #expect(again.lines.isEmpty)
  }

  @Test func nothingIsTakenOutUnlessAsked() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let bytes = try sample("gps-exif.jpg")
    try folder.write(bytes, to: "bad.jpg")
    #expect(try folder.program.run(["fix", "bad.jpg"]).status == 1)
    #expect(try folder.read("bad.jpg") == bytes)
    _ = try folder.program.run(["fix", "--strip-metadata", "--diff", "bad.jpg"])
    #expect(try folder.read("bad.jpg") == bytes)
  }

  /// The system ends a program that writes more than it may; that is as sudden as a crash.
  @Test func aRunThatIsKilledWhileItWritesLeavesTheOriginal() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let bytes = try largePicture()
    try folder.write(bytes, to: "bad.jpg")
    try limited("fix --strip-metadata bad.jpg", in: folder)
    #expect(try folder.read("bad.jpg") == bytes)
  }

  /// Where the signal is ignored, writing fails as on a full disk.
  @Test func aFullDiskLeavesTheOriginalAndNothingElse() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let bytes = try largePicture()
    try folder.write(bytes, to: "bad.jpg")
    let status = try limited("fix --strip-metadata bad.jpg", in: folder, before: "trap '' XFSZ; ")
    #expect(status == 2)
    #expect(try folder.read("bad.jpg") == bytes)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["bad.jpg"])
  }

  /// A picture with a position and more data than the limit allows to write.
  private func largePicture() throws -> [UInt8] {
    let small = try sample("gps-exif.jpg")
    return Array(small.dropLast(2)) + [UInt8](repeating: 0x55, count: 200_000) + small.suffix(2)
  }

  /// Runs the program in a shell that lets it write files of 64 KiB at most.
  @discardableResult
  private func limited(_ arguments: String, in folder: TemporaryFolder, before: String = "") throws -> Int32 {
    let path = try #require(Program.path, "klartext is not built beside the tests")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", "\(before)ulimit -f 64; exec '\(path)' \(arguments) >/dev/null 2>&1"]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
