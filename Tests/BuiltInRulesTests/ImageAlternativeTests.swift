import LintTestSupport
import Testing

/// Pictures with and without alternatives, case by case as W3C's ACT rules have them. The drafts are our own; the
/// identifiers tell which cases they stand for.
@Suite("Pictures as in W3C's ACT rules")
struct ImageAlternativeTests {
  /// A draft with one picture, and which of the rules about alt texts must report it, those that advise left out.
  struct Case: Sendable, CustomTestStringConvertible {
    var act: String
    var file = "bild.jpg"
    var fields: String
    var text = "Nu öppnar badet på Råå."
    var expected: Set<String> = []
    var testDescription: String { act }
  }

  static let cases = [
    // 23a2a8, image has a non-empty accessible name.
    Case(act: "23a2a8 fail 8006d154: no alternative", fields: "", expected: ["alt-missing"]),
    Case(act: "23a2a8 fail b0348c1e: a space", fields: "alt: \" \"", expected: ["alt-empty"]),
    Case(act: "23a2a8 fail: empty and not decorative", fields: "alt: \"\"", expected: ["alt-empty"]),
    Case(act: "23a2a8 pass: a text", fields: "alt: Barn hoppar från bryggan."),
    Case(act: "23a2a8 pass 2f35ed62: empty and decorative", fields: "alt: \"\"\n    decorative: true"),
    Case(act: "23a2a8 not applicable: no picture", file: "film.mp4", fields: "captions: none\n    reason: no-speech"),
    // 46ca7f, marked as decorative is not exposed.
    Case(
      act: "46ca7f fail 96c1f580: decorative with a name",
      fields: "decorative: true\n    alt: Barn hoppar från bryggan.",
      expected: ["alt-decorative-conflict"]),
    Case(act: "46ca7f pass: decorative without a name", fields: "decorative: true"),
    // e88epe, image outside the accessibility tree is decorative.
    Case(
      act: "e88epe fail: a poster said to be decorative", file: "affisch.png", fields: "decorative: true",
      expected: ["alt-decorative-doubtful"]),
    Case(
      act: "e88epe fail: text said to be decorative", file: "ram.png",
      fields: "decorative: true\n    text_in_image: Entré 40 kronor",
      expected: ["alt-decorative-doubtful", "alt-text-in-image"]),
    // qt1vmo, the name is descriptive: a wrong one cannot be told without seeing the picture, one that is no description can.
    Case(act: "qt1vmo fail 485f10fa: a wrong description", fields: "alt: En buss på väg till Ekvik."),
    Case(act: "qt1vmo fail: a file name", file: "IMG_4032.jpg", fields: "alt: IMG_4032", expected: ["alt-filename"]),
    Case(act: "qt1vmo fail: a placeholder", fields: "alt: bild", expected: ["alt-placeholder"]),
    // 0va7u6, images contain no text.
    Case(
      act: "0va7u6 fail: text that nothing else says",
      fields: "alt: En skylt på dörren.\n    text_in_image: Stängt 3–7 juli",
      expected: ["alt-text-in-image"]),
    Case(
      act: "0va7u6 fail 80ff3d6a, met halfway: the alternative says it",
      fields: "alt: \"Skylt på dörren: Stängt 3–7 juli.\"\n    text_in_image: Stängt 3–7 juli"),
    Case(act: "0va7u6 pass 28b2597a: a book as illustration", fields: "alt: Omslaget till boken om Råå."),
  ]

  static let judged: Set<String> = [
    "alt-missing", "alt-empty", "alt-decorative-conflict", "alt-decorative-doubtful", "alt-filename", "alt-placeholder",
    "alt-text-in-image", "alt-auto-generated", "alt-redundant-prefix", "alt-length", "alt-repeats-text",
  ]

  @Test(arguments: cases) func reportsWhatTheRuleFails(_ test: Case) throws {
    let fields = test.fields.isEmpty ? "" : "    \(test.fields)\n"
    let draft =
      "---\nchannels: [facebook]\nmedia:\n  - file: gunga.jpg\n    alt: En gunga i solen.\n"
      + "  - file: \(test.file)\n\(fields)---\n\(test.text)\n"
    let report = try TestLinter.shared.check(draft, files: [test.file, "gunga.jpg"])
    let found = Set(report.diagnostics.map(\.rule)).intersection(Self.judged)
    #expect(found == test.expected)
  }
}
