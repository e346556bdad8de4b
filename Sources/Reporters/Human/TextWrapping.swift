extension String {
  /// The text in lines of at most `first` and then `rest` cells, broken at spaces.
  ///
  /// A word that is longer than a line is broken where the line ends. The text must hold nothing that a terminal acts
  /// on (`visible`).
  func wrapped(first: Int, rest: Int) -> [String] {
    let (first, rest) = (max(1, first), max(1, rest))
    if cellWidth <= first { return [self] }
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in split(separator: " ") {
      let word = String(word)
      var width = word.cellWidth
      if used > 0 {
        if used + 1 + width <= (lines.isEmpty ? first : rest) {
          line += " " + word
          used += 1 + width
          continue
        }
        lines.append(line)
      }
      line = word
      while width > (lines.isEmpty ? first : rest) {
        let (head, tail) = line.cut(at: lines.isEmpty ? first : rest)
        lines.append(head)
        line = tail
        width = tail.cellWidth
      }
      used = width
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// The part that fits in so many cells, but at least one character, and what follows it.
  private func cut(at cells: Int) -> (head: String, tail: String) {
    var used = 0
    var index = startIndex
    while index < endIndex {
      let width = self[index].cellWidth
      if used + width > cells, index > startIndex { break }
      used += width
      index = self.index(after: index)
    }
    return (String(self[..<index]), String(self[index...]))
  }
}
