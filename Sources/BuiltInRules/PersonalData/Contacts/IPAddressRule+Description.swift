import LintCore

extension IPAddressRule {
  /// The rule's metadata. Names, numbers and places are invented, or kept for examples.
  static var description: RuleMetadata {
    RuleMetadata(
      name: name,
      category: .personalData,
      severities: [.warning],
      summary: Localized(
        sv: "Skriv inte ut en ip-adress eller mac-adress.",
        en: "Do not write out an IP or MAC address."),
      rationale: Localized(
        sv: """
          En ip-adress leder till den som använder uppkopplingen, och en mac-adress till en viss mobil eller dator. \
          Privata och reserverade adresser går bra, och versionsnummer också.
          """,
        en: """
          An IP address can be tied to the user of the connection, and a MAC address to a certain phone or \
          computer. Private and reserved addresses are not reported, nor are version numbers.
          """),
      sources: [
        "Dataskyddsförordningen (EU) 2016/679, artikel 4 och 5",
        "EU-domstolen, mål C-582/14, Breyer",
        "RFC 791, RFC 4291 och RFC 6890",
      ],
      examples: flagged + accepted
    )
  }

  private static var flagged: [Example] {
    [
      .flagged("Användaren kom från ⟦83.248.12.34⟧ i natt."),
      .flagged("Inloggning från ⟦2001:db8:85a3::8a2e:370:7334⟧"),
      .flagged("MAC ⟦00:1A:2B:3C:4D:5E⟧ på läsplattan"),
      .flagged("Vi spärrade ip-adressen ⟦81.12.7.9⟧ efter kommentaren."),
      .flagged("Datorn har mac-adress ⟦00-1a-2b-3c-4d-5e⟧."),
      .flagged("Kommentaren skrevs från ⟦195.67.199.20⟧, enligt loggen."),
    ]
  }

  private static var accepted: [Example] {
    [
      .accepted("Version 10.12.3.4 av appen är släppt."),
      .accepted("Matchen 12.10.11.8 i set."),
      .accepted("Öppet 10:00:00–12:30:00."),
      .accepted("Routern har adressen 192.168.0.1."),
      .accepted("Se kapitel 3.2.1.4 i planen."),
      .accepted("Adressen 127.0.0.1 är den egna datorn."),
      .accepted("Testa med 203.0.113.7 i exemplet."),
      .accepted("Kör version 83.248.12.34 av programmet."),
      .accepted("Tiderna 10:12:13 och 11:12:13 gäller."),
    ]
  }
}
