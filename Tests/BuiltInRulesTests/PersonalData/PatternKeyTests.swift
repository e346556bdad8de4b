import RulePacks
import Segmentation
import SourceText
import Testing

@testable import BuiltInRules

@Suite("Keys with a star")
struct PatternKeyTests {
  private static let lexicon = Lexicon("words")
  /// Letters of one byte and of two, few enough for many hits.
  private static let letters = ["a", "b", "å", "ö"]

  /// A word by a number: the digits to the base of the letters.
  private static func word(_ number: Int, length: Int) -> String {
    var rest = number
    return (0..<length).map { _ in
      defer { rest /= letters.count }
      return letters[rest % letters.count]
    }.joined()
  }

  /// Words, beginnings and endings, of three to six letters.
  private static let keys = Set(
    (0..<900).map { number in
      let word = word(number &* 2_654_435_761 >> 7 & 0xFFFF, length: 3 + number % 4)
      return [word, word + "*", "*" + word][number % 3]
    })

  /// What the first key is that a word matches, by going through all that it may be.
  private static func expected(_ word: String) -> String? {
    if keys.contains(word) { return word }
    let cuts = word.indices + [word.endIndex]
    let beginnings = cuts.reversed().filter { word[..<$0].utf8.count >= PatternKey.shortestBeginning }
    if let cut = beginnings.first(where: { keys.contains(word[..<$0] + "*") }) { return word[..<cut] + "*" }
    let endings = cuts.filter { word[$0...].utf8.count >= PatternKey.shortestEnding }
    return endings.first { keys.contains("*" + word[$0...]) }.map { "*" + word[$0...] }
  }

  @Test("the first that a word matches is found, whole, longest beginning, longest ending")
  func first() throws {
    let rows = Self.keys.sorted().map { "\($0)\tx" }.joined(separator: "\n")
    let image = try RulePackImage.compile([
      PackFile(name: "Dictionaries/words.tsv", source: SourceText("# Ord\nword\tkind\n\(rows)\n"))
    ])
    var hits = 0
    for number in 0..<4000 {
      let word = Self.word(number &* 40_503 & 0xFF_FFFF, length: 1 + number % 12)
      let expected = Self.expected(word)
      if expected != nil { hits += 1 }
      for keys in [image.keyFilter(of: Self.lexicon), .all] {
        var buffer = [0] + Array(word.utf8) + [0]
        let found = PatternKey.first(in: &buffer, length: word.utf8.count, among: keys) { key in
          image.contains(key, in: Self.lexicon) ? String(decoding: key, as: UTF8.self) : nil
        }
        #expect(found == expected, "\(word)")
        #expect(buffer == [0] + Array(word.utf8) + [0])
      }
    }
    #expect(hits > 400)
  }

  @Test("words that are too long are none")
  func longWords() {
    var buffer = [UInt8](repeating: 0x61, count: 100)
    #expect(PatternKey.first(in: &buffer, length: PatternKey.longest + 1, among: .all) { _ in true } == nil)
    #expect(
      PatternKey.first(in: &buffer, length: PatternKey.longest, among: .all) { $0.last == 0x2A ? true : nil } == true)
  }
}
