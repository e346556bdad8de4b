import BuiltInRules
import LintCore
import Linting
import PostFormats
import Reporters
import Segmentation
import SourceText

extension LanguageServer {
  mutating func answerHover(_ request: PendingRequest, _ document: TextDocument) {
    guard document.format != nil, let position = Position(request.params["position"]) else {
      return send(Outgoing.response(request.id) { $0.null() })
    }
    let offset = document.text.offset(at: position)
    let found = [ruleText(document, offset), emojiText(document, offset) ?? acronymText(document, offset)]
      .compactMap(\.self)
    if let text = found.isEmpty ? fieldText(document, offset) : found.joined(separator: "\n\n---\n\n") {
      return send(Outgoing.response(request.id) { $0.hover(text) })
    }
    if mentionsChannels(document, offset) {
      let line = document.text.line(document.text.lineNumber(at: offset))
      working[request.id] = request
      return start(.count(snapshot(of: document), line, request.id))
    }
    send(Outgoing.response(request.id) { $0.null() })
  }

  /// The rules that find something at a place: what, why and from where.
  private func ruleText(_ document: TextDocument, _ offset: Int) -> String? {
    guard let checked = checked[document.uri] else { return nil }
    let writer = DiagnosticWriter(document, checked, settings, client)
    var seen: Set<String> = []
    let parts = writer.shown.filter { diagnostic in
      let range = diagnostic.range.bytes
      return range.lowerBound <= offset && offset <= range.upperBound && seen.insert(diagnostic.rule).inserted
    }.prefix(3).map { diagnostic -> String in
      let message = writer.message(of: diagnostic).escapedForMarkdown.split(separator: "\n").joined(separator: "\n\n")
      guard let rule = checked.rules.first(where: { $0.metadata.name == diagnostic.rule })?.metadata else {
        return "**\(diagnostic.rule)**\n\n\(message)"
      }
      let language = checked.language
      let sources = rule.sources.first.map {
        "\n\n" + Localized(sv: "Källa", en: "Source")[language] + ": \($0.escapedForMarkdown)"
      }
      let wcag = rule.wcag.isEmpty ? "" : "\n\nWCAG 2.2: " + rule.wcag.joined(separator: ", ")
      return "**\(rule.summary[language].escapedForMarkdown)** `\(rule.name)`\n\n\(message)\n\n"
        + rule.rationale[language].escapedForMarkdown + wcag + (sources ?? "")
    }
    return parts.isEmpty ? nil : parts.joined(separator: "\n\n---\n\n")
  }

  /// What a screen reader says for an emoji, and how it is misread.
  private func emojiText(_ document: TextDocument, _ offset: Int) -> String? {
    guard let character = document.text.character(at: offset),
      let emoji = EmojiDescription(String(character), in: options.lexicons)
    else { return nil }
    let language = language(of: document.uri)
    let spoken = Localized(sv: "En skärmläsare säger ”", en: "A screen reader says “")[language]
    let parts = [emoji.level, emoji.explanation, emoji.instead].compactMap(\.self).map { $0[language] }
    return (["\(emoji.emoji) \(spoken)\(emoji.name.name[language])”."] + parts).joined(separator: "\n\n")
  }

  /// What an acronym stands for.
  private func acronymText(_ document: TextDocument, _ offset: Int) -> String? {
    guard let word = document.text.word(at: offset), (2...12).contains(word.utf8.count),
      let row = options.lexicons.fields(of: word.composed, in: Lexicon("acronyms")), let expansion = row.first
    else { return nil }
    let meanings = expansion.split(separator: "|").joined(
      separator: Localized(sv: " eller ", en: " or ")[language(of: document.uri)])
    return "**\(word)**: \(meanings.escapedForMarkdown)"
  }

  /// What a field of the front matter is for.
  private func fieldText(_ document: TextDocument, _ offset: Int) -> String? {
    guard let front = FrontMatterPlace(document), front.contents.contains(offset) else { return nil }
    let line = document.text.line(document.text.lineNumber(at: offset))
    guard let key = FieldLine(document.text, line), key.keyRange.contains(offset) || key.keyRange.upperBound == offset,
      let table = FieldPath(document.text, front, line: document.text.lineNumber(at: offset)).table,
      let field = table.field(key.key)
    else { return nil }
    return "`\(field.key)`: \(field.summary[language(of: document.uri)])"
  }

  /// Whether a line names channels: in the front matter, or in a comment.
  private func mentionsChannels(_ document: TextDocument, _ offset: Int) -> Bool {
    let line = document.text.line(document.text.lineNumber(at: offset))
    let text = document.text[line.prefix(200)].lowercased()
    if ["<!-- channel", "<!-- kanal"].contains(where: text.contains) { return true }
    guard let key = FieldLine(document.text, line)?.key, let front = FrontMatterPlace(document) else { return false }
    return front.contents.contains(offset) && FieldTable.post.field(key)?.key == "channels"
  }
}

extension JSONWriter {
  /// Writes a hover's answer; null for nothing.
  mutating func hover(_ markdown: String?) {
    guard let markdown else { return null() }
    object { json in
      json.object("contents") {
        $0.member("kind", "markdown")
        $0.member("value", markdown)
      }
    }
  }
}
