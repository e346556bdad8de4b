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
        case .code(let code, let language): text += fenced(code, language)
        case .example(let example, let note):
          if let note { text += note + "\n\n" }
          text += fenced(example.text, example.isDraft ? "markdown" : "text")
          if let fixed = example.fixed { text += "\n\(words.fixed)\n\n" + fenced(fixed, "text") }
        }
      }
    }
    return text
  }

  private func fenced(_ code: String, _ language: String) -> String {
    // A fence that is longer than any in the example.
    let fence = code.contains("```") ? "`````" : "```"
    return "\(fence)\(language)\n\(code.hasSuffix("\n") ? code : code + "\n")\(fence)\n"
  }
}
