import LintCore
import Segmentation
import SourceText
import Testing

@testable import RulePacks

@Suite("Rules from packs")
struct PhraseRuleTests {
  static let rows = [
    TestRow(forms: "erhåller|erhållit", replacement: "få", replacementForms: "får|fått"),
    TestRow(forms: "m.m.|m.m", replacement: "med mera", replacementForms: "med mera|med mera", severity: "info"),
    TestRow(
      forms: "ang|ang.", replacement: "om|när det gäller", replacementForms: "när det gäller|när det gäller",
      confidence: "0.80"),
    TestRow(forms: "OSA", replacement: "anmäl dig", replacementForms: "anmäl dig", letterCase: "exact"),
    TestRow(forms: "nyttja", replacement: "använda|bruka"),
    TestRow(forms: "beakta", confidence: "0.60"),
    TestRow(forms: "delge", advice: "Säg vem.", adviceInEnglish: "Say who."),
    TestRow(forms: "eller ej", severity: "off"), TestRow(forms: "ej", replacement: "inte", replacementForms: "inte"),
    TestRow(forms: "i enlighet med", replacement: "enligt", replacementForms: "enligt"),
  ]

  static func rule(skip: String = "[quotes, foreign, links, names]", _ change: (inout PhraseRule) -> Void = { _ in })
    throws -> PhraseRule
  {
    let yaml = ImageTests.yaml.replacing("[quotes, names]", with: skip)
    let image = try RulePackImage.compile([
      listFile(rows, name: "list.tsv"), PackFile(name: "pack.yml", source: SourceText(yaml)),
    ])
    var rule = try #require(image.rules.first)
    change(&rule)
    return rule
  }

  static func findings(
    _ text: String, rule: PhraseRule? = nil, language: String = "sv", _ change: (inout Segments) -> Void = { _ in }
  ) throws -> [Finding] {
    let rule = try rule ?? Self.rule()
    var segments = Segments(sentencesOf: text)
    change(&segments)
    let hits = rule.image.matcher.hits(in: Array(text.utf8), segments: segments)
    let post = Post(prose: text, segments: segments, hits: hits, language: language)
    return rule.check(post, in: LintContext(lexicons: rule.image))
  }

  static func fixed(_ text: String) throws -> String {
    try text.applying(findings(text, rule: rule(skip: "[]")).compactMap(\.fixes.first))
  }

  @Test(
    "keep the capitals of what they replace",
    arguments: [
      ("Du erhåller svar.", "Du får svar."), ("Erhåller du svar?", "Får du svar?"), ("DU ERHÅLLER SVAR", "DU FÅR SVAR"),
      ("I enlighet med lag.", "Enligt lag."), ("I ENLIGHET MED LAG", "ENLIGT LAG"),
      ("I Enlighet Med lag", "Enligt lag"),
      ("ANG badet", "När det gäller badet"), ("OSA senast i dag.", "Anmäl dig senast i dag."),
      ("Kom, OSA nu.", "Kom, anmäl dig nu."),
      ("Erha\u{30A}ller du?", "Får du?"), ("Erhållit svar.", "Fått svar."), ("Ej nu.", "Inte nu."),
    ])
  func capitals(text: String, fixed: String) throws {
    #expect(try Self.fixed(text) == fixed)
  }

  @Test(
    "keep the full stop of a sentence that ends with an abbreviation",
    arguments: [
      ("Ta med bollar m.m.", "Ta med bollar med mera."), ("Bollar m.m. Kom!", "Bollar med mera. Kom!"),
      ("Bollar m.m. och mål.", "Bollar med mera och mål."), ("Bollar m.m, och mål.", "Bollar med mera, och mål."),
      ("Bollar (m.m.).", "Bollar (med mera)."), ("Bollar m.m.!", "Bollar med mera!"),
      ("Bollar m.m.?", "Bollar med mera?"),
      ("Bollar m.m. 🎉", "Bollar med mera. 🎉"), ("Bollar m.m.: röda.", "Bollar med mera: röda."),
      ("Bollar m.m.\nKom!", "Bollar med mera.\nKom!"), ("Bollar m.m.röda", "Bollar med mera röda"),
      ("Bollar m.m.…", "Bollar med mera…"), ("Bollar m.m.2", "Bollar med mera 2"),
    ])
  func fullStops(text: String, fixed: String) throws {
    #expect(try Self.fixed(text) == fixed)
  }

  @Test("keep no full stop in a heading")
  func headings() throws {
    let findings = try Self.findings("Bollar m.m.") { $0.sentences[0].isFragment = true }
    #expect("Bollar m.m.".applying(findings.compactMap(\.fixes.first)) == "Bollar med mera")
  }

  @Test("say what stands there and what to write, in both languages")
  func messages() throws {
    let known = try #require(try Self.findings("Vi er\u{AD}håller det.").first)
    #expect(known.message == Localized(sv: "”erhåller” blir ”får”.", en: "“erhåller” becomes “får”."))
    let several = try #require(try Self.findings("Du kan nyttja det.").first)
    #expect(
      several.message
        == Localized(sv: "”nyttja” blir ”använda” eller ”bruka”.", en: "“nyttja” becomes “använda” or “bruka”."))
    #expect(several.fixes.isEmpty)
    let unknown = try #require(try Self.findings("Du kan delge det.").first)
    #expect(unknown.message == Localized(sv: "”delge” är långt.", en: "“delge” is long."))
    #expect(unknown.advice == Localized(sv: "Säg vem.", en: "Say who."))
    let phrase = try #require(try Self.findings("Det är i\r\n  enlighet med lag.").first)
    #expect(phrase.message.sv == "”i enlighet med” blir ”enligt”.")
  }

  @Test("take the tier from the row's severity and the certainty from its confidence")
  func tiers() throws {
    let findings = try Self.findings("Vi erhåller m.m. ang badet.")
    #expect(findings.map(\.tier) == [0, 1, 0])
    #expect(findings.flatMap(\.fixes).map(\.applicability) == [.automatic, .automatic, .needsReview])
  }

  @Test("report rows that are less sure on request only")
  func strict() throws {
    #expect(try Self.findings("Vi ska beakta det.").isEmpty)
    let strict = try Self.rule().setting("strict", to: .boolean(true))
    #expect(try Self.findings("Vi ska beakta det.", rule: strict).count == 1)
    #expect(strict.optionDescriptions.map(\.value) == [.boolean(true)])
  }

  @Test("report no shield rows, and nothing inside them")
  func shields() throws {
    #expect(try Self.findings("Du kommer eller ej.").isEmpty)
    #expect(try Self.findings("Du kommer ej.").count == 1)
  }

  @Test("are for posts in their own language")
  func languages() throws {
    #expect(try Self.findings("Du kommer ej.", language: "en").isEmpty)
  }

  @Test("skip quotes, passages in other languages, addresses, hashtags and mentions, where the pack says so")
  func skips() throws {
    let text = "Du kommer ej 🎉 ej."
    let place = Range(uncheckedBounds: (lower: 10, upper: 12))
    let skipped: [(inout Segments) -> Void] = [
      { $0.quotes = [8..<13] },
      { $0.foreignPassages = [ForeignPassage(range: 0..<12, language: "no", isMarked: false)] },
      { $0.entities = [Entity(.hashtag, 9..<12)] }, { $0.entities = [Entity(.link, 2..<14)] },
    ]
    for change in skipped {
      #expect(try Self.findings(text, change).map(\.range.bytes) == [18..<20])
      #expect(try Self.findings(text, rule: Self.rule(skip: "[]"), change).count == 2)
    }
    #expect(try Self.findings(text) { $0.entities = [Entity(.emoji, 11..<17)] }.first?.range.bytes == place)
  }

  @Test(
    "take a capital inside a sentence for a name",
    arguments: [
      ("Vi går till Ang Svensson.", 0), ("Kom till Erhåller AB.", 0), ("Erhåller du svar?", 1),
      ("Obs: Erhåller du svar?", 1),
      ("Ansvarig: Ang Svensson", 0), ("VI HAR ERHÅLLIT SVAR", 1), ("Se på EJ nu", 0), ("Vi HAR ERHÅLLIT svar", 1),
      ("Kom, OSA nu", 1), ("🎉 Erhåller du svar?", 1), ("Hej. Erhåller du svar?", 1), ("Det är ej.", 1),
    ])
  func names(text: String, count: Int) throws {
    #expect(try Self.findings(text).count == count)
  }

  @Test("look at bodies and titles, with the channel that a text is for")
  func roles() throws {
    let rule = try Self.rule()
    let utf8 = Array("Ej nu.".utf8)
    let segments = Segments(sentencesOf: "Ej nu.")
    let hits = rule.image.matcher.hits(in: utf8, segments: segments)
    let texts = [(PostText.Role.title, nil), (.body, Channel.x), (.alt(0), nil)].map { role, channel in
      Prose(
        text: PostText(role: role, utf8: utf8, map: OffsetMap(literal: ByteRange(100..<106)), channel: channel),
        segments: segments, hits: hits)
    }
    let post = Post(draft: Draft(bodyRange: ByteRange(0..<0)), texts: texts, channels: [], language: "sv")
    let findings = rule.check(post, in: LintContext(lexicons: rule.image))
    #expect(findings.map(\.channel) == [nil, .x])
    #expect(findings.map(\.range.bytes) == [100..<102, 100..<102])
  }
}
