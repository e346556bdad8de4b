import LintCore

extension PaymentCardRule {
  /// The rule's metadata. Names, numbers and places are invented, or kept for examples.
  static var description: RuleMetadata {
    RuleMetadata(
      name: name,
      category: .personalData,
      severities: [.error],
      summary: Localized(
        sv: "Skriv aldrig ut ett kortnummer.",
        en: "Never write out a card number."),
      rationale: Localized(
        sv: """
          Med ett kortnummer kan vem som helst handla i någon annans namn. Ett inlägg går inte att ta tillbaka: har \
          numret varit ute måste ägaren spärra kortet.
          """,
        en: """
          A card number can be used to buy in somebody else’s name. A post cannot be taken back, so the card \
          must be blocked if its number has been published.
          """),
      sources: [
        "Dataskyddsförordningen (EU) 2016/679, artikel 4 och 5",
        "ISO/IEC 7812-1, Identification cards",
      ],
      examples: flagged + accepted
    )
  }

  private static var flagged: [Example] {
    [
      .flagged("Kortnummer ⟦4111 1111 1111 1111⟧ syns i bilden."),
      .flagged("Kort ⟦5500-0055-5555-5559⟧"),
      .flagged("Betalade med ⟦3714 496353 98431⟧ på resan."),
      .flagged("Upphittat bankkort: ⟦4111111111111111⟧"),
      .flagged("Mitt kort är ⟦5555.5555.5555.4444⟧ och gäller till maj."),
    ]
  }

  private static var accepted: [Example] {
    [
      .accepted("OCR 1234567897"),
      .accepted("OCR-nummer 4111 1111 1111 1111 på fakturan."),
      .accepted("Streckkoden är 7350053850033."),
      .accepted("Kortnummer 4111 1111 1111 1112 är fel skrivet."),
      .accepted("Referens 4111111111111111 i ärendet."),
      .accepted("Swish 123 456 78 90 till föreningen."),
      .accepted("Lånekortet har numret 1234 5678 9012 3456."),
    ]
  }
}
