/// Builds the automaton of a set of forms.
struct AutomatonBuilder {
  /// The finished tables, in the layout that `Automaton` reads.
  struct Tables {
    var states: [UInt32] = []
    var labels: [UInt16] = []
    var rows: [UInt32] = []
    var outputs: [UInt32] = []
  }

  /// What a form stands for: a stretch of the entries.
  private struct Pattern {
    var symbols: Range<Int>
    var entries: Range<Int>
  }

  /// A state while it is built.
  private struct Node {
    var patterns: Range<Int>
    var depth: Int
    var children = 0..<0
    var suffix = Automaton.dead
    var output = 0
    var row = -1
  }

  private let symbolCount: Int
  private let isWord: [Bool]
  private var text: [UInt16] = []
  private var patterns: [Pattern] = []
  private var nodes: [Node] = []
  private var tables = Tables()

  /// - Parameter forms: distinct, in rising order, none empty, each with the stretch of entries that it stands for.
  /// - Parameter isWord: for each symbol, whether it is a letter or a digit.
  static func build(_ forms: [(symbols: [UInt16], entries: Range<Int>)], isWord: [Bool]) -> Tables {
    var builder = Self(forms, isWord: isWord)
    builder.addNodes()
    builder.linkSuffixes()
    return builder.finish()
  }

  private init(_ forms: [(symbols: [UInt16], entries: Range<Int>)], isWord: [Bool]) {
    self.isWord = isWord
    symbolCount = isWord.count
    for form in forms {
      patterns.append(Pattern(symbols: text.count..<text.count + form.symbols.count, entries: form.entries))
      text += form.symbols
    }
  }

  /// Makes the tree of all beginnings, by breadth: the forms are sorted, so each beginning is a stretch of them.
  private mutating func addNodes() {
    nodes = [Node(patterns: 0..<0, depth: 0), Node(patterns: 0..<patterns.count, depth: 0)]
    tables.labels = [0, 0]
    var index = Automaton.root
    while index < nodes.count {
      let (all, depth) = (nodes[index].patterns, nodes[index].depth)
      var low = all.lowerBound
      // The form that ends here comes first, being a beginning of the others.
      if depth > 0, low < all.upperBound, patterns[low].symbols.count == depth { low += 1 }
      let firstChild = nodes.count
      while low < all.upperBound {
        let symbol = text[patterns[low].symbols.lowerBound + depth]
        var high = low + 1
        while high < all.upperBound, text[patterns[high].symbols.lowerBound + depth] == symbol { high += 1 }
        nodes.append(Node(patterns: low..<high, depth: depth + 1))
        tables.labels.append(symbol)
        low = high
      }
      nodes[index].children = firstChild..<nodes.count
      index += 1
    }
  }

  /// Finds each state's longest suffix that is a beginning too, its output, and makes rows for states with many ways on.
  private mutating func linkSuffixes() {
    addRow(Automaton.dead)
    addRow(Automaton.root)
    for parent in Automaton.root..<nodes.count {
      for child in nodes[parent].children {
        let symbol = tables.labels[child]
        let isFirst = parent == Automaton.root
        let suffix = isFirst ? afterNothing(symbol) : next(nodes[parent].suffix, symbol)
        nodes[child].suffix = suffix
        nodes[child].output = addOutput(of: child, suffix: nodes[suffix].output)
        if nodes[child].children.count > Automaton.mostChildren { addRow(child) }
      }
    }
  }

  /// The state after a symbol with which no form begins or goes on.
  private func afterNothing(_ symbol: UInt16) -> Int { isWord[Int(symbol)] ? Automaton.dead : Automaton.root }

  private mutating func addOutput(of node: Int, suffix: Int) -> Int {
    guard let first = nodes[node].patterns.first, patterns[first].symbols.count == nodes[node].depth else {
      return suffix
    }
    let entries = patterns[first].entries
    tables.outputs += [UInt32(entries.lowerBound), UInt32(entries.count), UInt32(suffix)]
    return tables.outputs.count / 3
  }

  private mutating func addRow(_ node: Int) {
    var row: [UInt32]
    let suffix = nodes[node].suffix
    switch node {
    case Automaton.dead: row = (0..<symbolCount).map { isWord[$0] ? 0 : UInt32(next(Automaton.root, UInt16($0))) }
    case Automaton.root: row = (0..<symbolCount).map { UInt32(afterNothing(UInt16($0))) }
    default: row = (0..<symbolCount).map { UInt32(next(suffix, UInt16($0))) }
    }
    if node != Automaton.dead {
      for child in nodes[node].children { row[Int(tables.labels[child])] = UInt32(child) }
    }
    nodes[node].row = tables.rows.count / symbolCount
    tables.rows += row
  }

  private func next(_ state: Int, _ symbol: UInt16) -> Int {
    var state = state
    while true {
      if nodes[state].row >= 0 { return Int(tables.rows[nodes[state].row * symbolCount + Int(symbol)]) }
      for child in nodes[state].children where tables.labels[child] == symbol { return child }
      if state == Automaton.root { return afterNothing(symbol) }
      if state == Automaton.dead { return isWord[Int(symbol)] ? Automaton.dead : next(Automaton.root, symbol) }
      state = nodes[state].suffix
    }
  }

  private consuming func finish() -> Tables {
    for node in nodes {
      let word =
        node.row >= 0
        ? UInt32(node.row) << 4 | Automaton.rowMark
        : UInt32(node.children.lowerBound) << 4 | UInt32(node.children.count)
      tables.states += [word, UInt32(node.suffix), UInt32(node.output)]
    }
    return tables
  }
}
