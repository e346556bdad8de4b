import FoundationEssentials
import Segmentation

/// The tables of the project's `Dictionaries` folder, read for tests.
struct TableLexicons: LexiconSource {
  private var tables: [String: [String: [String]]] = [:]
  private var order: [String: [String]] = [:]

  /// Reads the tables with these names.
  init(_ names: [String]) throws {
    for name in names {
      let rows = try Project.text("Dictionaries/\(name).tsv").split(separator: "\n").dropFirst()
      for row in rows {
        let fields = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        tables[name, default: [:]][fields[0]] = Array(fields.dropFirst())
        order[name, default: []].append(fields[0])
      }
    }
  }

  /// The tables that rules about personal data use, read once.
  static func personalData() throws -> Self { try tables.get() }

  private static let tables = Result {
    try Self(["personal-number-context", "functional-mailboxes", "consumer-mail-domains"])
  }

  func fields(of key: String, in lexicon: Lexicon) -> [String]? { tables[lexicon.name]?[key] }

  func contains(_ key: UnsafeBufferPointer<UInt8>, in lexicon: Lexicon) -> Bool {
    tables[lexicon.name]?[String(decoding: key, as: UTF8.self)] != nil
  }

  func keys(of lexicon: Lexicon) -> [String] { order[lexicon.name] ?? [] }
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
