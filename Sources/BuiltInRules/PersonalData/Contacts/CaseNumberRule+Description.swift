import LintCore

extension CaseNumberRule {
  /// The rule's metadata. Names, numbers and places are invented, or kept for examples.
  static var description: RuleMetadata {
    RuleMetadata(
      name: name,
      category: .personalData,
      severities: [.warning, .info],
      summary: Localized(
        sv: "Skriv inte ut ett ärendenummer som gäller en person.",
        en: "Do not write out the number of a case about a person."),
      rationale: Localized(
        sv: """
          Med ett diarienummer kan vem som helst begära ut handlingar i ärendet. Gäller det en person eller \
          socialtjänsten visar redan numret att personen har ett ärende. Diarienummer för planer, remisser och \
          upphandlingar är ofta bra att ha med.
          """,
        en: """
          With a case number anyone can ask for the documents of the case. Where it is about a person or social \
          services, the number alone shows that the person has a case. Numbers of plans, consultations and \
          procurements are often good to have.
          """),
      sources: [
        "Offentlighets- och sekretesslagen (2009:400), 5 kap. och 26 kap.",
        "Dataskyddsförordningen (EU) 2016/679, artikel 4 och 5",
      ],
      examples: flagged + accepted
    )
  }

  private static var flagged: [Example] {
    [
      .flagged("Ärende ⟦KS 2023/00412⟧ avgörs i kväll."),
      .flagged("Dnr ⟦SN-2024-113⟧ gäller bistånd."),
      .flagged("Målnummer ⟦T 1234-23⟧ i tingsrätten."),
      .flagged("Diarienummer: ⟦2024-00123⟧"),
      .flagged("Handlingarna i ⟦SocN 2025/17⟧ är klara."),
      .flagged("Remissen har dnr ⟦SBN-2023-00412-3⟧."),
    ]
  }

  private static var accepted: [Example] {
    [
      .accepted("Läs 2 kap. 21 § lagen (2009:400)."),
      .accepted("Säsongen 2023/2024 blev lyckad."),
      .accepted("Enligt SOU 2023:12 och prop. 2008/09:111 gäller det."),
      .accepted("Perioden HT 2023/24 börjar i augusti."),
      .accepted("Beslut 2024-05-12 om nya parkeringsplatser."),
      .accepted("Resultat: 3–2 (1–0, 1–1, 1–1)."),
      .accepted("Ärendet avgörs 2024-05 i nämnden."),
      .accepted("Standarden ISO 9001-2015 gäller."),
      .accepted("Dataskyddsförordningen (EU) 2016/679 gäller alla."),
      .accepted("Gymnasiet startar läsåret 2024/25."),
    ]
  }
}
