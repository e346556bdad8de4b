import Foundation
import Testing

/// Small files that stand for gigabytes, and brackets a hundred thousand deep.
///
/// Memory and processor time are limited from outside: whoever unfolds a bomb is ended by the system, and the test fails.
@Suite struct BombTests {
  private static let maker = CommandCase.root.deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Tests/Robustness/bombs.py").path
  private static let limits = "ulimit -v 1000000 -t 60; "

  @Test(.enabled(if: Shell.hasPython, "no Python to pack them with"))
  func whatUnpacksToAGigabyteIsReadWithinBounds() throws {
    try inFolder { folder throws in
      #expect(try folder.bash("python3 '\(Self.maker)' .").status == 0)
      let media = "bild.svg blad.pdf brev.docx lang.png profil.png text.png"
      let run = try folder.bash(Self.limits + "exec $K check -f json --min-severity error \(media)")
      #expect(run.status == 1, "\(run.errors)")
      #expect(run.errors == "")
      #expect(try Report(run.stdout).diagnostics.map { "\($0.file) \($0.rule)" } == ["bild.svg media-unreadable"])
      #expect(run.stdout.count < 10_000)
      let tooLarge = "Arbetsboken är för stor. Spara det blad som har inläggen som CSV UTF-8, och granska den filen."
      let workbook = try folder.bash(Self.limits + "exec $K check -q -f concise lognare.xlsx")
      #expect(workbook.status == 2)
      #expect(workbook.errors == "klartext: lognare.xlsx: \(tooLarge)\n")
      #expect(workbook.output == "")
      let packed = try folder.bash(Self.limits + "exec $K check -q bild.svgz")
      #expect(packed.errors.contains("slutar på .svgz"))
      #expect(packed.status == 2)
    }
  }

  private static let aliases = (0..<40).map { number in
    let inner = Array(repeating: number == 0 ? "x" : "*b\(number - 1)", count: 9).joined(separator: ", ")
    return "b\(number): &b\(number) [\(inner)]\n"
  }.joined()

  @Test(arguments: ["klartext.yml", "pack.yml", "policy.yml", "klartext-baseline.json"])
  func aliasesThatUnfoldAreRefusedWhereverYAMLIsRead(_ name: String) throws {
    let settings = "rule_packs: [pack.yml]\n"
    var files = ["a.md": "Hej.\n", "pack.yml": "rules: []\n"]
    if name == "pack.yml" { files["klartext.yml"] = settings }
    if name == "klartext-baseline.json" { files["klartext.yml"] = "baseline: \(name)\n" }
    files[name] = Self.aliases
    try inFolder(files) { folder throws in
      let arguments = name == "policy.yml" ? "--policy ./policy.yml" : ""
      let run = try folder.bash(Self.limits + "exec $K check a.md -q \(arguments)")
      #expect(run.status == 2)
      #expect(run.output == "")
      #expect(run.errors.hasPrefix("\(name):1:"), "\(run.errors.prefix(300))")
      #expect(run.errors.utf8.count < 4_000)
    }
  }

  /// A file's name, and what it holds: something a hundred thousand deep, or of a hundred thousand of what costs.
  private static let deep: [(name: String, text: String)] = {
    func times(_ text: String, _ count: Int = 100_000) -> String { String(repeating: text, count: count) }
    return [
      ("citat.md", times(">") + " Hej\n"), ("citat2.md", times("> ") + "Hej\n"),
      ("klammer.md", times("[") + "a" + times("]") + "\n"), ("oppna.md", times("![") + "\n"),
      ("bilder.md", times("![", 20_000) + "a" + times("](b.jpg)", 20_000) + "\n"),
      ("lank.md", "[a](" + times("(") + "\n"),
      ("lista.md", (0..<1_000).map { times("  ", $0) + "- a\n" }.joined()),
      ("stjarnor.md", times("*") + "a" + times("*")),
      ("kommentar.md", times("<!--") + "\n"), ("kod.md", (1..<500).map { times("`", $0) + " " }.joined()),
      ("falt.md", "---\ntitle: " + times("{a: ") + "\n---\nHej.\n"),
      ("led.md", "---\nx:\n" + times("- ") + "\n---\nHej.\n"),
      ("niva.md", "---\n" + (0..<2_000).map { times(" ", $0) + "a:\n" }.joined() + "---\nHej.\n"),
      ("djup.json", times("[") + times("]")), ("objekt.json", times("{\"a\":") + "1" + times("}")),
      ("rad.jsonl", "{\"text\": \"Hej.\", \"x\": " + times("[") + times("]") + "}\n"),
      ("delar.html", times("<div>") + "Hej" + times("</div>")), ("fet.html", times("<b>") + "Hej"),
      ("tabell.html", times("<table><tr><td>", 20_000) + "Hej"), ("tecken.html", "<p>" + times("&") + "</p>"),
      ("text.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\n" + times("<b>") + "Hej\n"),
      ("text.srt", "1\n00:00:00,000 --> 00:00:01,000\n" + times("<i>") + "Hej\n"),
      ("tal.md", "Det kostar " + times("19") + " SEK.\n"), ("citattecken.csv", "text\n" + times("\"", 100_001)),
      ("prickar.md", "a" + times("\u{301}") + "\n"), ("familj.md", times("👩\u{200D}", 20_000) + "\n"),
      ("snabel.md", times("a@", 20_000) + "\n"), ("adress.md", times("http://", 10_000) + "\n"),
    ]
  }()

  @Test(arguments: deep.map(\.name)) func whatIsDeepOrEndlessIsReadInTimeThatGrowsWithItsLength(_ name: String) throws {
    let text = try #require(Self.deep.first { $0.name == name }?.text)
    try inFolder([name: text]) { folder throws in
      // A small stack, so that what goes into itself for each level is noticed.
      let run = try folder.bash(
        "ulimit -s 1024 -t 60; exec $K check '\(name)' --isolated -f json --ignore spelling --max-diagnostics 20")
      #expect(run.status < 2, "\(run.status): \(run.errors.prefix(300))")
      #expect(run.errors == "")
      for diagnostic in try Report(run.stdout).diagnostics {
        #expect(0...text.utf8.count ~= diagnostic.range.start.offset)
        #expect(diagnostic.range.start.offset...text.utf8.count ~= diagnostic.range.end.offset)
      }
    }
  }
}
