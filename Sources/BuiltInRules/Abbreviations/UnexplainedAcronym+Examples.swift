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
      .flagged("Planen ⟦DP⟧ 214 gäller från 2026."),
      .flagged("Ring ⟦AME⟧ 2026-05-01 om du söker jobb."),
      .flagged("Kontakta socialtjänsten, ⟦IFO⟧, på Torggatan."),
      .accepted("LSS står för lagen om stöd och service. LSS gäller i hela landet."),
      .accepted("LSS är en förkortning av lagen om stöd och service."),
      .accepted("VMA – viktigt meddelande till allmänheten – går ut klockan 15. AME: arbetsmarknadsenheten."),
      .accepted("Arbetsmarknadsenheten, AME, har flyttat till Torggatan."),
      .accepted("Nu är Universitets- och högskolerådet, UHR, här och berättar."),
      .accepted("Beslutet har nummer KS 2026/118, och lagen heter SFS 2009:600."),
      .accepted("Reglerna följer direktiv 2002/49/EG. Vår adress är SE-123 45 Ekvik."),
      .accepted("I ÅBY och ÅTTERSTA är det strömavbrott."),
      .accepted("HO HO HO, säger tomten på torget."),
      .accepted("SBF, det vill säga samhällsbyggnadsförvaltningen, svarar på frågor."),
      .accepted("Samhällsbyggnadsförvaltningen (SBF) har flyttat. SBF:s växel är öppen som vanligt."),
      .accepted("Bandet ZKX spelar, och appen heter TIP."),
      .flagged("Nu bygger vi ut ⟦HVB⟧ Eken."),
      .flagged("Vi lägger ny asfalt på ⟦GC⟧-vägen längs ån."),
      .flagged("Kontakta Ekviks ⟦TSB⟧ om gatan."),
      .accepted("Loppet startar på CH-torget. Du som kan .NET får starta först."),
      .accepted("Du kan Power BI och har sett CBC News."),
      .flagged(
        "⟦AME⟧ har flyttat. Vi finns på Torggatan 2. Där har vi öppet varje dag. Arbetsmarknadsenheten (AME) hjälper dig."
      ),
      .flagged(
        "Ring ⟦KC⟧ på måndag. De svarar fram till klockan 16.\n\nSkriv gärna till oss också.\n\nKontaktcenter (KC) har också en chatt."
      ),
      .accepted("Vi bygger ett LSS-boende i Almen. LSS är en förkortning av lagen om stöd och service."),
      .accepted("AME har flyttat\n\nArbetsmarknadsenheten (AME) hjälper dig som söker jobb."),
      .accepted("---\ntitle: AME flyttar\n---\nArbetsmarknadsenheten (AME) flyttar till Torggatan.\n"),
      .accepted("Du kan söka jobb hos AF Bostäder och MKB Fastighets AB."),
      .accepted("Samhällsbyggnadsförvaltningens (SBF:s) växel är öppen. Ring SBF-växeln."),
      .accepted("---\nlanguage: en\n---\nCall AME if you look for work.\n"),
    ]
  }
}
