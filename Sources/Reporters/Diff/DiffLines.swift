/// The lines of a text as a diff counts them: each with its LF, the last perhaps without.
struct DiffLines {
  /// Where each line begins.
  private(set) var starts: [Int] = []
  private let end: Int

  init(_ bytes: [UInt8]) {
    end = bytes.count
    var start = 0
    for (offset, byte) in bytes.enumerated() where byte == 0x0A {
      starts.append(start)
      start = offset + 1
    }
    if start < bytes.count { starts.append(start) }
  }

  /// How many lines there are.
  var count: Int { starts.count }

  /// The bytes of a line, from 0.
  subscript(line: Int) -> Range<Int> { starts[line]..<(line + 1 < starts.count ? starts[line + 1] : end) }

  /// The lines that a stretch of whole lines spans.
  func lines(of range: Range<Int>) -> Range<Int> {
    index(of: range.lowerBound)..<index(of: range.upperBound)
  }

  /// How many lines begin before an offset.
  private func index(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
