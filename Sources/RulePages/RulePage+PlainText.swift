extension RulePage {
  /// The page as plain text for a terminal.
  ///
  /// - Parameter width: how many characters a line may have; longer words stay whole.
  public func plainText(width: Int) -> String {
    var text = name + "\n"
    for section in sections {
      if let heading = section.heading { text += "\n\(heading)\n" }
      // Examples of several lines need air between them.
      let isAiry = section.blocks.contains { $0.hasSeveralLines }
      for (index, block) in section.blocks.enumerated() {
        if isAiry, index > 0 { text += "\n" }
        switch block {
        case .paragraph(let paragraph): text += paragraph.withoutCodeMarks.wrapped("  ", "  ", width)
        case .list(let items): text += items.map { $0.withoutCodeMarks.wrapped("  - ", "    ", width) }.joined()
        case .code(let code, _): text += indented(code, width)
        case .example(let example, let note):
          if let note { text += note.wrapped("  - ", "    ", width) }
          if block.hasSeveralLines || note != nil {
            text += indented(example.text, width)
          } else {
            text += String(example.text.split(separator: "\n").first ?? "").wrapped("  - ", "    ", width)
          }
          if let fixed = example.fixed { text += "\(words.fixed) \(fixed)".wrapped("    ", "    ", width) }
        }
      }
    }
    return text
  }

  private func indented(_ code: String, _ width: Int) -> String {
    let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
    return (lines.last == "" ? lines.dropLast() : lines[...]).map { String($0).wrapped("    ", "    ", width) }.joined()
  }
}

extension RulePage.Block {
  /// Whether it is an example that is a whole draft or has several lines.
  fileprivate var hasSeveralLines: Bool {
    guard case .example(let example, _) = self else { return false }
    return example.text.dropLast().contains("\n")
  }
}

extension String {
  fileprivate var withoutCodeMarks: String { filter { $0 != "`" } }

  /// The text as lines that are broken at spaces, each with its end; a text without words is an empty line.
  func wrapped(_ first: String, _ rest: String, _ width: Int) -> String {
    var lines: [String] = []
    var line = first + prefix { $0 == " " }
    var isEmpty = true
    for word in split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = rest
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    lines.append(contains { $0 != " " } ? line : "")
    return lines.map { $0 + "\n" }.joined()
  }
}
