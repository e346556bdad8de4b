import LintCore

extension VehicleRegistrationRule {
  /// The rule's metadata. Names, numbers and places are invented, or kept for examples.
  static var description: RuleMetadata {
    RuleMetadata(
      name: name,
      category: .personalData,
      severities: [.warning],
      summary: Localized(
        sv: "Skriv inte ut ett registreringsnummer.",
        en: "Do not write out a registration plate."),
      rationale: Localized(
        sv: """
          Vem som helst kan ta reda på ägaren till ett fordon med registreringsnumret. Därför är numret en \
          personuppgift. Beskriv fordonet i stället, eller kontakta ägaren direkt.
          """,
        en: """
          Anyone can find the owner of a vehicle by its registration number, so the number is personal data. \
          Describe the vehicle instead, or contact the owner directly.
          """),
      sources: [
        "Dataskyddsförordningen (EU) 2016/679, artikel 4 och 5",
        "Transportstyrelsen, Registreringsskyltar",
      ],
      examples: flagged + accepted
    )
  }

  private static var flagged: [Example] {
    [
      .flagged("Ägaren till ⟦WER84A⟧ ombeds flytta bilen."),
      .flagged("Röd Volvo, ⟦MLB 84A⟧, krockade i morse."),
      .flagged("Regnr ⟦MLB 123⟧ står felparkerad vid skolan."),
      .flagged("Fordonet med registreringsnummer ⟦mlb123⟧ är bortforslat."),
      .flagged("En vit skåpbil, ⟦MLB-321⟧, körde på grinden."),
      .flagged("Släpvagnen har nummerplåten ⟦MLB 45B⟧ och saknas sedan i går."),
    ]
  }

  private static var accepted: [Example] {
    [
      .accepted("Vi läser SOU 123 och LSS 9 §."),
      .accepted("Buss AAA 001? Nej, linje 601 går från hållplats B12."),
      .accepted("Klass NAB 123 på högskolan startar i höst."),
      .accepted("COV 19 är inte ett registreringsnummer."),
      .accepted("En röd BMW 320 krockade med en Volvo XC90."),
      .accepted("Bilen kostar SEK 250 att parkera."),
      .accepted("Parkera bilen på P-däck ABC, plan 123."),
      .accepted("Elbilen laddas med 150 kWh."),
      .accepted("Beställ artikel RTF 204 i webbutiken."),
    ]
  }
}
