import Foundation
import Testing

@testable import Spelling

/// Affix files and what they make of words, in small.
@Suite("Affixes")
struct AffixTests {
  private static let rules = """
    SET UTF-8
    COMPOUNDBEGIN X
    COMPOUNDEND Y
    COMPOUNDPERMITFLAG W
    ONLYINCOMPOUND Z
    FORBIDDENWORD %
    NOSUGGEST !
    # A comment.
    SFX A Y 1
    SFX A 0 s .
    SFX G Y 2
    SFX G 0 ar [^ae]
    SFX G a or a
    SFX v N 2
    SFX v 0 s/WXZ [^a]
    SFX v a 0/WXZ a
    PFX U Y 1
    PFX U 0 o [^o]
    """

  private static func table(_ words: String...) throws -> WordTable {
    let affixes = AffixFile(Array(rules.utf8))
    let expansion = AffixExpansion(affixes)
    var builder = WordTableBuilder()
    let dictionary = DictionaryFile(Array("\(words.count)\n\(words.joined(separator: "\n"))\n".utf8))
    dictionary.forEach { entry in builder.add(root: entry.word) { expansion.expand(entry, emit: $0) } }
    return try #require(builder.table())
  }

  private static func traits(_ word: String, _ table: WordTable) -> FormTraits? {
    table.traits(FormHash.hash(FoldedWord(word).bytes))
  }

  @Test("make the forms that conditions allow")
  func forms() throws {
    let table = try Self.table("bil/AG", "gata/AG", "och")
    for form in ["bil", "bils", "bilar", "gata", "gatas", "gator", "och", "BIL", "Gator"] {
      #expect(Self.traits(form, table)?.contains(.word) ?? false, "\(form)")
    }
    for form in ["bilor", "gataar", "ochs", "bi", ""] { #expect(Self.traits(form, table) == nil, "\(form)") }
  }

  @Test("tell words from parts of compounds")
  func parts() throws {
    let table = try Self.table("förening/GvY", "kyrka/vY", "-/Z")
    #expect(Self.traits("förenings", table)?.contains(.begin) ?? false)
    #expect(!(Self.traits("förenings", table)?.contains(.word) ?? true))
    #expect(Self.traits("kyrk", table)?.contains(.begin) ?? false)
    #expect(Self.traits("föreningar", table)?.isSuperset(of: [.word, .end]) ?? false)
  }

  @Test("know names, forbidden words and those not to be suggested")
  func kinds() throws {
    let table = try Self.table("Malmö/A", "tidspunkt/%G", "fånig/!", "öbo/G", "Åre")
    #expect(Self.traits("malmö", table)?.contains(.lowercase) == false)
    #expect(Self.traits("åre", table)?.contains(.lowercase) == false)
    #expect(Self.traits("tidspunktar", table)?.isSuperset(of: .forbidden) ?? false)
    #expect(!(Self.traits("tidspunktar", table)?.contains(.word) ?? true))
    #expect(Self.traits("fånig", table)?.contains(.offensive) ?? false)
    #expect(Self.traits("öboar", table)?.contains(.lowercase) ?? false)
  }

  @Test("put prefixes before words and their inflected forms")
  func prefixes() throws {
    let table = try Self.table("klok/AU", "ond/U")
    #expect(Self.traits("oklok", table) != nil)
    #expect(Self.traits("okloks", table) != nil)
    #expect(Self.traits("oond", table) == nil)
  }

  @Test("take several words with spaces one by one, and survive what is no dictionary")
  func oddities() throws {
    let table = try Self.table("ad hoc", "/", "", "a/b/c", "\u{0}\u{FF}")
    #expect(Self.traits("hoc", table)?.contains(.word) ?? false)
    #expect(AffixFile([0xFF, 0x53, 0x46, 0x58, 0x20, 0x0A]).isReadable)
    #expect(!AffixFile(Array("SET ISO8859-1\n".utf8)).isReadable)
  }

  @Test("fold letters as they are written in any way")
  func folding() {
    let composed = FoldedWord("ÅÄÖÉ").bytes
    #expect(composed == Array("åäöé".utf8))
    #expect(FoldedWord("A\u{30A}A\u{308}O\u{308}E\u{301}").bytes == composed)
    #expect(FoldedWord("kom\u{AD}mun\u{200B}").bytes == Array("kommun".utf8))
    for word in ["Kommun", "kom\u{AD}mun", "a\u{30A}r", "Ålder", "it’s", "ÇA", "日本", "\u{1F600}"] {
      var text = word
      let hash = text.withUTF8 { FoldedWord.hash(of: $0) }
      #expect(hash == FormHash.hash(FoldedWord(word).bytes), "\(word)")
    }
    let broken: [UInt8] = [0xC3, 0x28, 0xFF, 0xE2, 0x82]
    broken.withUnsafeBufferPointer { #expect(FoldedWord.hash(of: $0) == FormHash.hash(FoldedWord($0).bytes)) }
  }
}
