/// How likely writers are to make each mistake: about 1 for a slip of the finger, less for what Swedish makes hard.
enum EditCosts {
  /// A letter that stands twice where it should stand once, or the other way round.
  static let doubling = 0.4
  /// Mistakes up to this cost are made every day.
  static let common = 0.5
  /// Two letters that changed places.
  static let transposition = 0.8
  /// A mistake in the first letter is rare.
  static let firstLetter = 0.4

  /// What it costs that one letter was written for another.
  static func substitution(_ written: Letter?, _ meant: Letter) -> Double {
    guard let written else { return 1.4 }
    return Double(table[written.code * 32 + meant.code]) / 10
  }

  /// What it costs that a letter was left out: less for those that are not heard.
  static func leftOut(_ letter: Letter, before next: Letter?) -> Double {
    guard let next else { return 1 }
    return silent[letter.code * 32 + next.code] ? 0.6 : 1
  }

  /// Letters that are not heard before another: hj, dj, lj, gj, ck.
  private static let silent: [Bool] = {
    var silent = [Bool](repeating: false, count: 32 * 32)
    for pair in ["hj", "dj", "lj", "gj", "ck"] {
      let codes = pair.compactMap { Letter(Array(String($0).utf8)[...])?.code }
      if codes.count == 2 { silent[codes[0] * 32 + codes[1]] = true }
    }
    return silent
  }()

  /// Letters that sound alike or lie side by side, with the cost of mixing them up in tenths.
  private static let groups: [(String, UInt8)] = [
    ("eä", 6), ("åo", 6), ("aå", 6), ("aä", 6), ("oö", 6), ("iy", 7), ("öu", 8), ("eé", 3), ("ae", 9), ("dt", 7),
    ("gk", 8),
    ("bp", 8),
    ("vw", 5), ("sz", 6), ("ck", 6), ("cs", 6), ("vf", 8), ("gj", 7), ("qk", 6), ("mn", 8), ("ij", 8), ("ei", 9),
    ("äö", 8),
    ("uo", 9), ("yö", 9), ("uy", 9), ("qwa", 10), ("wes", 10), ("erd", 10), ("rtf", 10), ("tyg", 10), ("yuh", 10),
    ("uij", 10),
    ("iok", 10), ("opl", 10), ("påö", 10), ("asz", 10), ("sdx", 10), ("dfc", 10), ("fgv", 10), ("ghb", 10), ("hjn", 10),
    ("jkm", 10), ("kl", 10), ("lö", 10), ("bvn", 10), ("xc", 10), ("cv", 10),
  ]

  private static let table: [UInt8] = {
    var table = [UInt8](repeating: 14, count: 32 * 32)
    for (letters, tenths) in groups {
      let codes = letters.compactMap { Letter(Array(String($0).utf8)[...])?.code }
      for first in codes {
        for second in codes where first != second {
          table[first * 32 + second] = min(table[first * 32 + second], tenths)
        }
      }
    }
    return table
  }()

  /// Strings of letters that are written for each other, both ways, with the cost.
  static let confusions: [Confusion] = {
    let pairs: [(String, String, Double)] = [
      ("kk", "ck", 0.4), ("k", "ck", 0.4), ("ks", "x", 0.5), ("cks", "x", 0.6), ("gs", "x", 0.6), ("xs", "x", 0.5),
      ("gn", "ngn", 0.6), ("ng", "gn", 0.6), ("n", "ng", 0.8), ("gt", "kt", 0.6), ("kt", "ckt", 0.6),
      ("sj", "skj", 0.6),
      ("sj", "stj", 0.6), ("sk", "skj", 0.7), ("sj", "sk", 0.7), ("sch", "sj", 0.7), ("ch", "sch", 0.6),
      ("ch", "sj", 0.7),
      ("tj", "kj", 0.6), ("k", "tj", 0.7), ("k", "kj", 0.7), ("ti", "tsi", 0.7), ("ti", "ssi", 0.7),
      ("sion", "tion", 0.5),
      ("ssion", "tion", 0.5), ("sjon", "tion", 0.5), ("md", "mnd", 0.5), ("chon", "tion", 0.6), ("f", "ph", 0.6),
      ("t", "th", 0.6), ("aa", "å", 0.5),
      ("ae", "ä", 0.6),
      ("oe", "ö", 0.6), ("j", "lj", 0.7), ("j", "hj", 0.7), ("j", "gj", 0.7), ("j", "dj", 0.7), ("j", "g", 0.7),
      ("ej", "ei", 0.6),
      ("aj", "ej", 0.7), ("ö", "eu", 0.6), ("ör", "eur", 0.6), ("o", "au", 0.8), ("rr", "rg", 0.6), ("rn", "rgon", 0.8),
      ("rron", "rgon", 0.5), ("ju", "jou", 0.7), ("sje", "ge", 0.7), ("asch", "age", 0.6), ("ska", "tska", 1),
      ("ts", "tts", 0.6),
      ("ds", "ts", 0.8), ("nd", "nnd", 0.6), ("rt", "rrt", 0.6), ("ell", "iell", 0.7), ("antin", "anting", 0.5),
      ("c", "ck", 0.5),
      ("q", "k", 0.5), ("qv", "kv", 0.4), ("tz", "ts", 0.5), ("rb", "rrb", 0.8), ("ans", "angs", 0.7),
      ("ang", "ant", 0.8),
      ("mm", "nm", 0.8), ("kv", "qu", 0.6), ("e", "er", 0.9), ("ä", "ee", 1), ("y", "u", 0.8), ("oa", "ua", 0.7),
    ]
    return pairs.flatMap { first, second, cost in
      [Confusion(written: first, meant: second, cost: cost), Confusion(written: second, meant: first, cost: cost)]
    }
  }()
}

extension EditCosts {
  /// The confusions by the first byte of what is written.
  static let confusionsByFirst: [[Int]] = {
    var places = [[Int]](repeating: [], count: 256)
    for (index, confusion) in confusions.enumerated() { places[Int(confusion.written[0])].append(index) }
    return places
  }()
}

/// Letters that are written for others.
struct Confusion {
  let written: [UInt8]
  let meant: [UInt8]
  let cost: Double
  /// The hash of what is meant.
  let hash: UInt64

  init(written: String, meant: String, cost: Double) {
    self.written = Array(written.utf8)
    self.meant = Array(meant.utf8)
    self.cost = cost
    hash = FormHash.hash(meant.utf8)
  }
}
