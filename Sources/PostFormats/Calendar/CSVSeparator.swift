import SourceText

/// What stands between the cells of a file, found in its first line.
struct CSVSeparator {
  /// The byte.
  var byte: UInt8
  /// Where the first row begins.
  var start: Int

  /// Semicolons as Swedish Excel writes them, commas or tabs: whichever the first line has most of outside quotation
  /// marks. A line `sep=;`, which Excel writes for itself, decides.
  init(_ source: SourceText) {
    let first = source.byteOrderMarkLength
    let candidates: [UInt8] = [0x3B, 0x2C, 0x09]
    var counts = [0, 0, 0]
    var isQuoted = false
    var end = first
    while end < source.bytes.count {
      let byte = source.bytes[end]
      if byte == 0x22 { isQuoted.toggle() }
      if !isQuoted {
        if byte == 0x0A || byte == 0x0D { break }
        if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
      }
      end += 1
    }
    let line = source.bytes[first..<end]
    if line.count == 5, line.starts(with: Array("sep=".utf8)), let last = line.last {
      byte = last
      start = end
      while start < source.bytes.count, source.bytes[start] == 0x0A || source.bytes[start] == 0x0D { start += 1 }
      return
    }
    let best = counts.indices.max { (counts[$0], -$0) < (counts[$1], -$1) } ?? 0
    byte = counts[best] == 0 ? 0x2C : candidates[best]
    start = first
  }
}
