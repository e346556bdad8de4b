import LintCore

extension HumanReporter {
  /// The line with the place underlined, and what to write instead where there is room.
  ///
  /// - Returns: whether the replacement is shown, so that it need not be said again.
  func writeExcerpt(_ shown: ShownDiagnostic, of file: ShownFile, to output: inout OutputBuffer) -> Bool {
    guard !file.masked.isEmpty else { return false }
    let digits = String(file.masked.lines.line(at: shown.range.upperBound)).utf8.count
    let gutter = digits + 3
    let excerpt = file.masked.excerpt(of: shown.range, width: max(12, width - gutter))
    let number = String(excerpt.line)
    output.append(style(.faint, number + " │") + " " + excerpt.text + "\n")

    output.append(spaces: number.utf8.count + 1)
    output.append(style(.faint, "│"))
    output.append(spaces: 1 + excerpt.underlineStart)
    output.append(style(.severity(shown.severity), String(repeating: "^", count: excerpt.underlineLength)))
    var used = number.utf8.count + 3 + excerpt.underlineStart + excerpt.underlineLength
    if excerpt.lineCount > 1 {
      let lines = "(\(words.lines(excerpt.lineCount)))"
      output.append(" " + style(.faint, lines))
      used += 1 + lines.cellWidth
    }
    let replacement = replacement(for: shown, cells: width - used - 1)
    if let replacement {
      output.append(" " + style(.replacement, replacement))
      used += 1 + replacement.cellWidth
    }
    if replacement != nil, shown.fixes.first?.applicability == .automatic { writeFixMention(after: used, to: &output) }
    output.append("\n")
    return replacement != nil
  }

  /// What the best fix writes in the place that is underlined, if that is all it does and there is room to show it.
  private func replacement(for shown: ShownDiagnostic, cells: Int) -> String? {
    guard let edits = shown.fixes.first?.edits, edits.count == 1, let edit = edits.first, edit.range == shown.range,
      !edit.range.isEmpty, !edit.text.allSatisfy(\.isWhitespace)
    else { return nil }
    let text = edit.text.visible
    return text.cellWidth <= cells ? text : nil
  }

  /// The title of a fix that could not be shown as a replacement.
  func writeFixTitle(_ fix: ShownDiagnostic.Fix, to output: inout OutputBuffer) {
    let title = fix.title.visible
    let lines = title.wrapped(first: width - 2, rest: width - 2)
    for (index, line) in lines.enumerated() {
      output.append("  " + style(.replacement, line))
      if index == lines.count - 1, fix.applicability == .automatic {
        writeFixMention(after: 2 + line.cellWidth, to: &output)
      }
      output.append("\n")
    }
  }

  /// Says that the command mends it, at the right edge, where there is room.
  private func writeFixMention(after used: Int, to output: inout OutputBuffer) {
    guard options.mentionsFixCommand else { return }
    let mention = words("(klartext fix rättar)", "(klartext fix corrects it)")
    let gap = width - used - mention.cellWidth
    guard gap >= 2 else { return }
    output.append(spaces: gap)
    output.append(style(.faint, mention))
  }
}
