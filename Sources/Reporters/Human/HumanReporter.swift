import LintCore
import Linting

/// Writes for people at a terminal: each finding with its line underlined at the place, what to do, and a summary in
/// words.
public struct HumanReporter: Reporter {
  public let options: ReportOptions
  let words: Wording
  let style: TerminalStyle
  /// The width that is written for. Narrower terminals break the lines themselves.
  let width: Int

  public init(_ options: ReportOptions) {
    self.options = options
    words = Wording(language: options.language)
    style = TerminalStyle(isOn: options.color)
    width = max(options.terminalWidth, 20)
  }

  public func write(_ report: LintReport, to sink: inout some ByteSink) {
    let selection = ReportSelection(options, format: .human)
    var output = OutputBuffer()
    for file in ShownFiles(report, selection, options, reveals: options.revealsPersonalData) {
      let path = file.path.visible
      for diagnostic in file.diagnostics {
        write(diagnostic, of: file, path, to: &output)
        output.drain(to: &sink)
      }
    }
    if !options.quiet { writeSummary(ReportSummary(report, selection), report.notChecked, selection, to: &output) }
    output.flush(to: &sink)
  }

  private func write(_ shown: ShownDiagnostic, of file: ShownFile, _ path: String, to output: inout OutputBuffer) {
    writeHeading(shown, to: &output)
    writeLocation(shown, of: file, path, to: &output)
    let isReplacementShown = writeExcerpt(shown, of: file, to: &output)
    if let advice = shown.advice { writeParagraph(advice, to: &output) }
    if let fix = shown.fixes.first, !isReplacementShown, shown.advice?.holds(fix.title) != true {
      writeFixTitle(fix, to: &output)
    }
    for note in shown.notes {
      let position = file.masked.position(at: note.range.lowerBound)
      writeParagraph("\(path):\(position.line):\(position.column): \(note.message)", to: &output)
    }
    output.append("\n")
  }

  /// The severity and the message, with the rule's name at the right edge.
  private func writeHeading(_ shown: ShownDiagnostic, to output: inout OutputBuffer) {
    let label = words.label(shown.severity)
    let message = shown.message.visible.asHeading
    let indentation = label.cellWidth + 2
    let besides = width - indentation - shown.rule.cellWidth - 2
    // A rule's name that would squeeze the message gets a line of its own.
    let hasRoom = besides >= 24 || message.cellWidth <= besides
    let lines = message.wrapped(first: hasRoom ? besides : width - indentation, rest: width - indentation)
    for (index, line) in lines.enumerated() {
      if index == 0 {
        output.append(style(.severity(shown.severity), label) + ": ")
      } else {
        output.append(spaces: indentation)
      }
      output.append(style(.message, line))
      if index == 0, hasRoom { writeRule(shown.rule, after: indentation + line.cellWidth, to: &output) }
      output.append("\n")
    }
    guard !hasRoom else { return }
    output.append(spaces: indentation)
    output.append(style(.faint, shown.rule) + "\n")
  }

  private func writeRule(_ rule: String, after used: Int, to output: inout OutputBuffer) {
    output.append(spaces: max(2, width - used - rule.cellWidth))
    output.append(style(.faint, rule))
  }

  private func writeLocation(
    _ shown: ShownDiagnostic, of file: ShownFile, _ path: String, to output: inout OutputBuffer
  ) {
    let position = file.masked.position(at: shown.range.lowerBound)
    output.append("  \(path):\(position.line):\(position.column)")
    var details: [String] = []
    if let post = shown.post { details.append(words.post(post.visible)) }
    if let channel = shown.channel { details.append(channel.displayName[options.language]) }
    switch shown.suppression {
    case nil: break
    case .inSource(let reason):
      let suppressed = words("undantag", "suppressed")
      details.append(reason.map { "\(suppressed): \($0.visible)" } ?? suppressed)
    case .baseline: details.append(words("godtaget tidigare", "accepted earlier"))
    }
    if !details.isEmpty { output.append(" (" + details.joined(separator: ", ") + ")") }
    output.append("\n")
  }

  func writeParagraph(_ text: String, to output: inout OutputBuffer) {
    for line in text.visible.wrapped(first: width - 2, rest: width - 2) { output.append("  " + line + "\n") }
  }
}

extension String {
  /// A message as a heading: one that is a single sentence goes without its full stop.
  fileprivate var asHeading: String {
    guard hasSuffix("."), !hasSuffix("..") else { return self }
    var text = self
    let isSingle = text.withUTF8 { utf8 in
      !utf8.indices.dropFirst().contains { utf8[$0] == 0x20 && [0x2E, 0x21, 0x3F].contains(utf8[$0 - 1]) }
    }
    return isSingle ? String(dropLast()) : self
  }
}
