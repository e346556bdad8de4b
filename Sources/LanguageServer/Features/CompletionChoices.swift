import LintCore
import Linting
import PostFormats

/// Something that can be chosen.
struct CompletionItem {
  /// The protocol's numbers for what it is.
  enum Kind: Int {
    case field = 5
    case value = 12
    case snippet = 15
    case file = 17
    case constant = 21
  }

  var label: String
  var kind: Kind
  var detail: String?
  var documentation: String?
  var text: String
  var isSnippet = false
}

/// What there is to choose from.
struct CompletionChoices {
  let language: MessageLanguage
  let policy: Policy?
  let rules: [ActiveRule]
  let files: [String]
  let takesSnippets: Bool
  /// The account that the draft names.
  let account: String?

  /// What may stand at a place, in the order of the documentation.
  func items(for place: CompletionPlace) -> [CompletionItem] {
    switch place.wish {
    case .key(let table, let indentation): keys(table, indentation)
    case .value(let field): values(field)
    case .item(let field, let indentation):
      if case .entries(let table, _) = field.type {
        keys(table, indentation) + fileItems(.media)
      } else {
        values(field)
      }
    case .picture: pictures
    case .pictureFile: fileItems(.media)
    }
  }

  // MARK: - Keys

  private func keys(_ table: FieldTable, _ indentation: Int) -> [CompletionItem] {
    table.fields.flatMap { field -> [CompletionItem] in
      // Those who write Swedish keys find them by their own names.
      ([field.key] + field.aliases.prefix(1)).map { name in
        var item = CompletionItem(
          label: name, kind: .field, detail: name == field.key ? field.aliases.first : field.key,
          documentation: field.summary[language], text: name + ": ")
        if case .entries = field.type { scaffold(&item, name, indentation) }
        if case .fields = field.type { item.text = name + ":\n" + String(repeating: " ", count: indentation + 2) }
        return item
      }
    }
  }

  /// A picture with its alt text to fill in.
  private func scaffold(_ item: inout CompletionItem, _ name: String, _ indentation: Int) {
    let space = String(repeating: " ", count: indentation + 2)
    let (file, alt) = name == "media" ? ("file", "alt") : ("fil", "alt")
    item.isSnippet = takesSnippets
    item.text =
      "\(name):\n\(space)- \(file): " + (takesSnippets ? "${1}" : "") + "\n\(space)  \(alt): "
      + (takesSnippets ? "${0}" : "")
  }

  // MARK: - Values

  private func values(_ field: FieldSchema) -> [CompletionItem] {
    switch field.key {
    case "account":
      return (policy?.accounts ?? []).map { item($0.key, $0.name) }
    case "category":
      let own = account.flatMap { policy?.account($0) }.map { [$0] }
      var seen: Set<String> = []
      return (own ?? policy?.accounts ?? []).flatMap(\.categories).filter { seen.insert($0.key).inserted }
        .map { item($0.key, $0.title) }
    case "goal":
      if let goals = account.flatMap({ policy?.account($0)?.goals }), !goals.isEmpty { return goals.map { item($0) } }
    case "topics":
      return (account.flatMap { policy?.account($0)?.topics } ?? []).map { item($0) }
    case "sender":
      return (policy?.senders ?? []).map { item($0) }
    case "campaign":
      return (policy?.campaigns ?? []).map { item($0.name) }
    default: break
    }
    switch field.type {
    case .channels: return Channel.allCases.map { item($0.rawValue, $0.displayName[language]) }
    case .bool, .textOrBool:
      return [
        item("true", Localized(sv: "ja", en: "yes")[language]), item("false", Localized(sv: "nej", en: "no")[language]),
      ]
        + fileItems(.any, for: field)
    case .choice(let choices): return choices.map { item($0.name, $0.aliases.first) }
    case .choiceOrFile(let choices): return choices.map { item($0.name, $0.aliases.first) } + fileItems(.captions)
    case .language: return ["sv", "en", "fi", "ar", "so", "uk", "fa", "pl", "se", "yi"].map { item($0) }
    case .suppressions: return rules.map { item($0.metadata.name, $0.metadata.summary[language]) }
    default: return fileItems(field.key == "file" ? .media : .any, for: field)
    }
  }

  private func item(_ name: String, _ detail: String? = nil) -> CompletionItem {
    CompletionItem(label: name, kind: .value, detail: detail, text: name)
  }

  // MARK: - Files

  private enum FileKind { case media, captions, any }

  private func fileItems(_ kind: FileKind, for field: FieldSchema) -> [CompletionItem] {
    field.takesFile ? fileItems(kind) : []
  }

  private func fileItems(_ kind: FileKind) -> [CompletionItem] {
    files.filter { name in
      let isCaptions = name.lowercased().hasSuffix(".srt") || name.lowercased().hasSuffix(".vtt")
      switch kind {
      case .media: return !isCaptions
      case .captions: return isCaptions
      case .any: return true
      }
    }.map { CompletionItem(label: $0, kind: .file, text: $0) }
  }

  /// Pictures in the text, with their alt text to fill in.
  private var pictures: [CompletionItem] {
    let pictures = files.filter { Attachment.Kind(name: $0) == .image }.prefix(50)
    let hint = Localized(sv: "beskriv bilden", en: "describe the picture")[language]
    return pictures.map { name in
      CompletionItem(
        label: "![…](\(name))", kind: .snippet,
        detail: Localized(sv: "bild med alt-text", en: "picture with alt text")[language],
        text: takesSnippets ? "![${1:\(hint)}](\(name.escapedForSnippet))" : "![](\(name))", isSnippet: takesSnippets)
    }
  }
}

extension String {
  /// The text as a snippet has it that means nothing else.
  fileprivate var escapedForSnippet: String {
    reduce(into: "") { result, character in
      if "$}\\".contains(character) { result += "\\" }
      result.append(character)
    }
  }
}
