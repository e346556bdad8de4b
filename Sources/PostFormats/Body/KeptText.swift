import LintCore
import SourceText

/// The stretches of a text that are published, for each audience.
struct KeptText {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var pieces: [Audience: [Range<Int>]] = [:]
  private var order: [Audience] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Adds a stretch for some audiences.
  mutating func keep(_ range: Range<Int>, for audiences: [Audience]) {
    guard !range.isEmpty else { return }
    for audience in audiences {
      if pieces[audience] == nil { order.append(audience) }
      pieces[audience, default: []].append(range)
    }
  }

  /// Takes the space back with which the last stretch of some audiences ends.
  mutating func dropTrailingBlanks(for audiences: [Audience]) {
    for audience in audiences {
      guard let last = pieces[audience]?.popLast() else { continue }
      let end = bytes.skippingBlanks(backFrom: last.upperBound, to: last.lowerBound)
      pieces[audience]?.append(last.lowerBound..<end)
    }
  }

  /// Whether an audience's text so far ends with a blank line, or there is none yet.
  func endsWithBlankLine(for audience: Audience) -> Bool {
    guard let last = pieces[audience]?.last else { return true }
    var end = last.upperBound
    for _ in 0..<2 {
      end = bytes.skippingBlanks(backFrom: end, to: max(last.lowerBound, end - 256))
      guard end > last.lowerBound, bytes[end - 1].isLineEnd else { return false }
      end -= end - 1 > last.lowerBound && bytes.has("\r\n", at: end - 2) ? 2 : 1
    }
    return true
  }

  /// The texts, without blank lines before and space after, with their way back to the file: the common text first,
  /// then those of channels in the order in which they come.
  func texts(from whole: PostText) -> [PostText] {
    ([.everyone] + order.filter { $0 != .everyone }).compactMap { audience in
      guard let pieces = trimmed(pieces[audience] ?? []), !pieces.isEmpty else { return nil }
      var text = PostText(role: .body, utf8: [], map: OffsetMap())
      for piece in pieces {
        text.utf8 += bytes[piece]
        text.map.append(piece, of: whole.map)
      }
      if case .channel(let channel) = audience { text.channel = channel }
      return text
    }
  }

  private func trimmed(_ pieces: [Range<Int>]) -> [Range<Int>]? {
    var pieces = pieces[...]
    while let last = pieces.last {
      let end = bytes.trimmed(last).upperBound
      pieces[pieces.endIndex - 1] = last.lowerBound..<max(last.lowerBound, end)
      if bytes.trimmed(last).isEmpty { pieces.removeLast() } else { break }
    }
    while let first = pieces.first {
      var start = first.lowerBound
      let text = bytes.trimmed(first).lowerBound
      if bytes.trimmed(first).isEmpty {
        pieces.removeFirst()
        continue
      }
      while case let line = bytes.line(from: start, to: first.upperBound), line.end <= text, line.end > start {
        start = line.end
      }
      pieces[pieces.startIndex] = start..<first.upperBound
      break
    }
    return Array(pieces)
  }
}
