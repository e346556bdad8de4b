/// Abbreviations that are written with full stops, and whether they can end a sentence.
struct Abbreviations: Sendable {
  /// Whether a full stop that belongs to an abbreviation can be a sentence's end as well.
  enum Kind: UInt16 {
    /// What it stands for needs a continuation: `t.ex.`, `kl.`
    case never = 1
    /// It can stand last: `m.m.`, `kr.`
    case may = 2
    /// A capital letter, which most often is short for a name: `A. Lind`.
    case initial = 3
  }

  /// More bytes than any abbreviation has, so that words before full stops are seldom looked up.
  static let longest = 24

  private let table: ShortKeyTable
  /// The most bytes that a word of an abbreviation in several words has: `t. ex.` has two and three. Twice that of the
  /// table's, since accents may be written apart and what is not seen in between.
  let longestPart: Int

  /// Reads the table `sentence-abbreviations`.
  init(lexicons: any LexiconSource) {
    let lexicon = Lexicon("sentence-abbreviations")
    let keys = lexicons.keys(of: lexicon)
    longestPart = 2 * keys.reduce(0) { max($0, Self.longestPart(of: $1)) }
    table = ShortKeyTable(
      keys.map { key in
        let kind: Kind = lexicons.firstField(of: key, in: lexicon) == "never" ? .never : .may
        return (ShortKey(key), kind.rawValue)
      })
  }

  /// What the table says about a stretch of text that ends in its full stop.
  func kind(of key: ShortKey) -> Kind? { Kind(rawValue: table[key]) }

  /// The most bytes that one of a key's words has; 0 where it has only one.
  private static func longestPart(of key: String) -> Int {
    var (longest, length, parts) = (0, 0, 0)
    for byte in key.utf8 {
      length = byte == 0x20 || byte == 0x2E ? 0 : length + 1
      if length == 1 { parts += 1 }
      longest = max(longest, length)
    }
    return parts > 1 ? longest : 0
  }
}
