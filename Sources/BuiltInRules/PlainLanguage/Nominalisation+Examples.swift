import LintCore

extension Nominalisation {
  static var examples: [Example] {
    [
      .flagged("Vi ⟦genomför en kontroll av⟧ alla lekplatser i maj.", fixed: "Vi kontrollerar alla lekplatser i maj."),
      .flagged("I veckan ⟦gör vi en genomgång av⟧ cykelställen.", fixed: "I veckan går vi igenom cykelställen."),
      .flagged("Nu ska vi ⟦genomföra en grundlig rengöring av⟧ badhuset."),
      .flagged("⟦Utför en besiktning av⟧ taket innan snön kommer."),
      .flagged("Under natten ⟦utförs en spolning av⟧ ledningen."),
      .flagged(
        "På torsdag ⟦tar vi ett beslut om⟧ parken.",
        fixed: "På torsdag beslutar vi om parken."),
      .flagged("Bygget ⟦leder till en ökning av⟧ trafiken.", fixed: "Bygget ökar trafiken."),
      .flagged("⟦Tömning av kärlen sker⟧ varannan vecka."),
      .flagged("Det ⟦sker en minskning av⟧ antalet bussar i juli."),
      .flagged("Cykelvägen ⟦utgör en del av⟧ Ekleden.", fixed: "Cykelvägen är en del av Ekleden."),
      .accepted("Vi kontrollerar alla lekplatser i maj."),
      .accepted("Gör en ansökan om du vill börja i höst."),
      .accepted("Vi genomför en mässa för dig som söker jobb."),
      .accepted("Ta en promenad och gör ett besök på museet."),
      .accepted("Kontroll av biljetter finns i entrén. Det sker på lördag."),
      .accepted("Han gör en god gärning och en lista av blommor."),
      .accepted("Vi gör i ordning parken, en del av Ekleden."),
      .accepted("”Vi genomför en kontroll av allt”, säger Åsa på bygget."),
    ]
  }
}
