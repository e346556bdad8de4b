import CGumbo
import LintCore
import SourceText

/// Writes the text of an HTML file as it is shown: white space is one space, and what stands in blocks of its own is
/// divided by blank lines, as paragraphs of a post are.
struct HTMLTextBuilder {
  /// The text so far.
  private(set) var text = PostText(role: .body, utf8: [], map: OffsetMap())
  /// The words of each link, and the stretch of each passage, by index.
  private(set) var links: [Int: Range<Int>] = [:]
  private(set) var passages: [Int: Range<Int>] = [:]

  private let source: UnsafeBufferPointer<UInt8>
  /// How many line ends come before the next letter, and the space that does.
  private var lineEnds = 0
  private var space: Range<Int>?
  /// Whether what stood last is filled in when a letter is sent.
  private var followsPlaceholder = false
  /// Links and passages that have begun, with where their first letter stands in the text once it has come.
  private var openLinks: [(index: Int, start: Int?)] = []
  private var openPassages: [(index: Int, start: Int?)] = []

  /// Whether some of them wait for their first letter.
  private var isWaiting = false

  /// What comes between paragraphs.
  enum Paragraphs {
    /// A blank line, as they are shown.
    case blankLines
    /// A line end before each, as publishing tools write them.
    case lines
  }

  private let paragraphs: Paragraphs

  init(_ source: UnsafeBufferPointer<UInt8>, paragraphs: Paragraphs = .blankLines) {
    self.source = source
    self.paragraphs = paragraphs
  }

  /// Adds what comes next.
  mutating func add(_ event: HTMLEvent) {
    switch event.kind {
    case .text(let node, let isPreformatted, let isVerbatim):
      let text = node.pointee.v.text
      guard let range = source.range(of: text.original_text), let letters = text.text else { return }
      add(letters, at: range, isPreformatted ? .preformatted : .flowing, isVerbatim ? .verbatim : .content)
    case .lineBreak: lineEnds = min(2, lineEnds + 1)
    case .paragraph(let isBeginning):
      switch paragraphs {
      case .blankLines: lineEnds = 2
      case .lines: if isBeginning { lineEnds = min(2, lineEnds + 1) }
      }
    case .linkStart(let index):
      openLinks.append((index, nil))
      isWaiting = true
    case .passageStart(let index):
      openPassages.append((index, nil))
      isWaiting = true
    case .linkEnd(let index):
      if let range = close(index, &openLinks) { links[index] = range.union(links[index]) }
    case .passageEnd(let index):
      if let range = close(index, &openPassages) { passages[index] = range.union(passages[index]) }
    case .channelComment(let range):
      lineEnds = 2
      flush(at: range.lowerBound)
      text.utf8 += source[range]
      text.map.append(literal: range)
      lineEnds = 2
    }
  }

  /// How white space counts.
  enum Layout {
    case flowing, preformatted
  }

  /// Adds letters that stand in a stretch of the source.
  mutating func add(
    _ letters: UnsafePointer<CChar>, at range: Range<Int>, _ layout: Layout, _ context: HTMLAlignment.Context = .content
  ) {
    // As a string, since the parser makes a byte that is no UTF-8 of a number that is none: &#2999999999;.
    var string = String(cString: letters)
    string.withUTF8 { bytes in
      for piece in HTMLAlignment(bytes, in: range, of: source, context).pieces { add(piece, of: bytes, layout) }
    }
  }

  private mutating func add(_ piece: HTMLAlignment.Piece, of letters: UnsafeBufferPointer<UInt8>, _ layout: Layout) {
    var index = piece.text.lowerBound
    while index < piece.text.upperBound {
      let start = index
      if let end = placeholderEnd(from: index, to: piece.text.upperBound, in: letters) {
        index = end
        followsPlaceholder = true
        continue
      }
      let isSpace = letters[index].isHTMLSpace
      repeat {
        index += 1
      } while index < piece.text.upperBound && letters[index].isHTMLSpace == isSpace
        && !beginsPlaceholder(index, in: letters)
      let place =
        piece.isLiteral
        ? piece.source.lowerBound + start - piece.text.lowerBound..<piece.source.lowerBound + index
          - piece.text.lowerBound : piece.source
      if isSpace, layout == .flowing {
        if space == nil { space = place }
      } else if piece.isLiteral || !isHint(letters[start..<index]) {
        // ”Hej *|NAMN|*!” reads as ”Hej!”.
        if followsPlaceholder, ".,!?:;)".utf8.contains(letters[start]) { space = nil }
        followsPlaceholder = false
        flush(at: place.lowerBound)
        text.utf8 += letters[start..<index]
        if piece.isLiteral {
          text.map.append(literal: place)
        } else {
          text.map.append(replacing: place, textLength: index - start)
        }
      }
    }
  }

  private func beginsPlaceholder(_ index: Int, in letters: UnsafeBufferPointer<UInt8>) -> Bool {
    letters.has("*|", at: index) || letters.has("{{", at: index)
  }

  /// The end of a stretch that is filled in when a letter is sent, as `*|FNAME|*` and `{{namn}}`.
  private func placeholderEnd(from start: Int, to limit: Int, in letters: UnsafeBufferPointer<UInt8>) -> Int? {
    guard beginsPlaceholder(start, in: letters) else { return nil }
    for index in start + 2..<max(start + 2, min(limit - 1, start + 100))
    where letters.has(letters[start] == UInt8(ascii: "*") ? "|*" : "}}", at: index) {
      return index + 2
    }
    return nil
  }

  /// Whether a reference tells the reader's program something and shows nothing: where a word may be divided, or the
  /// fillers that letters put after their preview.
  private func isHint(_ letters: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let bytes = Array(letters)
    // U+00AD, U+034F, U+200B, U+FEFF; and U+200C, which means something between letters.
    if [[0xC2, 0xAD], [0xCD, 0x8F], [0xE2, 0x80, 0x8B], [0xEF, 0xBB, 0xBF]].contains(bytes) { return true }
    // Only letters of other scripts than ours are joined.
    let follows = text.utf8.suffix(2)
    let isAfterLetter = space == nil && lineEnds == 0 && (follows.last ?? 0) >= 0x80 && follows != [0xC2, 0xA0]
    return bytes == [0xE2, 0x80, 0x8C] && !isAfterLetter
  }

  /// Writes the space or line ends that come before a letter.
  private mutating func flush(at place: Int) {
    if !text.utf8.isEmpty {
      if lineEnds > 0 {
        text.utf8 += Array(repeating: 0x0A, count: lineEnds)
        text.map.append(replacing: place..<place, textLength: lineEnds)
      } else if let space, let last = text.utf8.last, !last.isHTMLSpace {
        text.utf8.append(0x20)
        if space.count == 1, source[space.lowerBound] == 0x20 {
          text.map.append(literal: space)
        } else {
          text.map.append(replacing: space, textLength: 1)
        }
      }
    }
    lineEnds = 0
    space = nil
    // What began before this letter begins with it.
    guard isWaiting else { return }
    isWaiting = false
    for index in openLinks.indices where openLinks[index].start == nil { openLinks[index].start = text.utf8.count }
    for index in openPassages.indices where openPassages[index].start == nil {
      openPassages[index].start = text.utf8.count
    }
  }

  private func close(_ index: Int, _ open: inout [(index: Int, start: Int?)]) -> Range<Int>? {
    guard let position = open.lastIndex(where: { $0.index == index }) else { return nil }
    let start = open.remove(at: position).start
    return start.map { $0..<text.utf8.count }
  }
}

extension Range<Int> {
  /// A range that holds both.
  fileprivate func union(_ other: Range<Int>?) -> Range<Int> {
    guard let other else { return self }
    return Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}

extension UInt8 {
  /// White space in HTML: space, tab, line feed, form feed, carriage return.
  var isHTMLSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0C || self == 0x0D }
}
