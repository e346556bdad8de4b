import LintCore
import SourceText
import Testing

@testable import PostFormats

@Suite("Suppression comments")
struct SuppressionCommentTests {
  @Test("The next line is the next that holds something of the post")
  func nextLine() {
    let text = """
      <!-- klartext-disable-next-line slang -->
      Tjena!
      <!-- klartext-disable-next-line abbreviation -->
      <!-- klartext-disable-next-line emoji-count, long-word -->

      Ta med m.m.
      Mer.
      ![b](c.jpg) <!-- klartext-disable-next-line a -->
      <!-- klartext-disable-next-line b -->
      ![d](e.jpg)
      <!-- klartext-disable-next-line c -->
      """
    #expect(
      ReadFile(text).suppressions == [
        "slang: Tjena!", "abbreviation: Ta med m.m.", "emoji-count: Ta med m.m.", "long-word: Ta med m.m.",
        "a: ![d](e.jpg)", "b: ![d](e.jpg)", "c: ",
      ])
  }

  @Test("A line is all that the comment's lines hold")
  func sameLine() {
    let read = ReadFile(
      "Ett.\r\nTvå m.m. <!-- klartext-disable-line abbreviation\r\n--> tre. <!-- klartext-disable-line a -->\r\nFyra.")
    let lines = "Två m.m. <!-- klartext-disable-line abbreviation\r\n--> tre. <!-- klartext-disable-line a -->"
    #expect(read.suppressions == ["abbreviation: \(lines)", "a: --> tre. <!-- klartext-disable-line a -->"])
  }

  @Test("What is disabled stays so until it is enabled, by name or all at once")
  func untilEnabled() {
    let read = ReadFile(
      "A<!-- klartext-disable x y -->B<!-- klartext-enable y -->C<!-- klartext-disable z -->D<!-- klartext-enable -->E<!-- klartext-disable x -->F"
    )
    #expect(
      read.suppressions == [
        "x: B<!-- klartext-enable y -->C<!-- klartext-disable z -->D", "y: B", "z: D", "x: F",
      ])
    #expect(read.body == "ABCDEF")
    #expect(read.problems.isEmpty)
  }

  @Test("A whole file may be disabled from anywhere in it")
  func file() {
    #expect(ReadFile("A\n\n<!-- klartext-disable-file slang -->").suppressions == ["slang: file"])
  }

  @Test(
    "Names and reasons are read however they are written",
    arguments: [
      ("klartext-disable-file a b -- ett skäl", ["a", "b"], "ett skäl"),
      ("KLARTEXT-Disable-File a,b , c", ["a", "b", "c"], nil),
      ("klartext-disable-file: a", ["a"], nil), ("klartext-disable-file a --skäl", ["a"], "skäl"),
      ("klartext-disable-file a -- ", ["a"], nil),
      ("klartext-disable-file\na\nb\n-- två\nrader", ["a", "b"], "två\nrader"),
      ("klartext-disable-file a – ett skäl", ["a"], "ett skäl"), ("klartext-disable-file okänd-å", ["okänd-å"], nil),
    ] as [(String, [String], String?)])
  func names(comment: String, names: [String], reason: String?) {
    let read = ReadFile("🙂 <!-- \(comment) -->")
    #expect(read.draft.suppressions.map(\.name) == names)
    #expect(read.draft.suppressions.map { read.written($0.nameRange) } == names)
    #expect(read.draft.suppressions.allSatisfy { $0.reason == reason && $0.scope == .file })
    #expect(read.problems.isEmpty)
  }

  @Test(
    "A comment that names no rule is told",
    arguments: [
      "klartext-disable", "klartext-disable-line", "klartext-disable-next-line -- skäl", "klartext-disable-file ,",
    ])
  func withoutRule(comment: String) {
    let read = ReadFile("A <!-- \(comment) --> B")
    #expect(read.problems == ["suppression-without-rule: <!-- \(comment) -->"])
    #expect(read.draft.suppressions.isEmpty)
    #expect(read.body == "A B")
  }

  @Test(
    "A misspelt comment is told with the nearest right one",
    arguments: [
      ("klartext-disabel a", "klartext-disabel", "klartext-disable a"),
      ("klartext-disable-nextline a", "klartext-disable-nextline", "klartext-disable-next-line a"),
      ("klartext-disable-lines a", "klartext-disable-lines", "klartext-disable-line a"),
      ("klartext disable-file a", "klartext disable-file", "klartext-disable-file a"),
      ("klartext_disable a", "klartext_disable", "klartext-disable a"),
      ("klartext-enabel", "klartext-enabel", "klartext-enable"),
      ("klartext-stäng-av a", "klartext-stäng-av", nil),
    ] as [(String, String, String?)])
  func misspelt(comment: String, marked: String, fixed: String?) {
    let read = ReadFile("A <!-- \(comment) --> B")
    #expect(read.problems == ["suppression-without-rule: \(marked)"])
    #expect(read.firstFixed == fixed.map { "A <!-- \($0) --> B" })
    #expect(read.draft.suppressions.isEmpty)
  }

  @Test(
    "Comments about Klartext are comments",
    arguments: ["klartext: kolla detta", "klartext är bra", "kör klartext-disable", "klartext"])
  func ordinaryComments(comment: String) {
    let read = ReadFile("A <!-- \(comment) --> B")
    #expect(read.problems.isEmpty)
    #expect(read.draft.suppressions.isEmpty)
  }
}
