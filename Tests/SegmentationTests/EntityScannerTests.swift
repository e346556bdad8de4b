import LintTestSupport
import Segmentation
import Testing

/// What a reader takes for addresses, hashtags and mentions. `⟦…⟧` marks what must be found.
@Suite struct EntityScannerTests {
  static let lexicons = try? TableLexicons("top-level-domains")

  /// The entities of a text, without emojis, as a text with marks, and their kinds.
  static func found(in text: String) throws -> (marked: String, kinds: [Entity.Kind]) {
    let scanner = EntityScanner(lexicons: try #require(lexicons))
    let entities = scanner.entities(in: Array(text.utf8)).filter { $0.kind != .emoji }
    return (MarkedText.marking(entities.map(\.range), in: text), entities.map(\.kind))
  }

  func expect(_ marked: String, _ kind: Entity.Kind) throws {
    let found = try Self.found(in: MarkedText(marked).text)
    #expect(found.marked == marked)
    #expect(found.kinds.allSatisfy { $0 == kind }, "\(found.kinds)")
  }

  @Test(arguments: [
    "Läs mer på ⟦https://helsingborg.se/bad⟧.",
    "Läs mer (⟦https://helsingborg.se/bad⟧), och kom!",
    "Se ⟦https://sv.wikipedia.org/wiki/Helsingborg_(stad)⟧.",
    "[boka här](⟦https://helsingborg.se/boka?dag=1&tid=10⟧)",
    "Två: ⟦http://a.se⟧, ⟦https://b.se/⟧; slut",
    "Följ ⟦https://räksmörgås.se/våra-öar⟧!",
    "Intranät: ⟦https://intranat/sida⟧ och ⟦http://192.168.0.1:8080/a⟧",
    "”⟦https://helsingborg.se⟧”",
    "<⟦https://helsingborg.se/a⟧>",
    "**⟦https://helsingborg.se/a⟧**",
    "⟦https://helsingborg.se⟧.Välkommen",
    "⟦https://helsingborg.se/bad⟧🏊 i dag",
    "⟦HTTPS://Helsingborg.se/A#b⟧",
    "⟦https://helsingborg.se#kontakt⟧ finns",
    "⟦https://user@helsingborg.se/a⟧",
    "⟦http://[2001:db8::1]/a⟧",
    "Öppet:⟦https://helsingborg.se⟧ #⟦http://a.se⟧",
    "https:// är början på en adress, och http://. också",
  ]) func findsLinksWithoutTheSentenceAround(_ marked: String) throws { try expect(marked, .link) }

  @Test(arguments: [
    "Läs mer på ⟦helsingborg.se⟧.",
    "Läs mer på ⟦www.helsingborg.se/bad⟧, eller ring.",
    "⟦Helsingborg.se⟧ och ⟦HELSINGBORG.SE⟧",
    "Se ⟦räksmörgås.se⟧ och ⟦åäö.nu/öar⟧",
    "Ring ⟦1177.se⟧ först",
    "⟦fastighet.stockholm⟧",
    "Mer...⟦helsingborg.se⟧",
    "Besök ⟦helsingborg.se⟧.Välkommen!",
    "(⟦exempel.se/jobb⟧)",
    "Adressen är ⟦www.bad.men⟧ eller ⟦bad.men/om⟧",
    "⟦xn--rksmrgs-5wao1o.se⟧",
    "⟦example.com:8080/a⟧",
  ]) func findsAddressesWithoutScheme(_ marked: String) throws { try expect(marked, .bareLink) }

  @Test(arguments: [
    "Det blir våfflor.Välkomna!",
    "Det blir våfflor.välkomna!",
    "Vi har öppet.Se tiderna. Stängt.Nu är det dags.",
    "Bilden bild.jpg, sidan index.php, filmen film.mov och texten readme.md",
    "Arkivet bild.se.jpg",
    "t.ex. m.m. bl.a. fr.o.m. t.o.m. p.g.a. o.s.v. f.d. e.Kr. f.kr. kl.10.30 nr.5",
    "Kom t.ex.nu eller m.m.se listan",
    "Vi badar.men bara i dag. Det kostar 20.kr",
    "Version 1.2.3 och 10.30-12.00",
    "min_fil.se och mapp/fil.se",
    "-bindestreck-.se",
    "...",
    "slut.",
  ]) func takesNoWordsForAddresses(_ text: String) throws { try expect(text, .bareLink) }

  @Test(arguments: [
    "Mejla ⟦bad@helsingborg.se⟧.",
    "Mejla ⟦anna.b-c+d_e@kultur.helsingborg.se⟧, tack",
    "<mailto:⟦kontaktcenter@helsingborg.se⟧>",
    "⟦BAD@HELSINGBORG.SE⟧ ⟦bad@Helsingborg.Se⟧",
    "⟦åsa@räksmörgås.se⟧",
    "⟦namn.se@foo.com⟧",
    "'⟦bad@helsingborg.se⟧'",
    "logga@2x.png är en bild, och a@b inget",
  ]) func findsEmailAddresses(_ marked: String) throws { try expect(marked, .email) }

  @Test(arguments: [
    "Kom till ⟦#Eldningsförbud⟧!",
    "⟦#ÅäÖ⟧, ⟦#skola2027⟧. (⟦#1maj⟧)",
    "⟦#ett⟧⟦#två⟧",
    "⟦#snö_slask⟧-varning",
    "Text #🏊 och #1️⃣",
    "# Rubrik",
    "## Rubrik",
    "Plats #1 och # 2, C# och C#programmering",
    "&#229; inte#tagg",
    "/sida#avsnitt",
    "# och #! och #",
    "⟦#ra\u{308}ksmo\u{308}rga\u{30a}s⟧",
  ]) func findsHashtags(_ marked: String) throws { try expect(marked, .hashtag) }

  @Test func aHashtagInAnAddressIsPartOfIt() throws {
    #expect(try Self.found(in: "https://a.se/#tagg a.se/#tagg").kinds == [.link, .bareLink])
  }

  @Test(arguments: [
    "Tack ⟦@helsingborgs.stad⟧!",
    "⟦@anna_b⟧, ⟦@anna⟧: (⟦@bo-1⟧)",
    "Följ ⟦@stad@mastodon.social⟧.",
    "Tack ⟦@Malmö⟧ stad",
    "Tack ⟦@anna⟧.Vi ses",
    "⟦@helsingborg.bsky.social⟧",
    "Kl @ 10, @@anna, a@b, @ och @_",
  ]) func findsMentions(_ marked: String) throws { try expect(marked, .mention) }

  @Test func entitiesAreInOrderAndNeverOverlap() throws {
    let scanner = EntityScanner(lexicons: try #require(Self.lexicons))
    let text = "@a #b https://c.se/#d@e x@y.se 1️⃣ z.se/1️⃣ 👨‍👩‍👧 @f@g.se #h🏊 ＃bred ＠vid"
    let entities = scanner.entities(in: Array(text.utf8))
    #expect(
      entities.map(\.kind) == [
        .mention, .hashtag, .link, .email, .emoji, .bareLink, .emoji, .emoji, .mention, .hashtag, .emoji, .hashtag,
        .mention,
      ])
    for (first, second) in zip(entities, entities.dropFirst()) {
      #expect(first.range.upperBound <= second.range.lowerBound)
    }
  }

  @Test func brokenBytesAreHarmless() throws {
    let scanner = EntityScanner(lexicons: try #require(Self.lexicons))
    let pieces: [[UInt8]] = [
      [0xC3], [0xF0, 0x9F], [0xE2, 0x80], [0xFF], [0x80], Array("#a".utf8), Array("@b".utf8), Array(".se".utf8),
      Array("http://".utf8), [0xEF, 0xB8, 0x8F], [0xE2, 0x83, 0xA3],
    ]
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      let bytes = (0..<8).flatMap { _ in pieces.randomElement(using: &generator) ?? [] }
      for dialect in EntityScanner.Dialect.allCases {
        for entity in EntityScanner(lexicons: try #require(Self.lexicons), dialect: dialect).entities(in: bytes) {
          #expect(entity.range.lowerBound >= 0 && entity.range.upperBound <= bytes.count)
        }
      }
    }
    #expect(scanner.entities(in: []).isEmpty)
  }
}
