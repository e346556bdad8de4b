import LintCore

extension MarkupNotRendered {
  static var examples: [Example] {
    func draft(_ channels: String, _ text: String) -> String { "---\nchannels: [\(channels)]\n---\n\(text)\n" }
    func fixed(_ channels: String, _ text: String, _ fixed: String) -> Example {
      .flagged(draft(channels, text), fixed: draft(channels, fixed))
    }
    return [
      fixed("facebook", "Elda ⟦**bara torr ved**⟧ och aldrig skräp.", "Elda bara torr ved och aldrig skräp."),
      fixed(
        "instagram", "⟦## Så söker du bygglov⟧\n\n1. Rita en plan.\n2. Skicka in ansökan.",
        "Så söker du bygglov\n\n1. Rita en plan.\n2. Skicka in ansökan."),
      fixed(
        "x, linkedin", "⟦### **Öppet hus** ###⟧\nKom till ⟦_brandstationen_⟧ på söndag.",
        "Öppet hus\nKom till brandstationen på söndag."),
      fixed(
        "linkedin", "Läs ⟦[reglerna för eldning](https://exempel.se/elda)⟧ först.",
        "Läs reglerna för eldning (https://exempel.se/elda) först."),
      fixed(
        "threads", "⟦<b>Obs!</b>⟧ Badet är stängt.⟦<br>⟧Vi öppnar på måndag.",
        "Obs! Badet är stängt.\nVi öppnar på måndag."),
      fixed(
        "facebook", "⟦<a href=\"https://exempel.se/bad\">Boka tid</a>⟧ i dag.",
        "Boka tid (https://exempel.se/bad) i dag."),
      fixed("instagram", "Ta med ⟦**🎒 matsäck**⟧ och ”⟦**vatten**⟧”.", "Ta med 🎒 matsäck och ”vatten”."),
      .flagged("Tid: ⟦***kl. 18***⟧, plats: ⟦__biblioteket__⟧ (⟦*inte skolan*⟧).", channels: [.mastodon]),
      .flagged("Det kostar ⟦~~200~~⟧ 150 kronor.", channels: [.bluesky]),
      .flagged("---\nchannels: [facebook, web]\n---\nElda ⟦**bara torr ved**⟧ i kväll.\n"),
      .accepted(
        "Så här gör du:\n- Rita en plan.\n- Skicka in den.\n\n1. Vänta.\n2. Bygg!\n* Klart.", channels: [.facebook]),
      .accepted("Rummet är 5 * 3 * 2 meter, alltså 5*3*2 = 30 kubikmeter.", channels: [.facebook]),
      .accepted(
        "Biljett 100 kr*. Barn gratis.\n\n*Gäller dig som bor i kommunen, studenter 50 kr*", channels: [.facebook]),
      .accepted("Biljett 100 kr**\n**Gäller i mån av plats. Skriv 2**3.", channels: [.x]),
      .accepted("#Bad #Sommar\n#1maj i parken\n# 1 i Sverige på återbruk!", channels: [.instagram]),
      .accepted("Vi <3 biblioteket! Om a < b > c så är svaret <namn> -> <- => rätt.", channels: [.threads]),
      .accepted("Skriv till Bad <bad@exempel.se> eller <https://exempel.se/bad>.", channels: [.facebook]),
      .accepted("Filen heter plan_2026_slutlig.pdf och ligger på exempel.se/_filer_/plan_ny_.", channels: [.linkedin]),
      .accepted("Följ @_lindaker_ och #snö_väder_ :-* ^_^ *_* ¯\\_(ツ)_/¯ f**k s**t", channels: [.x]),
      .accepted("Namn: ______ Ort: ______ *** Välkommen! *** [plan] (bilaga 2) kommun[er](na)", channels: [.facebook]),
      .accepted("## Så söker du bygglov\n\nElda **bara torr ved**. <b>Obs!</b>", channels: [.web, .newsletter]),
      .accepted("Elda *bara* _torr_ ved.", channels: [.youtube]),
      .accepted("## Så söker du bygglov\n\nElda **bara torr ved**."),
    ]
  }
}
