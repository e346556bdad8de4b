import Segmentation

/// Finds Markdown in a text line by line: headings, emphasis and links. In time linear in the text.
struct MarkdownScan {
  private let bytes: [UInt8]
  private let entities: [Entity]
  private var nextEntity = 0
  private(set) var marks: [MarkupMark] = []
  /// Whether a star stands after a word as the reference of a footnote does.
  private var hasFootnotes = false

  /// A run of marks that may begin an emphasis.
  private struct Opener {
    var range: Range<Int>
    /// How many letters and digits the line has before it.
    var letters: Int
  }

  private init(_ bytes: [UInt8], _ entities: [Entity]) {
    self.bytes = bytes
    self.entities = entities
  }

  /// The Markdown of a text, in text order.
  static func marks(in bytes: [UInt8], entities: [Entity]) -> [MarkupMark] {
    var scan = Self(bytes, entities)
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      scan.readLine(start..<end)
      start = end + 1
    }
    // ”100 kr*” and a line that begins with a star belong together.
    return scan.hasFootnotes ? scan.marks.filter { $0.marks != "*" } : scan.marks
  }

  private mutating func readLine(_ line: Range<Int>) {
    let first = marks.count
    readEmphasis(in: line)
    let emphasis = Array(marks[first...])
    marks.removeSubrange(first...)
    let (outside, links) = combined(emphasis, links(in: line))
    if var heading = heading(in: line) {
      heading.edits = (heading.edits + outside.flatMap(\.edits)).sorted { $0.range.lowerBound < $1.range.lowerBound }
      marks.append(heading)
    } else {
      marks += outside
    }
    marks += links
  }

  /// Makes the emphasis in a link's text a part of the link. Both are in text order.
  private func combined(
    _ emphasis: [MarkupMark], _ links: [MarkupMark]
  ) -> (outside: [MarkupMark], links: [MarkupMark]) {
    var outside: [MarkupMark] = []
    var index = 0
    let links = links.map { link in
      var link = link
      while index < emphasis.count, emphasis[index].range.lowerBound < link.range.upperBound {
        let mark = emphasis[index]
        if mark.range.lowerBound > link.range.lowerBound, mark.range.upperBound < link.range.upperBound {
          link.edits += mark.edits
        } else {
          outside.append(mark)
        }
        index += 1
      }
      link.edits.sort { $0.range.lowerBound < $1.range.lowerBound }
      return link
    }
    return (outside + emphasis[index...], links)
  }

  /// `## Rubrik`; not `#ord`, nor `# 1 i Sverige`.
  private func heading(in line: Range<Int>) -> MarkupMark? {
    var start = line.lowerBound
    while start < line.upperBound, bytes[start] == 0x20, start - line.lowerBound < 3 { start += 1 }
    var end = start
    while end < line.upperBound, bytes[end] == UInt8(ascii: "#") { end += 1 }
    guard (1...6).contains(end - start), end < line.upperBound, bytes[end] == 0x20 || bytes[end] == 0x09 else {
      return nil
    }
    var text = end
    while text < line.upperBound, bytes[text] == 0x20 || bytes[text] == 0x09 { text += 1 }
    var textEnd = line.upperBound
    while textEnd > text, bytes[textEnd - 1] == 0x20 || bytes[textEnd - 1] == 0x09 { textEnd -= 1 }
    guard text < textEnd, bytes[text..<textEnd].contains(where: \.isWordByte) else { return nil }
    let isOne = end - start == 1
    guard !(isOne && bytes[text].isDigitByte), !hasMoreSigns(in: text..<textEnd) else { return nil }
    var edits = [MarkupMark.Edit(range: start..<text)]
    var closing = textEnd
    while closing > text, bytes[closing - 1] == UInt8(ascii: "#") { closing -= 1 }
    if closing < textEnd, closing > text, bytes[closing - 1] == 0x20 {
      edits.append(MarkupMark.Edit(range: closing - 1..<textEnd))
    }
    // One word in small letters may be a hashtag with a space too much.
    let isWord = isOne && !bytes[text..<textEnd].contains(0x20) && bytes[text] >= 0x61 && bytes[text] <= 0x7A
    return MarkupMark(
      kind: .heading, range: start..<textEnd, marks: String(repeating: "#", count: end - start), edits: edits,
      isCertain: !isWord)
  }

  /// Whether more numbers signs with space after them follow: `# bad # sommar`.
  private func hasMoreSigns(in range: Range<Int>) -> Bool {
    range.dropLast().contains { bytes[$0] == UInt8(ascii: "#") && bytes[$0 + 1] == 0x20 && bytes[$0 - 1] == 0x20 }
  }
}

extension MarkdownScan {
  private mutating func readEmphasis(in line: Range<Int>) {
    var openers: [[Opener?]] = Array(repeating: Array(repeating: nil, count: 4), count: 3)
    var letters = 0
    var offset = line.lowerBound
    while offset < line.upperBound {
      let byte = bytes[offset]
      guard let sign = Self.signs.firstIndex(of: byte) else {
        if byte.isWordByte { letters += 1 }
        offset += 1
        continue
      }
      var end = offset + 1
      while end < line.upperBound, bytes[end] == byte { end += 1 }
      let run = offset..<end
      offset = end
      guard Self.lengths[sign].contains(run.count), !isInEntity(run) else { continue }
      let (before, after) = (side(before: run.lowerBound, in: line), side(after: run.upperBound, in: line))
      // Two marks may also stand before an emoji or a bracket.
      let canOpen =
        before != .word && before != .escape
        && (hasWord(after: run.upperBound, in: line) || run.count > 1 && after == .other)
      let canClose = after != .word && before != .space && before != .escape
      if canClose, let opener = openers[sign][run.count], letters - opener.letters >= 2 {
        close(opener.range, run)
        for index in openers.indices {
          for length in openers[index].indices
          where (openers[index][length]?.range.lowerBound ?? -1) >= opener.range.lowerBound {
            openers[index][length] = nil
          }
        }
      } else if canOpen {
        openers[sign][run.count] = Opener(range: run, letters: letters)
      } else if canClose, byte == UInt8(ascii: "*"), run.count == 1, before == .word {
        hasFootnotes = true
      }
    }
  }

  private static let signs = [UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~")]
  private static let lengths = [1...3, 1...2, 2...2]
  /// The longest emphasis with single marks, in bytes.
  private static let longest = 400

  private mutating func close(_ opener: Range<Int>, _ closer: Range<Int>) {
    guard opener.count > 1 || closer.lowerBound - opener.upperBound <= Self.longest else { return }
    var mark = MarkupMark(
      kind: bytes[opener.lowerBound] == UInt8(ascii: "~") ? .struck : opener.count == 1 ? .italic : .bold,
      range: opener.lowerBound..<closer.upperBound,
      marks: String(decoding: bytes[opener], as: UTF8.self))
    if mark.kind != .struck {
      mark.edits = [MarkupMark.Edit(range: opener), MarkupMark.Edit(range: closer)]
      mark.isCertain = opener.count > 1
    }
    // What stands inside is a part of it.
    while let inner = marks.last, inner.range.lowerBound >= opener.upperBound {
      mark.edits += inner.edits
      marks.removeLast()
    }
    mark.edits.sort { $0.range.lowerBound < $1.range.lowerBound }
    marks.append(mark)
  }

  /// Whether a letter or digit follows, perhaps after more marks: `**_så här_**`.
  private func hasWord(after offset: Int, in line: Range<Int>) -> Bool {
    var offset = offset
    for _ in 0..<4 where offset < line.upperBound && Self.signs.contains(bytes[offset]) { offset += 1 }
    return side(after: offset, in: line) == .word
  }

  /// What stands beside a run of marks.
  private enum Side { case space, word, escape, sign, other }

  private func side(before offset: Int, in line: Range<Int>) -> Side {
    guard offset > line.lowerBound else { return .space }
    var start = offset - 1
    while start > line.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return side(of: start..<offset)
  }

  private func side(after offset: Int, in line: Range<Int>) -> Side {
    guard offset < line.upperBound else { return .space }
    var end = offset + 1
    while end < line.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return side(of: offset..<end)
  }

  private func side(of range: Range<Int>) -> Side {
    guard let scalar = String(decoding: bytes[range], as: UTF8.self).unicodeScalars.first else { return .other }
    if scalar == "\\" { return .escape }
    if Self.signs.contains(bytes[range.lowerBound]) { return .sign }
    if scalar.properties.isWhitespace { return .space }
    if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { return .word }
    return scalar.properties.generalCategory == .nonspacingMark ? .word : .other
  }

  /// Whether a run stands inside an address, hashtag or mention.
  private mutating func isInEntity(_ run: Range<Int>) -> Bool {
    while nextEntity < entities.count, entities[nextEntity].range.upperBound <= run.lowerBound { nextEntity += 1 }
    guard nextEntity < entities.count, entities[nextEntity].kind != .emoji else { return false }
    let entity = entities[nextEntity].range
    return entity.contains(run.lowerBound) && run.upperBound < entity.upperBound
  }
}

extension MarkdownScan {
  /// `[text](https://…)`; not `[text] (…)` nor a picture.
  private func links(in line: Range<Int>) -> [MarkupMark] {
    var links: [MarkupMark] = []
    var open: Int?
    var offset = line.lowerBound
    while offset < line.upperBound {
      switch bytes[offset] {
      case UInt8(ascii: "["):
        let isPicture = offset > line.lowerBound && bytes[offset - 1] == UInt8(ascii: "!")
        open = isPicture ? nil : offset
      case UInt8(ascii: "]"):
        if let start = open, offset > start + 1, offset + 1 < line.upperBound, bytes[offset + 1] == UInt8(ascii: "("),
          let end = targetEnd(from: offset + 2, in: line)
        {
          links.append(link(label: start + 1..<offset, target: offset + 2..<end))
          offset = end
        }
        open = nil
      default: break
      }
      offset += 1
    }
    return links
  }

  /// Where an address in brackets ends; nil where it is no address.
  private func targetEnd(from start: Int, in line: Range<Int>) -> Int? {
    var depth = 0
    var hasAddressSign = false
    for offset in start..<min(line.upperBound, start + 2000) {
      switch bytes[offset] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")") where depth > 0: depth -= 1
      case UInt8(ascii: ")"): return hasAddressSign && offset > start + 1 ? offset : nil
      case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "#"), UInt8(ascii: ":"): hasAddressSign = true
      case 0x20, 0x09:
        // A title may follow the address: `(https://exempel.se "Badet")`.
        guard hasAddressSign, offset + 1 < line.upperBound, bytes[offset + 1] == UInt8(ascii: "\""),
          let end = bytes[(offset + 2)..<min(line.upperBound, start + 2000)].firstIndex(of: UInt8(ascii: ")"))
        else { return nil }
        return end
      default: break
      }
    }
    return nil
  }

  private func link(label: Range<Int>, target: Range<Int>) -> MarkupMark {
    let isSame = bytes[label].elementsEqual(bytes[target])
    let whole = label.lowerBound - 1..<target.upperBound + 1
    var mark = MarkupMark(kind: .link, range: whole, marks: "[ ]( )")
    let address = target.prefix { bytes[$0] != 0x20 && bytes[$0] != 0x09 }
    mark.edits =
      isSame
      ? [
        MarkupMark.Edit(range: whole.lowerBound..<label.lowerBound),
        MarkupMark.Edit(range: label.upperBound..<whole.upperBound),
      ]
      : [
        MarkupMark.Edit(range: whole.lowerBound..<label.lowerBound),
        MarkupMark.Edit(range: label.upperBound..<target.lowerBound, text: " ("),
        MarkupMark.Edit(range: address.endIndex..<whole.upperBound, text: ")"),
      ]
    mark.isCertain = isSame
    return mark
  }
}

extension UInt8 {
  /// Whether it is a letter, a digit, or a part of a character beyond ASCII.
  fileprivate var isWordByte: Bool { self >= 0x80 || isDigitByte || (self | 0x20) &- 0x61 < 26 }
  fileprivate var isDigitByte: Bool { self &- 0x30 < 10 }
}
