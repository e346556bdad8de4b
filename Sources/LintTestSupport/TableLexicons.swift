import Foundation
import Segmentation

/// The tables in `Dictionaries/`, read straight from their files: for tests that need no compiled packs.
public struct TableLexicons: LexiconSource {
  private let rows: [Lexicon: [String: [String]]]
  private let order: [Lexicon: [String]]
  private let sets: [Lexicon: Set<ArraySlice<UInt8>>]

  /// Reads tables by name.
  public init(_ names: String...) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Dictionaries")
    var rows: [Lexicon: [String: [String]]] = [:]
    var order: [Lexicon: [String]] = [:]
    for name in names {
      let text = try String(contentsOf: folder.appendingPathComponent("\(name).tsv"), encoding: .utf8)
      let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst()
      for line in lines {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        rows[Lexicon(name), default: [:]][fields[0]] = Array(fields.dropFirst())
        order[Lexicon(name), default: []].append(fields[0])
      }
    }
    self.rows = rows
    self.order = order
    sets = order.mapValues { Set($0.map { ArraySlice($0.utf8) }) }
  }

  public func fields(of key: String, in lexicon: Lexicon) -> [String]? { rows[lexicon]?[key] }

  public func contains(_ key: UnsafeBufferPointer<UInt8>, in lexicon: Lexicon) -> Bool {
    sets[lexicon]?.contains(ArraySlice(key)) ?? false
  }

  public func keys(of lexicon: Lexicon) -> [String] { order[lexicon] ?? [] }
}
