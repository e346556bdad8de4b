import Foundation
import LintCore
import Linting
import Spelling
import Testing

/// The words of the product's own lists, held against the dictionary.
@Suite("Words of the lists", .enabled(if: Installed.isSwedish, "make test installs the dictionaries"))
struct ListWordTests {
  /// Lists of words that a dictionary rightly lacks: abbreviations, slang, slurs, names, English and mistakes.
  private static let lacking = [
    "abbreviations.tsv", "anglicisms.tsv", "channel-names.tsv", "confused-words.tsv", "excluding-language.tsv",
    "slang.tsv", "english-abbreviations.tsv",
  ]
  /// Forms of the other lists that it lacks, marked so.
  private static let marked = Set(Installed.rows(of: "testdata/spelling/unlisted-forms.tsv").map { $0[0] })

  /// The phrase lists: columns by name in each row.
  static let lists: [String] = {
    let folder = Installed.root.appendingPathComponent("Dictionaries").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { name in
      let text = (try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)) ?? ""
      return name.hasSuffix(".tsv") && text.split(separator: "\n").contains { $0.hasPrefix("lemma\tforms\t") }
    }.sorted()
  }()

  /// The words of a cell that are whole: no abbreviations with full stops, no parts before or after a hyphen.
  private static func words(_ cell: String) -> [String] {
    cell.split { " |,!?()/…\u{A0}".contains($0) }.map(String.init).filter { word in
      word.allSatisfy { $0.isLetter || $0 == "-" || $0 == "\u{AD}" } && !word.hasPrefix("-") && !word.hasSuffix("-")
        && word.contains(where: \.isLowercase)
    }
  }

  /// Whether a word is known in the language of a list.
  private static func isKnown(_ word: String, in list: String = "") -> Bool {
    if list.hasPrefix("english-") {
      return word.count < 3 || word.contains { $0.isUppercase }
        || Installed.english?.standing(of: word).isKnown ?? false
    }
    return word.split(separator: "-").allSatisfy { part in
      part.contains { $0.isUppercase } || part.count < 3
        || Installed.swedish?.standing(of: String(part)).isKnown ?? false
    } || Installed.swedish?.standing(of: word).isKnown ?? false
  }

  @Test("are suggested only if the dictionary or known-words.tsv has them", arguments: lists)
  func suggested(list: String) {
    for row in Installed.rows(of: "Dictionaries/\(list)") where row.count > 3 {
      for word in Self.words(row[2]) + Self.words(row[3]) {
        #expect(
          Self.isKnown(word, in: list), "\(list), \(row[0]): add ”\(word)” to known-words.tsv if it is right")
      }
    }
  }

  @Test("are in the dictionary or in known-words.tsv", arguments: lists.filter { !lacking.contains($0) })
  func sought(list: String) {
    for row in Installed.rows(of: "Dictionaries/\(list)") where row.count > 4 && row[4] != "off" {
      for word in Self.words(row[1]) {
        #expect(
          Self.isKnown(word) || Self.marked.contains(word),
          "\(list), \(row[0]): add ”\(word)” to known-words.tsv if it is a word, else to unlisted-forms.tsv")
      }
    }
  }

  /// The lists of single words and phrases, with the columns that hold Swedish.
  private static let wordLists: [(list: String, columns: [Int])] = [
    ("common-words.tsv", [0]), ("filler-words.tsv", [0]), ("imperatives.tsv", [0]), ("joining-words.tsv", [0]),
    ("light-verb-phrases.tsv", [0, 1]), ("light-verbs.tsv", [0]), ("third-persons.tsv", [0]),
    ("verbal-nouns.tsv", [0, 1, 2, 3, 4]),
  ]

  @Test("of the lists of words are in the dictionary or in known-words.tsv", arguments: wordLists)
  func plain(list: String, columns: [Int]) {
    let rows = Installed.rows(of: "Dictionaries/\(list)")
    #expect(rows.count > 20)
    for row in rows {
      for word in columns.filter(row.indices.contains).flatMap({ Self.words(row[$0]) }) {
        #expect(Self.isKnown(word), "\(list), \(row[0]): ”\(word)”")
      }
    }
  }

  @Test("that stand for passives are in the dictionary")
  func passives() {
    for row in Installed.rows(of: "Dictionaries/passive-verbs.tsv") where row.count > 1 && row[1] == "form" {
      #expect(Self.isKnown(row[0]), "\(row[0])")
    }
  }

  @Test("that begin or end compounds do so in the dictionary")
  func parts() {
    for row in Installed.rows(of: "Dictionaries/compound-parts.tsv") {
      let part = row[0]
      let isKnown = Self.isKnown(part) || Self.isKnown(part + "platsen") || Self.isKnown("plats" + part)
      #expect(isKnown, "\(part)")
    }
  }

  @Test("have one owner: no form stands in two phrase lists")
  func owners() {
    var owners: [String: String] = [:]
    for list in Self.lists where !list.hasPrefix("english-") {
      for row in Installed.rows(of: "Dictionaries/\(list)") where row.count > 4 && row[4] != "off" {
        for form in row[1].split(separator: "|").map({ $0.lowercased() }) {
          let owner = owners[form] ?? list
          #expect(owner == list, "”\(form)” stands in \(owner) and \(list)")
          owners[form] = owner
        }
      }
    }
  }

  @Test("are sorted by their bytes, unique and composed", arguments: files)
  func order(list: String) throws {
    let text = try String(contentsOf: Installed.root.appendingPathComponent("Dictionaries/\(list)"), encoding: .utf8)
    // Letters that composition changes into others are what that list is about.
    if list != "confusable-letters.tsv" {
      #expect(Array(text.utf8) == Array(text.precomposedStringWithCanonicalMapping.utf8), "not NFC")
    }
    let keys = Installed.rows(of: "Dictionaries/\(list)").map { $0[0] }
    for (first, second) in zip(keys, keys.dropFirst()) {
      #expect(first.utf8.lexicographicallyPrecedes(second.utf8), "\(list): \(first), \(second)")
    }
  }

  /// Every list.
  static let files: [String] = {
    let folder = Installed.root.appendingPathComponent("Dictionaries").path
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".tsv") }
      .sorted()
  }()

  @Test("of known-words.tsv have models that the dictionary has, and are not in the dictionary themselves")
  func added() {
    let plain = Dictionaries(.standard).vocabulary(of: "sv")
    for word in Installed.added {
      if let model = word.model { #expect(plain?.standing(of: model).isKnown ?? false, "\(model)") }
      #expect(!(plain?.standing(of: word.word).isKnown ?? true), "the dictionary has ”\(word.word)” by now")
    }
  }

  @Test("of misspellings.tsv are no words, and what they are mended to is")
  func mistakes() {
    for row in Installed.rows(of: "Dictionaries/misspellings.tsv") {
      if case .listed = Installed.swedish?.standing(of: row[0]) { Issue.record("”\(row[0])” is a word") }
      for word in Self.words(row[1]) { #expect(Self.isKnown(word), "\(word)") }
    }
  }
}
