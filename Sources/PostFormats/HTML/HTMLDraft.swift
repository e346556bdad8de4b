import CGumbo
import LintCore
import SourceText

/// A newsletter or a web page as HTML: one post.
///
/// What is read is what someone sees or hears: text, headings, lists, tables, the title, pictures with their alt texts,
/// films, where links lead. Scripts, styles, templates and what is `hidden` are passed over. What a style hides is read:
/// letters keep their preview line so, and the text for small screens.
enum HTMLDraft {
  static func read(_ source: SourceText) -> DraftFile {
    guard source.bytes.count > source.byteOrderMarkLength else { return .empty(source) }
    return source.bytes.withUnsafeBufferPointer { bytes in
      guard let tree = HTMLTree(bytes) else { return .empty(source) }
      var file = read(HTMLWalk(tree, in: bytes), in: bytes)
      if tree.length < bytes.count { file.problems.append(.tooMuchMarkup(at: ByteRange(tree.length..<tree.length))) }
      return file
    }
  }

  private static func read(_ walk: HTMLWalk, in source: UnsafeBufferPointer<UInt8>) -> DraftFile {
    var builder = HTMLTextBuilder(source)
    for event in walk.events { builder.add(event) }
    var reader = BodyReader(builder.text, recognising: .directives)
    var body = reader.read()
    for index in body.texts.indices {
      body.texts[index].add(walk.links, builder.links, of: builder.text)
      body.texts[index].add(walk.passages, builder.passages, of: builder.text)
    }
    let fields = fields(of: walk, in: source)
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
      fields: fields, texts: texts, attachments: contents.attachments, suppressions: suppressions.directives,
      bodyRange: body.range)
    draft.possibleChannels = [.web, .newsletter]
    var problems = body.problems + suppressions.problems
    if let place = walk.unclosedComment { problems.append(.unclosedHTMLComment(at: ByteRange(place..<place + 4))) }
    return DraftFile(drafts: [draft], problems: problems)
  }

  /// The fields that the head of a page stands for: its title and its language.
  private static func fields(of walk: HTMLWalk, in source: UnsafeBufferPointer<UInt8>) -> FieldMap {
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
    return FieldMap(entries)
  }
}

extension PostText {
  /// The text of a value, with a role; nil where there is none.
  fileprivate init?(_ value: FieldValue, _ role: Role) {
    guard case .text(let text, let map) = value.content, !text.isEmpty else { return nil }
    self.init(role: role, utf8: Array(text.utf8), map: map)
  }

  /// Whether an address tells readers something themselves: who gets the letter or the call, or a page on the web.
  fileprivate var isReadAsLink: Bool {
    ["mailto:", "tel:", "sms:", "http://", "https://"].contains {
      utf8.prefix($0.utf8.count).lowercased == Array($0.utf8)
    }
  }

  /// Adds links to a text that was cut out of a whole one.
  fileprivate mutating func add(_ links: [HTMLLink], _ words: [Int: Range<Int>], of whole: PostText) {
    for (index, link) in links.enumerated() {
      guard let words = words[index], let address = PostText(link.address, .field("link")),
        let range = map.text(of: whole.place(of: words))
      else { continue }
      self.links.append(TextLink(words: range, isLabelled: link.isLabelled, address: address))
    }
  }

  /// Adds the languages of passages to a text that was cut out of a whole one.
  fileprivate mutating func add(_ languages: [FieldValue], _ stretches: [Int: Range<Int>], of whole: PostText) {
    for (index, language) in languages.enumerated() {
      guard let stretch = stretches[index], let tag = language.text?.trimmed.lowercased(), LanguageName.isTag(tag),
        let range = map.text(of: whole.place(of: stretch))
      else { continue }
      passages.append(TextPassage(range: range, language: tag))
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate var lowercased: [UInt8] { map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 } }
}

extension OffsetMap {
  /// The stretch of the text that stands in a place of the source; nil where nothing of it does. For maps whose places
  /// are in order.
  fileprivate func text(of place: ByteRange) -> Range<Int>? {
    func position(_ offset: Int) -> Int {
      var (low, high) = (0, pieces.count)
      while low < high {
        let middle = (low + high) / 2
        if pieces[middle].source + pieces[middle].sourceLength <= offset { low = middle + 1 } else { high = middle }
      }
      guard low < pieces.count else { return textLength }
      let piece = pieces[low]
      return piece.text + max(0, min(piece.textLength, offset - piece.source))
    }
    let (start, end) = (position(place.lowerBound.value), position(place.upperBound.value))
    return start < end ? start..<end : nil
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
