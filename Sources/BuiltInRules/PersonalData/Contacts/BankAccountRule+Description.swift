import LintCore

extension BankAccountRule {
  /// The rule's metadata. Names, numbers and places are invented, or kept for examples.
  static var description: RuleMetadata {
    RuleMetadata(
      name: name,
      category: .personalData,
      severities: [.warning],
      replaces: [PhoneNumberRule.name],
      summary: Localized(
        sv: "Skriv inte ut en persons kontonummer eller privata Swish-nummer.",
        en: "Do not write out a person’s account number or private Swish number."),
      rationale: Localized(
        sv: """
          Ett kontonummer eller ett privat Swish-nummer pekar ut en person, och bedragare vill ha det. Ta emot \
          pengar med bankgiro, plusgiro eller ett Swish-nummer för företag och föreningar, som börjar med 123. \
          De går bra att skriva ut.
          """,
        en: """
          An account number or a private Swish number points out a person and is used for fraud. Receive money \
          by bankgiro, plusgiro or a Swish number for companies and associations, which begins with 123. They \
          are not reported.
          """),
      sources: [
        "Dataskyddsförordningen (EU) 2016/679, artikel 4 och 5",
        "ISO 13616, International bank account number",
        "Bankgirot, Bankernas kontonummer",
      ],
      examples: flagged + accepted
    )
  }

  private static var flagged: [Example] {
    [
      .flagged("Betala till kontot ⟦SE45 5000 0000 0583 9825 7466⟧."),
      .flagged("Konto ⟦5000-00 583 98 25⟧ i banken tillhör vinnaren."),
      .flagged("Clearing ⟦8327-9, konto 123 456 789-0⟧"),
      .flagged("Swisha till ⟦070-174 06 13⟧ så köper jag blommor."),
      .flagged("Pengarna sätts in på IBAN ⟦SE4550000000058398257466⟧ nästa vecka."),
      .flagged("Hennes kontonummer är ⟦6789-123 456 789⟧, clearing först."),
      .flagged("Skicka pengarna till ⟦DE89 3704 0044 0532 0130 00⟧ i dag."),
    ]
  }

  private static var accepted: [Example] {
    [
      .accepted("Bankgiro 5050-1055 är Röda Korsets."),
      .accepted("Plusgiro 90 00 19-1 går också bra."),
      .accepted("Swish 123 456 78 90 till föreningen."),
      .accepted("Konto 4010 i bokföringen är varuinköp."),
      .accepted("Betala fakturan på 1 250 000 kronor före 2024-06-12."),
      .accepted("Sätt in avgiften på föreningens konto 8327-9, 123 456 789-0."),
      .accepted("Skapa ett konto på webbplatsen före kl. 12."),
      .accepted("Stadens org.nr är 212000-1157."),
      .accepted("SE45 är ett nummer på en bänk."),
      .accepted("OCR 1234567897"),
    ]
  }
}
