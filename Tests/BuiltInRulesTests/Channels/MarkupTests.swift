import BuiltInRules
import LintCore
import Testing

/// Markdown and HTML are found where a channel shows them, and only there.
@Suite struct MarkupTests {
  func findings(_ text: String, _ channel: Channel, kind: String? = nil) throws -> [Finding] {
    MarkupNotRendered().check(
      try ChannelData.post(text, for: channel, kind: kind), in: try ChannelData.context())
  }

  static let showing = [
    "facebook", "instagram", "x", "linkedin", "threads", "mastodon", "bluesky", "youtube", "tiktok",
  ]
  .compactMap(Channel.init(rawValue:))

  @Test(arguments: Channel.allCases) func everyChannelSaysWhatItMakesOfMarks(_ channel: Channel) throws {
    let found = try findings("## Bygglov\n\nElda **bara torr ved**. <b>Obs!</b>", channel)
    #expect(found.count == (Self.showing.contains(channel) ? 3 : 0))
    #expect(found.allSatisfy { $0.fixes.map(\.applicability) == [.automatic] && $0.channel == channel })
  }

  /// Text that has signs in common with markup, as municipalities write it.
  @Test(
    arguments: [
      "5 * 3 * 2 och 5*3*2", "Biljett 100 kr*\n*Gäller vuxna, barn 50 kr*", "_____ eller __ eller *** eller ~~~",
      "snake_case_namn, init_py_fil och fil_2026_.pdf", "#Bad #Sommar ##", "Vi <3 er, a < b > c, a<b och c>d",
      "<namn@exempel.se> <https://exempel.se> <datum> <p som i papper", "-> <- => <= >= <-->",
      "^_^ *_* (*^_^*) -_- :-*",
      "[plan] (bilaga) [1](sidan 2) kommun[er](na)", "* punkt\n* punkt\n- punkt\n+ punkt\n1. punkt\n> citat",
      "f**k s**t c*** p***", "Alla elever* får en dator. *elever i åk 4*", "exempel.se/_a_/_b_ och @_namn_ #_tagg_",
      "# 1 i Sverige", "# bad # sommar # sol", "2**3 = 8 och 3**2 = 9", "** obs ** och * obs *",
      "\\*inte fet\\* och \\_inte kursiv\\_", "betyg *****/*****", "¯\\_(ツ)_/¯ och m_m_m",
    ])
  func whatOnlyLooksLikeMarksIsText(_ text: String) throws {
    #expect(try findings(text, .facebook).map(\.message.sv) == [])
  }

  @Test func marksInsideOneAnotherAreOneFinding() throws {
    #expect(try findings("## **Öppet** _hus_", .x).count == 1)
    #expect(try findings("**_Stor_ brandrisk**", .x).count == 1)
    #expect(try findings("[**Läs mer**](https://exempel.se/bad)", .x).count == 1)
    #expect(try findings("<b>Stor</b> **brandrisk**", .x).count == 2)
  }

  @Test func aPersonDecidesWhatMayMeanSomethingElse() throws {
    for text in ["Det *är* vår park.", "Läs [mer](https://exempel.se).", "# sommar", "<a href=\"exempel.se\">Här</a>"] {
      #expect(try findings(text, .facebook).flatMap(\.fixes).map(\.applicability) == [.needsReview], "\(text)")
    }
    #expect(try findings("Det kostar ~~200~~ 150 kr.", .facebook).flatMap(\.fixes).isEmpty)
    #expect(try findings("<ul><li>Ett", .facebook).flatMap(\.fixes).isEmpty)
  }

  @Test func linksOfSeveralLanguagesCountAsOne() throws {
    func count(_ text: String) throws -> Int {
      LinkLimit().check(try ChannelData.post(text, for: .facebook), in: try ChannelData.context()).count
    }
    #expect(try count("🇸🇪 exempel.se/sv\n🇬🇧 exempel.se/en\n🇫🇮: https://exempel.se/fi") == 0)
    #expect(try count("🇸🇪 exempel.se/sv\n🇬🇧 exempel.se/en\n🇬🇧 exempel.se/en2") == 1)
    #expect(try count("🎉 exempel.se/sv\n🎈 exempel.se/en") == 1)
    #expect(try count("exempel.se/a HTTPS://WWW.exempel.se/a/ http://exempel.se/a") == 0)
  }

  /// A text of marks alone takes no longer for each than a short one.
  @Test(
    .timeLimit(.minutes(60)),
    arguments: ["*a ", "**a ", "_a*b_ ", "[a](", "](", "[a](b.c d", "<b>", "<p a=", "</b>", "## ", "**a** "])
  func hostileTextsAreReadOnce(_ piece: String) throws {
    let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
    #expect(try findings(text, .facebook).count <= text.utf8.count)
    #expect(try findings(text.split(separator: " ").joined(separator: "\n"), .facebook).count <= text.utf8.count)
  }
}
