import LintCore

extension PhoneNumberRule {
  /// The rule's metadata. Names, numbers and places are invented, or kept for examples.
  static var description: RuleMetadata {
    RuleMetadata(
      name: name,
      category: .personalData,
      severities: [.warning, .info],
      summary: Localized(
        sv: "Skriv ett nummer till en funktion i stället för en persons telefonnummer.",
        en: "Write a number to a function instead of a person’s phone number."),
      rationale: Localized(
        sv: """
          Ett mobilnummer går oftast till en enda person och är då en personuppgift. I ett inlägg sparas det av \
          andra och samlas in för bedrägerier. Det står också kvar när personen har bytt arbete. Växel, \
          kontaktcenter, jour, 1177, 112 och andra nummer till funktioner rapporteras inte. De nummer som står i \
          own_phone_numbers i konfigurationen rapporteras inte heller.
          """,
        en: """
          A mobile number mostly reaches one person and is then personal data. In a post others keep it, it is \
          collected for fraud, and it stays when the person has changed jobs. Switchboards, contact centres, \
          duty lines, 1177, 112 and other numbers of functions are not reported, nor are those that the \
          configuration lists in own_phone_numbers.
          """),
      sources: [
        "Dataskyddsförordningen (EU) 2016/679, artikel 4 och 5",
        "Helsingborgs stad, Strategi för sociala medier",
        "Post- och telestyrelsen, Den svenska telefoninummerplanen",
      ],
      examples: flagged + accepted
    )
  }

  private static var flagged: [Example] {
    [
      .flagged("Ring ⟦070-174 06 05⟧ om du hittat katten."),
      .flagged("Ring Lisa på ⟦0701740605⟧ så svarar hon."),
      .flagged("Ring hennes mamma på ⟦+46 70 174 06 06⟧ i kväll."),
      .flagged("Mobil ⟦+46 (0)70-174 06 08⟧"),
      .flagged("Mobil ⟦0046701740609⟧"),
      .flagged("Sms:a ⟦070.174.06.10⟧ före fredag."),
      .flagged("Sms:a ⟦070 – 174 06 11⟧ om du kan hjälpa till."),
      .flagged("Mobil ⟦070/174 06 12⟧"),
      .flagged("Nås på ⟦noll sju noll, 174 06 15⟧"),
      .flagged("Nås på ⟦0 7 0 - 1 7 4 0 6 1 6⟧"),
      .flagged("Hemnummer ⟦0980-31 92 00⟧ till den anhöriga."),
      .flagged("Anmäl dig till Kalle, ⟦(070) 174 06 20⟧, senast på söndag."),
      .flagged("Frågor om loppisen? ⟦0701-74 06 21⟧"),
      .flagged("Kontakt: Anna Lindqvist, projektledare, ⟦070-174 06 22⟧"),
      .flagged("📞 ⟦070-174 06 23⟧"),
      .flagged("Hör av dig på https://example.com/svar?tel=⟦0701740624⟧ i dag."),
    ]
  }

  private static var accepted: [Example] {
    [
      .accepted("Jourtelefon 070-174 06 20 till socialjouren, öppet dygnet runt."),
      .accepted("Ring kontaktcenter 042-10 50 00, vardagar 8–17."),
      .accepted("Ring 020-11 22 33, samtalet är gratis."),
      .accepted("Ring 112 vid fara för liv och 114 14 för att nå polisen."),
      .accepted("Ring 1177 för sjukvårdsrådgivning, dygnet runt."),
      .accepted("Information vid en kris: 113 13. Bris: 116 111."),
      .accepted("Växeln har nummer 0771-11 22 33 och 010-123 45 67."),
      .accepted("Öppet 08.00-16.30 och 07.30 08.30 09.30."),
      .accepted("Budgeten 2023–2024 är 1 250 000 kronor."),
      .accepted("Bankgiro 5050-1055, OCR 0701740607."),
      .accepted("Ordernr 0701740649 skickas i dag."),
      .accepted("Bild: DSC_0701740.JPG"),
      .accepted("070-serien är mobilnummer."),
      .accepted("Priset ligger på 0,70-0,85 kronor per kilo."),
      .accepted("Vinnande lottnummer: 0703 016 784? Nej, 016784."),
      .accepted("Datum: 07-03-2024, 12.30–14.00."),
      .accepted("Är du anhörig? Ring anhörigstödet på 042-10 50 00."),
      .accepted("Boka tid för borgerlig vigsel på 070-174 06 25."),
      .accepted("Läs ISBN 978-91-7000-150-5 på biblioteket."),
    ]
  }
}
