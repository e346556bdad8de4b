import Captions
import Testing

/// SubRip files as programs in the wild write them.
@Suite struct SubRipTests {
  static func read(_ text: String) -> CaptionFile { CaptionFile.read(Array(text.utf8), expected: .subRip) }

  @Test func readsNumberTimesAndText() {
    let bytes = Array(
      "1\n00:00:01,000 --> 00:00:03,500\nHej!\nVälkommen.\n\n2\n00:00:04,000 --> 00:00:05,000\nHej då.\n".utf8)
    let file = CaptionFile.read(bytes, expected: .subRip)
    #expect(file.faults.isEmpty)
    #expect(file.cues.map { file.id(of: $0, in: bytes) } == ["1", "2"])
    #expect(file.cues.map(\.start) == [1, 4])
    #expect(file.cues.map(\.end) == [3.5, 5])
    #expect(file.cues.map { file.text(of: $0, in: bytes) } == ["Hej!\nVälkommen.", "Hej då."])
  }
}
