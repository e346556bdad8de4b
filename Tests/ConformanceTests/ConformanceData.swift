import Foundation
import LintTestSupport

/// The published cases in `testdata/conformance/`.
enum ConformanceData {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("testdata/conformance")

  /// The top-level domains that the product knows.
  static let lexicons = try? TableLexicons("top-level-domains")

  /// The objects of a JSON Lines file, by its path below the folder.
  static func lines<Case: Decodable>(_ path: String, as type: Case.Type = Case.self) throws -> [Case] {
    try data(path).split(separator: UInt8(ascii: "\n")).map { try JSONDecoder().decode(Case.self, from: Data($0)) }
  }

  /// The rows of a table below its header.
  static func rows(_ path: String) throws -> [[String]] {
    try data(path).split(separator: UInt8(ascii: "\n")).dropFirst().map {
      String(decoding: $0, as: UTF8.self).split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// The bytes of a file.
  static func data(_ path: String) throws -> Data { try Data(contentsOf: folder.appendingPathComponent(path)) }
}
