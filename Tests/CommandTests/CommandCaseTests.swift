import Foundation
import Testing

/// What users see of the command, kept in `testdata/cli`. `KLARTEXT_RECORD=1 swift test --filter CommandCaseTests`
/// writes it anew.
@Suite struct CommandCaseTests {
  @Test(arguments: CommandCase.all)
  func commandDoesWhatIsExpected(_ testCase: CommandCase) throws {
    try #require(!testCase.commands.isEmpty, "\(testCase.name) runs nothing")
    let found = try testCase.run()
    if ProcessInfo.processInfo.environment["KLARTEXT_RECORD"] != nil { return try testCase.record(found) }
    let expected = try testCase.expected()
    for (name, expected, found) in [
      ("status", expected.status, found.status), ("stderr", expected.stderr, found.stderr),
      ("stdout", expected.stdout, found.stdout),
    ] where !expected.utf8.elementsEqual(found.utf8) {
      Issue.record("\(testCase.name)/\(name); record with KLARTEXT_RECORD=1\n\(difference(from: expected, to: found))")
    }
    for file in Set(expected.files.keys).union(found.files.keys).sorted() {
      let (expected, found) = (expected.files[file] ?? "", found.files[file] ?? "")
      if !expected.utf8.elementsEqual(found.utf8) {
        Issue.record("\(testCase.name)/out/\(file)\n\(difference(from: expected, to: found))")
      }
    }
  }

  @Test func everyCaseIsRead() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: CommandCase.root.path)
    #expect(CommandCase.all.map(\.name) == names.filter { $0 != "files" && !$0.hasPrefix(".") }.sorted())
    #expect(CommandCase.all.count > 30)
  }
}
