import LintCore

extension NumberFormat {
  static var examples: [Example] {
    let nbsp = "\u{A0}"
    return [
      .flagged("Just nu står ⟦12500⟧ personer i kön.", fixed: "Just nu står 12\(nbsp)500 personer i kön."),
      .flagged("Föreningen fick ⟦1.250.000⟧ kronor.", fixed: "Föreningen fick 1\(nbsp)250\(nbsp)000 kronor."),
      .flagged("Ungefär ⟦20%⟧ av eleverna cyklar.", fixed: "Ungefär 20 procent av eleverna cyklar."),
      .flagged("En tvåa kostar ⟦SEK 8900⟧ i månaden.", fixed: "En tvåa kostar 8900 kronor i månaden."),
      .flagged("Kaffe och bulle för ⟦40:-⟧ hela dagen.", fixed: "Kaffe och bulle för 40 kronor hela dagen."),
      .flagged("Vi ses den ⟦3:e⟧ januari på torget.", fixed: "Vi ses den 3 januari på torget."),
      .flagged("Kom på lördag ⟦3/5⟧ så planterar vi.", fixed: "Kom på lördag 3 maj så planterar vi."),
      .flagged("Öppet kl. ⟦8-17⟧ hela veckan.", fixed: "Öppet kl. 8–17 hela veckan."),
      .flagged("Vi har öppet mellan ⟦8–17⟧ i sommar.", fixed: "Vi har öppet mellan 8 och 17 i sommar."),
      .flagged("Ring mellan 9 ⟦till⟧ 12 på vardagar.", fixed: "Ring mellan 9 och 12 på vardagar."),
      .flagged("Loppet är ⟦5km⟧ långt.", fixed: "Loppet är 5\(nbsp)km långt."),
      .flagged("Mötet börjar ⟦kl 18⟧ i aulan.", fixed: "Mötet börjar kl. 18 i aulan."),
      .flagged("Stigen är ⟦3.5⟧ km lång.", fixed: "Stigen är 3,5 km lång."),
      .flagged("Gäller barn ⟦10-12⟧ år.", fixed: "Gäller barn 10–12 år."),
      .flagged("Läsåret ⟦2026-2027⟧ börjar i augusti.", fixed: "Läsåret 2026–2027 börjar i augusti."),
      .accepted("Just nu står 12 500 personer i kön, och 8900 har svarat."),
      .accepted("Vår adress är Box 25189, och postnumret är 25189 Ekvik."),
      .accepted("Ring 11414 eller läs mer på 1177. Sms:a KULTUR till 72456."),
      .accepted("Ring oss på 042-10 50 00 eller 08-508 00 508."),
      .accepted("Matchen slutade 3-2 efter 2-1 i paus."),
      .accepted("Vi finns här 24/7. Ta 3/4 dl mjöl."),
      .accepted("Öppet kl. 8–17 och den 24 december kl. 10.00–12.00."),
      .accepted("Årets budget är 480 miljoner, alltså 3,5 procent mer."),
      .accepted("Besluten fattas enligt SFS 2009:600 och ärende KS 2026-118."),
      .accepted("Bussen går 14:05 och 14:35 från E4-rastplatsen vid väg 1234."),
      .accepted("Anmälan är öppen mellan 3 och 5 maj."),
      .accepted("Planen gäller 2026-05-01 och har nummer 20260501."),
      .accepted("Skruven är 10.9 och programmet har version 3.5."),
    ]
  }
}
