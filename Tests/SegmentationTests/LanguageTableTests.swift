import LintTestSupport
import Segmentation
import Testing

/// The tables about languages are as their readers expect them.
@Suite struct LanguageTableTests {
  let lexicons: TableLexicons

  init() throws { lexicons = try TableLexicons("function-words", "joining-words", "language-labels") }

  @Test(arguments: ["function-words", "joining-words", "language-labels"])
  func keysAreSortedUniqueAndInLowerCase(_ name: String) {
    let keys = lexicons.keys(of: Lexicon(name))
    #expect(!keys.isEmpty)
    for (key, next) in zip(keys, keys.dropFirst()) {
      #expect(key.utf8.lexicographicallyPrecedes(next.utf8), "\(key) and \(next)")
    }
    for key in keys {
      #expect(key == key.lowercased())
      #expect(key.utf8.count <= 32, "longer words are never found: \(key)")
      #expect(!key.unicodeScalars.contains { (0x300..<0x370).contains($0.value) }, "\(key) is not composed")
    }
  }

  @Test func everyFunctionWordHasKnownLanguagesInOneOrder() {
    let order = ["sv", "en", "fi", "no", "da", "de", "fr", "es", "pl", "so", "tr"]
    var counts: [String: Int] = [:]
    for key in lexicons.keys(of: Lexicon("function-words")) {
      let names = lexicons.fields(of: key, in: Lexicon("function-words"))?.first?.split(separator: " ").map(String.init)
      let places = (names ?? []).map { order.firstIndex(of: $0) ?? -1 }
      #expect(!places.isEmpty && !places.contains(-1) && places == places.sorted(), "\(key)")
      for name in names ?? [] { counts[name, default: 0] += 1 }
    }
    for name in order { #expect(counts[name, default: 0] >= 80, "\(name)") }
  }

  @Test func labelsNameLanguagesByTag() {
    for key in lexicons.keys(of: Lexicon("language-labels")) {
      let tag = lexicons.fields(of: key, in: Lexicon("language-labels"))?.first ?? ""
      #expect((2...3).contains(tag.utf8.count) && tag.utf8.allSatisfy { (0x61...0x7A).contains($0) }, "\(key)")
    }
  }
}
