import CGumbo
import LintCore
import SourceText

/// A newsletter or a web page as HTML: one post.
///
/// What is read is what someone sees or hears: text, headings, lists, tables, the title, pictures with their alt texts,
/// films, where links lead. Scripts, styles, templates and what is `hidden` are passed over. What a style hides is read:
/// letters keep their preview line so, and the text for small screens. Fields may stand at the top as in Markdown, as
/// makers of static sites have them.
enum HTMLDraft {
  static func read(_ source: SourceText) -> DraftFile {
    guard source.bytes.count > source.byteOrderMarkLength else { return .empty(source) }
    let front = FrontMatter.find(in: source).flatMap { $0.isClosed ? FrontMatterFields.read($0, in: source) : nil }
    return source.bytes.withUnsafeBufferPointer { bytes in
      guard let tree = HTMLTree(bytes, from: front?.bodyStart ?? 0) else { return .empty(source) }
      var file = read(HTMLWalk(tree, in: bytes), front ?? FrontMatterFields(), in: bytes)
      if tree.length < bytes.count { file.problems.append(.tooMuchMarkup(at: ByteRange(tree.length..<tree.length))) }
      return file
    }
  }

  private static func read(
    _ walk: HTMLWalk, _ front: FrontMatterFields, in source: UnsafeBufferPointer<UInt8>
  ) -> DraftFile {
    var builder = HTMLTextBuilder(source)
    for event in walk.events { builder.add(event) }
    var reader = BodyReader(builder.text, recognising: .directives)
    var body = reader.read()
    for index in body.texts.indices {
      body.texts[index].add(walk.links, builder.links, of: builder.text)
      body.texts[index].add(walk.passages, builder.passages, of: builder.text)
    }
    var fields = front.map
    for entry in head(of: walk, in: source) where fields[entry.key] == nil { fields.entries.append(entry) }
    var contents = FieldContents(fields)
    contents.add(walk.media)
    var texts = body.texts + contents.texts
    if let description = walk.description.flatMap({ PostText($0, .field("description")) }) { texts.append(description) }
    texts += walk.links.compactMap { PostText($0.address, .field("link")) }.filter(\.isReadAsLink)
    var suppressions = SuppressionComments(
      PostText(role: .body, utf8: Array(source), map: OffsetMap(literal: .init(source.indices))))
    let removals = walk.comments.filter { Directive($0.contents, in: source) != nil }.map {
      Removal(content: .comment($0), range: $0.range)
    }
    suppressions.read(removals, RemovalGroup.groups(of: removals, in: source), in: source)
    var draft = Draft(
      fields: fields, texts: texts, attachments: contents.attachments,
      suppressions: front.suppressions + suppressions.directives,
      bodyRange: body.range)
    draft.possibleChannels = [.web, .newsletter]
    var problems = front.problems + body.problems + suppressions.problems
    if let place = walk.unclosedComment { problems.append(.unclosedHTMLComment(at: ByteRange(place..<place + 4))) }
    return DraftFile(drafts: [draft], problems: problems)
  }

  /// The fields that the head of a page stands for: its title and its language.
  private static func head(of walk: HTMLWalk, in source: UnsafeBufferPointer<UInt8>) -> [FieldMap.Entry] {
    var entries: [FieldMap.Entry] = []
    if let node = walk.title?.pointee, let range = source.range(of: node.v.text.original_text),
      let letters = node.v.text.text
    {
      var builder = HTMLTextBuilder(source)
      builder.add(letters, at: range, .flowing, .rawContent)
      if !builder.text.utf8.isEmpty {
        let value = FieldValue(.text(builder.text.string, builder.text.map), at: builder.text.place)
        entries.append(FieldMap.Entry(key: "title", keyRange: value.range, value: value))
      }
    }
    if let language = walk.language, let tag = language.text?.trimmed, LanguageName.isTag(tag) {
      entries.append(FieldMap.Entry(key: "language", keyRange: language.range, value: language))
    }
    return entries
  }
}

extension InputFinding {
  fileprivate static func tooMuchMarkup(at range: ByteRange) -> InputFinding {
    InputFinding(
      "draft-syntax",
      Finding(
        Localized(
          sv: "Härifrån är filen för stor eller för djupt nästlad. Resten är inte granskad: dela upp filen.",
          en: "From here on the file is too large or nested too deep. The rest is not checked: divide the file."),
        at: range))
  }

  fileprivate static func unclosedHTMLComment(at range: ByteRange) -> InputFinding {
    InputFinding(
      "draft-syntax",
      Finding(
        Localized(
          sv: "Kommentaren slutar aldrig, så resten av filen syns inte. Skriv --> där den ska sluta.",
          en: "The comment never ends, so the rest of the file is not shown. Write --> where it is to end."),
        at: range))
  }
}
