import LintCore

extension HomeAddressRule {
  /// The rule's metadata. Names, numbers and places are invented, or kept for examples.
  static var description: RuleMetadata {
    RuleMetadata(
      name: name,
      category: .personalData,
      severities: [.warning],
      summary: Localized(
        sv: "Skriv inte ut var en enskild person bor.",
        en: "Do not write out where a private person lives."),
      rationale: Localized(
        sv: """
          En bostadsadress tillsammans med ett namn eller en beskrivning av någon visar var personen bor. Den \
          kan leda till hot eller oönskade besök och är farlig för den som har skyddade personuppgifter. \
          Adresser till bibliotek, skolor, vägarbeten och andra platser rapporteras inte.
          """,
        en: """
          A home address together with a name or a description of somebody shows where the person lives. It can \
          lead to threats or unwanted visits, and is dangerous for those with protected data. Addresses of \
          libraries, schools, roadworks and other places are not reported.
          """),
      sources: [
        "Dataskyddsförordningen (EU) 2016/679, artikel 4 och 5",
        "Offentlighets- och sekretesslagen (2009:400), 21 och 22 kap.",
      ],
      examples: flagged + accepted
    )
  }

  private static var flagged: [Example] {
    [
      .flagged("Familjen bor på ⟦Exempelgatan 12 B, 252 21 Helsingborg⟧."),
      .flagged("Hon bor hemma på ⟦Björkvägen 7⟧ med sina barn."),
      .flagged("Hemadress: ⟦Rosenstigen 3, lgh 1203⟧"),
      .flagged("Mannen hittades i sin lägenhet på ⟦Norra Kyrkogatan 4⟧ i går."),
      .flagged("Skicka vykort till c/o Lindqvist, ⟦Ekbacken 3, 123 45 Exempelby⟧!"),
      .flagged("Hans adress är ⟦Astrid Lindgrens gata 5⟧, så hälsa på."),
      .flagged("Hennes mamma bor på ⟦Solrosvägen 14 A⟧ sedan i våras."),
      .flagged("Paret är folkbokfört på ⟦Storgatan 2⟧ i byn."),
    ]
  }

  private static var accepted: [Example] {
    [
      .accepted("Brand på Storgatan 14, räddningstjänst på plats."),
      .accepted("Biblioteket ligger på Stortorget 17."),
      .accepted("Kommunstyrelsen, Box 123, 251 89 Helsingborg"),
      .accepted("Vägarbete på Ringvägen mellan nr 12 och 40."),
      .accepted("Astrid Lindgrens gata 5 får ny cykelväg."),
      .accepted("Du som bor på Ringvägen 3 har inget vatten på torsdag."),
      .accepted("Rådhuset, Stortorget 17, 252 20 Helsingborg"),
      .accepted("Välkommen till Trygghetsboendet på Solrosvägen 14!"),
      .accepted("Boende på Storgatan 14–22 får nya sopkärl."),
      .accepted("Vi träffas på Parkgatan 3 klockan 18."),
      .accepted("Skolan byggs vid Björkvägen 7 och öppnar 2026."),
    ]
  }
}
