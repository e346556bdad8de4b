import LintCore

extension ProtectedIdentity {
  /// The rule's metadata. Every name is invented.
  static var description: RuleMetadata {
    RuleMetadata(
      name: name,
      category: .personalData,
      severities: [.error],
      summary: Localized(
        sv: "Skriv aldrig att en viss person har skyddad identitet.",
        en: "Never write that a certain person has a protected identity."),
      rationale: Localized(
        sv: """
          Den som har skyddad identitet lever ofta under hot. Redan att någon i en klass eller på en plats har skydd kan \
          leda fel person rätt. Uppgiften omfattas av sekretess. Råd till dem som vill söka skydd rapporteras inte.
          """,
        en: """
          Whoever has a protected identity often lives under threat. Merely that somebody in a class or a place has one \
          may put the wrong person on the right track. The fact is secret by law. Guidance for those who seek protection \
          is not reported.
          """),
      sources: [
        "Offentlighets- och sekretesslagen (2009:400), 21 och 22 kap.",
        "Skatteverket, Skyddade personuppgifter",
      ],
      examples: flagged + accepted
    )
  }

  private static var flagged: [Example] {
    [
      .flagged("⟦Familjen har skyddad identitet⟧ och bor nu i Exempelby."),
      .flagged("⟦Eleven har sekretessmarkering⟧, så visa inte bilden."),
      .flagged("⟦Karin Ekhage har skyddade personuppgifter⟧ och flyttade hit i våras."),
      .flagged("Lägg inte ut klassfotot: ⟦flickan är sekretessmarkerad⟧."),
      .flagged("⟦Hon har sedan i fjol skyddad identitet⟧."),
      .flagged("⟦Mamman bor på skyddat boende⟧ i centrala Exempelby."),
      .flagged("Vi visar inga bilder, för ⟦Elsa har skyddad adress⟧."),
    ]
  }

  private static var accepted: [Example] {
    [
      .accepted("Så här får du skyddade personuppgifter: ansök hos Skatteverket."),
      .accepted("Har du skyddad identitet? Ring oss i stället för att använda e-tjänsten."),
      .accepted("Om eleven har skyddad identitet ska skolan ha en rutin."),
      .accepted("Du som har skyddade personuppgifter anmäler dig på telefon."),
      .accepted("Personer som har sekretessmarkering kan inte använda tjänsten."),
      .accepted("Fler familjer lever med skyddad identitet, visar statistiken."),
      .accepted("Fråga alltid innan du fotar: någon kan ha skyddad identitet."),
      .accepted("Kommunen har ett skyddat boende för våldsutsatta."),
      .accepted("När ett barn har skyddad identitet gäller särskilda regler."),
      .accepted("Boken handlar om Elsa, som har skyddad identitet."),
    ]
  }
}
