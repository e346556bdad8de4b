extension RulePage {
  /// The page as Markdown, as it stands in `Documentation/rules/`.
  public var markdown: String {
    var text = "# \(name)\n"
    for section in sections {
      if let heading = section.heading { text += "\n## \(heading)\n" }
      for block in section.blocks {
        text += "\n"
        switch block {
        case .paragraph(let paragraph): text += paragraph + "\n"
        case .list(let items): text += items.map { "- \($0)\n" }.joined()
        case .code(let code, let language):
          // A fence that is longer than any in the example.
          let fence = code.contains("```") ? "`````" : "```"
          text += "\(fence)\(language)\n\(code.hasSuffix("\n") ? code : code + "\n")\(fence)\n"
        }
      }
    }
    return text
  }

  /// The page as plain text for a terminal.
  public var plainText: String {
    var text = name + "\n"
    for section in sections {
      if let heading = section.heading { text += "\n\(heading)\n" }
      for block in section.blocks {
        switch block {
        case .paragraph(let paragraph): text += "  " + paragraph.withoutCodeMarks + "\n"
        case .list(let items): text += items.map { "  - \($0.withoutCodeMarks)\n" }.joined()
        case .code(let code, _):
          let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
          text += (lines.last == "" ? lines.dropLast() : lines[...]).map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
        }
      }
    }
    return text
  }
}

extension String {
  fileprivate var withoutCodeMarks: String { filter { $0 != "`" } }
}
