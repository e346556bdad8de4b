import LintCore
import Segmentation

/// Emojis that stand together on a line, with nothing but spaces between them.
struct EmojiRun: Sendable {
  /// The emojis, in order.
  var emojis: [Entity]
  /// What stands before it on its line.
  var before: Neighbour
  /// What stands after it on its line.
  var after: Neighbour
  /// Which line of the text it is on, counted from 0; runs with the same number share a line.
  var line: Int

  /// What stands beside a run on its line.
  enum Neighbour: Sendable {
    case nothing
    /// Only signs: dashes, brackets, punctuation.
    case signs
    /// Words, numbers, links or other emojis.
    case text
  }

  /// From the first to the last emoji.
  var range: Range<Int> {
    guard let first = emojis.first, let last = emojis.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }
}

extension Prose {
  /// Whether a stretch has only spaces.
  func isBlank(_ range: Range<Int>) -> Bool {
    range.count < 40 && text[range].allSatisfy { $0 == " " || $0 == "\u{A0}" || $0 == "\t" || $0 == "\u{FE0F}" }
  }

  /// All emojis by run, in text order. Linear in the text, however the emojis stand.
  var emojiRuns: [EmojiRun] { hasEmojis ? memo.value(for: EmojiRun.self) { findEmojiRuns() } : [] }

  private func findEmojiRuns() -> [EmojiRun] {
    var runs: [EmojiRun] = []
    var end = 0
    var line = 0
    var before = EmojiRun.Neighbour.nothing
    for entity in segments.entities where entity.kind == .emoji {
      let gap = gap(end..<entity.range.lowerBound)
      if !runs.isEmpty, gap.lines == 0, gap.head == .nothing {
        runs[runs.count - 1].emojis.append(entity)
      } else {
        if !runs.isEmpty { runs[runs.count - 1].after = gap.lines == 0 ? .text : gap.head }
        before = gap.lines > 0 || runs.isEmpty ? gap.tail : .text
        line += gap.lines
        runs.append(EmojiRun(emojis: [entity], before: before, after: .nothing, line: line))
      }
      end = entity.range.upperBound
    }
    if !runs.isEmpty { runs[runs.count - 1].after = gap(end..<text.utf8.count).head }
    return runs
  }

  /// What a stretch without emojis holds: before its first line end, after its last, and how many line ends.
  private func gap(_ range: Range<Int>) -> (head: EmojiRun.Neighbour, tail: EmojiRun.Neighbour, lines: Int) {
    var head = EmojiRun.Neighbour.nothing
    var current = EmojiRun.Neighbour.nothing
    var lines = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = text.utf8[offset]
      offset += 1
      switch byte {
      case 0x0A, 0x0D:
        // A line end of two bytes is one.
        if byte == 0x0A, offset > 1 + range.lowerBound, text.utf8[offset - 2] == 0x0D { continue }
        if lines == 0 { head = current }
        lines += 1
        current = .nothing
      case 0x20, 0x09: break
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3: current = .text
      case 0xC2 where offset < range.upperBound && text.utf8[offset] == 0xA0: offset += 1
      case 0x21...0x7E: if current == .nothing { current = .signs }
      case 0xE2:
        // Dashes, quotation marks, bullets and thin spaces.
        if current == .nothing { current = .signs }
        offset += 2
      default: current = .text
      }
    }
    if lines == 0 { head = current }
    return (head, current, lines)
  }
}
