import Foundation
import Testing

/// Many files on several threads at once; under ThreadSanitizer a race ends the program with a status of its own.
@Suite(.timeLimit(.minutes(10))) struct ParallelRunTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("testdata")

  /// Drafts of every kind, with attached pictures, misspelt words and personal data, and calendars of many rows.
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let drafts = try FileManager.default.contentsOfDirectory(atPath: Self.root.path + "/drafts").sorted()
    for name in drafts where !name.hasPrefix(".") && name.contains(".") {
      let text = try String(contentsOf: Self.root.appendingPathComponent("drafts/\(name)"), encoding: .utf8)
      for number in 0..<3 { try folder.write(text, to: "utkast/\(number)/\(name)") }
    }
    let rows = (1...120).map { "\($0);x;Ta med bl.a. fika nr \($0) till felstavvning, Anna 19121212-1212.;bad.jpg\n" }
    for number in 0..<3 { try folder.write("id;kanaler;text;media.1.fil\n" + rows.joined(), to: "plan\(number).csv") }
    try folder.write("1\n00:00:01,000 --> 00:00:01,200\nTa med bl.a. mat.\n", to: "film.srt")
    return folder
  }

  @Test(arguments: [
    ["-f", "json"], ["-f", "sarif"], ["-f", "html", "--min-severity", "info"],
    ["--policy", "stockholm", "-f", "jsonl"],
  ])
  func fourThreadsFindWhatOneFinds(_ arguments: [String]) throws {
    let folder = try folder()
    defer { folder.remove() }
    var program = folder.program
    program.environment = Program.sharedCache
    let runs = try ["1", "4"].map { try program.run(["check", "."] + arguments + ["--threads", $0]) }
    #expect(runs[0].status == 1)
    #expect(runs[1].status == 1, "\(runs[1].errors.prefix(2000))")
    #expect(runs[0].stdout == runs[1].stdout)
  }

  @Test func fourThreadsMendWhatOneMends() throws {
    let folders = try [folder(), folder()]
    defer { folders.forEach { $0.remove() } }
    for (folder, threads) in zip(folders, ["1", "4"]) {
      var program = folder.program
      program.environment = Program.sharedCache
      let run = try program.run(["fix", ".", "--threads", threads])
      #expect(run.status == 0 || run.status == 1, "\(run.errors.prefix(2000))")
    }
    #expect(try folders[0].contents() == folders[1].contents())
  }
}
