import LintCore
import LintTestSupport
import Testing

/// What all rules of accessible text have in common: their fixes mend, and they bear hostile texts.
@Suite struct TextAccessibilityTests {
  /// The linter with these rules alone.
  static let linter = TestLinter { $0.selection.select = ["text-accessibility"] }

  /// A rule that shows as its name when a test fails.
  struct Named: Sendable, CustomTestStringConvertible {
    var metadata: RuleMetadata
    var testDescription: String { metadata.name }
  }

  static let rules = linter.rules.map(\.metadata).filter { $0.category == .textAccessibility }.map(Named.init)

  @Test func theCategoryIsWhole() {
    #expect(Self.rules.count == 23)
  }

  @Test(arguments: rules) func mendedTextsPassTheRule(_ named: Named) throws {
    let rule = named.metadata
    for example in rule.examples where example.files.isEmpty && example.channels.isEmpty {
      guard let fixed = example.fixed else { continue }
      let report = try Self.linter.check(fixed)
      #expect(report.places(of: rule.name).isEmpty, "\(rule.name), line \(example.line): \(fixed)")
      #expect(report.fixed(by: rule.name) == fixed, "\(rule.name), line \(example.line): mended twice")
    }
  }

  @Test func pseudoBoldBecomesPlainLettersByteByByte() throws {
    let bold = "𝗩𝗮̈𝗹𝗸𝗼𝗺𝗺𝗲𝗻 𝗽𝗮̊ 𝗼̈𝗽𝗽𝗲𝘁 𝗵𝘂𝘀: 𝗳ö𝗿 𝗮𝗹𝗹𝗮 å𝗹𝗱𝗿𝗮𝗿"
    let fixed = try Self.linter.check(bold).fixed(by: "pseudo-font")
    #expect(Array(fixed.utf8) == Array("Välkommen på öppet hus: för alla åldrar".utf8))
  }

  /// Bytes are looked at in groups; a stretched word is found wherever in them it begins, and at the text's end.
  @Test(arguments: 0..<24) func aStretchedWordIsFoundAtEveryPlace(_ distance: Int) throws {
    let before = String("sol bad is hav tåg ".prefix(distance))
    for (word, after) in [("jaaa", ""), ("jaaa", " nu"), ("jååå", ""), ("nejjjj", " och hej")] {
      let report = try Self.linter.check(before + " " + word + after)
      let found = report.places(of: "stretched-word").map { String(decoding: report.source.bytes[$0], as: UTF8.self) }
      #expect(found == [word], "\(before + " " + word + after)")
    }
  }

  @Test func aStatedSizeIsHeldAgainstTheAttachedFile() throws {
    let draft = """
      ---
      media:
        - file: plan.pdf
      ---
      Översiktsplan (pdf, 2 MB): https://exempel.se/filer/plan.pdf

      """
    let report = try Self.linter.check(draft, files: ["plan.pdf"])
    let found = report.diagnostics.filter { $0.rule == "link-file" }.map(\.finding.message.sv)
    #expect(found == ["Texten säger 2 MB, men filen är 195 byte."])
  }

  /// Passages that rules search far and wide in, without end.
  static let hostile = [
    "!", "! ", ".", ",", " ", "\u{200B}", "a\u{200B}", "\u{202E}", "o\u{336}", "e\u{301}\u{302}", "𝗮", "𝗮 ", "а.", "aа",
    "аb/",
    "-", "-\n", ".\n", "\u{2800}\n", "A ", "AB ", "ABCDE ", "aaaa", "#sommarlovförallabarn ", "@a ", "](",
    "[läs mer](a.pdf",
    "https://a.se/", "https://a.se/?utm_a=1&", "a.Bb", "1 MB ", "🇸 ", "läs mer här: ",
  ]

  @Test(.timeLimit(.minutes(60)), arguments: hostile) func longTextsOfOneKindAreChecked(_ passage: String) throws {
    let count = 40_000 / passage.utf8.count
    let report = try Self.linter.check(String(repeating: passage, count: count), name: "text.txt")
    #expect(report.source.bytes.count == count * passage.utf8.count)
  }
}
