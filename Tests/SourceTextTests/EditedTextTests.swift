import SourceText
import Testing

@Suite("A text under edit")
struct EditedTextTests {
  @Test func changesSayWhatDiffers() {
    var text = EditedText(Array("en två tre".utf8))
    text.apply([TextEdit(ByteRange(0..<2), "ett"), TextEdit(ByteRange(3..<7), "")])
    #expect(String(decoding: text.bytes, as: UTF8.self) == "ett  tre")
    #expect(text.changes.map(\.original) == [0..<2, 3..<7])
    #expect(text.changes.map(\.edited) == [0..<3, 4..<4])
  }

  @Test func laterRoundsAreForTheTextAsItIs() {
    var text = EditedText(Array("abc".utf8))
    text.apply([TextEdit(ByteRange(1..<2), "XYZ")])
    text.apply([TextEdit(ByteRange(2..<3), ""), TextEdit(ByteRange(5..<5), "!")])
    #expect(String(decoding: text.bytes, as: UTF8.self) == "aXZc!")
    #expect(text.changes.map(\.original) == [1..<2, 3..<3])
    #expect(text.changes.map(\.edited) == [1..<3, 4..<5])
  }

  @Test func anEmptyTextCanBeWrittenIn() {
    var text = EditedText([])
    #expect(text.changes.isEmpty)
    text.apply([TextEdit(ByteRange(0..<0), "hej")])
    #expect(text.changes.map(\.edited) == [0..<3])
  }

  /// Whatever is edited, the original with its changes put in is the edited text, and what lies between is the same.
  @Test func changesRebuildTheEditedText() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let original = (0..<Int.random(in: 0...40, using: &random)).map { _ in UInt8.random(in: 97...122, using: &random)
      }
      var text = EditedText(original)
      var plain = original
      for _ in 0..<3 {
        let edits = Self.edits(of: plain.count, &random)
        text.apply(edits)
        for edit in edits.reversed() { plain.replaceSubrange(edit.range.bytes, with: Array(edit.text.utf8)) }
        #expect(text.bytes == plain)
      }
      var rebuilt: [UInt8] = []
      var position = 0
      for change in text.changes {
        rebuilt += original[position..<change.original.lowerBound]
        #expect(rebuilt.count == change.edited.lowerBound)
        rebuilt += plain[change.edited]
        position = change.original.upperBound
      }
      #expect(rebuilt + original[position...] == plain)
    }
  }

  private static func edits(of length: Int, _ random: inout SystemRandomNumberGenerator) -> [TextEdit] {
    var edits: [TextEdit] = []
    var position = 0
    while position <= length, edits.count < 4 {
      let start = Int.random(in: position...length, using: &random)
      let end = Int.random(in: start...min(length, start + 5), using: &random)
      let text = String(repeating: "Å", count: Int.random(in: 0...2, using: &random))
      edits.append(TextEdit(ByteRange(start..<end), text))
      position = end + 1
    }
    return edits
  }
}
