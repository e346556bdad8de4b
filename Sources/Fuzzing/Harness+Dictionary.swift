import LintCore
import Spelling

extension Harness {
  /// An affix file, `---`, a dictionary, `---`, and words to look up and suggest for.
  static let dictionary = Harness("dictionary", upTo: 1024) { bytes in
    let mark = Array("\n---\n".utf8)
    let first = bytes.firstRange(of: mark)
    let rest = bytes[(first?.upperBound ?? bytes.count)...]
    let second = rest.firstRange(of: mark)
    let words = Array(rest[..<(second?.lowerBound ?? rest.endIndex)])
    let asked = rest[(second?.upperBound ?? rest.endIndex)...].split(separator: 0x0A).prefix(4)
    let rules = Array(bytes[..<(first?.lowerBound ?? bytes.count)])
    guard let list = Dictionaries.vocabulary(rules: rules, words: words, hasCompounds: bytes.count % 2 == 0) else {
      return
    }
    for word in asked {
      // Rules ask for words of texts alone, and those are UTF-8.
      let word = Array(String(decoding: word.prefix(64), as: UTF8.self).utf8)[...]
      let standing = list.standing(of: word)
      try word.withUnsafeBufferPointer { word throws(Violation) in
        for part in list.parts(of: word) ?? [] {
          try require(!part.isEmpty && part.upperBound <= word.count, "a part at \(part) of \(word.count)")
        }
        for range in list.words(inRun: word) ?? [] {
          try require(!range.isEmpty && range.upperBound <= word.count, "a word at \(range) of \(word.count)")
        }
        _ = list.traits(of: word)
      }
      let suggestions = list.suggestions(for: word, limit: 5)
      try require(suggestions.count <= 5, "\(suggestions.count) suggestions")
      for suggestion in suggestions { try require(!suggestion.text.isEmpty, "a suggestion of nothing") }
      try require(list.standing(of: word) == standing, "asked again, the word's standing is another")
    }
  }
}
