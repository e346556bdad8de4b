import LintTestSupport
import Segmentation
import Testing

/// Line ends end sentences where people end lines on purpose, and nowhere else.
@Suite struct LineBreakTests {
  let support: SegmenterSupport

  init() throws { support = try SegmenterSupport() }

  private func expectSentences(_ marked: String) {
    let text = MarkedText(marked).text
    #expect(support.sentences(text) == marked)
    #expect(support.segment(text.withCarriageReturns).sentences.count == MarkedText(marked).ranges.count)
  }

  @Test(arguments: [
    "⟦Kommunen bygger just nu om hela gatan\nmellan torget och stationen.⟧ ⟦Det tar tid.⟧",
    "⟦Vi bygger om\ngatan.⟧",
    """
    ⟦I sommar bygger vi om Storgatan mellan torget och stationen, och då leder vi om
    trafiken så att bussarna kör på Nygatan i stället.⟧ ⟦Vi gör det tillsammans med
    Helsingborgs hamn och Region Skåne.⟧ ⟦Arbetet börjar i juni och är klart innan
    skolorna börjar.⟧
    """,
    "⟦Vi bygger om gatan tillsammans med\nHelsingborgs stad i höst.⟧",
    "⟦Parken öppnar för alla barn och vuxna den\n5. maj i år.⟧",
    "⟦Vi har öppet för dig som bor här kl.\n14 på fredag.⟧",
    "⟦Vi ses i parken klockan\n14 på fredag.⟧",
    "⟦Ta med badkläder,\nhandduk och matsäck.⟧",
    "⟦Det kostar 50 €\nper person.⟧",
    "⟦Hej Anna,\nTack för ditt meddelande.⟧",
    "⟦Boka din tid på\nhttps://exempel.se/boka i dag.⟧",
  ])
  func proseThatIsSetToAWidthIsNotBroken(_ marked: String) { expectSentences(marked) }

  @Test(arguments: [
    "⟦Höstlov på biblioteket⟧\n⟦Vi har skapande verkstad hela veckan.⟧",
    "⟦Höstlov på biblioteket⟧\n\n⟦vi har skapande verkstad hela veckan.⟧",
    "⟦# Höstlov⟧\n⟦vi har verkstad hela veckan.⟧",
    "⟦Ta med:⟧\n⟦- badkläder⟧\n⟦- handduk⟧\n⟦- matsäck och\n  vatten⟧",
    "⟦• Måndag klockan 10⟧\n⟦• Tisdag klockan 13⟧",
    "⟦* Måndag kl. 10⟧\n⟦* Tisdag kl. 13.⟧ ⟦Då är det fika.⟧",
    "⟦1. Rita en plan⟧\n⟦2. Skicka in den⟧\n⟦3. Vänta på beslut⟧",
    "⟦Gör så här:⟧\n⟦1. rita en plan⟧\n⟦2. skicka in den⟧",
    "⟦Gör så här⟧\n⟦1) rita en plan⟧\n⟦2) skicka in den⟧",
    "⟦a) Rita en plan⟧\n⟦b) Skicka in den⟧",
    "⟦🎨 Skapande verkstad, måndag klockan 13⟧\n⟦📚 Sagostund, tisdag klockan 10⟧",
    "⟦✅ boka tid⟧\n⟦✅ ta med legitimation⟧",
    "⟦10.00 Invigning⟧\n⟦10.30 Musik⟧\n⟦11.00 Fika⟧",
    "⟦Program⟧\n⟦10.00 invigning⟧\n⟦10.30 musik⟧",
    "⟦Öppettider:⟧\n⟦mån–fre 8–17⟧\n⟦lör 10–14⟧\n⟦sön stängt⟧",
    "⟦Välkommen till öppet hus i stadshuset på lördag den 5 maj⟧\n⟦Vi bjuder på fika och musik⟧",
    "⟦Vi ses!⟧\n⟦Anna på biblioteket⟧",
    "⟦Läs mer på exempel.se⟧\n#bad #sommar",
    "⟦Nya tider⟧\n---\n⟦öppet till klockan 20⟧",
    "⟦Badet är öppet⟧\n⟦– Det känns bra, säger Anna.⟧\n⟦– Mycket bra, säger Ali.⟧",
    "⟦Kom och häng med⟧\n⟦Vi ses på torsdag⟧",
    "⟦Nya regler⟧\u{2029}⟦för alla hundar⟧",
    "⟦Rad ett är här⟧\r\r⟦rad två är här⟧",
  ])
  func linesOfTheirOwnAreSentences(_ marked: String) { expectSentences(marked) }

  @Test func headingsAndItemsWithoutFinalSignsAreFragments() {
    let segments = support.segment(
      """
      Så här gör du
      - Ring oss
      - Skriv till oss.

      Vi svarar inom en dag. Sedan ringer vi upp
      Det här är en lång mening som fortsätter på nästa rad
      utan slut
      """)
    #expect(segments.sentences.map(\.isFragment) == [true, true, false, false, false, false])
  }

  @Test func paragraphsAreStretchesWithoutBlankLines() {
    let text = "\u{FEFF}Rad ett\nrad två \n \u{2800}\n\n  Stycke två\r\n\r\nStycke tre\n---"
    #expect(
      MarkedText.marking(support.segment(text).paragraphs, in: text)
        == "\u{FEFF}⟦Rad ett\nrad två⟧ \n \u{2800}\n\n  ⟦Stycke två⟧\r\n\r\n⟦Stycke tre\n---⟧")
  }
}
