/// The Aho–Corasick automaton of all forms of all lists, as it lies in an image.
///
/// Two states stand for “nothing matched yet”: `dead` inside a word, `root` where a form may begin. Since forms begin at
/// word boundaries, a suffix counts as a beginning only after a sign or a blank; in running text the automaton is dead
/// most of the time. States are numbered by breadth, so those in use lie together; the children of a state follow
/// each other. A state is three numbers:
///
/// - 4 bits: the number of children, or 15 when it has a row of next states in `rows`; 28 bits: its first child or its row;
/// - the state of its longest suffix, which always has a lower number (so a damaged image cannot make it run in circles);
/// - its output from 1, or 0.
struct Automaton {
  static let dead = 0
  static let root = 1
  static let rowMark: UInt32 = 15
  /// A state with more children than this has a row.
  static let mostChildren = 8

  private let states: ImageTable<UInt32>
  private let labels: ImageTable<UInt16>
  private let rows: ImageTable<UInt32>
  private let symbolCount: Int

  init(_ sections: ImageSections, symbolCount: Int) {
    states = sections.words(.states)
    labels = sections.halves(.labels)
    rows = sections.words(.rows)
    self.symbolCount = symbolCount
  }

  /// The state after one more symbol.
  @inline(__always)
  func next(_ state: Int, _ symbol: FoldedSymbol) -> Int {
    // Mostly the automaton is in one of these two, whose rows come first.
    if state <= Self.root { return Int(rows[state &* symbolCount &+ Int(symbol.value)]) }
    return nextInside(state, symbol)
  }

  private func nextInside(_ state: Int, _ symbol: FoldedSymbol) -> Int {
    var state = state
    while true {
      let (ways, suffix, _) = states.triple(state &* 3)
      let index = Int(ways &>> 4)
      if ways & 15 == Self.rowMark { return Int(rows[index &* symbolCount &+ Int(symbol.value)]) }
      let end = index &+ Int(ways & 15)
      var child = index
      while child < end {
        if labels[child] == symbol.value { return child }
        child &+= 1
      }
      guard Int(suffix) < state else { return Self.dead }
      state = Int(suffix)
    }
  }

  /// The number of what ends in a state, from 1; 0 when nothing does.
  @inline(__always)
  func output(of state: Int) -> Int { state <= Self.root ? 0 : Int(states[state &* 3 &+ 2]) }
}
