import LintCore
import PostFormats
import Reporters

extension LanguageServer {
  mutating func answerCompletion(_ request: PendingRequest, _ document: TextDocument) {
    guard document.format != nil, let position = Position(request.params["position"]),
      let place = CompletionPlace(document, document.text.offset(at: position))
    else { return send(Outgoing.response(request.id) { $0.array { _ in } }) }
    if place.wantsFiles {
      working[request.id] = request
      return start(.list(snapshot(of: document), request.id))
    }
    complete(request, document, place, files: [])
  }

  /// Completes with the files that lie near the draft.
  mutating func listed(_ id: MessageID, _ files: [String]) {
    guard let request = working.removeValue(forKey: id) else { return }
    guard let document = documents[request.uri], let position = Position(request.params["position"]),
      let place = CompletionPlace(document, document.text.offset(at: position))
    else { return send(Outgoing.response(id) { $0.array { _ in } }) }
    complete(request, document, place, files: files)
  }

  private mutating func complete(
    _ request: PendingRequest, _ document: TextDocument, _ place: CompletionPlace, files: [String]
  ) {
    let checked = checked[document.uri]
    let choices = CompletionChoices(
      language: language(of: document.uri), policy: checked?.policy,
      rules: checked?.rules ?? [], files: files, takesSnippets: client.takesSnippets,
      account: document.value(of: "account"))
    let items = choices.items(for: place)
    let range = document.text.range(place.range)
    send(
      Outgoing.response(request.id) { json in
        json.array { json in
          for (number, item) in items.enumerated() { json.completion(item, number, range) }
        }
      })
  }
}

extension TextDocument {
  /// The value of one of the outermost fields, as written; nil where there is none.
  func value(of key: String) -> String? {
    guard let front = FrontMatterPlace(self) else { return nil }
    for number in text.lineNumber(at: front.contents.lowerBound)...text.lineNumber(at: front.contents.upperBound) {
      guard let line = FieldLine(text, text.line(number)), line.column == 0, !line.valueRange.isEmpty,
        FieldTable.post.field(line.key)?.key == key
      else { continue }
      return text[line.valueRange].filter { $0 != "\"" && $0 != "'" }
    }
    return nil
  }
}

extension JSONWriter {
  fileprivate mutating func completion(_ item: CompletionItem, _ number: Int, _ range: Range<Position>) {
    object { json in
      json.member("label", item.label)
      json.member("kind", item.kind.rawValue)
      json.optionalMember("detail", item.detail)
      if let documentation = item.documentation { json.member("documentation", documentation) }
      // The order is that of the documentation, which clients would else turn into the alphabet's.
      json.member("sortText", String(10_000 + number))
      json.member("filterText", item.label)
      json.member("insertTextFormat", item.isSnippet ? 2 : 1)
      json.object("textEdit") { json in
        json.range("range", range)
        json.member("newText", item.text)
      }
    }
  }
}
