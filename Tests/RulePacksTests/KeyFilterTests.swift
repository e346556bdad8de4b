import Segmentation
import SourceText
import Testing

@testable import RulePacks

@Suite("Filters of keys")
struct KeyFilterTests {
  /// Two hundred words, enough for slots that are taken by others.
  private static let words = (0..<200).map { "ord\(String($0, radix: 26, uppercase: false))" }.sorted()
  private static let lexicon = Lexicon("words")

  private static func image() throws -> [UInt8] {
    let rows = words.map { "\($0)\tx" }.joined(separator: "\n")
    return try PackCompiler.compile([
      PackFile(name: "Dictionaries/words.tsv", source: SourceText("# Ord\nword\tkind\n\(rows)\n"))
    ])
  }

  @Test("answer as the table does, in memory and in the program")
  func answers() throws {
    let bytes = try Self.image()
    let compiled = try RulePackImage(bytes)
    // What belongs to the program is never freed: neither is this, while the test runs. Its address need not be even.
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count + 1, alignment: 8)
    defer { memory.deallocate() }
    let place = UnsafeMutableRawBufferPointer(rebasing: memory[1...])
    place.copyBytes(from: bytes)
    let program = try RulePackImage(program: UnsafeRawBufferPointer(place))
    for image in [compiled, program] {
      let filter = image.keyFilter(of: Self.lexicon)
      for word in Self.words { #expect(filter.mayContain(Lexicon.hash(word.utf8)), "\(word)") }
      var passed = 0
      for number in 0..<2000 {
        let hash = Lexicon.hash("annat\(number)".utf8)
        #expect(
          compiled.keyFilter(of: Self.lexicon).mayContain(hash) == program.keyFilter(of: Self.lexicon).mayContain(hash))
        if filter.mayContain(hash) { passed += 1 }
      }
      #expect(passed < 50, "hardly any other word passes")
    }
  }

  @Test("let nothing through where there is no table, and everything of an unknown hash")
  func edges() throws {
    let image = try RulePackImage(Self.image())
    let none = image.keyFilter(of: Lexicon("no-such-table"))
    #expect(!none.mayContain(Lexicon.hash("ord1".utf8)))
    #expect(none.mayContain(KeyHash.unknown))
    #expect(KeyFilter.all.mayContain(1))
  }
}
