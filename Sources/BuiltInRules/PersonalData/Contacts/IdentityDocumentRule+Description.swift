import LintCore

extension IdentityDocumentRule {
  /// The rule's metadata. Names, numbers and places are invented, or kept for examples.
  static var description: RuleMetadata {
    RuleMetadata(
      name: name,
      category: .personalData,
      severities: [.warning],
      summary: Localized(
        sv: "Skriv inte ut numret på ett pass eller ett id-kort.",
        en: "Do not write out the number of a passport or an identity card."),
      rationale: Localized(
        sv: """
          Numret på ett pass eller ett id-kort pekar ut en person. Andra kan använda det för att ta över en \
          identitet. En upphittad handling går att lämna in utan att numret står i inlägget.
          """,
        en: """
          The number of a passport, an identity card or a driving licence points out a person and can be used to \
          take over an identity. A document that is found can be handed in without its number in a post.
          """),
      sources: [
        "Dataskyddsförordningen (EU) 2016/679, artikel 4 och 5",
        "Polismyndigheten, Pass och nationellt id-kort",
      ],
      examples: flagged + accepted
    )
  }

  private static var flagged: [Example] {
    [
      .flagged("Passnummer ⟦AA1234567⟧ tappat i simhallen."),
      .flagged("ID-kort nr ⟦12345678⟧ upphittat, Anna Lindqvist."),
      .flagged("Passnr: ⟦87654321⟧ lämnades i receptionen."),
      .flagged("Pass ⟦AA 1234567⟧ hittades på bussen."),
      .flagged("Hennes id-kort har nummer ⟦12345678⟧."),
      .flagged("LMA-kort ⟦50123456⟧ ligger kvar i kassan."),
    ]
  }

  private static var accepted: [Example] {
    [
      .accepted("Pass 2 är 20240512 klockan 13."),
      .accepted("Ta med id-kort, boka tid 12345678 i appen."),
      .accepted("Glöm inte pass och legitimation."),
      .accepted("Ring 0771-14 14 00 om ditt pass är borta."),
      .accepted("Passet kostar 500 kronor och gäller i 5 år."),
      .accepted("Ordernummer 12345678 hämtas med id-kort."),
      .accepted("Artikel AA1234567 är slut."),
    ]
  }
}
