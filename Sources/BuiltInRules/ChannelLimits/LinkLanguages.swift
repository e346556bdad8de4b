import LintCore
import Segmentation

/// Which language the page behind each link of a text is in, as far as the text says so.
///
/// A language is marked by its name on the link's line or on a line of its own above (`English:`, `På finska`), by a flag
/// right before the link, or by the passage that the link stands in.
struct LinkLanguages {
  private static let labels = Lexicon("language-labels")

  private let prose: Prose
  private let lexicons: any LexiconSource
  private let known: KeyFilter

  init(_ prose: Prose, lexicons: any LexiconSource) {
    self.prose = prose
    self.lexicons = lexicons
    known = lexicons.keyFilter(of: Self.labels)
  }

  /// The links after one for each language is counted as one together, in order; all of them where none is marked.
  func counted(_ links: [Entity]) -> [Entity] {
    var seen: Set<String> = []
    var isMarked = false
    let rest = links.filter { link in
      let language = language(of: link)
      if language != nil { isMarked = true }
      return !seen.insert(language ?? "").inserted
    }
    guard isMarked, let first = links.first else { return links }
    return [first] + rest
  }

  private func language(of link: Entity) -> String? {
    let line = line(around: link.range)
    if let label = label(in: line.lowerBound..<link.range.lowerBound) { return label }
    if let label = label(in: link.range.upperBound..<line.upperBound) { return label }
    if let flag = flag(before: link.range.lowerBound, from: line.lowerBound) { return flag }
    if let label = heading(above: line.lowerBound) { return label }
    return prose.foreignPassage(at: link.range.lowerBound).map { $0.language ?? "?" }
  }

  /// The line that a stretch stands on, at most 300 bytes to each side.
  private func line(around range: Range<Int>) -> Range<Int> {
    let bytes = prose.text.utf8
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 300, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    var end = range.upperBound
    while end < bytes.count, end - range.upperBound < 300, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return start..<end
  }

  /// The language that a word of a stretch names; the last one named there.
  private func label(in range: Range<Int>) -> String? {
    guard !range.isEmpty else { return nil }
    return prose.words(in: range).indices.suffix(8).reversed().lazy.compactMap(name).first
  }

  private func name(_ index: Int) -> String? {
    let word = prose.segments.words[index]
    guard known.mayContain(prose.keyHashes[index]), word.shape.contains(.letters), word.range.count <= 40 else {
      return nil
    }
    return lexicons.firstField(of: prose.folded(word), in: Self.labels)
  }

  /// The language of a short line of its own right above.
  private func heading(above start: Int) -> String? {
    let bytes = prose.text.utf8
    var end = start
    while end > 0, start - end < 4, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    guard end > 0, end < start else { return nil }
    var first = end
    while first > 0, end - first <= 60, bytes[first - 1] != 0x0A, bytes[first - 1] != 0x0D { first -= 1 }
    let words = prose.words(in: first..<end)
    return words.count <= 3 ? words.indices.lazy.compactMap(name).first : nil
  }

  /// A flag that stands right before the link.
  private func flag(before offset: Int, from start: Int) -> String? {
    guard let emoji = prose.entities(in: start..<offset).last, emoji.kind == .emoji,
      prose.text.utf8[emoji.range.upperBound..<offset].allSatisfy({ $0 == 0x20 || $0 == 0x3A })
    else { return nil }
    let scalars = prose.text[emoji.range].unicodeScalars
    return scalars.allSatisfy { (0x1F1E6...0x1F1FF).contains($0.value) } ? String(scalars.map(Character.init)) : nil
  }
}
