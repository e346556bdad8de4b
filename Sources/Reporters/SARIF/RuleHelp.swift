import LintCore

/// A rule's help in code scanning: what to do, why, examples, sources, and how to make an exception.
struct RuleHelp {
  /// Without marks.
  let text: String
  /// As Markdown, which viewers show where they can.
  let markdown: String

  /// Writes the help of a rule; `link` leads to its page, where that is on the web.
  init(_ rule: RuleDescription, _ words: Wording, link: String?) {
    let metadata = rule.metadata
    let summary = metadata.summary[words.language].asSentence
    let rationale = metadata.rationale[words.language].asSentence
    let comment = "<!-- klartext-disable-next-line \(metadata.name) -- \(words("skäl", "reason")) -->"
    let exception = words(
      "Undanta en rad med en kommentar på raden före:", "Except a line by a comment on the line before:")

    let opening = rationale == summary || rationale.isEmpty ? [] : [rationale]
    var text = [summary] + opening
    if !metadata.sources.isEmpty {
      text.append(words("Källor: ", "Sources: ") + metadata.sources.joined(separator: "; ").asSentence)
    }
    text.append(exception + " " + comment)

    var markdown = ["**\(summary)**"] + opening
    markdown += Self.examples(of: metadata, words)
    if !metadata.sources.isEmpty {
      markdown.append("\(words("Källor", "Sources")):\n\n" + metadata.sources.map { "- \($0)" }.joined(separator: "\n"))
    }
    markdown.append("\(exception)\n\n```html\n\(comment)\n```")
    if let link { markdown.append("[\(words("Läs mer om regeln", "Read more about the rule"))](\(link))") }

    self.text = text.joined(separator: " ")
    self.markdown = markdown.joined(separator: "\n\n")
  }

  /// Two examples of each sort. Rules about personal data show none: even made-up numbers would look like a leak.
  private static func examples(of metadata: RuleMetadata, _ words: Wording) -> [String] {
    guard metadata.category != .personalData else { return [] }
    let headings = [(true, words("Hittas:", "Found:")), (false, words("Godtas:", "Accepted:"))]
    return headings.compactMap { isFlagged, heading in
      let examples = metadata.examples.lazy.filter {
        $0.isFlagged == isFlagged && !$0.isDraft && $0.text.utf8.count <= 160
          && !$0.text.contains { $0.isNewline || $0 == "`" }
      }.prefix(2)
      guard !examples.isEmpty else { return nil }
      return heading + "\n\n" + examples.map { "- `\($0.text)`" }.joined(separator: "\n")
    }
  }
}
