import FoundationEssentials
import LintTestSupport
import Segmentation

extension TableLexicons {
  /// The tables that rules about personal data use, read once.
  static func personalData() throws -> Self { try tables.get() }

  private static let tables = Result {
    try Self(
      "personal-data-context", "functional-mailboxes", "consumer-mail-domains", "first-names", "surnames",
      "person-words",
      "test-personal-numbers")
  }
}

/// The files of the project.
enum Project {
  /// The text of a file, by its path from the project's root.
  static func text(_ path: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
  }

  /// The values of a file with a JSON object on each line.
  static func lines<Value: Decodable>(_ path: String, as type: Value.Type) throws -> [Value] {
    try text(path).split(separator: "\n").map { try JSONDecoder().decode(type, from: Data($0.utf8)) }
  }
}
