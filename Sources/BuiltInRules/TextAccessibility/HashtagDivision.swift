import LintCore

/// The division of a run of letters into the fewest words that a vocabulary knows; a compound is one word.
///
/// Where two divisions are equally short, nobody can tell which is meant, and there is none.
struct HashtagDivision {
  /// The words in order; nil where some part is no word, or the division is not the only one.
  let words: [String]?

  /// The best way to a place in the run.
  private struct Way {
    var count: Int
    /// Where the last word begins.
    var start: Int
    /// Whether another way is as short.
    var isTied: Bool
  }

  /// Divides a run of small letters, given as UTF-8. Time is quadratic in the run, which has some fifty letters at most.
  init(run: [UInt8], vocabulary: any Vocabulary, isSmallWord: (String) -> Bool) {
    var ways = [Way?](repeating: nil, count: run.count + 1)
    ways[0] = Way(count: 0, start: 0, isTied: false)
    for start in run.indices where run[start] & 0xC0 != 0x80 {
      guard let before = ways[start] else { continue }
      for end in start + 1...run.count where end == run.count || run[end] & 0xC0 != 0x80 {
        let count = before.count + 1
        // Asking the vocabulary is what costs.
        if let known = ways[end], known.count < count || known.count == count && known.isTied { continue }
        guard Self.isWord(run[start..<end], vocabulary, isSmallWord) else { continue }
        if let known = ways[end], known.count == count {
          ways[end]?.isTied = true
        } else {
          ways[end] = Way(count: count, start: start, isTied: before.isTied)
        }
      }
    }
    var parts: [String] = []
    var end = run.count
    while end > 0, let way = ways[end], !way.isTied {
      parts.append(String(decoding: run[way.start..<end], as: UTF8.self))
      end = way.start
    }
    words = end == 0 && parts.count > 1 ? parts.reversed() : nil
  }

  /// Whether a stretch can be a word of a hashtag: a small word, a listed one of three letters or more, a name of five, or
  /// a compound.
  private static func isWord(
    _ bytes: ArraySlice<UInt8>, _ vocabulary: any Vocabulary, _ isSmallWord: (String) -> Bool
  ) -> Bool {
    let letters = bytes.count { $0 & 0xC0 != 0x80 }
    if letters < 3 {
      let word = String(decoding: bytes, as: UTF8.self)
      return (letters == 2 || word == "i") && isSmallWord(word)
    }
    switch vocabulary.standing(of: bytes) {
    case .listed(let traits): return !traits.contains(.name) || letters >= 5
    case .compound: return letters >= 7
    case .doubtfulCompound, .unknown: return false
    }
  }
}
