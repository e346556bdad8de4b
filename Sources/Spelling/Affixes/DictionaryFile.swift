/// A word of a Hunspell dictionary with its flags.
struct DictionaryEntry {
  /// The word in lower case, composed.
  var word: [UInt8]
  /// Whether it is written with an initial capital.
  var isCapitalized: Bool
  /// Its flags, as a set and one by one.
  var flags: FlagSet
  var flagBytes: [UInt8]
}

/// A Hunspell dictionary: one word a line, with flags after a slash.
struct DictionaryFile {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Gives each entry to `body`; several words with spaces between them are given one by one.
  func forEach(_ body: (DictionaryEntry) -> Void) {
    bytes.withUnsafeBufferPointer { buffer in
      var start = 0
      var isFirst = true
      while start < buffer.count {
        var end = start
        while end < buffer.count, buffer[end] != 0x0A { end += 1 }
        // The first line is the number of words.
        if !isFirst { read(buffer, start..<end, body) }
        isFirst = false
        start = end + 1
      }
    }
  }

  private func read(
    _ buffer: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ body: (DictionaryEntry) -> Void
  ) {
    var end = line.upperBound
    for index in line where buffer[index] == 0x09 || buffer[index] == 0x0D {
      end = index
      break
    }
    var slash = end
    for index in line.lowerBound..<end where buffer[index] == 0x2F && index > line.lowerBound {
      slash = index
      break
    }
    guard slash > line.lowerBound else { return }
    let flags = slash < end ? Array(buffer[slash + 1..<end]) : []
    let set = FlagSet(flags)
    var start = line.lowerBound
    for index in line.lowerBound...slash where index == slash || buffer[index] == 0x20 {
      if index > start {
        let part = UnsafeBufferPointer(rebasing: buffer[start..<index])
        let word = Self.folded(part)
        let isLast = index == slash
        // Signs that are not seen leave no letters.
        if !word.isEmpty {
          body(
            DictionaryEntry(
              word: word, isCapitalized: Self.isCapital(part), flags: isLast ? set : FlagSet(),
              flagBytes: isLast ? flags : []))
        }
      }
      start = index + 1
    }
  }

  private static func folded(_ word: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    if word.allSatisfy({ (0x61...0x7A).contains($0) }) { return Array(word) }
    return FoldedWord(word).bytes
  }

  /// Whether a word begins with a capital: ASCII, or one of À–Þ.
  private static func isCapital(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    (0x41...0x5A).contains(word[0]) || (word[0] == 0xC3 && word.count > 1 && (0x80...0x9E).contains(word[1]))
  }
}
