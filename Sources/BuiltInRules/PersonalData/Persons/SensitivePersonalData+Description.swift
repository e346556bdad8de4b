import LintCore

extension SensitivePersonalData {
  /// The rule's metadata. Every name is invented.
  static var description: RuleMetadata {
    RuleMetadata(
      name: name,
      category: .personalData,
      severities: [.error],
      summary: Localized(
        sv: "Skriv inte ut känsliga uppgifter om en person med namn.",
        en: "Do not publish sensitive facts about a person by name."),
      rationale: Localized(
        sv: """
          Hälsa, religion, facket, politik, sexualitet och ursprung är känsliga uppgifter. De får nästan aldrig stå ihop \
          med ett namn utan att personen har sagt ja. Brott och stöd från samhället är lika skadliga att sprida. \
          Ämnet får du gärna skriva om: en föreläsning om diabetes säger inget om någon.
          """,
        en: """
          Health, religion, union membership, politics, sexuality and origin are sensitive data, which may hardly ever \
          stand with a name unless the person has agreed. Crime and support from society do as much harm when they \
          spread. The topic itself is fine: a lecture on diabetes says nothing of anybody.
          """),
      sources: [
        "Dataskyddsförordningen (EU) 2016/679, artikel 9 och 10",
        "EU-domstolen, C-101/01 och C-184/20",
      ],
      examples: flagged + accepted
    )
  }

  private static var flagged: [Example] {
    [
      .flagged("⟦Annika Påhlgren⟧ har fått diagnosen ADHD och berättar gärna om det."),
      .flagged("Vår kollega ⟦Erik Stenlöv⟧ är sjukskriven till i maj."),
      .flagged("⟦Fatima Rashidi⟧ är muslim och arbetar på äldreboendet."),
      .flagged("I våras fick ⟦Elin Strömlind⟧ ekonomiskt bistånd."),
      .flagged("⟦Oskar Dahlvik⟧ dömdes för stöld i tingsrätten."),
      .flagged("⟦Moa Lindhag⟧ är placerad i familjehem sedan i höstas."),
      .flagged("Nämnden behandlar en orosanmälan om ⟦Elin Strömlind⟧."),
      .flagged("Grattis till jobbet, ⟦Karin Ekhage⟧! Hon har diabetes och älskar att springa."),
      .flagged("⟦Anna-Karin⟧ berättar om sin utmattning."),
      .flagged("⟦Erik Stenlöv⟧ bor i Exempelby och är medlem i Kommunal."),
      .flagged("⟦Moas⟧ allergi gör att vi inte bakar med nötter."),
      .flagged("Grannen ⟦Sven Åhlhag⟧, 43, är misstänkt för inbrottet."),
    ]
  }

  private static var accepted: [Example] {
    [
      .accepted("Föreläsning om ADHD med Annika Påhlgren på biblioteket."),
      .accepted("Annika Påhlgren föreläser om barn som har autism."),
      .accepted("Anna Ekhage (S) är ordförande i socialnämnden och medlem i Kommunal."),
      .accepted("Författaren Karin Ekhage har diabetes och skriver om det."),
      .accepted("Polisen söker en man i 45-årsåldern som är misstänkt för rån."),
      .accepted("Har du diabetes? Fråga Karin Ekhage, diabetessköterska, på mottagningen."),
      .accepted("Erik Stenlöv arbetar med ekonomiskt bistånd på socialkontoret."),
      .accepted("Skicka din ansökan om ekonomiskt bistånd till Erik Stenlöv."),
      .accepted("Sankt Eriks ögonsjukhus har fått fler patienter med diabetes."),
      .accepted("Boken handlar om Elsa, som har cancer."),
      .accepted("Vänliga hälsningar, Louise, kommunikatör"),
      .accepted("Karin Ekhage har en bok om demens att låna ut."),
      .accepted("Astrid Lindgrens gata är sjuk av all trafik, tycker de boende."),
      .accepted("Hans mamma har diabetes."),
    ]
  }
}
