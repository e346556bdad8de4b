/// Finds HTML tags in a text. In time linear in the text.
///
/// Only tags that word processors and web editors leave are known, so that `<namn>`, `a < b > c` and `<3` are text.
struct HTMLTagScan {
  /// A tag.
  private struct Tag {
    var name: String
    var range: Range<Int>
    var isClosing: Bool
    var hasAttributes: Bool
    /// The address of a link.
    var address: String?
  }

  private enum Sort { case style, block, line, link, other }

  private static let sorts: [String: Sort] = [
    "b": .style, "i": .style, "u": .style, "em": .style, "strong": .style, "span": .style, "font": .style,
    "small": .style, "big": .style, "center": .style, "mark": .style,
    "p": .block, "div": .block, "h1": .block, "h2": .block, "h3": .block, "h4": .block, "h5": .block, "h6": .block,
    "br": .line, "a": .link,
    "ul": .other, "ol": .other, "li": .other, "hr": .other, "img": .other, "table": .other, "tbody": .other,
    "thead": .other, "tr": .other, "td": .other, "th": .other, "blockquote": .other, "iframe": .other, "script": .other,
    "style": .other, "sup": .other, "sub": .other, "del": .other, "strike": .other, "html": .other, "body": .other,
  ]
  /// The longest tag with its attributes, in bytes.
  private static let longest = 1000

  private let bytes: [UInt8]

  /// The tags of a text, in text order, those that belong together as one.
  static func marks(in bytes: [UInt8]) -> [MarkupMark] {
    guard bytes.contains(UInt8(ascii: "<")) else { return [] }
    return Self(bytes: bytes).marks
  }

  private var marks: [MarkupMark] {
    let tags = tags
    var closers: [Int: Int] = [:]
    var open: [String: [Int]] = [:]
    for (index, tag) in tags.enumerated() {
      if !tag.isClosing {
        open[tag.name, default: []].append(index)
      } else if let opener = open[tag.name]?.popLast() {
        closers[opener] = index
      }
    }
    let paired = Set(closers.values)
    return tags.indices.compactMap { index in
      if paired.contains(index) { return nil }
      let tag = tags[index]
      if let closer = closers[index] { return mark(tag, tags[closer]) }
      // One letter alone may be a variable: 5<a>3.
      guard tag.name.utf8.count > 1 || tag.hasAttributes || tag.name == "p" && isAtLineStart(tag.range) else {
        return nil
      }
      return mark(tag)
    }
  }

  private func mark(_ tag: Tag, _ closer: Tag) -> MarkupMark {
    let isShort = closer.range.upperBound - tag.range.lowerBound <= 200
    let isStyle = Self.sorts[tag.name] == .style || Self.sorts[tag.name] == .link
    var mark = MarkupMark(
      kind: .tag, range: isStyle && isShort ? tag.range.lowerBound..<closer.range.upperBound : tag.range,
      marks: text(of: tag.range))
    switch Self.sorts[tag.name] {
    case .style: mark.edits = [MarkupMark.Edit(range: tag.range), MarkupMark.Edit(range: closer.range)]
    case .block where isAtLineStart(tag.range) && isAtLineEnd(closer.range):
      mark.edits = [MarkupMark.Edit(range: tag.range), MarkupMark.Edit(range: closer.range)]
    case .link where tag.address != nil:
      mark.edits = [
        MarkupMark.Edit(range: tag.range),
        MarkupMark.Edit(range: closer.range, text: " (\(tag.address ?? ""))"),
      ]
      mark.isCertain = false
    default: break
    }
    return mark
  }

  private func mark(_ tag: Tag) -> MarkupMark {
    var mark = MarkupMark(kind: .tag, range: tag.range, marks: text(of: tag.range))
    if Self.sorts[tag.name] == .line {
      mark.edits = [MarkupMark.Edit(range: tag.range, text: isAtLineEnd(tag.range) ? "" : "\n")]
    }
    return mark
  }

  /// A tag as messages show it, without its attributes.
  private func text(of range: Range<Int>) -> String {
    let name = bytes[range].prefix { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
    return String(decoding: name, as: UTF8.self) + (name.last == UInt8(ascii: ">") ? "" : "…>")
  }

  private func isAtLineStart(_ range: Range<Int>) -> Bool {
    range.lowerBound == 0 || bytes[range.lowerBound - 1] == 0x0A || bytes[range.lowerBound - 1] == 0x0D
  }

  private func isAtLineEnd(_ range: Range<Int>) -> Bool {
    range.upperBound == bytes.count || bytes[range.upperBound] == 0x0A || bytes[range.upperBound] == 0x0D
  }
}

extension HTMLTagScan {
  private var tags: [Tag] {
    var tags: [Tag] = []
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "<"), let tag = tag(at: offset) {
        tags.append(tag)
        offset = tag.range.upperBound
      } else {
        offset += 1
      }
    }
    return tags
  }

  private func tag(at start: Int) -> Tag? {
    var offset = start + 1
    let isClosing = offset < bytes.count && bytes[offset] == UInt8(ascii: "/")
    if isClosing { offset += 1 }
    let nameStart = offset
    while offset < bytes.count, offset - nameStart < 12, isNameByte(bytes[offset]) { offset += 1 }
    let name = String(decoding: bytes[nameStart..<offset], as: UTF8.self).lowercased()
    guard Self.sorts[name] != nil, offset < bytes.count else { return nil }
    let attributes = offset
    while offset < bytes.count, offset - start <= Self.longest {
      switch bytes[offset] {
      case UInt8(ascii: "<"): return nil
      case UInt8(ascii: ">"):
        return tag(name, start..<offset + 1, isClosing: isClosing, attributes: attributes..<offset)
      default: offset += 1
      }
    }
    return nil
  }

  private func tag(_ name: String, _ range: Range<Int>, isClosing: Bool, attributes: Range<Int>) -> Tag? {
    let words = String(decoding: bytes[attributes], as: UTF8.self)
    let isBare = words.allSatisfy { $0 == " " || $0 == "/" }
    // Attributes have values: ”<p som i paragraf>” has none.
    guard isBare || words.first?.isWhitespace == true && words.contains("=") else { return nil }
    var tag = Tag(name: name, range: range, isClosing: isClosing, hasAttributes: !isBare)
    if let start = words.range(of: "href=\"")?.upperBound {
      tag.address = String(words[start...].prefix { $0 != "\"" })
    }
    return tag
  }

  private func isNameByte(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }
}

extension String {
  /// Where a text stands first; without Foundation.
  fileprivate func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}
