/// A space that is missing or one too many.
struct SpacingFault {
  enum Kind {
    /// None after a mark.
    case missing(String)
    /// More than one between words.
    case double
    /// One or more before a mark.
    case before(String)
  }

  /// What is shown: the words on both sides, the spaces, or the spaces with the mark.
  var range: Range<Int>
  /// What is changed, and to what.
  var edited: Range<Int>
  var replacement: String
  var kind: Kind

  /// All faults of a text, in order.
  static func all(in utf8: [UInt8]) -> [SpacingFault] {
    utf8.withUnsafeBufferPointer { buffer in
      var search = Search(bytes: TextBytes(buffer))
      search.run()
      return search.faults
    }
  }

  /// One pass over a text.
  private struct Search {
    let bytes: TextBytes
    var faults: [SpacingFault] = []
    /// Where the line begins, and whether nothing but a list's mark has come on it.
    private var lineStart = 0

    init(bytes: TextBytes) { self.bytes = bytes }

    mutating func run() {
      var index = 0
      while index < bytes.count {
        switch bytes[index] {
        case 0x0A, 0x0D:
          index += 1
          lineStart = index
        case 0x20:
          // Nearly all are alone and before a letter.
          index = bytes[index + 1] > 0x40 && bytes[index + 1] != UInt8(ascii: "|") ? index + 1 : readSpaces(from: index)
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"),
          UInt8(ascii: ":"), UInt8(ascii: ")"):
          if isRunTogether(at: index) { addMissing(at: index) }
          index += 1
        default:
          index += 1
        }
      }
    }

    // MARK: - Spaces

    private mutating func readSpaces(from start: Int) -> Int {
      var end = start
      while bytes[end] == 0x20 { end += 1 }
      // At a line's edges they mean nothing, or a paragraph's indentation.
      guard start > lineStart, end < bytes.count, bytes[end] > 0x20 else { return end }
      if isStrayMark(at: end), bytes.endsWord(before: start) {
        let sign = bytes[end]
        let isBeforeWord = sign == UInt8(ascii: ",") && bytes.isLetter(at: end + 1)
        let text = String(Unicode.Scalar(sign))
        faults.append(
          SpacingFault(
            range: start..<end + 1, edited: start..<end + 1, replacement: isBeforeWord ? text + " " : text,
            kind: .before(text)))
        return end + 1
      }
      // Four and more set columns.
      if end - start > 1, end - start < 4, !isListMark(lineStart..<start), bytes[end] != UInt8(ascii: "|") {
        faults.append(SpacingFault(range: start..<end, edited: start..<end, replacement: " ", kind: .double))
      }
      return end
    }

    /// Whether a mark that belongs to the word before stands at an index, with nothing that makes it part of something
    /// else: `.NET`, `...`, `:)`.
    private func isStrayMark(at index: Int) -> Bool {
      let next = bytes[index + 1]
      let isFollowedByNothing = next <= 0x20
      switch bytes[index] {
      case UInt8(ascii: ","): return isFollowedByNothing || bytes.isLetter(at: index + 1)
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";"):
        return isFollowedByNothing
      default: return false
      }
    }

    /// Whether what begins a line is the mark of a list's item: `-`, `1.`, `a)`, a bullet.
    private func isListMark(_ range: Range<Int>) -> Bool {
      guard range.count <= 80 else { return false }
      let mark = bytes.trimmed(range)
      guard mark.count <= 4, !mark.isEmpty else { return mark.isEmpty }
      let last = bytes[mark.upperBound - 1]
      if last == UInt8(ascii: ".") || last == UInt8(ascii: ")") { return true }
      return !mark.contains { bytes[$0].isASCIIAlphanumeric }
    }

    // MARK: - Words that run together

    private func isRunTogether(at index: Int) -> Bool {
      let bytes = bytes
      switch bytes[index] {
      case UInt8(ascii: "."):
        return bytes.smallLetters(before: index, least: 2) && bytes.beginsSentence(at: index + 1)
      case UInt8(ascii: ","):
        return bytes.letters(before: index, least: 2) && bytes.letters(from: index + 1, least: 2)
      case UInt8(ascii: ";"):
        guard bytes.letters(before: index, least: 2), bytes.letters(from: index + 1, least: 2) else { return false }
        // &amp; and the like.
        return !bytes.bytes[max(lineStart, index - 10)..<index].contains(UInt8(ascii: "&"))
      case UInt8(ascii: "!"), UInt8(ascii: "?"):
        return bytes.letters(before: index, least: 2) && bytes.beginsSentence(at: index + 1)
      case UInt8(ascii: ":"):
        return bytes.smallLetters(before: index, least: 3) && bytes.beginsSentence(at: index + 1)
      case UInt8(ascii: ")"):
        return bytes.letters(before: index, least: 2) && bytes.beginsSentence(at: index + 1)
      default: return false
      }
    }

    private mutating func addMissing(at index: Int) {
      let start = bytes.wordStart(before: index)
      // Words that run together twice are shown up to the second mark.
      let floor = faults.last.map { max($0.range.upperBound, 0) } ?? 0
      let range = max(start, min(floor, index))..<bytes.wordEnd(from: index + 1)
      faults.append(
        SpacingFault(
          range: range, edited: index + 1..<index + 1, replacement: " ",
          kind: .missing(String(Unicode.Scalar(bytes[index])))))
    }
  }
}

extension TextBytes {
  /// Whether a word, a number, a closing quotation mark or a closing bracket ends before an index.
  fileprivate func endsWord(before index: Int) -> Bool {
    let byte = self[index - 1]
    if byte.isASCIIAlphanumeric || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "%")
    {
      return true
    }
    guard byte >= 0x80 else { return false }
    // A closing quotation mark is E2 80 9D or E2 80 99.
    if self[index - 3] == 0xE2, self[index - 2] == 0x80, byte == 0x9D || byte == 0x99 { return true }
    return isLetter(before: index)
  }

  /// Whether at least so many letters stand before an index.
  fileprivate func letters(before index: Int, least: Int) -> Bool {
    hasLetters(before: index, least: least) {
      $0.isASCII ? ($0.value | 0x20) &- 0x61 < 26 : $0.properties.isAlphabetic
    }
  }

  /// Whether at least so many small letters stand before an index.
  fileprivate func smallLetters(before index: Int, least: Int) -> Bool {
    hasLetters(before: index, least: least) { $0.isASCII ? $0.value &- 0x61 < 26 : $0.properties.isLowercase }
  }

  private func hasLetters(before index: Int, least: Int, where isWanted: (Unicode.Scalar) -> Bool) -> Bool {
    var index = index
    var count = 0
    while count < least {
      guard let start = start(before: index), let scalar = scalar(at: start)?.scalar else { return false }
      index = start
      if (0x300...0x36F).contains(scalar.value) { continue }
      guard isWanted(scalar) else { return false }
      count += 1
    }
    return true
  }

  /// Whether at least so many letters begin at an index.
  fileprivate func letters(from index: Int, least: Int) -> Bool {
    var index = index
    for _ in 0..<least {
      guard isLetter(at: index), let next = character(at: index)?.next else { return false }
      index = next
    }
    return true
  }

  /// Whether a word with a capital and small letters begins at an index, or one of the words `I` and `Å`.
  fileprivate func beginsSentence(at index: Int) -> Bool {
    guard let (first, next) = character(at: index), first.properties.isUppercase else { return false }
    var after = next
    while let (mark, behind) = character(at: after), (0x300...0x36F).contains(mark.value) { after = behind }
    guard let (second, _) = character(at: after) else { return false }
    return second.properties.isLowercase || second == " " && (first == "I" || first == "Å")
  }

  fileprivate func wordStart(before index: Int) -> Int {
    var start = index
    while index - start < 60, let previous = self.start(before: start), isLetter(at: previous) || self[previous] == 0x2D
    {
      start = previous
    }
    return start
  }

  fileprivate func wordEnd(from index: Int) -> Int {
    var end = index
    while end - index < 60, isLetter(at: end) || self[end] == 0x2D, let next = character(at: end)?.next { end = next }
    return end
  }
}
