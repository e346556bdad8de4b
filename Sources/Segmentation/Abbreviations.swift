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

  /// Reads the table `sentence-abbreviations`.
  init(lexicons: any LexiconSource) {
    let lexicon = Lexicon("sentence-abbreviations")
    table = ShortKeyTable(
      lexicons.keys(of: lexicon).map { key in
        let kind: Kind = lexicons.firstField(of: key, in: lexicon) == "never" ? .never : .may
        return (ShortKey(key), kind.rawValue)
      })
  }

  /// What the table says about a stretch of text that ends in its full stop.
  func kind(of key: ShortKey) -> Kind? { Kind(rawValue: table[key]) }
}
