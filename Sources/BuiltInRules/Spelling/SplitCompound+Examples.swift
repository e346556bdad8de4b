import LintCore

extension SplitCompound {
  static var examples: [Example] {
    [
      .flagged("Vi bygger om ⟦skol gården⟧ i sommar.", fixed: "Vi bygger om skolgården i sommar."),
      .flagged("En ny ⟦buss hållplats⟧ öppnar vid torget.", fixed: "En ny busshållplats öppnar vid torget."),
      .flagged("Vi söker en ⟦sjuk sköterska⟧ till natten.", fixed: "Vi söker en sjuksköterska till natten."),
      .flagged("⟦Detalj plan⟧ för kvarteret Almen ställs ut.", fixed: "Detaljplan för kvarteret Almen ställs ut."),
      .flagged("Läs om vår ⟦hem tjänst⟧ på webben.", fixed: "Läs om vår hemtjänst på webben."),
      .flagged(
        "Parkera vid ⟦parkerings platsen⟧ norr om skolan.", fixed: "Parkera vid parkeringsplatsen norr om skolan."),
      .flagged("En ⟦jul marknad⟧ med fyrtio knallar.", fixed: "En julmarknad med fyrtio knallar."),
      .flagged("Det finns en ⟦lek plats⟧ i parken.", fixed: "Det finns en lekplats i parken."),
      .accepted("Små barn åker gratis. Halv biljett för övriga. Ta med en kopp kaffe och ett glas vatten."),
      .accepted("Nya stolar kom i dag. Linje 12 går till Folkets park. Vi har öppet hus och en god man."),
      .accepted("I sommar lovar vi kortare köer. I natt faller snö. Förra veckans arbete är klart."),
      .accepted("Här finns gång- och cykelvägar, skol- och fritidslokaler, mat- och restavfall."),
      .accepted("Stockholms stads förvaltningar ger barn omsorg och trygghet varje dag."),
      .accepted("En grupp elever från klass 6 besökte rektor Anna i rum 3."),
      .accepted("Ett antal föreningar får stöd. Den sortens hjälp är bra. En förenings lokaler ska vara öppna."),
      .accepted("Hon är allt fler barns favorit. På fredag kväll spelar kommunens orkester."),
      .accepted("Det är fullt hus. Boken köper du i kassan. Kom och fira jul hos oss."),
    ]
  }
}
