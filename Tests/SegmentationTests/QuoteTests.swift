import LintTestSupport
import Testing

/// Quotes of more than two words are found, whatever marks they have.
@Suite struct QuoteTests {
  let support: SegmenterSupport

  init() throws { support = try SegmenterSupport() }

  @Test(arguments: [
    "⟦”Den var asgod, jag tog tre”⟧, säger en elev.",
    "Hon sa: ⟦”Vi öppnar i dag.”⟧ Sedan sa han: ⟦”Det var på tiden.”⟧",
    "⟦\"Vi öppnar i dag\"⟧ sa hon.",
    "⟦»Vi öppnar i dag»⟧ sa hon.",
    "⟦»Vi öppnar i dag«⟧ sa hon.",
    "⟦«Vi öppnar i dag»⟧ sa hon, ⟦« vi öppnar i dag »⟧ sa han.",
    "⟦“Vi öppnar i dag”⟧ sa hon.",
    "⟦„Vi öppnar i dag“⟧ sa hon.",
    "⟦’Vi öppnar i dag’⟧ sa hon.",
    "⟦'Vi öppnar i dag'⟧ sa hon.",
    "⟦”Hon sa ’vi öppnar nu’ till mig”⟧, berättar han.",
    "(⟦”Vi öppnar i dag”⟧)",
    "Rubriken är ⟦”Vi öppnar\ni dag igen”⟧ och inget annat.",
    "⟦– Vi är glada över beskedet, säger Anna.⟧",
    "Badet öppnar.\n⟦– Vi är mycket glada över\natt kunna öppna, säger Anna.⟧\nVälkommen!",
    "⟦— ”Vi är så glada”, säger Anna.⟧",
  ])
  func longQuotesAreFound(_ marked: String) {
    #expect(support.quotes(MarkedText(marked).text) == marked)
  }

  @Test(arguments: [
    "Tävlingen ”Årets kock” är i dag.",
    "Skärmen är 27\" och ramen 30\" bred utanför.",
    "Det är Lars’ bok och Hans’ bok som ligger här.",
    "Vi säger it's a match och rock'n'roll varje dag.",
    "Ett ensamt ” tecken mitt i en text.",
    "”Vi öppnar i dag, sa hon.\n\nMen det gjorde de inte, sa han.”",
    "Läs https://exempel.se/\"en-lang-adress\" nu i dag.",
    "– badkläder och en handduk\n– matsäck och något att dricka",
    "- Vi är glada över beskedet, säger Anna.",
    "Öppet 8 – 17 varje dag, säger Anna.",
    "Köp '90-tals kläder på '80-tals vis hos oss.",
  ])
  func apostrophesTermsAndLonelyMarksAreNoQuotes(_ text: String) {
    #expect(support.quotes(text) == text)
  }
}
