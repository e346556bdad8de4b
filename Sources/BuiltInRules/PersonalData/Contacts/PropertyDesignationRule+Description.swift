import LintCore

extension PropertyDesignationRule {
  /// The rule's metadata. Names, numbers and places are invented, or kept for examples.
  static var description: RuleMetadata {
    RuleMetadata(
      name: name,
      category: .personalData,
      severities: [.warning, .info],
      summary: Localized(
        sv: "Skriv inte ut en fastighetsbeteckning som visar vem som äger eller bor.",
        en: "Do not write out a property designation that shows who owns or lives there."),
      rationale: Localized(
        sv: """
          Vem som helst kan slå upp ägaren till en fastighet. Tillsammans med ett namn, ett bygglov eller en \
          tvist blir beteckningen en uppgift om en person. I planer och samråd behövs den ofta, och då är den \
          bara en upplysning här.
          """,
        en: """
          Anyone can look up the owner of a property. Together with a name, a building permit or a dispute the \
          designation becomes data about a person. Plans and consultations often need it, and then it is only \
          information here.
          """),
      sources: [
        "Dataskyddsförordningen (EU) 2016/679, artikel 4 och 5",
        "Lantmäteriet, Fastighetsbeteckning",
      ],
      examples: flagged + accepted
    )
  }

  private static var flagged: [Example] {
    [
      .flagged("Ägaren till ⟦Ekbacken 3:14⟧, Anna Lindqvist, har fått böter."),
      .flagged("Hennes mamma bor på ⟦Östra Ekbacken 2:7⟧ utanför byn."),
      .flagged("Detaljplanen för ⟦Kärnan 1:2⟧ är på samråd."),
      .flagged("Fastigheten ⟦Solberga 12:103⟧ ska avstyckas."),
      .flagged("Ägaren till kvarteret ⟦Björnen 5⟧ vägrar riva sitt staket."),
      .flagged("Bygglov för ⟦Västra Näs 4:11⟧ har beviljats."),
    ]
  }

  private static var accepted: [Example] {
    [
      .accepted("Detaljplan för kvarteret Björnen 5 är på samråd."),
      .accepted("Läs Joh 3:16 i kyrkan på söndag."),
      .accepted("Ritningen har skala 1:50."),
      .accepted("Sirius vann med 3:2 efter förlängning."),
      .accepted("Lördag 10:30 öppnar badet."),
      .accepted("Lagen SFS 2009:400 gäller."),
      .accepted("Blanda saft 1:4 till kalaset."),
      .accepted("Buss 3 går 12:05 från torget."),
      .accepted("Öppet måndag 8:00–16:00."),
    ]
  }
}
