import LintCore

extension CoordinatesRule {
  /// The rule's metadata. Names, numbers and places are invented, or kept for examples.
  static var description: RuleMetadata {
    RuleMetadata(
      name: name,
      category: .personalData,
      severities: [.warning, .info],
      summary: Localized(
        sv: "Skriv inte ut den exakta positionen för en person eller ett hem.",
        en: "Do not write out the exact position of a person or a home."),
      rationale: Localized(
        sv: """
          Koordinater med fyra decimaler pekar ut en plats på tio meter när. Tillsammans med ett namn eller ett \
          hem visar de var någon bor eller har varit. Positioner för badplatser, parkeringar och andra platser \
          för alla rapporteras inte.
          """,
        en: """
          Coordinates with four decimals point out a place within ten metres. Together with a name or a home \
          they show where somebody lives or has been. Positions of beaches, car parks and other places for \
          everyone are not reported.
          """),
      sources: [
        "Dataskyddsförordningen (EU) 2016/679, artikel 4 och 5",
        "Lantmäteriet, SWEREF 99",
      ],
      examples: flagged + accepted
    )
  }

  private static var flagged: [Example] {
    [
      .flagged("Hon hittades vid ⟦56.0465, 12.6945⟧ hemma hos sig."),
      .flagged("Mitt hus: ⟦N 56° 2′ 47″ E 12° 41′ 40″⟧"),
      .flagged("Position ⟦https://maps.example/?q=56.04652,12.69447⟧"),
      .flagged("Mannen var senast vid N ⟦6213456, E 356789⟧ enligt sina koordinater i SWEREF 99."),
      .flagged("Hans mobil fanns vid lat ⟦56.04652, lon 12.69447⟧ på natten."),
      .flagged("Se var familjen bor: ⟦https://maps.example/@56.046520,12.694470,17z⟧"),
    ]
  }

  private static var accepted: [Example] {
    [
      .accepted("Badplatsen ligger vid 56.0465, 12.6945."),
      .accepted("Grillplatsen: N 56° 2′ 47″ E 12° 41′ 40″"),
      .accepted("Temperaturen var 12,4 grader och vattnet 56,2 centimeter högt."),
      .accepted("Skala 1:5000, ritning 56.0465."),
      .accepted("Samling vid lekplatsen, https://maps.example/?q=56.04652,12.69447"),
      .accepted("Vi mätte 56.04 och 12.69 i går."),
      .accepted("Det blev 6213456 steg av 356789 möjliga."),
    ]
  }
}
