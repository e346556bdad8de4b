/// Finds quoted text: between quotation marks of any kind, and speech after a dash.
///
/// Swedish opens and closes with the same mark, ”…”, so a mark opens when something stands after it and nothing before.
struct QuoteScanner {
  private let text: TextBytes
  private let words: [Word]
  private let entities: [Entity]
  private let paragraphs: [Range<Int>]
  /// The quotes so far, in order, none inside another.
  private(set) var quotes: [Range<Int>] = []
  /// Where a quote of each family of marks was opened in the paragraph at hand.
  private var open: [Int?] = Array(repeating: nil, count: Family.allCases.count)

  /// Marks that open and close each other.
  private enum Family: Int, CaseIterable {
    case double
    case straight
    case angled
    case single
  }

  /// Fewer words than this are a name or a term, `”Årets kock”`.
  private static let leastWords = 3

  init(text: TextBytes, segments: Segments) {
    self.text = text
    words = segments.words
    entities = segments.entities
    paragraphs = segments.paragraphs
  }

  /// Goes through the text once.
  mutating func scan(lines: [Line]) {
    var nextEntity = 0
    for paragraph in paragraphs {
      for index in open.indices { open[index] = nil }
      var position = paragraph.lowerBound
      while position < paragraph.upperBound {
        let byte = text[position]
        guard byte == 0x22 || byte == 0x27 || byte == 0xC2 || byte == 0xE2 else {
          position += 1
          continue
        }
        let scalar = text.scalar(at: position)
        if let family = family(of: scalar.value) {
          while nextEntity < entities.count, entities[nextEntity].range.upperBound <= position { nextEntity += 1 }
          let isInEntity = nextEntity < entities.count && entities[nextEntity].range.lowerBound <= position
          if !isInEntity { take(family, scalar.value, position..<position + scalar.length) }
        }
        position += scalar.length
      }
    }
    addSpeech(lines)
  }

  private mutating func take(_ family: Family, _ mark: UInt32, _ range: Range<Int>) {
    let before = Side(text.scalar(before: range.lowerBound))
    let after = Side(text.scalar(at: range.upperBound))
    if let start = open[family.rawValue], closes(family, mark, before, after) {
      open[family.rawValue] = nil
      add(start..<range.upperBound)
    } else if opens(family, mark, before, after), open[family.rawValue] == nil || family == .single {
      open[family.rawValue] = range.lowerBound
    }
  }

  private func opens(_ family: Family, _ mark: UInt32, _ before: Side, _ after: Side) -> Bool {
    // The low mark „ opens always, and « may have a space inside; no other opens within a word or before a space.
    if mark == 0x201E || (mark == 0xAB && before == .space) { return true }
    return before != .letter && before != .end && after != .space && (family != .single || after == .letter)
  }

  private func closes(_ family: Family, _ mark: UInt32, _ before: Side, _ after: Side) -> Bool {
    if mark == 0x201E { return false }
    return (before != .space || mark == 0xBB) && after != .letter
  }

  /// Adds a quote, taking the place of those inside it.
  private mutating func add(_ range: Range<Int>) {
    guard hasEnoughWords(range) else { return }
    while let last = quotes.last, last.lowerBound >= range.lowerBound { quotes.removeLast() }
    guard quotes.last.map({ $0.upperBound <= range.lowerBound }) ?? true else { return }
    quotes.append(range)
  }

  private func hasEnoughWords(_ range: Range<Int>) -> Bool {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].range.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    let last = low + Self.leastWords - 1
    return last < words.count && words[last].range.upperBound <= range.upperBound
  }

  /// Adds lines of speech, `– Vi är glada, säger Anna.`, and puts all quotes in order.
  ///
  /// A dash is a bullet as well. Speech begins with a capital letter and ends with a final sign; items seldom do both.
  private mutating func addSpeech(_ lines: [Line]) {
    var speech: [Range<Int>] = []
    for index in lines.indices where isSpeech(lines[index]) {
      var end = index
      while lines[end].closing != .sentenceEnd, end + 1 < lines.count, !lines[end + 1].traits.contains(.beginsUnit) {
        end += 1
      }
      guard lines[end].closing == .sentenceEnd else { continue }
      let range = Int(lines[index].start)..<Int(lines[end].end)
      if range.lowerBound >= speech.last?.upperBound ?? 0, hasEnoughWords(range) { speech.append(range) }
    }
    guard !speech.isEmpty else { return }
    merge(speech)
  }

  private func isSpeech(_ line: Line) -> Bool {
    guard line.traits.contains(.dash), line.opening == .uppercase else { return false }
    return text[Int(line.start)] != 0x2D
  }

  /// Merges lines of speech into the quotes; of two that overlap, the speech is the wider one.
  private mutating func merge(_ speech: [Range<Int>]) {
    var merged: [Range<Int>] = []
    var index = 0
    for line in speech {
      while index < quotes.count, quotes[index].upperBound <= line.lowerBound {
        merged.append(quotes[index])
        index += 1
      }
      while index < quotes.count, quotes[index].lowerBound < line.upperBound { index += 1 }
      merged.append(line)
    }
    quotes = merged + quotes[index...]
  }

  private func family(of value: UInt32) -> Family? {
    switch value {
    case 0x201C...0x201F: .double
    case 0x22: .straight
    case 0xAB, 0xBB: .angled
    case 0x27, 0x2018, 0x2019: .single
    default: nil
    }
  }

  /// What stands on one side of a mark.
  private enum Side {
    case space
    case letter
    /// A sign that can stand at the end of what is quoted.
    case end
    case other

    init(_ scalar: TextBytes.Scalar) {
      let kind = ScalarKind(scalar.value)
      if scalar.length == 0 || scalar.value == 0 || kind == .space {
        self = .space
      } else if kind.isLetter || kind == .digit || kind == .mark {
        self = .letter
      } else if scalar.value == 0x2C || Punctuation.isTerminator(scalar.value) {
        self = .end
      } else {
        self = .other
      }
    }
  }
}
