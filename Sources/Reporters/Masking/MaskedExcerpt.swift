import SourceText

/// The line that a finding begins on, cut to the terminal's width around it, with the place to underline in cells.
struct MaskedExcerpt {
  /// The line's number, from 1.
  var line: Int
  /// What is shown: masked, without control characters, tabs as spaces, with … where it is cut.
  var text: String
  /// How many cells stand before the underline.
  var underlineStart: Int
  /// How many cells are underlined; at least one.
  var underlineLength: Int
  /// How many lines the finding spans.
  var lineCount: Int
}

extension MaskedSource {
  /// The excerpt for a place, at most `width` cells wide. Its cost depends on the width, not on the line.
  func excerpt(of range: ByteRange, width: Int) -> MaskedExcerpt {
    let place = visiblePart(of: range.bytes.clamped(to: 0..<rawBytes.count))
    let line = lines.line(at: ByteOffset(place.lowerBound))
    let contents = lines.contents(ofLine: line).bytes
    let start = min(place.lowerBound, contents.upperBound)
    let shown = start..<max(start, min(place.upperBound, contents.upperBound))
    let lastLine = place.isEmpty ? line : lines.line(at: ByteOffset(place.upperBound - 1))
    var row = ExcerptRow(self, line: contents, around: shown, width: width)
    row.cut(to: width)
    return MaskedExcerpt(
      line: line, text: row.text(of: rawBytes), underlineStart: row.underlineStart,
      underlineLength: row.underlineLength,
      lineCount: lastLine - line + 1)
  }

  /// A place without the blank lines that it begins with and the line end that it ends with.
  ///
  /// Only a short way is looked, so that a place of nothing but blank lines costs no more than another.
  private func visiblePart(of range: Range<Int>) -> Range<Int> {
    func isLineEnd(_ index: Int) -> Bool { rawBytes[index] == 0x0A || rawBytes[index] == 0x0D }
    let limit = 256
    var range = range
    var stripped = 0
    while range.count > 1, stripped < limit, isLineEnd(range.upperBound - 1) {
      range = range.lowerBound..<range.upperBound - 1
      stripped += 1
    }
    var start = range.lowerBound
    var index = start
    while index < range.upperBound, index - range.lowerBound < limit {
      if isLineEnd(index) {
        start = index + 1
      } else if rawBytes[index] != 0x20, rawBytes[index] != 0x09 {
        break
      }
      index += 1
    }
    return start < range.upperBound ? start..<range.upperBound : range
  }
}
