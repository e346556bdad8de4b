extension Example {
  /// The text without marks, and what was marked, in bytes of it, in text order. Marks do not nest.
  public var unmarked: (text: String, ranges: [Range<Int>]) {
    var unmarked = ""
    var ranges: [Range<Int>] = []
    var start: Int?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦": start = unmarked.utf8.count
      case "⟧":
        if let opened = start { ranges.append(opened..<unmarked.utf8.count) }
        start = nil
      default: unmarked.unicodeScalars.append(scalar)
      }
    }
    return (unmarked, ranges)
  }
}
