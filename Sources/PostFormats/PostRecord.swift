import LintCore
import SourceText
import YAMLSyntax

/// A post as keys and values, one of which is its text: an object of JSON, a row of a calendar.
struct PostRecord {
  /// The keys and values, without the text.
  var entries: [YAMLEntry] = []
  /// The text of the post.
  var text: YAMLNode?
  /// What the post is called in a file of many.
  var id: String?
  /// Its place in the file.
  var range: ByteRange
  /// How the text is written.
  var layout = Layout.plain

  /// How a record's text is written.
  enum Layout {
    /// As it reads, with Markdown's pictures and comments.
    case plain
    /// Perhaps as HTML, and with files on the tool's own site.
    case htmlLines
  }

  /// Takes the text and the id out of the entries.
  init(_ entries: [YAMLEntry], at range: ByteRange) {
    self.range = range
    for entry in entries {
      switch FieldName.folded(entry.key) {
      case "text" where text == nil: text = entry.value
      case "id" where id == nil: id = entry.value.scalarText
      default: self.entries.append(entry)
      }
    }
  }

  /// Reads the record as a draft, adding what is wrong with it.
  ///
  /// - Parameter isAlone: whether the file is this one post.
  func draft(isAlone: Bool, problems: inout [InputFinding]) -> Draft {
    let before = problems.count
    defer { problems.setPost(id, from: before) }
    var reader = FieldReader(source: nil)
    let fields = reader.fields(entries, .post)
    problems += reader.problems
    var contents = FieldContents(fields)
    var texts: [PostText] = []
    var suppressions = fields["suppress"]?.suppressions ?? []
    var bodyRange = range.lowerBound..<range.lowerBound
    if case .scalar(let scalar) = text?.content, let place = text?.range {
      let whole =
        layout == .plain
        ? PostText(role: .body, utf8: Array(scalar.text.utf8), map: scalar.map) : HTMLFragment.text(of: scalar)
      var body = BodyReader(whole, recognising: layout == .plain ? .markdown : .directives)
      let read = body.read()
      texts = read.texts
      if whole.isMarkup {
        for index in texts.indices { texts[index].take(whole) }
        texts += whole.links.map(\.address).filter(\.isReadAsLink)
      }
      contents.add(read.images)
      suppressions += read.suppressions
      problems += read.problems
      bodyRange = scalar.text.isEmpty ? place.lowerBound..<place.lowerBound : read.range
    } else {
      if let text, !text.isNull { problems.append(.wrongType("text", .text, at: text.range)) }
      texts = [PostText(role: .body, utf8: [], map: OffsetMap(literal: bodyRange))]
    }
    if layout == .htmlLines {
      contents.take { attachment in
        let kind: Attachment.Kind = attachment.path?.hasSuffix(".mp4") == true ? .video : .image
        attachment.markup = Attachment.Markup(kind: kind, isAddress: true)
      }
    }
    if !isAlone {
      // What holds for a whole file of one post holds here for the post.
      for index in suppressions.indices where suppressions[index].scope == .file {
        suppressions[index].scope = .range(range)
      }
    }
    return Draft(
      id: id, fields: fields, texts: texts + contents.texts, attachments: contents.attachments,
      suppressions: suppressions, bodyRange: bodyRange)
  }
}

extension [InputFinding] {
  /// Says which post those are in that were added last.
  mutating func setPost(_ id: String?, from start: Int) {
    for index in start..<count { self[index].post = id }
  }
}

extension YAMLNode {
  /// The text of a scalar that is not empty.
  fileprivate var scalarText: String? {
    guard case .scalar(let scalar) = content, !isNull, !scalar.text.isEmpty else { return nil }
    return scalar.text
  }
}

extension [PostRecord] {
  /// The records as drafts; those without an id are numbered from 1 where they are several.
  func drafts(problems: inout [InputFinding]) -> [Draft] {
    enumerated().map { index, record in
      var record = record
      if count > 1, record.id == nil { record.id = String(index + 1) }
      return record.draft(isAlone: count == 1, problems: &problems)
    }
  }
}
