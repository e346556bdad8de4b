import LintCore
import SourceText

/// Takes a post's text apart: what is published, for whom, its pictures and its comments.
struct BodyReader {
  /// What is more than text.
  enum Constructs {
    /// Comments that speak to Klartext.
    case directives
    /// All comments, and pictures.
    case markdown
  }

  private let whole: PostText
  private let constructs: Constructs
  private var problems: [InputFinding] = []
  private var suppressions: SuppressionComments
  private var suggestions = SuggestionBudget()

  /// Reads a source from a position to its end.
  init(_ source: SourceText, from start: Int, recognising constructs: Constructs) {
    let range = min(start, source.bytes.count)..<source.bytes.count
    self.init(
      PostText(role: .body, utf8: Array(source.bytes[range]), map: OffsetMap(literal: ByteRange(range))),
      recognising: constructs)
  }

  /// Reads a text that has been cut out of its file.
  init(_ whole: PostText, recognising constructs: Constructs) {
    self.whole = whole
    self.constructs = constructs
    suppressions = SuppressionComments(whole)
  }

  /// Reads the text. To be called once.
  mutating func read() -> Body {
    let utf8 = whole.utf8
    return utf8.withUnsafeBufferPointer { bytes in
      let removals = removals(in: bytes)
      let groups = RemovalGroup.groups(of: removals, in: bytes)
      var texts = keptText(without: removals, groups, in: bytes).texts(from: whole)
      suppressions.read(removals, groups, in: bytes)
      if texts.isEmpty { texts = [PostText(role: .body, utf8: [], map: OffsetMap(literal: range(in: bytes)))] }
      let images = removals.compactMap { removal in
        if case .image(let image) = removal.content { image.attachment(in: whole) } else { nil }
      }
      return Body(
        texts: texts, images: images, suppressions: suppressions.directives,
        problems: problems + suppressions.problems, range: range(in: bytes))
    }
  }

  /// The text's place, without space around it.
  private func range(in bytes: UnsafeBufferPointer<UInt8>) -> ByteRange {
    let inner = bytes.trimmed(0..<bytes.count)
    return whole.place(of: inner.isEmpty ? 0..<0 : inner)
  }

  /// What is left out of the text, in order.
  private mutating func removals(in bytes: UnsafeBufferPointer<UInt8>) -> [Removal] {
    var (comments, unclosed) = Comment.all(in: bytes)
    if constructs == .directives {
      comments = comments.filter { Directive($0.contents, in: bytes) != nil }
      if let place = unclosed, !Directive.mayBegin(at: place + 4, in: bytes) { unclosed = nil }
    }
    if let unclosed { problems.append(.unclosedComment(at: whole.place(of: unclosed..<unclosed + 4))) }
    var removals = comments.map { Removal(content: .comment($0), range: $0.range) }
    guard constructs == .markdown else { return removals }
    let images = InlineImage.all(in: bytes, skipping: comments)
    removals += images.map { Removal(content: .image($0), range: $0.range) }
    removals += Set(images.compactMap(\.definition)).map { Removal(content: .definition, range: $0) }
    // What stands inside a picture, such as a comment in its alt text, goes with the picture.
    var end = 0
    return removals.sorted { $0.range.lowerBound < $1.range.lowerBound }.filter { removal in
      guard removal.range.lowerBound >= end else { return false }
      end = removal.range.upperBound
      return true
    }
  }

  private mutating func keptText(
    without removals: [Removal], _ groups: [RemovalGroup], in bytes: UnsafeBufferPointer<UInt8>
  ) -> KeptText {
    var text = KeptText(bytes)
    var audiences: [Audience] = [.everyone]
    var position = 0
    for group in groups {
      let start = group.lines?.lowerBound ?? group.range.lowerBound
      text.keep(position..<max(position, start), for: audiences)
      position = group.range.upperBound
      if let lines = group.lines {
        position = lines.upperBound
      } else {
        // Of the space on both sides of what is left out, one side is enough.
        let next = bytes.skippingBlanks(from: position, to: bytes.count)
        let isAfterSpace = start == 0 || bytes[start - 1].isBlank || bytes[start - 1].isLineEnd
        if next == bytes.count || bytes[next].isLineEnd {
          text.dropTrailingBlanks(for: audiences)
        } else if isAfterSpace {
          position = next
        }
      }
      for index in group.members {
        if case .comment(let comment) = removals[index].content,
          case .channels(let names) = Directive(comment.contents, in: bytes)
        {
          audiences = self.audiences(names, at: comment)
        }
      }
      if group.lines != nil, audiences.allSatisfy({ text.endsWithBlankLine(for: $0) }) {
        let line = bytes.line(from: position, to: bytes.count)
        if bytes[line.contents].allSatisfy(\.isBlank) { position = line.end }
      }
    }
    text.keep(position..<max(position, bytes.count), for: audiences)
    return text
  }

  /// The audiences that a channel comment names. At most one problem a comment: it may be a sentence.
  private mutating func audiences(_ names: [Directive.Name], at comment: Comment) -> [Audience] {
    if names.isEmpty {
      problems.append(.channelCommentWithoutName(at: whole.place(of: comment.range)))
      return [.everyone]
    }
    // In the order of the comment, so that the result is the same every time; there are few audiences to look among.
    var audiences: [Audience] = []
    var hasProblem = false
    for name in names {
      let audience: Audience
      if let channel = ChannelName.channel(name.text) {
        audience = .channel(channel)
      } else if ["all", "alla"].contains(name.text.lowercased()) {
        audience = .everyone
      } else if hasProblem {
        audience = .unknown
      } else {
        let nearest = suggestions.take() ? ChannelName.nearest(to: name.text) : nil
        let place = whole.place(of: name.range)
        problems.append(.unknownChannel(name.text, nearest: nearest, at: place, isComment: true))
        audience = nearest.map { .channel($0) } ?? .unknown
        hasProblem = true
      }
      if !audiences.contains(audience) { audiences.append(audience) }
    }
    return audiences
  }
}
