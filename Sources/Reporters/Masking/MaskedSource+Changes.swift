import LintCore
import SourceText

extension MaskedSource {
  /// What an edit changes, with some of the line around it, as it may be shown.
  struct Change {
    /// What stands before, on the same line.
    var before: String
    /// What is taken away.
    var removed: String
    /// What is written.
    var inserted: String
    /// What stands after, on the same line.
    var after: String
  }

  /// How much of the line is shown on each side, in bytes.
  private static let context = 60
  /// How much of a change is shown, in bytes.
  private static let longest = 600

  /// The change that a fix makes where it is one edit of one line; nil for others, and where a value would be shown.
  func change(_ fix: ShownDiagnostic.Fix) -> Change? {
    guard fix.edits.count == 1, let edit = fix.edits.first else { return nil }
    let range = edit.range.bytes
    guard range.upperBound <= rawBytes.count, range.count <= Self.longest, edit.text.utf8.count <= Self.longest,
      place(touching: range) == nil, !rawBytes[range].contains(where: { $0 == 0x0A || $0 == 0x0D })
    else { return nil }
    let line = lines.contents(ofLine: lines.line(at: ByteOffset(range.lowerBound))).bytes
    guard line.lowerBound <= range.lowerBound, range.upperBound <= line.upperBound else { return nil }
    let start = scalarStart(at: max(line.lowerBound, range.lowerBound - Self.context))
    let end = scalarStart(at: min(line.upperBound, range.upperBound + Self.context))
    return Change(
      before: start > line.lowerBound
        ? "…" + masked(start..<range.lowerBound)
        : String(masked(start..<range.lowerBound).drop { $0 == " " || $0 == "\t" }),
      removed: masked(range), inserted: edit.text,
      after: masked(range.upperBound..<max(end, range.upperBound)) + (end < line.upperBound ? "…" : ""))
  }

  /// The line that a place begins on, cut around it, in three parts: before, the place, after.
  func excerptParts(of range: ByteRange) -> (before: String, place: String, after: String) {
    let range = range.bytes.clamped(to: 0..<rawBytes.count)
    let line = lines.contents(ofLine: lines.line(at: ByteOffset(range.lowerBound))).bytes
    // A byte order mark, where a finding about the whole file may stand, is on no line.
    let start = min(max(range.lowerBound, line.lowerBound), line.upperBound)
    let end = max(start, min(range.upperBound, line.upperBound, scalarStart(at: min(start + 200, line.upperBound))))
    let first = scalarStart(at: max(line.lowerBound, start - Self.context))
    let last = max(end, scalarStart(at: min(line.upperBound, end + Self.context)))
    return (
      (first > line.lowerBound ? "…" : "") + masked(first..<start), masked(start..<end),
      masked(end..<last) + (last < line.upperBound ? "…" : "")
    )
  }

  private func masked(_ range: Range<Int>) -> String {
    var text = ""
    forEachStretch(of: range) { text += $0.mask ?? String(decoding: rawBytes[$0.range], as: UTF8.self) }
    return text
  }
}
