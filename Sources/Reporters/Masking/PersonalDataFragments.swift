/// Recognises values of personal data, and parts of them, in other texts.
///
/// A table of short runs of letters and digits, so that a text is searched in one pass however many values there are.
struct PersonalDataFragments: Sendable {
  /// How much of a value counts as the value.
  struct Sensitivity: Sendable {
    /// A run of so many digits, whatever stands between them.
    var digits: Int
    /// A run of so many letters without anything between; nil for no such runs.
    var letters: Int?
    /// The longest run of letters and digits that is looked up at once.
    var run: Int
    /// Whether only the runs that begin a value count, or all.
    var isPrefixOnly: Bool
    /// The fewest letters and digits that a value must have to be looked for.
    var shortest: Int

    /// For a text about the very place: any four digits or five letters give a value away.
    static let near = Self(digits: 4, letters: 5, run: 8, isPrefixOnly: false, shortest: 2)
    /// For a text about another place, where a word in common is no leak: six digits, or how a value begins.
    static let far = Self(digits: 6, letters: nil, run: 12, isPrefixOnly: true, shortest: 4)
  }

  private let sensitivity: Sensitivity
  private var digitRuns: Set<UInt64> = []
  private var letterRuns: Set<UInt64> = []
  /// Runs of letters and digits of any length, each counted from 1, so that length is part of the number.
  private var runs: Set<UInt64> = []
  /// Which lengths `runs` has.
  private var lengths: [Int] = []

  /// Creates a table of values.
  init(_ values: [FoldedSymbols], _ sensitivity: Sensitivity) {
    self.sensitivity = sensitivity
    var lengths: Set<Int> = []
    for value in values {
      value.forEachRun(of: sensitivity.digits, where: { $0 < 10 }) { digitRuns.insert($1) }
      if let letters = sensitivity.letters {
        value.forEachRun(of: letters, isJoined: true, where: { $0 >= 10 }) { letterRuns.insert($1) }
      }
      let length = min(sensitivity.run, value.symbols.count)
      guard length >= sensitivity.shortest else { continue }
      lengths.insert(length)
      if sensitivity.isPrefixOnly {
        runs.insert(value.run(at: 0, length))
      } else {
        value.forEachRun(of: length) { runs.insert($1) }
      }
    }
    self.lengths = lengths.sorted()
  }

  /// Whether there is nothing to look for.
  var isEmpty: Bool { digitRuns.isEmpty && letterRuns.isEmpty && runs.isEmpty }

  /// The parts of a text that give a value away, as byte ranges in order.
  ///
  /// Each is widened to the whole word, and those with only separators between them are joined.
  func matches(in text: FoldedSymbols) -> [Range<Int>] {
    // Made when the first part is found: most texts have none.
    var isFlagged: [Bool] = []
    func flag(_ start: Int, _ length: Int) {
      if isFlagged.isEmpty { isFlagged = Array(repeating: false, count: text.symbols.count) }
      for index in start..<start + length { isFlagged[index] = true }
    }
    if !digitRuns.isEmpty {
      text.forEachRun(of: sensitivity.digits, where: { $0 < 10 }) { start, run in
        if digitRuns.contains(run) { flag(start, sensitivity.digits) }
      }
    }
    if let letters = sensitivity.letters, !letterRuns.isEmpty {
      text.forEachRun(of: letters, isJoined: true, where: { $0 >= 10 }) { start, run in
        if letterRuns.contains(run) { flag(start, letters) }
      }
    }
    for length in lengths {
      text.forEachRun(of: length) { start, run in
        guard runs.contains(run), length > 4 || text.isWord(start, length) else { return }
        flag(start, length)
      }
    }
    return isFlagged.isEmpty ? [] : text.words(isFlagged)
  }
}

extension FoldedSymbols {
  /// The number of a run: its symbols as digits in base 37 after a leading 1.
  fileprivate func run(at start: Int, _ length: Int) -> UInt64 {
    symbols[start..<start + length].reduce(1) { $0 * Self.base + UInt64($1) }
  }

  /// Calls `body` with the start and number of each run of `length` symbols of a kind.
  fileprivate func forEachRun(
    of length: Int, isJoined mustJoin: Bool = false, where belongs: (UInt8) -> Bool = { _ in true },
    _ body: (Int, UInt64) -> Void
  ) {
    guard length > 0 else { return }
    let rest = (1..<length).reduce(UInt64(1)) { power, _ in power * Self.base }
    let top = rest * Self.base
    var number: UInt64 = 0
    var count = 0
    for index in symbols.indices {
      let symbol = symbols[index]
      if !belongs(symbol) || mustJoin && !isJoined[index] {
        number = 0
        count = 0
        guard belongs(symbol) else { continue }
      }
      number = number % rest * Self.base + UInt64(symbol)
      count += 1
      if count >= length { body(index - length + 1, top + number) }
    }
  }

  /// Whether a run stands by itself, as a word or several.
  fileprivate func isWord(_ start: Int, _ length: Int) -> Bool {
    !isJoined[start] && (start + length == symbols.count || !isJoined[start + length])
  }

  /// The byte ranges of the words that have a flagged symbol.
  fileprivate func words(_ isFlagged: [Bool]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var lastIndex = -2
    var index = 0
    while index < symbols.count {
      var end = index + 1
      while end < symbols.count, isJoined[end] { end += 1 }
      if isFlagged[index..<end].contains(true) {
        if lastIndex == index - 1, let last = ranges.popLast() {
          ranges.append(last.lowerBound..<ends[end - 1])
        } else {
          ranges.append(starts[index]..<ends[end - 1])
        }
        lastIndex = end - 1
      }
      index = end
    }
    return ranges
  }
}
