import Captions
import Testing

/// SubRip files as programs in the wild write them.
@Suite struct SubRipTests {
  static func read(_ text: String) -> CaptionFile { CaptionFile.read(Array(text.utf8), expected: .subRip) }

  static func texts(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    let file = CaptionFile.read(bytes, expected: .subRip)
    return file.cues.map { file.text(of: $0, in: bytes) }
  }

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

  @Test(
    arguments: [
      "1:02:03,5 --> 1:02:04,5", "01:02:03.500-->01:02:04.500", "01:02:03,500 --> 01:02:04,500 X1:10 X2:20",
      "01:02:03,500   -->\t01:02:04,500  ", "01:02:03,500 --> 01:02:04,500 align:start position:0%",
    ]) func readsTimesHoweverTheyAreWritten(_ line: String) throws
  {
    let file = Self.read("1\n\(line)\nHej!\n")
    let cue = try #require(file.cues.first)
    #expect(cue.start == 3723.5)
    #expect(cue.end == 3724.5)
  }

  @Test func timesWithoutHoursAreMinutes() throws {
    let cue = try #require(Self.read("1\n02:03,250 --> 02:04,000\nHej!\n").cues.first)
    #expect(cue.start == 123.25)
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func anyLineEndWillDo(_ end: String) {
    let text = ["1", "00:00:01,000 --> 00:00:02,000", "Hej", "du!", "", "2", "00:00:03,000 --> 00:00:04,000", "Ja."]
    #expect(Self.texts(text.joined(separator: end)) == ["Hej\ndu!", "Ja."])
  }

  @Test func aNumberIsTextUnlessTimesFollow() {
    #expect(
      Self.texts("1\n00:00:01,000 --> 00:00:02,000\nVi är\n12\n\n2\n00:00:03,000 --> 00:00:04,000\n7\n") == [
        "Vi är\n12", "7",
      ])
  }

  @Test func aMissingBlankLineIsSaidAndForgiven() {
    let text = "1\n00:00:01,000 --> 00:00:02,000\nHej!\n2\n00:00:03,000 --> 00:00:04,000\nJa.\n"
    #expect(Self.texts(text) == ["Hej!", "Ja."])
    #expect(Self.read(text).faults.map(\.kind) == [.missingBlankLine])
  }

  @Test(
    arguments: [
      ("1\n00:00:01,000 -> 00:00:02,000\nHej!\n", CaptionFault.Kind.badTiming),
      ("1\n00:00:01,000 –> 00:00:02,000\nHej!\n", .badTiming), ("1\n00:00:01,000 → 00:00:02,000\nHej!\n", .badTiming),
      ("1\n00:00:61,000 --> 00:00:62,000\nHej!\n", .badTiming), ("Bara text.\n", .noCues), ("", .noCues),
      ("1\n00:00:02,000 --> 00:00:02,000\nHej!\n", .endsBeforeStart),
      ("2\n00:00:01,000 --> 00:00:02,000\nHej!\n", .numbering), ("00:00:01,000 --> 00:00:02,000\nHej!\n", .numbering),
      ("1\n00:00:01.000 --> 00:00:02.000\nHej!\n", .timingStyle),
      ("1\n00:00:01,000 --> 00:00:02,000\nHej\n\ndu!\n", .strayText),
    ]) func saysWhatIsWrong(_ text: String, _ kind: CaptionFault.Kind)
  {
    #expect(Self.read(text).faults.map(\.kind) == [kind])
  }

  @Test(
    arguments: [
      "1\n00:00:01,000 --> 00:00:02,000\nÖppet 10:00–11:00, 3 -> 4\n",
      "1\n00:00:01,000 --> 00:00:02,000\nHej!\n\n\n\n2\n00:00:03,000 --> 00:00:04,000\nJa.\n\n3\n",
      "\u{FEFF}1\n00:00:01,000 --> 00:00:02,000\nHej!",
    ]) func isSilentOnWhatIsRight(_ text: String)
  { #expect(Self.read(text).faults.isEmpty) }

  @Test func marksOfStyleAreNotRead() {
    let bytes = Array(
      "1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<font color=\"red\"><i>Hej</i></font> <3 & <Anna>\n".utf8)
    let file = CaptionFile.read(bytes, expected: .subRip)
    var visible = VisibleText(.subRip)
    let lines = visible.append(file.cues[0], of: bytes)
    #expect(lines.map { String(decoding: visible.utf8[$0], as: UTF8.self) } == ["Hej <3 & <Anna>"])
  }
}
