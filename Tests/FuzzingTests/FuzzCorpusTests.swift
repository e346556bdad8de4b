import Foundation
import Fuzzing
import Testing

/// The inputs that are kept for each harness, those that have shown a fault by name. `make fuzz` looks for more.
@Suite("Inputs kept from fuzzing")
struct FuzzCorpusTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("testdata/fuzz")

  private static func inputs(of harness: String) -> [URL] {
    let folder = folder.appendingPathComponent(harness)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map(folder.appendingPathComponent)
  }

  @Test("What must hold holds for each of them", .timeLimit(.minutes(10)), arguments: Harness.all.map(\.name))
  func replay(_ name: String) throws {
    let harness = try #require(Harness.named(name))
    let inputs = Self.inputs(of: name)
    #expect(!inputs.isEmpty, "there is nothing in testdata/fuzz/\(name)")
    for input in inputs {
      do {
        try harness.run([UInt8](Data(contentsOf: input)))
      } catch {
        Issue.record("\(name)/\(input.lastPathComponent): \(error)")
      }
    }
    try harness.run([])
  }

  @Test("Each folder of inputs has a harness")
  func folders() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    for name in names where !name.contains(".") && name != "README.md" {
      #expect(Harness.named(name) != nil, "testdata/fuzz/\(name)")
    }
  }
}
