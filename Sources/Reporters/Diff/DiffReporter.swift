import Linting

/// Writes what fixing changes as a unified diff, with personal data masked on both sides.
public struct DiffReporter: Sendable {
  private let style: TerminalStyle
  private let reveals: Bool
  /// How many unchanged lines stand around each change, as `diff -u` has it.
  private static let context = 3

  /// Creates a reporter; of the options colour and the showing of personal data count.
  public init(_ options: ReportOptions) {
    style = TerminalStyle(isOn: options.color)
    reveals = options.revealsPersonalData
  }

  /// Writes the differences of all files.
  public func write(_ files: [FileFix], to sink: inout some ByteSink) {
    var output = OutputBuffer()
    for file in files where file.isChanged {
      write(file, to: &output)
      output.drain(to: &sink)
    }
    output.flush(to: &sink)
  }

  private func write(_ fix: FileFix, to output: inout OutputBuffer) {
    let old = MaskedLines(fix.before, reveals: reveals)
    let new = MaskedLines(fix.after, reveals: reveals)
    let changes = old.blocks(fix.changes, to: new).map {
      (old: old.lines.lines(of: $0.original), new: new.lines.lines(of: $0.edited))
    }
    let path = fix.before.path.visible
    output.append(style(.message, "--- \(path)") + "\n" + style(.message, "+++ \(path)") + "\n")
    var index = 0
    while index < changes.count {
      var end = index + 1
      while end < changes.count, changes[end].old.lowerBound - changes[end - 1].old.upperBound <= 2 * Self.context {
        end += 1
      }
      write(changes[index..<end], old, new, to: &output)
      index = end
    }
  }

  /// Writes changes that lie so near each other that they share their context.
  private func write(
    _ changes: ArraySlice<(old: Range<Int>, new: Range<Int>)>, _ old: MaskedLines, _ new: MaskedLines,
    to output: inout OutputBuffer
  ) {
    guard let first = changes.first, let last = changes.last else { return }
    let before = min(Self.context, first.old.lowerBound)
    let after = min(Self.context, old.lines.count - last.old.upperBound)
    let oldRange = first.old.lowerBound - before..<last.old.upperBound + after
    let newRange = first.new.lowerBound - before..<last.new.upperBound + after
    output.append(style(.severity(.info), "@@ -\(position(oldRange)) +\(position(newRange)) @@") + "\n")
    var line = oldRange.lowerBound
    for change in changes {
      for same in line..<change.old.lowerBound { output.append(" " + old.text(ofLine: same)) }
      for removed in change.old { output.append(style.line(.severity(.error), "-" + old.text(ofLine: removed))) }
      for added in change.new { output.append(style.line(.replacement, "+" + new.text(ofLine: added))) }
      line = change.old.upperBound
    }
    for same in line..<oldRange.upperBound { output.append(" " + old.text(ofLine: same)) }
  }

  /// A range of lines as a hunk names it: the first line, from 1, and how many unless it is one. Of none, the line before.
  private func position(_ lines: Range<Int>) -> String {
    let first = lines.isEmpty ? lines.lowerBound : lines.lowerBound + 1
    return lines.count == 1 ? "\(first)" : "\(first),\(lines.count)"
  }
}

extension TerminalStyle {
  /// A line with its end, the codes before the end.
  fileprivate func line(_ role: Role, _ text: String) -> String {
    guard isOn, let end = text.lastIndex(where: { $0 == "\n" || $0 == "\r\n" }) else { return text }
    return self(role, String(text[..<end])) + text[end...]
  }
}
