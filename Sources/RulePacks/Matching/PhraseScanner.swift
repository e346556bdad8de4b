/// Runs a text through the automaton and collects what it finds.
struct PhraseScanner {
  /// No form has more symbols than this: it bounds what must be remembered while scanning.
  static let longestForm = 127
  private static let ringMask = 127

  private let bytes: UnsafeBufferPointer<UInt8>
  private let table: FoldingTable
  private let automaton: Automaton
  private let outputs: ImageTable<UInt32>
  private let entries: ImageTable<UInt32>
  private let boundary: WordBoundary
  private var candidates: [Candidate] = []

  /// Finds all forms that stand as words of their own, in the order of their ends.
  static func candidates(in bytes: UnsafeBufferPointer<UInt8>, sections: ImageSections) -> [Candidate] {
    var scanner = Self(bytes, sections)
    scanner.scan()
    return scanner.candidates
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ sections: ImageSections) {
    self.bytes = bytes
    table = FoldingTable(sections)
    automaton = Automaton(sections, symbolCount: table.symbolCount)
    outputs = sections.words(.outputs)
    entries = sections.words(.entries)
    boundary = WordBoundary(bytes: bytes, table: table)
  }

  private mutating func scan() {
    // The beginnings of the last symbols, for going from a match's end to its beginning.
    withUnsafeTemporaryAllocation(of: Int.self, capacity: Self.ringMask + 1) { ring in
      ring.initialize(repeating: 0)
      // Constants of their own stay in registers, where those of a value that changes would not.
      let automaton = automaton
      var cursor = FoldingCursor(bytes, in: 0..<bytes.count, table: table)
      var state = Automaton.root
      var position = 0
      while true {
        let symbol = cursor.next()
        if symbol == .end { return }
        ring[position & Self.ringMask] = cursor.start
        position &+= 1
        state = automaton.next(state, symbol)
        if state == Automaton.dead {
          cursor.skipWord()
          continue
        }
        let output = automaton.output(of: state)
        if output != 0 { collect(output, last: symbol, end: cursor.index, position: position, starts: ring) }
      }
    }
  }

  private mutating func collect(
    _ output: Int, last: FoldedSymbol, end: Int, position: Int, starts: UnsafeMutableBufferPointer<Int>
  ) {
    var output = output
    var endsWord: Bool?
    while output > 0 {
      let at = (output - 1) * 3
      let entryCount = entries.count / PhraseEntry.stride
      let first = min(outputs.int(at), entryCount)
      for index in first..<min(first + outputs.int(at + 1), entryCount) {
        let entry = PhraseEntry(entries, at: index)
        guard (1...Self.longestForm).contains(entry.length), entry.length <= position else { continue }
        let start = starts[(position - entry.length) & Self.ringMask]
        guard start < end else { continue }
        if entry.traits.contains(.endsWithWord) {
          let isEnd = endsWord ?? boundary.ends(at: end, after: last)
          endsWord = isEnd
          guard isEnd else { continue }
        }
        if entry.traits.contains(.beginsWithWord), !boundary.begins(at: start) { continue }
        candidates.append(
          Candidate(
            start: start, end: end, position: position - entry.length, length: Int32(entry.length),
            list: Int32(truncatingIfNeeded: entry.list), entry: Int32(truncatingIfNeeded: index),
            endsWithFullStop: entry.traits.contains(.endsWithFullStop)))
      }
      let suffix = outputs.int(at + 2)
      guard suffix < output else { return }
      output = suffix
    }
  }
}
