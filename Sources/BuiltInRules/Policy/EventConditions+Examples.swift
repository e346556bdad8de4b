import LintCore

extension EventConditions {
  private static func draft(_ fields: String, _ text: String = "Välkommen till parken på lördag.") -> String {
    "---\naccount: goteborg-facebook\n\(fields)\n---\n\(text)\n"
  }

  static var examples: [Example] {
    let met = "kind: event\nevent: {free: true, open: true, co_organiser: true}"
    return [
      .flagged(draft("kind: event\nevent: {free: ⟦false⟧, open: true, co_organiser: true}"), policy: "goteborg"),
      .flagged(draft("kind: event\nevent: {free: true, open: ⟦nej⟧, co_organiser: true}"), policy: "goteborg"),
      .flagged(draft("kind: event\nevenemang: ⟦{gratis: ja, öppet: ja}⟧"), policy: "goteborg"),
      .flagged("---\naccount: ⟦goteborg-instagram⟧\nkind: event\n---\nVälkommen till parken.\n", policy: "goteborg"),
      .flagged(draft(met, "Konsert i Slottsskogen. Biljetten kostar ⟦120 kr⟧."), policy: "goteborg"),
      .flagged(draft(met, "Teater på lördag. ⟦Köp biljett⟧ på plats."), policy: "goteborg"),
      .flagged(draft(met, "Visningen är ⟦endast för medlemmar⟧ i föreningen."), policy: "goteborg"),
      .accepted(draft(met, "Du behöver inte köpa biljett. Priset på kaffe är 12 kronor."), policy: "goteborg"),
      .accepted(draft(met, "Bara medlemmar i juryn röstar, men alla får titta."), policy: "goteborg"),
      .accepted(draft(met), policy: "goteborg"),
      .accepted(draft(met, "Fri entré! Fika finns att köpa för 30 kr."), policy: "goteborg"),
      .accepted(draft(met, "Inträdet är gratis, men ta med 20 kr till skåpet."), policy: "goteborg"),
      .accepted(draft(met, "Hämta en gratis biljett i receptionen. Bara 200 platser."), policy: "goteborg"),
      .accepted(draft(met, "Inte bara för medlemskap: alla får prova."), policy: "goteborg"),
      .accepted(draft("kind: post", "Säsongskortet till badet kostar 900 kr."), policy: "goteborg"),
      .accepted(
        "---\naccount: stockholm-facebook\nkind: event\nevent: {free: false}\n---\nKonsert.\n", policy: "stockholm"),
      .accepted(draft("kind: event\nevent: {free: false}")),
    ]
  }
}
