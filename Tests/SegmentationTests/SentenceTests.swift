import LintTestSupport
import Segmentation
import Testing

/// Sentences end where a reader of Swedish ends them.
@Suite struct SentenceTests {
  let support: SegmenterSupport

  init() throws { support = try SegmenterSupport() }

  private func expectSentences(_ marked: String) {
    #expect(support.sentences(MarkedText(marked).text) == marked)
  }

  @Test(arguments: [
    "⟦Vi ses kl. 14.⟧ ⟦Ta med fika.⟧",
    "⟦Öppet mån.–fre. 8–17.⟧",
    "⟦Bl.a. Anna kom.⟧",
    "⟦Ta med badkläder, handduk m.m.⟧ ⟦Välkommen!⟧",
    "⟦Ta med badkläder, handduk m.m. till badet.⟧",
    "⟦Det kostar 50 kr.⟧ ⟦Barn går in gratis.⟧",
    "⟦Det kostar ca. 50 kr. per person.⟧",
    "⟦Ring t.ex. Anna på kontaktcenter.⟧",
    "⟦Ring t. ex. Anna på kontaktcenter.⟧",
    "⟦Läs om skola, vård, omsorg o. s. v.⟧ ⟦Allt finns på webben.⟧",
    "⟦P.g.a. Covid-19 är biblioteket stängt.⟧",
    "⟦Fr.o.m. 1 maj gäller nya tider.⟧ ⟦T.o.m. Lucia är det stängt.⟧",
    "⟦Se s. 5 i broschyren.⟧",
    "⟦Läs vidare på s. 12.⟧ ⟦Där finns kartan.⟧",
    "⟦Förslaget finns i prop. 2025/26:14 om skolan.⟧",
    "⟦Anmäl dig till rektor, tel. 042-10 50 00.⟧",
    "⟦Kom till Storgatan 5, avd. 3, på måndag.⟧",
    "⟦Du hittar oss på plan 2, dvs. i f.d. kafeterian.⟧",
    "⟦Vi följer 9 kap. 2 § plan- och bygglagen.⟧",
    "⟦Ordf. Anna Lind öppnade mötet.⟧",
    "⟦Svaret kommer inom ca. 2 veckor.⟧ ⟦Tack för ditt tålamod.⟧",
  ])
  func abbreviationsDoNotEndSentencesUnlessTheyCan(_ marked: String) { expectSentences(marked) }

  @Test(arguments: [
    "⟦Mötet är den 5. maj.⟧",
    "⟦Mötet är den 5 maj.⟧ ⟦Kom gärna.⟧",
    "⟦Den 3. på listan vinner.⟧",
    "⟦Kom den 3:e januari.⟧ ⟦Då börjar vi.⟧",
    "⟦Version 1.5 och 2.3.1 fungerar.⟧",
    "⟦Priset är 3.50 kr.⟧ ⟦Det är lågt.⟧",
    "⟦Fråga 1.⟧ ⟦Vad tycker du?⟧",
    "⟦Stationen öppnar 2031.⟧ ⟦Då tar resan fyra minuter.⟧",
    "⟦Vi öppnar i maj.⟧ ⟦14 barn deltog i invigningen.⟧",
    "⟦Det kom många besökare.⟧ ⟦2018 var det färre.⟧",
    "⟦Vi ses 2026-11-20.⟧ ⟦Välkommen!⟧",
    "⟦Klockan 14.00 börjar det.⟧ ⟦Klockan 15.30 är det slut.⟧",
    "⟦20 %.⟧ ⟦Så många röstade.⟧",
    "⟦Karl XII. föddes i Stockholm.⟧",
  ])
  func numbersAndDatesDoNotEndSentencesInTheMiddle(_ marked: String) { expectSentences(marked) }

  @Test(arguments: [
    "⟦Tack till A. Lind för hjälpen.⟧",
    "⟦Boken av J.K. Rowling finns på biblioteket.⟧",
    "⟦A. Lind och B. K. Berg vann.⟧",
    "⟦Ta med vitamin D.⟧ ⟦Det behöver du i vinter.⟧",
    "⟦Vi samlas i sal B.⟧ ⟦Vi börjar klockan 18.⟧",
    "⟦S:t Jakobs kyrka är öppen.⟧ ⟦HSB:s gård också.⟧",
  ])
  func aCapitalWithAStopIsAnInitialUnlessASentenceBegins(_ marked: String) { expectSentences(marked) }

  @Test(arguments: [
    "⟦Läs mer på helsingborg.se/bad.⟧ ⟦Vi ses!⟧",
    "⟦Läs mer på https://helsingborg.se/bad?id=1.⟧ ⟦Vi ses!⟧",
    "⟦Öppna filen rapport.pdf och läs.⟧",
    "⟦Vi byggde den med Node.js och ASP.NET i våras.⟧",
    "⟦Skriv till bygglov@helsingborg.se.⟧ ⟦Vi svarar snart.⟧",
    "⟦Nu är det slut.⟧⟦Nästa vecka öppnar vi igen.⟧",
    "⟦Hej alla barn!⟧⟦Nu är det lov.⟧",
  ])
  func stopsInNamesOfFilesAndSitesAreNotFinal(_ marked: String) { expectSentences(marked) }

  @Test(arguments: [
    "⟦”Kom hit!” säger Anna Berg.⟧",
    "⟦”Vad gör vi nu?” undrade hon.⟧ ⟦Ingen svarade.⟧",
    "⟦\"Vilken dag!\" ropade barnen.⟧",
    "⟦– Kom och hälsa på! säger Anna Berg.⟧",
    "⟦Hon sa: ”Vi öppnar i dag.”⟧ ⟦Sedan gick hon.⟧",
    "⟦Det är gratis (!) för alla barn.⟧",
    "⟦Vi är öppna (även på söndagar).⟧ ⟦Välkommen!⟧",
    "⟦(Du behöver inte boka.)⟧ ⟦Välkommen!⟧",
    "⟦Vad gör vi nu?!⟧ ⟦Jo, vi badar!!⟧",
    "⟦Snart är det dags…⟧ ⟦Håll utkik.⟧",
    "⟦Snart är det dags... för glass.⟧",
    "⟦Vi väntar… och väntar.⟧",
    "⟦Kom hit!⟧ ⟦vi bjuder på fika.⟧",
    "⟦Nu är det klart.⟧ ⟦– Vi är glada, säger Anna.⟧",
    "⟦Boken *Vad gör vi nu?* finns på biblioteket.⟧",
  ])
  func signsInsideQuotesAndBracketsDoNotEndTheSentenceAround(_ marked: String) { expectSentences(marked) }

  @Test(arguments: [
    "⟦Välkommen! 🎉⟧ ⟦Ta med fika.⟧",
    "⟦🚨 Missa inte! 🚨⟧ ⟦Sista chansen är i dag.⟧",
    "⟦Nu blommar ✨ körsbärsträden i parken.⟧",
    "⟦Grattis 🎉 Helsingborg!⟧",
    "⟦Tack för i år 🎄⟧ ⟦Vi ses i januari.⟧",
    "⟦Tack för alla förslag :D⟧ ⟦Vinnaren är Plogman.⟧",
    "⟦Vi ses på lördag. ☀️⟧",
    "⟦Vi ses på lördag ☀️⟧\n⟦Ta med fika 🧺⟧",
    "⟦Bada lugnt 👨‍👩‍👧‍👦!⟧ ⟦Badvakten är på plats.⟧",
  ])
  func emojisGoWithTheSentenceBeforeThem(_ marked: String) { expectSentences(marked) }

  @Test(arguments: [
    "⟦Nästa vecka är det lov.⟧ ⟦Då håller vi stängt.⟧   ",
    "  ⟦Hej!⟧  ⟦Välkommen hit.⟧",
    "",
    "   \n\n",
    "🎉🎉",
    "#helsingborg #sommar",
    "---",
    "⟦Nytt tak på skolan.⟧ #skola #bygge",
    "⟦Det blir kallt, t.ex. i natt.⟧",
    "⟦أهلا بكم في المكتبة.⟧ ⟦المكتبة مفتوحة اليوم؟⟧ ⟦نعم.⟧",
    "⟦图书馆今天开放。⟧⟦欢迎光临。⟧",
    "⟦पुस्तकालय खुला है।⟧ ⟦स्वागत है।⟧",
  ])
  func otherTextsAreSegmentedToo(_ marked: String) { expectSentences(marked) }
}
