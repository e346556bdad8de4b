import LintCore
import SourceText

/// What a post's fields hold for readers: texts and attached files.
struct FieldContents {
  /// Texts that readers see, with their roles.
  private(set) var texts: [PostText] = []
  /// Attached files, in the order in which they are named.
  private(set) var attachments: [Attachment] = []
  /// The attachment of each file's name.
  private var indices: [String: Int] = [:]

  /// Collects what a post's fields hold.
  init(_ fields: FieldMap) {
    collect(fields, .post, path: "")
    for value in fields["media"]?.list ?? [] {
      guard let entry = value.map else { continue }
      add(Attachment(file: entry["file"].flatMap { $0.text == nil ? nil : $0 }, fields: entry, range: value.range))
      collect(entry, .attachment, path: "media.")
    }
  }

  /// Changes each attachment.
  mutating func take(_ change: (inout Attachment) -> Void) {
    for index in attachments.indices { change(&attachments[index]) }
  }

  /// Adds the pictures of the text.
  ///
  /// One that is named among the fields already is the same attachment: what it lacks there, such as an alt text, it
  /// gets from the picture.
  mutating func add(_ images: [Attachment]) {
    for image in images {
      if let path = image.path, let index = indices[path] {
        let hasTitle = attachments[index].fields["title"]?.range == image.fields["title"]?.range
        for entry in image.fields.entries where attachments[index].fields.entry(entry.key) == nil {
          attachments[index].fields.entries.append(entry)
        }
        collect(image.fields, .attachment, path: "media.", attachment: index)
        // Pictures that use one definition share its title.
        if hasTitle { continue }
      } else {
        add(image)
        collect(image.fields, .attachment, path: "media.")
      }
      if let title = image.fields["title"] { add(title, .field("media.title")) }
    }
  }

  private mutating func add(_ attachment: Attachment) {
    if let path = attachment.path, indices[path] == nil { indices[path] = attachments.count }
    attachments.append(attachment)
  }

  /// Collects the texts of the fields of one level that readers see.
  private mutating func collect(_ fields: FieldMap, _ table: FieldTable, path: String, attachment: Int? = nil) {
    let index = attachment ?? attachments.count - 1
    for (field, value) in table.ordered(fields) {
      if case .fields(let nested) = field.type, let map = value.map {
        collect(map, nested, path: "\(field.key).")
      }
      guard field.isRead else { continue }
      let role: PostText.Role =
        switch path + field.key {
        case "title": .title
        case "media.alt": .alt(index)
        case "media.text_in_image": .textInImage(index)
        default: .field(path + field.key)
        }
      for value in value.list { add(value, role) }
    }
  }

  private mutating func add(_ value: FieldValue, _ role: PostText.Role) {
    guard case .text(let text, let map) = value.content, !text.isEmpty, !text.isFileName else { return }
    texts.append(PostText(role: role, utf8: Array(text.utf8), map: map))
  }
}

extension String {
  /// Whether it is one word that ends as files' names do, so that it names a text and is none.
  fileprivate var isFileName: Bool {
    guard utf8.count <= 255, !utf8.contains(where: \.isBlank), let dot = utf8.lastIndex(of: UInt8(ascii: ".")) else {
      return false
    }
    let suffix = self[utf8.index(after: dot)...].lowercased()
    return ["txt", "md", "srt", "vtt", "mp3", "mp4", "m4a", "mov", "wav", "pdf", "docx", "html"].contains(suffix)
  }
}
