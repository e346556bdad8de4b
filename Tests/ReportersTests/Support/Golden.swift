import Foundation
import Testing

/// Compares output with a file under `testdata/golden`, or writes the file when `KLARTEXT_RECORD` is set.
func expectGolden(_ bytes: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let output = try #require(String(validating: bytes, as: UTF8.self), "not UTF-8", sourceLocation: sourceLocation)
  let file = TestData.root.appendingPathComponent("testdata/golden/" + name)
  if ProcessInfo.processInfo.environment["KLARTEXT_RECORD"] != nil {
    try Data(bytes).write(to: file)
    return
  }
  let expected = try String(contentsOf: file, encoding: .utf8)
  guard Array(output.utf8) != Array(expected.utf8) else { return }
  let difference = lineDifference(from: expected, to: output)
  Issue.record("\(name) differs; record with KLARTEXT_RECORD=1\n\(difference)", sourceLocation: sourceLocation)
}

/// The lines that differ, with control characters shown: `-` expected, `+` found.
private func lineDifference(from expected: String, to found: String) -> String {
  func lines(_ text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
  let changes = lines(found).difference(from: lines(expected)).sorted { $0.line < $1.line }
  return changes.prefix(40).map { change in
    switch change {
    case .remove(let line, let text, _): "-\(line + 1): \(text.debugDescription)"
    case .insert(let line, let text, _): "+\(line + 1): \(text.debugDescription)"
    }
  }.joined(separator: "\n")
}

extension CollectionDifference.Change {
  fileprivate var line: Int {
    switch self {
    case .remove(let line, _, _), .insert(let line, _, _): line
    }
  }
}
