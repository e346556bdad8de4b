import SourceText
import Testing

@Suite struct LineTableTests {
  @Test func countsEveryKindOfLineEnd() {
    let lines = LineTable(SourceText("ett\ntvå\r\ntre\rfyra"))
    #expect(lines.count == 4)
    #expect((1...4).map { lines.contents(ofLine: $0).byteCount } == [3, 4, 3, 4])
  }

  @Test func anEmptySourceHasOneEmptyLine() {
    let lines = LineTable(SourceText(""))
    #expect(lines.count == 1)
    #expect(lines.contents(ofLine: 1).isEmpty)
    #expect(lines.position(at: ByteOffset(0), in: .utf16) == LineTable.Position(line: 1, column: 1))
  }

  @Test func countsColumnsInEveryUnit() {
    // å is one character of two bytes; the family is one grapheme, 7 scalars, 11 UTF-16 units, 25 bytes.
    let source = SourceText("å👨‍👩‍👧‍👧x")
    let lines = LineTable(source)
    let end = ByteOffset(27)
    #expect(lines.position(at: end, in: .utf8).column == 28)
    #expect(lines.position(at: end, in: .scalar).column == 9)
    #expect(lines.position(at: end, in: .utf16).column == 13)
    #expect(lines.position(at: end, in: .grapheme).column == 3)
  }

  @Test func theByteOrderMarkIsNoColumn() {
    let source = SourceText("\u{FEFF}hej")
    #expect(LineTable(source).position(at: ByteOffset(3), in: .utf16).column == 1)
    #expect(source.byteOrderMarkLength == 3)
  }

  @Test(arguments: ColumnUnit.allCases)
  func positionsRoundTripAtEveryCharacter(_ unit: ColumnUnit) {
    let text = "Hej å\r\n👨‍👩‍👧‍👦 a\u{30A}\tö\n\n🇸🇪🇸🇪 e\u{301}\u{301} 漢字\rslut"
    let source = SourceText(text)
    let lines = LineTable(source)
    var offset = 0
    for character in text {
      // A line end belongs to its line, and a column past the line's contents is the line's end.
      if !character.isNewline {
        let position = lines.position(at: ByteOffset(offset), in: unit)
        #expect(lines.offset(at: position, in: unit) == ByteOffset(offset), "\(unit) at byte \(offset)")
      }
      offset += character.utf8.count
    }
  }

  @Test func aColumnPastTheEndIsTheLinesEnd() {
    let lines = LineTable(SourceText("ab\ncd"))
    #expect(lines.offset(at: LineTable.Position(line: 1, column: 99), in: .utf16) == ByteOffset(2))
    #expect(lines.offset(at: LineTable.Position(line: 3, column: 1), in: .utf16) == nil)
  }

  @Test func anythingPutBeforeMovesAPlaceExactly() {
    var random = SystemRandomNumberGenerator()
    let pool: [Character] = ["a", "å", "\n", "\r\n", "👩🏽‍🚒", "e\u{301}", "\u{200B}", "漢", "\t", "🇸🇪"]
    for _ in 0..<200 {
      let prefix = String(
        (0..<Int.random(in: 0...20, using: &random)).compactMap { _ in pool.randomElement(using: &random) })
      // A line of its own, so that columns are the same and lines move by the prefix's.
      let before = SourceText(prefix + "\n")
      let whole = SourceText(prefix + "\nmålet")
      let place = ByteOffset(before.bytes.count + 3)
      let position = LineTable(whole).position(at: place, in: .utf16)
      #expect(position.column == 3)
      #expect(position.line == LineTable(before).count)
    }
  }
}
