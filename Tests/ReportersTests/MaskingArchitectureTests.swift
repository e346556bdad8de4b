import Foundation
import Testing

/// Source text and findings' texts leave their report by one door.
@Suite struct MaskingArchitectureTests {
  /// What only the files under `Masking` may say: members that hold source text or texts about it, and ways to make them.
  private static let door = [
    "\\.source\\b", "\\.finding\\b", "\\w\\.personalData\\b", "\\brawBytes\\b", "\\bSourceText\\(", "\\bLineTable\\(",
  ]

  private static func files() throws -> [(path: String, text: String)] {
    let folder = TestData.root.appendingPathComponent("Sources/Reporters").resolvingSymlinksInPath()
    let names = try #require(FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String })
    return try names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      (name, try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8))
    }
  }

  @Test func onlyMaskingTouchesSourceTextAndFindings() throws {
    let files = try Self.files()
    #expect(files.count > 20)
    for (path, text) in files where !path.hasPrefix("Masking/") {
      for pattern in Self.door {
        let code = text.split(separator: "\n").filter { !$0.contains("//") }.joined(separator: "\n")
        let isUsed = try code.contains(Regex(pattern))
        #expect(!isUsed, "\(path) has \(pattern)")
      }
    }
  }

  @Test func theDoorIsWhereItIsThoughtToBe() throws {
    let masking = try Self.files().filter { $0.path.hasPrefix("Masking/") }.map(\.text).joined()
    for pattern in Self.door.dropLast(2) { #expect(try masking.contains(Regex(pattern))) }
  }
}
