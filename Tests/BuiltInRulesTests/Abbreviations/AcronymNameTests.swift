import LintTestSupport
import Testing

/// Letters beside a name are a part of it, unless the sector's own table knows them.
@Suite struct AcronymNameTests {
  @Test(arguments: [
    "Lär dig Power BI på kursen i höst.", "Vi har läst CBC News om bron.", "Bandet ZKX spelar, och Ekvik ZKX vann.",
    "Loppet startar på CH-torget.", "Samhällsbyggnadsförvaltningen (SBF) svarar. SBF:s växel är öppen.",
    "SBF, det vill säga samhällsbyggnadsförvaltningen, svarar.", "SBF (samhällsbyggnadsförvaltningen) svarar.",
    "Samhällsbyggnadsförvaltningen, SBF, svarar.", "SBF står för samhällsbyggnadsförvaltningen.",
  ])
  func namesAndExplanationsAreAccepted(_ text: String) throws {
    #expect(try PlainLanguage.marked(text, by: "unexplained-acronym") == text)
  }

  @Test(arguments: [
    "Nu bygger vi ut ⟦HVB⟧ Eken.", "Kontakta Ekviks ⟦TSB⟧ om gatan.", "Ett nytt ⟦LSS⟧-boende öppnar i Almen.",
    "Ring ⟦SBF⟧:s växel.",
  ])
  func jargonBesideNamesIsNot(_ marked: String) throws {
    let text = MarkedText(marked).text
    #expect(try PlainLanguage.marked(text, by: "unexplained-acronym") == marked)
  }
}
