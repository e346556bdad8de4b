import SourceText

/// Whole lines that differ between a text and its edited version. Lines end with LF here, as for `patch`.
struct DiffBlock {
  /// The bytes of the original's lines.
  var original: Range<Int>
  /// The bytes of the edited text's lines.
  var edited: Range<Int>

  /// Widens changes to whole lines, and joins those that share a line or stand on neighbouring ones.
  static func blocks(_ changes: [EditedText.Change], from original: [UInt8], to edited: [UInt8]) -> [DiffBlock] {
    var blocks: [DiffBlock] = []
    var index = 0
    while index < changes.count {
      let first = changes[index]
      index += 1
      // What stands before a change on its line is the same in both texts, and so is what stands after it.
      let lead = original.lineLead(of: first.original.lowerBound)
      var end = first.original.upperBound
      var editedEnd = first.edited.upperBound
      while true {
        let limit = index < changes.count ? changes[index].original.lowerBound : original.count
        if original.beginsLine(end), edited.beginsLine(editedEnd) { break }
        let rest = original.lineRest(from: end, to: limit)
        (end, editedEnd) = (end + rest, editedEnd + rest)
        if rest > 0, original[end - 1] == 0x0A { break }
        guard index < changes.count else { break }
        (end, editedEnd) = (changes[index].original.upperBound, changes[index].edited.upperBound)
        index += 1
      }
      let start = (first.original.lowerBound - lead, first.edited.lowerBound - lead)
      if let last = blocks.last, last.original.upperBound == start.0 {
        blocks[blocks.count - 1] = DiffBlock(
          original: last.original.lowerBound..<end, edited: last.edited.lowerBound..<editedEnd)
      } else {
        blocks.append(DiffBlock(original: start.0..<end, edited: start.1..<editedEnd))
      }
    }
    return blocks
  }
}

extension [UInt8] {
  /// Whether a line begins at an offset.
  fileprivate func beginsLine(_ offset: Int) -> Bool { offset == 0 || self[offset - 1] == 0x0A }

  /// How many bytes of its line stand before an offset.
  fileprivate func lineLead(of offset: Int) -> Int {
    var start = offset
    while !beginsLine(start) { start -= 1 }
    return offset - start
  }

  /// How many bytes of its line stand from an offset on, LF included, but at most up to `limit`.
  fileprivate func lineRest(from offset: Int, to limit: Int) -> Int {
    var end = offset
    while end < limit {
      end += 1
      if self[end - 1] == 0x0A { break }
    }
    return end - offset
  }
}
