import Foundation
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

/// An acronym is explained where readers first meet it, or not at all.
@Suite struct AcronymFirstUseTests {
  @Test(arguments: [
    "AME har flyttat\n\nArbetsmarknadsenheten (AME) hjälper dig.", "Ett LSS-boende byggs. LSS står för en lag.",
    "---\ntitle: AME flyttar\n---\nArbetsmarknadsenheten (AME) flyttar.",
    "Arbetsmarknadsenhetens (AME:s) växel är öppen. Ring AME:s växel eller AME-linjen.",
  ])
  func nearbyExplanationsAreAccepted(_ text: String) throws {
    #expect(try PlainLanguage.marked(text, by: "unexplained-acronym") == text)
  }

  @Test(arguments: [
    "⟦AME⟧ har flyttat. Vi finns på Torget. Där är det öppet. Arbetsmarknadsenheten (AME) hjälper dig. Ring AME.",
    "Ring ⟦AME⟧:s växel. Den är öppen.\n\nSkriv gärna. Välkommen. Arbetsmarknadsenheten (AME) svarar.",
  ])
  func laterOnesAreReportedOnce(_ marked: String) throws {
    #expect(try PlainLanguage.marked(MarkedText(marked).text, by: "unexplained-acronym") == marked)
  }

  /// What the list says an acronym may also mean.
  @Test func trapsOfTheList() throws {
    let path = #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined() + "/testdata/traps/acronyms.tsv"
    let rows = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst()
    #expect(rows.count >= 40)
    for row in rows {
      let text = row.split(separator: "\t").last.map(String.init) ?? ""
      #expect(try PlainLanguage.marked(text, by: "unexplained-acronym") == text)
    }
  }
}
