import LintCore
import Segmentation
import SourceText

extension Segments {
  /// A segmentation that is plain to see through: words between spaces, a sentence a line, addresses by their looks.
  init(plainly text: String) {
    self.init()
    var position = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let firstWord = words.count
      var start = position
      for token in line.split(separator: " ", omittingEmptySubsequences: false) {
        add(token, at: start)
        start += token.utf8.count + 1
      }
      let range = position..<position + line.utf8.count
      if words.count > firstWord || !entities.isEmpty, !range.isEmpty {
        sentences.append(Sentence(range: range, words: firstWord..<words.count, isFragment: true))
      }
      position = range.upperBound + 1
    }
  }

  private mutating func add(_ token: Substring, at start: Int) {
    let opening = token.prefix { "(\"”".contains($0) }
    let core = token.dropFirst(opening.count)
    let trailing = core.reversed().prefix { ".,;:!?)\"”".contains($0) }.count
    let visible = core.dropLast(trailing)
    guard !visible.isEmpty else { return }
    let lower = start + opening.utf8.count
    let range = lower..<lower + visible.utf8.count
    if visible.hasPrefix("http://") || visible.hasPrefix("https://") {
      entities.append(Entity(.link, range))
    } else if visible.hasPrefix("#"), visible.count > 1 {
      entities.append(Entity(.hashtag, range))
    } else if visible.hasPrefix("@"), visible.count > 1 {
      entities.append(Entity(.mention, range))
    } else if visible.dropFirst().contains("@"), visible.split(separator: "@").last?.contains(".") == true {
      entities.append(Entity(.email, range))
    } else {
      words.append(Word(range: range, shape: .letters))
    }
  }
}

extension Post {
  /// A post with one body, nothing else.
  convenience init(body: String, kind: String? = nil) {
    var fields: [FieldMap.Entry] = []
    if let kind {
      let value = FieldValue(.text(kind, OffsetMap()), at: ByteRange(0..<0))
      fields.append(FieldMap.Entry(key: "kind", keyRange: ByteRange(0..<0), value: value))
    }
    let utf8 = Array(body.utf8)
    let place = ByteRange(0..<utf8.count)
    let text = PostText(role: .body, utf8: utf8, map: OffsetMap(literal: place))
    self.init(
      draft: Draft(fields: FieldMap(fields), texts: [text], bodyRange: place),
      texts: [Prose(text: text, segments: Segments(plainly: body))], channels: [], language: "sv")
  }

  /// A post without text and with files of these names, each at a place of its own.
  convenience init(files: [String]) {
    var start = 0
    let attachments = files.map { name in
      let place = ByteRange(start..<start + name.utf8.count)
      start = place.upperBound.value + 1
      return Attachment(
        file: FieldValue(.text(name, OffsetMap(literal: place)), at: place), fields: FieldMap(), range: place)
    }
    self.init(
      draft: Draft(attachments: attachments, bodyRange: ByteRange(0..<0)), texts: [], channels: [], language: "sv")
  }
}
