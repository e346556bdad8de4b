import LintCore

extension HashtagLimit {
  static var examples: [Example] {
    [
      .flagged("Nu öppnar badet! #Sommar #Bad ⟦#Helsingborg⟧"),
      .flagged("Nu öppnar badet! #Sommar #Bad ⟦#Helsingborg #Sol⟧", channels: [.facebook]),
      .flagged("#Öppet i #Biblioteket på ⟦#Söndag, och i #Ljunggrenska⟧ på kvällen."),
      .flagged("Kom i kväll 🎉 #1maj #Majbål⟦#Vår⟧", channels: [.x]),
      .flagged("Höst i parken. #Höst #Park #Natur #Löv #Svamp ⟦#Promenad⟧", channels: [.instagram]),
      .flagged("Höst i parken. #Höst ⟦#Park⟧", channels: [.threads]),
      .flagged("Skolstart! #Skola\n\n#Förskola\n⟦#Fritids⟧\n", channels: [.linkedin]),
      .accepted("Nu öppnar badet! #Sommar #Bad"),
      .accepted("Höst i parken. #Höst #Park", channels: [.instagram, .x, .tiktok]),
      .accepted("Höst i parken. #Höst", channels: [.threads]),
      .accepted("# Rubrik\n\n## Nästa\n\n### Och en till\n\nText."),
      .accepted("Ta buss #1, #2, #3 eller #4."),
      .accepted("Läs mer: https://exempel.se/#ett https://exempel.se/#två exempel.se/#tre #Bad"),
      .accepted("Vi söker dig som kan C#, F# och e-post: a#b#c#d"),
      .accepted(
        "---\nchannels: [facebook, x]\n---\nBadet öppnar. #Bad #Sommar\n<!-- channel: x -->\nBadet öppnar. #Sommar #Sol\n"
      ),
    ]
  }
}
