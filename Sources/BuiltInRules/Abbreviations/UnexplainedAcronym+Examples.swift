import LintCore

extension UnexplainedAcronym {
  static var examples: [Example] {
    [
      .flagged("Ring ⟦AME⟧ om du söker jobb."),
      .flagged("Är du osäker? Kontakta ⟦KC⟧:s personal."),
      .flagged("Nu bygger vi ett nytt ⟦LSS⟧-boende i Almen."),
      .flagged("Beslutet fattas av ⟦KSAU⟧ i mars."),
      .flagged("Hej 👋🏽 ⟦ÅVS⟧ på Norr är stängd. ÅVS öppnar igen på måndag."),
      .flagged("Frågor om ⟦APL⟧ tar vi på onsdag."),
      .accepted("SMHI varnar för snö i hela länet."),
      .accepted("Vi följer reglerna i EU och FN."),
      .accepted("Arbetsmarknadsenheten (AME) hjälper dig. Ring AME på måndag."),
      .accepted("AME (arbetsmarknadsenheten) hjälper dig som söker jobb."),
      .accepted("OBS! Badet är stängt i dag."),
      .accepted("Du får INTE elda på tomten."),
      .accepted("VIKTIGT MEDDELANDE TILL ALLA PÅ NORR"),
      .accepted("Kung Carl XVI Gustaf inviger skolan i kapitel IV."),
      .accepted("Filen är 20 MB och bussen går längs E4 till väg 45."),
      .accepted("---\nlanguage: en\n---\nCall AME if you look for work.\n"),
    ]
  }
}
