import LintCore

extension EmailAddress {
  /// The rule's metadata. Names are invented, and domains reserved for examples; only hosts of consumers are real.
  static var description: RuleMetadata {
    RuleMetadata(
      name: name,
      category: .personalData,
      severities: [.warning, .info],
      summary: Localized(
        sv: "Skriv en funktionsbrevlåda i stället för en persons mejladress.",
        en: "Write a shared mailbox instead of a person’s e-mail address."),
      rationale: Localized(
        sv: """
          En mejladress med ett namn är en personuppgift. I ett inlägg samlas den in av dem som skickar skräppost och \
          bedrägerier. Den står också kvar när personen har slutat. En funktionsbrevlåda når alltid någon. Adresser \
          till funktioner rapporteras inte.
          """,
        en: """
          An e-mail address with a name in it is personal data. In a post it is collected by those who send spam and \
          fraud, and it stays when the person has left. A shared mailbox always reaches someone. Addresses of functions \
          are not reported.
          """),
      sources: [
        "Dataskyddsförordningen (EU) 2016/679, artikel 4 och 5",
        "Helsingborgs stad, Strategi för sociala medier",
      ],
      examples: flagged + accepted
    )
  }

  private static var flagged: [Example] {
    [
      .flagged("Mejla ⟦anna.lindqvist@example.com⟧ så svarar hon."),
      .flagged("Skriv till ⟦kalle_svensson84@mail.example⟧ om du vill hyra ut."),
      .flagged("Skriv till ⟦anna.lindqvist [at] example.com⟧ i dag."),
      .flagged("Anmäl dig till ⟦anna.lindqvist(at)example.com⟧ senast fredag."),
      .flagged("Frågor? ⟦anna.lindqvist (snabel-a) example.com⟧"),
      .flagged("Mejla ⟦anna punkt lindqvist snabela example punkt com⟧ om katten."),
      .flagged("Svar till ⟦a.lindqvist@example.org⟧, tack!"),
      .flagged("Kontakta ⟦påhittad.åsikt@example.com⟧ för lokalen."),
      .flagged("Upphittat: mejla ⟦pahittadperson@gmail.com⟧."),
      .flagged("Ägaren nås på ⟦PAHITTAD84@hotmail.com⟧"),
      .flagged("Hör av dig till ⟦anna-maria.lindqvist@example.net⟧!"),
      .flagged("Öppna https://example.com/svar?till=⟦anna.lindqvist@example.com⟧ på måndag."),
      .flagged("Mejla ⟦anna.lindqvist @ example.com⟧ om du vill vara med."),
    ]
  }

  private static var accepted: [Example] {
    [
      .accepted("Mejla kommunstyrelsen@kommunen.example om du har frågor."),
      .accepted("Frågor? kontaktcenter@kommunen.example"),
      .accepted("socialforvaltningen@kommunen.example svarar på frågor."),
      .accepted("Skriv till info.kultur@kommunen.example senast fredag."),
      .accepted("Boka på lilla.skolan@kommunen.example."),
      .accepted("Adressen är fornamn.efternamn@kommunen.example."),
      .accepted("Följ oss på @exempelstad och @exempelstad@social.example!"),
      .accepted("Pris: 3 för 100 kr @ Stortorget."),
      .accepted("Meet us at example.com or at the library."),
      .accepted("Bilden logo@2x.png är ny."),
      .accepted("Läs mer på https://example.com/@anna.lindqvist i dag."),
      .accepted("Cykla (a) längs ån eller (b) genom parken."),
      .accepted("Snabel-a är ett gammalt namn på tecknet @."),
      .accepted("Tipsa oss: tips@tidningen.example"),
    ]
  }
}
