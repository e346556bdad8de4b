import CGumbo
import LintCore
import SourceText

/// Goes through the elements of an HTML file and collects what it holds.
struct HTMLWalk {
  /// The text and what divides it, in the order of the source.
  private(set) var events: [HTMLEvent] = []
  /// Pictures, films and sound.
  private(set) var media: [Attachment] = []
  /// Comments that say something to Klartext, and others.
  private(set) var comments: [Comment] = []
  /// Where a comment begins that has no end.
  private(set) var unclosedComment: Int?
  /// The links, by the place of their start tag.
  private(set) var links: [HTMLLink] = []
  /// The languages of the elements that declare one.
  private(set) var passages: [FieldValue] = []
  /// The text of `title`, and the description for search engines.
  private(set) var title: HTMLNode?
  private(set) var description: FieldValue?
  /// What the file says that it is written in.
  private(set) var language: FieldValue?

  private let source: UnsafeBufferPointer<UInt8>
  private var linkIndices: [Int: Int] = [:]
  private var place = 0
  private var isInOrder = true

  /// What holds for the contents of an element.
  private struct Surroundings {
    var isHidden = false
    /// Whether screen readers pass over it.
    var isSilent = false
    var isPreformatted = false
    var isVerbatim = false
  }

  /// An element whose children are being gone through.
  private struct Open {
    var element: HTMLElement
    var next = 0
    var surroundings: Surroundings
    var link: Int?
    var passage: Int?
    var isBlock = false
  }

  /// Collects what a tree holds.
  init(_ tree: borrowing HTMLTree, in source: UnsafeBufferPointer<UInt8>) {
    self.source = source
    guard let document = tree.document else { return }
    let children = document.pointee.v.document.children
    for index in 0..<Int(children.length) {
      guard let child = children.data[index] else { continue }
      walk(HTMLNode(child.assumingMemoryBound(to: GumboNode.self)))
    }
    // What stood in a table outside its cells is shown before the table; here it is read where it stands.
    if !isInOrder { events = events.sortedByPlace }
    comments.sort { $0.range.lowerBound < $1.range.lowerBound }
    media.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Goes through a node and all below it, with a stack of its own: the tree may be deep.
  private mutating func walk(_ root: HTMLNode) {
    guard let first = enter(root, Surroundings()) else { return }
    var stack = [first]
    while let last = stack.last {
      guard last.next < last.element.childCount else {
        close(last)
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].next += 1
      if let child = last.element.child(last.next), let inner = enter(child, last.surroundings) { stack.append(inner) }
    }
  }

  /// Takes in a node; gives the element whose children are to be gone through.
  private mutating func enter(_ node: HTMLNode, _ outer: Surroundings) -> Open? {
    guard let element = HTMLElement(node, in: source) else {
      take(leaf: node, outer)
      return nil
    }
    move(to: element.startTag?.lowerBound)
    var open = Open(element: element, surroundings: outer)
    if element.has("hidden") { open.surroundings.isHidden = true }
    if element.keyword("aria-hidden") == "true" { open.surroundings.isSilent = true }
    if element.isHTML {
      take(element, &open)
    } else {
      open.surroundings.isHidden = true
    }
    return open
  }

  private mutating func take(_ element: HTMLElement, _ open: inout Open) {
    let isShown = !open.surroundings.isHidden
    switch HTMLTag(element.tag) {
    case .hidden: open.surroundings.isHidden = true
    case .replaced:
      if isShown, let film = HTMLMedia.film(element, in: source) { media.append(film) }
      open.surroundings.isHidden = true
    case .lineBreak: add(.lineBreak)
    case .block:
      open.isBlock = true
      add(.paragraph(isBeginning: true))
    case .inline: break
    }
    switch element.tag {
    case GUMBO_TAG_HTML: language = element.attribute("lang")?.value
    case GUMBO_TAG_TITLE where title == nil: title = element.child(0)
    case GUMBO_TAG_META where element.keyword("name") == "description":
      description = description ?? element.attribute("content")?.value
    case GUMBO_TAG_PRE, GUMBO_TAG_LISTING: open.surroundings.isPreformatted = true
    case GUMBO_TAG_XMP, GUMBO_TAG_PLAINTEXT:
      open.surroundings.isPreformatted = true
      open.surroundings.isVerbatim = true
    case GUMBO_TAG_IMG, GUMBO_TAG_INPUT:
      if isShown, let picture = HTMLMedia.picture(element, isSilent: open.surroundings.isSilent, in: source) {
        media.append(picture)
      }
    case GUMBO_TAG_A:
      if isShown, let tag = element.startTag, let address = element.attribute("href") {
        open.link = index(ofLink: tag.lowerBound, element, address)
      }
    default: break
    }
    if isShown, element.tag != GUMBO_TAG_HTML, let tag = element.attribute("lang") {
      open.passage = passages.count
      passages.append(tag.value)
    }
    if let link = open.link { add(.linkStart(link)) }
    if let passage = open.passage { add(.passageStart(passage)) }
  }

  private mutating func close(_ open: Open) {
    move(to: open.element.endTag?.lowerBound)
    if let passage = open.passage { add(.passageEnd(passage)) }
    if let link = open.link { add(.linkEnd(link)) }
    if open.isBlock { add(.paragraph(isBeginning: false)) }
  }

  /// A link's index; one that browsers divide, since blocks stand in it, is one all the same.
  private mutating func index(ofLink place: Int, _ element: HTMLElement, _ address: HTMLAttribute) -> Int {
    if let index = linkIndices[place] { return index }
    linkIndices[place] = links.count
    let label = element.attribute("aria-label")?.text.trimmed ?? ""
    links.append(HTMLLink(address: address.value, isLabelled: !label.isEmpty))
    return links.count - 1
  }

  private mutating func take(leaf node: HTMLNode, _ outer: Surroundings) {
    let range = source.range(of: node.pointee.v.text.original_text)
    switch node.pointee.type {
    case GUMBO_NODE_COMMENT:
      move(to: range?.lowerBound)
      if let range { take(comment: range) }
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
      guard !outer.isHidden else { return }
      move(to: range?.lowerBound)
      add(.text(node, isPreformatted: outer.isPreformatted, isVerbatim: outer.isVerbatim))
    default: break
    }
  }

  private mutating func take(comment range: Range<Int>) {
    guard source.has("<!--", at: range.lowerBound) else { return }
    guard source.has("-->", at: range.upperBound - 3), range.count >= 7 else {
      if range.upperBound == source.count { unclosedComment = range.lowerBound }
      return
    }
    let comment = Comment(
      range: range, contents: source.trimmed(range.lowerBound + 4..<range.upperBound - 3))
    comments.append(comment)
    if case .channels = Directive(comment.contents, in: source) { add(.channelComment(range)) }
  }

  private mutating func move(to new: Int?) {
    guard let new else { return }
    if new < place { isInOrder = false }
    place = new
  }

  private mutating func add(_ kind: HTMLEvent.Kind) { events.append(HTMLEvent(kind: kind, place: place)) }
}

extension [HTMLEvent] {
  /// In the order of the source; what stands in one place stays in its order.
  fileprivate var sortedByPlace: [HTMLEvent] {
    enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }.map(\.element)
  }
}
