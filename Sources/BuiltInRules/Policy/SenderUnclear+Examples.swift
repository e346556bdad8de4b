import LintCore

extension SenderUnclear {
  private static func draft(_ fields: String, _ text: String = "Nu öppnar badet.") -> String {
    "---\n\(fields)\n---\n\(text)\n"
  }

  static var examples: [Example] {
    let facebook = "account: helsingborg-facebook"
    return [
      .flagged(draft("\(facebook)\nsender: ⟦Kulturförvaltningen⟧"), policy: "helsingborg"),
      .flagged(draft("account: goteborg-facebook\nsender: ⟦Kretslopp och vatten⟧"), policy: "goteborg"),
      .flagged(draft(facebook, "⟦Vi på kulturförvaltningen⟧ bjuder in till konsert på torget."), policy: "helsingborg"),
      .flagged(draft(facebook, "⟦Miljöförvaltningen⟧ bjuder in till städdag på stranden."), policy: "helsingborg"),
      .flagged(
        draft("account: goteborg-instagram", "Nu planterar ⟦vi på park- och naturförvaltningen⟧ tusen lökar."),
        policy: "goteborg"),
      .flagged(draft(facebook, "Välkommen till konserten!\n\n⟦Kulturförvaltningen⟧"), policy: "helsingborg"),
      .flagged(
        draft("kind: profile\nprofile: {handles: ⟦{facebook: goteborgsstad, instagram: '@goteborgsstads'}⟧}"),
        policy: "goteborg"),
      .accepted(draft("\(facebook)\nsender: Helsingborgs stad"), policy: "helsingborg"),
      .accepted(draft("\(facebook)\navsändare: Kulturförvaltningen, Helsingborgs stad"), policy: "helsingborg"),
      .accepted(draft(facebook, "Kontakta skol- och fritidsförvaltningen om du undrar något."), policy: "helsingborg"),
      .accepted(
        draft(facebook, "Beslutet finns hos socialförvaltningen. Vi hjälper dig att hitta det."), policy: "helsingborg"),
      .accepted(
        draft(facebook, "”Vi på kulturförvaltningen hoppas att många kommer”, säger Karin."), policy: "helsingborg"),
      .accepted(draft(facebook, "Socialförvaltningen når du på telefon."), policy: "helsingborg"),
      .accepted(draft(facebook, "Stadsledningsförvaltningen har öppet till klockan 17."), policy: "helsingborg"),
      .accepted(draft("account: fastighetskontoret-instagram\nsender: Fastighetskontoret"), policy: "stockholm"),
      .accepted(draft("account: goteborg-facebook\nsender: göteborgs stad"), policy: "goteborg"),
      .accepted(
        draft("account: helsingborg-x\nkind: press_release", "Kulturförvaltningen bjuder in till pressträff."),
        policy: "helsingborg"),
      .accepted(draft("\(facebook)\nkind: reply", "Vi på miljöförvaltningen tittar på det."), policy: "helsingborg"),
      .accepted(draft("kind: profile\nprofile: {handles: {facebook: orebro, x: '@Orebro'}}"), policy: "goteborg"),
      .accepted(draft("account: helsingborg-facebook\nsender: Kulturförvaltningen")),
    ]
  }
}
