import LintCore

extension ChildIdentified {
  /// The rule's metadata. Every name is invented.
  static var description: RuleMetadata {
    RuleMetadata(
      name: name,
      category: .personalData,
      severities: [.error],
      summary: Localized(
        sv: "Skriv inte ett barns namn tillsammans med ålder, klass eller skola.",
        en: "Do not write a child’s name with age, class or school."),
      rationale: Localized(
        sv: """
          Med namn och klass går det att hitta barnet. Barn har ett särskilt skydd, för de kan inte själva se riskerna. \
          Någon i klassen kan dessutom ha skyddad identitet utan att du vet om det. Skriv om klassen eller skolan \
          i stället.
          """,
        en: """
          With a name and a class the child can be found. Children have special protection, since they cannot see the \
          risks themselves, and somebody in the class may have a protected identity without your knowing. Write about \
          the class or the school instead.
          """),
      sources: [
        "Dataskyddsförordningen (EU) 2016/679, skäl 38",
        "Lag (2018:218) med kompletterande bestämmelser till EU:s dataskyddsförordning, 2 kap. 4 §",
      ],
      examples: flagged + accepted
    )
  }

  private static var flagged: [Example] {
    [
      .flagged("⟦Elsa Lindhag, 7 år, går i klass 1B på Granskolan⟧ och vann pris."),
      .flagged("⟦Elsa i 1B på Granskolan⟧ har tappat en tand."),
      .flagged("Grattis till ⟦Moa Stenlöv, 9 år⟧, som vann teckningstävlingen!"),
      .flagged("⟦7-åriga Elsa⟧ sjöng solo på skolavslutningen."),
      .flagged("I går fyllde ⟦Kalle 6 år⟧ och fick bestämma lunchen."),
      .flagged("⟦Moa Stenlöv går i trean på Ekskolan⟧ och har ritat affischen."),
      .flagged("Vinnaren heter ⟦Elias Dahlvik, 15⟧, och kommer från Exempelby."),
      .flagged("⟦4B: Elsa⟧ tog guld på 60 meter."),
      .flagged("⟦Elias Dahlvik, elev på Ekskolan⟧, höll talet."),
    ]
  }

  private static var accepted: [Example] {
    [
      .accepted("Klass 4B på Granskolan vann tävlingen!"),
      .accepted("Barnen på förskolan Solrosen har planterat lökar."),
      .accepted("Karin Ekhage, lärare i 4B på Granskolan, får pris."),
      .accepted("Kontakta Karin på Granskolan om du har frågor."),
      .accepted("Karin Ekhage har arbetat i 7 år på Granskolan."),
      .accepted("Elsa Lindhag, 43 år, är ny rektor på Granskolan."),
      .accepted("Mål: Elsa Lindhag (3), Moa Stenlöv (2)."),
      .accepted("Författaren Karin Ekhage besöker klass 4B på fredag."),
      .accepted("Astrid Lindgrens väg 7 är avstängd vid Ekskolan."),
      .accepted("Karin Ekhage slutar efter 15 år som rektor på Granskolan."),
      .accepted("Boken handlar om Alfons Åberg, 5 år."),
    ]
  }
}
