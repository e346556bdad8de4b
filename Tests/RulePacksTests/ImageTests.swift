import LintCore
import Segmentation
import SourceText
import Testing

@testable import RulePacks

@Suite("Compiled images")
struct ImageTests {
  static let yaml = """
    rules:
      - name: wordy
        category: plain-language
        severity: [warning, info]
        summary: {sv: Korta., en: Shorten.}
        rationale: {sv: Kort är bra., en: Short is good.}
        sources: ["Egen"]
        match: {list: list.tsv, skip: [quotes, names]}
        message: {sv: "”{match}” blir ”{replacement}”.", en: "“{match}” becomes “{replacement}”."}
        message_advice: {sv: "”{match}” är långt.", en: "“{match}” is long."}
        examples:
          flagged: [{text: "Vi ⟦erhåller⟧ svar.", fixed: "Vi får svar."}]
          accepted: ["Vi får svar."]
    """
  static let channel = """
    channel: x
    text: [{max: 280, unit: x-weighted, tier: 0, source: docs.x.com, date: 2026-11-20}]
    hashtags: [{max: 2, tier: 1, source: egen, date: 2026-11-20}]
    alt: [{max: 1000, unit: code-point, tier: 0, source: docs.x.com, date: 2026-11-20}]
    fold: [{max: 300, unit: grapheme, certainty: practice, source: egen, date: 2026-11-20}]
    profile: {bio: [{max: 160, unit: grapheme, source: egen, date: 2026-11-20}]}
    poll: {options: [2, 4], days: [1, 7], certainty: vendor, source: egen, date: 2026-11-20}
    plain_links: {kinds: [reel], certainty: official, source: egen, date: 2026-11-20}
    markup: shown
    alt_field: true
    links_clickable: false
    """
  static let files = [
    listFile(
      [
        TestRow(forms: "erhåller|erhållit", replacement: "får|har", replacementForms: "får|fått", severity: "warning"),
        TestRow(
          forms: "m.m.", replacement: "med mera", replacementForms: "med mera", severity: "info", confidence: "0.9"),
        TestRow(
          forms: "ring", unlessNear: "polis*|<question>", onlyAfter: "<lower>|upp <number>", advice: "Nej.",
          adviceInEnglish: "No."),
        TestRow(forms: "eller ring", severity: "off"),
      ], name: "list.tsv"),
    PackFile(
      name: "Dictionaries/words.tsv", source: SourceText("# Ord\nword\tkind\tnote\nå\ta\t\na\u{308}r\tb\tx\n#\tc\td\n")),
    PackFile(name: "Rules/pack.yml", source: SourceText(yaml)),
    PackFile(name: "Rules/channels/x.yml", source: SourceText(channel)),
    PackFile(name: "Rules/policies/p.yml", source: SourceText("policy: p\ntitle: P\ndocuments: []\n")),
  ]

  /// Letters apart are refused in lists, so the table above is compiled without them.
  static func bytes() throws -> [UInt8] {
    var files = files
    files[1].source = SourceText("# Ord\nword\tkind\tnote\nå\ta\t\när\tb\tx\n#\tc\td\n")
    return try PackCompiler.compile(files)
  }

  @Test("hold rows, forms, lexicons, rules, channels and documents")
  func contents() throws {
    let image = try RulePackImage(Self.bytes())
    let list = try #require(image.list(named: "list.tsv"))
    let phrase = try #require(image.phrase(1, ofList: list))
    #expect(phrase.lemma == "erhåller")
    #expect(phrase.replacements == ["får", "har"])
    #expect(phrase.severity == .warning && phrase.confidence == 100 && phrase.advice == nil)
    #expect(image.form(1, of: phrase)?.text == "erhållit")
    #expect(image.form(1, of: phrase)?.replacement == "fått")
    #expect(image.form(2, of: phrase) == nil)
    #expect(image.phrase(0, ofList: list)?.severity == nil)
    #expect(image.phrase(2, ofList: list)?.confidence == 90)
    #expect(image.phrase(3, ofList: list)?.advice == Localized(sv: "Nej.", en: "No."))
    #expect(image.phrase(4, ofList: list) == nil && image.phrase(0, ofList: 7) == nil)
    #expect(image.documentNames == ["Rules/policies/p.yml"])
    #expect(image.document(named: "Rules/policies/p.yml") == Array("policy: p\ntitle: P\ndocuments: []\n".utf8))
  }

  @Test("answer for lexicons by exact bytes")
  func lexicons() throws {
    let image = try RulePackImage(Self.bytes())
    let words = Lexicon("words")
    #expect(image.keys(of: words) == ["å", "är", "#"])
    #expect(image.columns(of: words) == ["word", "kind", "note"])
    #expect(image.fields(of: "å", in: words) == ["a", ""])
    #expect(image.fields(of: "#", in: words) == ["c", "d"])
    #expect(image.fields(of: "a\u{30A}", in: words) == nil)
    #expect(image.fields(of: "å", in: Lexicon("word")) == nil)
    let known = Array("är".utf8).withUnsafeBufferPointer { image.contains($0, in: words) }
    let unknown = Array("Är".utf8).withUnsafeBufferPointer { image.contains($0, in: words) }
    let nothing = [UInt8]().withUnsafeBufferPointer { image.contains($0, in: words) }
    #expect(known && !unknown && !nothing)
  }

  @Test("hold channels")
  func channels() throws {
    let channel = try #require(RulePackImage(Self.bytes()).channels[.x])
    let limit = ChannelDefinition.Limit(
      maximum: 280, unit: .xWeighted, tier: 0, source: "docs.x.com", date: "2026-11-20")
    #expect(channel.text == [limit])
    #expect(channel.folds.map(\.maximum) == [300] && channel.folds.map(\.certainty) == [.practice])
    #expect(channel.profile[.bio]?.map(\.maximum) == [160] && channel.markup == .shown)
    #expect(channel.poll?.options == 2...4 && channel.poll?.days == 1...7 && channel.poll?.isSupported == true)
    #expect(channel.plainLinks(for: "reel")?.certainty == .official && channel.plainLinks(for: "post") == nil)
    #expect(channel.hasAltField && !channel.linksAreClickable)
    #expect(channel.hashtags.map(\.maximum) == [2] && channel.hashtags.map(\.tier) == [1])
    #expect(channel.alt.map(\.unit) == [.codePoint])
  }

  @Test("hold rules with all their metadata")
  func rules() throws {
    let rule = try #require(RulePackImage(Self.bytes()).rules.first)
    let metadata = rule.metadata
    #expect(metadata.name == "wordy" && metadata.category == .plainLanguage && metadata.isOnByDefault)
    #expect(metadata.severities == [.warning, .info])
    #expect(metadata.summary == Localized(sv: "Korta.", en: "Shorten."))
    #expect(metadata.examples.map(\.isFlagged) == [true, false])
    #expect(metadata.examples.map(\.fixed) == ["Vi får svar.", nil])
    #expect(metadata.examples.map(\.line) == [12, 13])
    #expect(rule.definition.skip == [.quotes, .names])
  }

  @Test("are refused when the header does not fit")
  func headers() throws {
    let bytes = try Self.bytes()
    #expect(throws: ImageDamage.notAnImage) { try RulePackImage([]) }
    #expect(throws: ImageDamage.notAnImage) { try RulePackImage(Array(bytes.dropFirst())) }
    #expect(throws: ImageDamage.truncated) { try RulePackImage(bytes.dropLast()) }
    var newer = bytes
    newer[4] = 9
    #expect(throws: ImageDamage.otherVersion(9)) { try RulePackImage(newer) }
  }

  /// Reads everything that an image has, and scans a text with it.
  private func use(_ image: RulePackImage) -> Int {
    let text = Array("Vi erhåller och erhållit m.m. Ring ring upp 5 eller ring polisen, ja\u{30A}. — 日本 A\u{308}".utf8)
    var count = image.matcher.hits(in: text, segments: Segments(sentencesOf: String(decoding: text, as: UTF8.self)))
      .count
    for list in 0..<min(image.listCount, 4) {
      for row in 0..<min(image.phraseCount(ofList: list), 8) {
        guard let phrase = image.phrase(row, ofList: list) else { continue }
        count += (0..<min(phrase.formCount, 8)).compactMap { image.form($0, of: phrase) }.count
      }
    }
    count += image.rules.count + image.channels.count + image.documentNames.count
    count += image.fields(of: "är", in: Lexicon("words"))?.count ?? 0
    return count + image.keys(of: Lexicon("words")).count
  }

  @Test("never crash a reader, whatever bits are flipped")
  func damage() throws {
    let bytes = try Self.bytes()
    var state: UInt64 = 42
    for _ in 0..<1500 {
      var damaged = bytes
      for _ in 0..<4 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let place = Int(state >> 33) % damaged.count
        damaged[place] ^= 1 << UInt8((state >> 20) & 7)
      }
      if let image = try? RulePackImage(damaged) { #expect(use(image) >= 0) }
    }
  }

  @Test("never crash a reader when a section's numbers are all ones or all zeros")
  func overwritten() throws {
    let bytes = try Self.bytes()
    for section in ImageSection.allCases {
      let header = 16 + section.rawValue * 8
      let start = Int(bytes[header]) | Int(bytes[header + 1]) << 8 | Int(bytes[header + 2]) << 16
      let length = Int(bytes[header + 4]) | Int(bytes[header + 5]) << 8 | Int(bytes[header + 6]) << 16
      for value: UInt8 in [0, 1, 0x7F, 0xFF] {
        var damaged = bytes
        for index in start..<start + length { damaged[index] = value }
        #expect(use(try RulePackImage(damaged)) >= 0)
      }
      var cut = bytes
      cut.replaceSubrange(header + 4..<header + 8, with: [3, 0, 0, 0])
      #expect(use(try RulePackImage(cut)) >= 0)
    }
  }
}
