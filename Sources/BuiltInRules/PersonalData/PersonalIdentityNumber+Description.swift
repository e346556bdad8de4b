import LintCore

extension PersonalIdentityNumber {
  /// The rule's metadata. Every number is one of Skatteverket's published test numbers.
  static var description: RuleMetadata {
    RuleMetadata(
      name: name,
      category: .personalData,
      severities: [.error, .warning, .info],
      summary: Localized(
        sv: "Skriv inte ut personnummer eller nummer som ersätter dem.",
        en: "Do not write out personal identity numbers or numbers that stand in for them."),
      rationale: Localized(
        sv: """
          Ett personnummer i ett inlägg sprids, sparas av andra och går inte att ta tillbaka. Det får behandlas utan \
          samtycke bara när det är klart motiverat, och det är det aldrig i ett inlägg. Samordningsnummer, \
          interimspersonnummer, vårdens reservnummer och de fyra sista siffrorna bredvid ett födelsedatum pekar ut en \
          person lika säkert.
          """,
        en: """
          A personal identity number in a post spreads, is kept by others and cannot be taken back. Without consent it \
          may be processed only where that is clearly motivated, which it never is in a post. Coordination numbers, \
          interim numbers, the health care's reserve numbers, and the last four digits beside a date of birth point out a \
          person just as surely.
          """),
      sources: [
        "Dataskyddsförordningen (EU) 2016/679, artikel 5 och 87",
        "Lag (2018:218) med kompletterande bestämmelser till EU:s dataskyddsförordning, 3 kap. 10 §",
        "Skatteverket, SKV 704 Personnummer och SKV 707 Samordningsnummer",
      ],
      examples: flagged + accepted
    )
  }

  private static var flagged: [Example] {
    [
      .flagged("Ring Anna, ⟦19910924-2397⟧, om du vill boka."),
      .flagged("Hon har personnummer ⟦910924-2397⟧ och söker bostad."),
      .flagged("Pnr: ⟦199109242397⟧"),
      .flagged("Personnumret är ⟦9109242397⟧, enligt ansökan."),
      .flagged("Personnummer ⟦910924 2397⟧ står på lappen i bilden."),
      .flagged("Elevens personnr ⟦910924–2397⟧ syns på skärmen."),
      .flagged("Född ⟦1991-09-24-2397⟧, flyttade hit i våras."),
      .flagged("Vår äldsta invånare har personnummer ⟦100505+9801⟧."),
      .flagged("Grattis ⟦20110925-2385⟧ till priset!"),
      .flagged("Samordningsnummer ⟦701063-2391⟧ behövs inte."),
      .flagged("Enskild firma med org.nr ⟦900305-2397⟧ får bidraget."),
      .flagged("De fyra sista i personnumret är ⟦2397⟧ och hon är född 24 september 1991."),
      .flagged("Studentens interimspersonnummer är ⟦000101-T220⟧."),
      .flagged("Patienten hade reservnummer ⟦19810829M071⟧ på remissen."),
      .flagged("Vi fick ett mejl om ⟦199109242397⟧ i går."),
      .flagged("Anmäl dig på https://example.com/anmal?id=⟦19910924-2397⟧ i dag."),
    ]
  }

  private static var accepted: [Example] {
    [
      .accepted("Stadens org.nr är 212000-1157."),
      .accepted("Bolaget, 556016-0680, bygger nya skolan."),
      .accepted("Skriv ditt personnummer med tolv siffror: ååååmmdd-nnnn."),
      .accepted("Ring 0701740605 eller 070-174 06 15 om du hittat katten."),
      .accepted("Ungefär 910924-2398 besökare? Nej, det är ett skrivfel i siffrorna."),
      .accepted("Ditt ordernummer är 202501121306."),
      .accepted("Betala med OCR 9109242397 före den sista maj."),
      .accepted("Ärende 199109242397 avgörs i kväll."),
      .accepted("ISBN 978-91-7000-150-5 finns att låna på biblioteket."),
      .accepted("Datum 20010117-1452 står i bildens namn, DSC_0701740.JPG."),
      .accepted("Öppet 2024-05-12 kl. 08.00–16.30."),
      .accepted("Läs mer: https://example.com/nyheter/2024/05/12/910924-2397-ny-park"),
      .accepted("De fyra sista husen på Storgatan byggdes 1991."),
      .accepted("Sätt in pengarna på bankgiro 5050-1055 före 2025."),
    ]
  }
}
