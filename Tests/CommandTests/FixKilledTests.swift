import Foundation
import Testing

/// A run of `fix` that ends too soon leaves the old draft or the new one, never a part of either.
@Suite struct FixKilledTests {
  private static let line = "Ta med badkläder m.m. och matsäck.\n"
  private static let draft = Array(String(repeating: line, count: 4_000).utf8)
  private static let arguments = "fix --no-cache --isolated --select abbreviation bad.md"

  /// Runs the program by a shell, which says first what is to happen to it.
  @discardableResult
  private func run(_ script: String, in folder: TemporaryFolder) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments =
      ["-c", script, "bash", try #require(Program.path)] + Self.arguments.split(separator: " ").map(String.init)
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  private func fixed() throws -> [UInt8] {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(Self.draft, to: "bad.md")
    try run("\"$@\" >/dev/null 2>&1", in: folder)
    let bytes = try folder.read("bad.md")
    #expect(bytes != Self.draft)
    return bytes
  }

  /// The system ends a program that writes more than it may; that is as sudden as a crash.
  @Test func aRunThatIsKilledWhileItWritesLeavesTheOriginal() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(Self.draft, to: "bad.md")
    try run("ulimit -f 64; exec \"$@\" >/dev/null 2>&1", in: folder)
    #expect(try folder.read("bad.md") == Self.draft)
    // What was being written had no name yet.
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["bad.md"])
  }

  /// Where the signal is ignored, writing fails as on a full disk.
  @Test func aFullDiskLeavesTheOriginalAndNothingElse() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(Self.draft, to: "bad.md")
    let status = try run("trap '' XFSZ; ulimit -f 64; exec \"$@\" >/dev/null 2>&1", in: folder)
    #expect(status == 2)
    #expect(try folder.read("bad.md") == Self.draft)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["bad.md"])
  }

  @Test func aRunThatIsKilledAtAnyMomentLeavesOneOfTheTwo() throws {
    let new = try fixed()
    for tenths in 0..<12 {
      let folder = try TemporaryFolder()
      defer { folder.remove() }
      try folder.write(Self.draft, to: "bad.md")
      try run("\"$@\" >/dev/null 2>&1 & sleep \(Double(tenths) / 10); kill -9 $! 2>/dev/null; wait", in: folder)
      let bytes = try folder.read("bad.md")
      #expect(bytes == Self.draft || bytes == new, "after \(tenths) tenths of a second")
    }
  }
}
