import Foundation
import LintCore
import Linting
import Spelling

/// The dictionaries that are installed, with the product's own words; `make test` installs them.
enum Installed {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The words that are added to the dictionary.
  static let added: [AddedWord] = rows(of: "Dictionaries/known-words.tsv").map { row in
    AddedWord(row[0], like: row.count > 1 && !row[1].isEmpty ? row[1] : nil)
  }

  static let dictionaries = Dictionaries(.standard) { added }
  static let swedish = dictionaries.vocabulary(of: "sv")
  static let english = dictionaries.vocabulary(of: "en")
  static var isSwedish: Bool { swedish != nil }
  static var isEnglish: Bool { english != nil }

  /// The rows of a table, without comments and header.
  static func rows(of path: String) -> [[String]] {
    let text = (try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
