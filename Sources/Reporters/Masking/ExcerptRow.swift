/// A stretch of a line as glyphs with widths, and which of them a finding is about.
struct ExcerptRow {
  /// What one character of the source, or of a mask, looks like on a terminal.
  private struct Glyph {
    /// The source bytes that it stands for; those of the whole place for the glyphs of a mask.
    var source: Range<Int>
    var width: Int
    /// Which of `texts` is shown, or nil for the source bytes themselves.
    var text: Int?
  }

  private var glyphs: [Glyph] = []
  private var texts: [String] = []
  /// The glyphs that the finding is about.
  private var target = 0..<0
  /// The glyphs that are shown, and whether … stands on either side.
  private var view = 0..<0
  private var hidesBefore: Bool
  private var hidesAfter: Bool

  private static let tabWidth = 4

  /// Lays out as much of a line as can be needed around a finding: a few bytes for each cell on both sides.
  init(_ source: MaskedSource, line: Range<Int>, around finding: Range<Int>, width: Int) {
    let before = source.scalarStart(at: max(line.lowerBound, finding.lowerBound - 3 * width))
    let after = source.scalarStart(at: min(line.upperBound, finding.lowerBound + 4 * width))
    let window = max(before, line.lowerBound)..<max(after, finding.lowerBound)
    hidesBefore = window.lowerBound > line.lowerBound
    hidesAfter = window.upperBound < line.upperBound
    glyphs.reserveCapacity(window.count)
    var column = 0
    source.forEachStretch(of: window) { stretch in
      if let mask = stretch.mask {
        for character in mask { add(character, at: stretch.range, &column, isSource: false) }
      } else {
        add(source, stretch.range, &column)
      }
    }
    view = 0..<glyphs.count
    target = glyphs(of: finding)
  }

  private mutating func add(_ source: MaskedSource, _ range: Range<Int>, _ column: inout Int) {
    source.rawBytes.withUnsafeBufferPointer { bytes in
      var index = range.lowerBound
      while index < range.upperBound {
        let next = index + (bytes[index] < 0x80 ? 1 : 2)
        if bytes[index].beginsLatin, next >= range.upperBound || bytes[next].beginsLatin {
          glyphs.append(Glyph(source: index..<min(next, range.upperBound), width: 1))
          column += 1
          index = next
          continue
        }
        var end = index + 1
        while end < range.upperBound, !(bytes[end - 1].isPrintableASCII && bytes[end].isPrintableASCII) { end += 1 }
        for character in String(decoding: bytes[index..<end], as: UTF8.self) {
          let length = character.utf8.count
          add(character, at: index..<index + length, &column, isSource: true)
          index += length
        }
        index = end
      }
    }
  }

  private mutating func add(_ character: Character, at range: Range<Int>, _ column: inout Int, isSource: Bool) {
    var text = isSource ? nil : String(character)
    let width: Int
    if character == "\t" {
      width = Self.tabWidth - column % Self.tabWidth
      text = String(repeating: " ", count: width)
    } else if let replacement = character.visibleReplacement {
      width = replacement.cellWidth
      text = replacement
    } else {
      width = character.cellWidth
    }
    if let text { texts.append(text) }
    glyphs.append(Glyph(source: range, width: width, text: text == nil ? nil : texts.count - 1))
    column += width
  }

  /// The glyphs that share bytes with a finding; for an empty finding the place before the next glyph.
  private func glyphs(of finding: Range<Int>) -> Range<Int> {
    let first = glyphs.firstIndex { $0.source.upperBound > finding.lowerBound } ?? glyphs.count
    guard !finding.isEmpty else { return first..<first }
    let end = glyphs[first...].firstIndex { $0.source.lowerBound >= finding.upperBound } ?? glyphs.count
    return first..<end
  }

  private func width(of range: Range<Int>) -> Int { glyphs[range].reduce(0) { $0 + $1.width } }

  /// Leaves out what does not fit: first what is far from the finding, then the finding's own end.
  mutating func cut(to width: Int) {
    let hidden = (hidesBefore ? 1 : 0) + (hidesAfter ? 1 : 0)
    guard self.width(of: view) + hidden > width else { return }
    // Room for … on both sides.
    let room = max(1, width - 2)
    var used = 0
    var end = target.lowerBound
    while end < target.upperBound, used + glyphs[end].width <= room || end == target.lowerBound {
      used += glyphs[end].width
      end += 1
    }
    var start = target.lowerBound
    // Half of what is left goes before the finding, the rest after it, and what is over before it again.
    start = extend(before: start, &used, upTo: used + (room - used) / 2)
    while end < glyphs.count, used + glyphs[end].width <= room {
      used += glyphs[end].width
      end += 1
    }
    start = extend(before: start, &used, upTo: room)
    // A side that is shown to its end needs no …; a caret after the last character needs that cell itself.
    if start == 0, !hidesBefore, end < glyphs.count, used + glyphs[end].width <= room + 1 { end += 1 }
    let endsInCaret = target.lowerBound == glyphs.count
    if end == glyphs.count, !hidesAfter, !endsInCaret { start = extend(before: start, &used, upTo: room + 1) }
    view = start..<end
    hidesBefore = hidesBefore || start > 0
    hidesAfter = hidesAfter || end < glyphs.count
  }

  private func extend(before start: Int, _ used: inout Int, upTo limit: Int) -> Int {
    var start = start
    while start > 0, used + glyphs[start - 1].width <= limit {
      start -= 1
      used += glyphs[start].width
    }
    return start
  }

  /// What is shown.
  func text(of bytes: [UInt8]) -> String {
    var utf8: [UInt8] = hidesBefore ? Array("…".utf8) : []
    var index = view.lowerBound
    while index < view.upperBound {
      if let text = glyphs[index].text {
        utf8 += texts[text].utf8
        index += 1
        continue
      }
      // Glyphs of the source that follow each other are one stretch of it: between others stands a mask.
      let start = glyphs[index].source.lowerBound
      var end = start
      while index < view.upperBound, glyphs[index].text == nil {
        end = glyphs[index].source.upperBound
        index += 1
      }
      utf8 += bytes[start..<end]
    }
    if hidesAfter { utf8 += "…".utf8 }
    return String(decoding: utf8, as: UTF8.self)
  }

  /// How many cells stand before the underline.
  var underlineStart: Int {
    (hidesBefore ? 1 : 0) + width(of: view.lowerBound..<max(view.lowerBound, target.lowerBound))
  }

  /// How many cells are underlined.
  var underlineLength: Int { max(1, width(of: target.clamped(to: view))) }
}

extension UInt8 {
  fileprivate var isPrintableASCII: Bool { (0x20...0x7E).contains(self) }

  /// Whether the byte begins a printable ASCII character or a Latin letter of two bytes (U+00C0 to U+024F). Each takes one
  /// cell, and one that follows another never joins it.
  fileprivate var beginsLatin: Bool { isPrintableASCII || (0xC3...0xC8).contains(self) }
}
