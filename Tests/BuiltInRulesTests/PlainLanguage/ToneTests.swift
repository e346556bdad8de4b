import Testing

/// Some rules are for some kinds of post only.
@Suite struct ToneTests {
  @Test func aReplyIsHeldToMore() throws {
    let text = "Som vi redan har sagt öppnar badet i juni."
    #expect(try PlainLanguage.marked(text, by: "dismissive-reply") == text)
    let reply = try PlainLanguage.marked(text, by: "dismissive-reply", head: "---\nkind: reply\n---\n")
    #expect(reply == "⟦Som vi redan har sagt⟧ öppnar badet i juni.")
  }

  @Test(arguments: [
    "English: The show takes place on Monday. Everybody must see it, and we hope to meet you all there with your friends.",
    "Suomeksi: Kirjasto on suljettu maanantaina, ja voit palauttaa kirjat ulkona olevaan laatikkoon koko viikon ajan.",
    "Soomaali: Maktabaddu way xiran tahay Isniinta. Waxaad buugaagta ku celin kartaa sanduuqa dibadda yaal.",
  ])
  func otherLanguagesAreNotReadAsSwedish(_ text: String) throws {
    for rule in [
      "passive-voice", "nominalisation", "impersonal-address", "anglicism", "tautology", "number-format",
      "filler-word", "excluding-language", "clickbait", "long-word", "organisation-first",
    ] {
      #expect(try PlainLanguage.marked(text, by: rule) == text, "\(rule)")
    }
  }
}
