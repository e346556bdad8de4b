import LintTestSupport
import Testing

@testable import Segmentation

/// The table of top-level domains, and what a host's label may be.
@Suite struct EntityDomainTests {
  static let lexicon = Lexicon("top-level-domains")

  @Test func theTableIsSortedLowerCaseAndWellFormed() throws {
    let table = try TableLexicons("top-level-domains")
    let keys = table.keys(of: Self.lexicon)
    #expect(keys.count > 1600)
    for (first, second) in zip(keys, keys.dropFirst()) {
      #expect(first.utf8.lexicographicallyPrecedes(second.utf8), "\(first) before \(second)")
    }
    for key in keys {
      let fields = try #require(table.fields(of: key, in: Self.lexicon))
      #expect(key == key.lowercased() && !key.contains("."), "\(key)")
      #expect(fields.count == 2 && ["generic", "country"].contains(fields[0]), "\(key)")
      #expect(["", "word", "withdrawn"].contains(fields[1]), "\(key)")
    }
    for key in ["se", "nu", "com", "org", "eu", "net", "stockholm", "info", "app", "fi", "no", "dk", "ax"] {
      #expect(table.fields(of: key, in: Self.lexicon)?.last == "", "\(key) must be an address without further ado")
    }
  }

  @Test(arguments: [
    ("helsingborg", 11), ("räksmörgås", 18), ("münchen", 14), ("例え", 11), ("å", 7), ("öland", 12), ("пример", 12),
    ("ひとつ屋根の下2", 23),
  ]) func asciiFormsAreAsLongAsPunycodeMakesThem(_ label: String, _ length: Int) {
    let bytes = Array(label.utf8)
    bytes.withUnsafeBufferPointer { buffer in
      #expect(PunycodeLength.ofLabel(0..<buffer.count, in: EntityText(bytes: buffer)) == length)
    }
  }

  @Test func aLabelOfMoreThan63BytesIsNone() throws {
    let scanner = EntityScanner(lexicons: try TableLexicons("top-level-domains"))
    let longest = String(repeating: "a", count: 63)
    #expect(scanner.entities(in: Array("\(longest).se".utf8)).count == 1)
    #expect(scanner.entities(in: Array("\(longest)a.se".utf8)).isEmpty)
    // In ASCII form each further å costs one byte.
    #expect(scanner.entities(in: Array("\(String(repeating: "å", count: 30)).se".utf8)).count == 1)
    #expect(scanner.entities(in: Array("\(String(repeating: "å", count: 64)).se".utf8)).isEmpty)
  }
}
