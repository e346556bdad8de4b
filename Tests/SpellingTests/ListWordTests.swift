import Foundation
import LintCore
import Linting
import Spelling
import Testing

/// The words of the product's own lists, held against the dictionary.
@Suite("Words of the lists", .enabled(if: Installed.isSwedish, "make test installs the dictionaries"))
struct ListWordTests {
  /// Lists of words that a dictionary rightly lacks: abbreviations, slang, slurs, English and mistakes.
  private static let lacking = [
    "abbreviations.tsv", "anglicisms.tsv", "confused-words.tsv", "excluding-language.tsv", "slang.tsv",
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

  private static func isKnown(_ word: String) -> Bool {
    word.split(separator: "-").allSatisfy { part in
      part.contains { $0.isUppercase } || part.count < 3
        || Installed.swedish?.standing(of: String(part)).isKnown ?? false
    } || Installed.swedish?.standing(of: word).isKnown ?? false
  }

  @Test("are suggested only if the dictionary or known-words.tsv has them", arguments: lists)
  func suggested(list: String) {
    for row in Installed.rows(of: "Dictionaries/\(list)") where row.count > 3 {
      for word in Self.words(row[2]) + Self.words(row[3]) {
        #expect(Self.isKnown(word), "\(list), \(row[0]): add ”\(word)” to known-words.tsv if it is right")
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
