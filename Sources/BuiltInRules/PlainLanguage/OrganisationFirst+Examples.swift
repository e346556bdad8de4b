import LintCore

extension OrganisationFirst {
  static var examples: [Example] {
    [
      .flagged("⟦Kommunstyrelsen har beslutat⟧ att bygga ett badhus. Det öppnar 2029."),
      .flagged("⟦Kultur- och fritidsnämnden godkände⟧ i går planen för en ny skatepark."),
      .flagged("⟦Ekviks kommun har tagit fram⟧ en plan för nya cykelvägar."),
      .flagged("⟦Kommunfullmäktige antog⟧ i måndags budgeten för nästa år."),
      .flagged("⟦Miljönämnden har i dag fattat beslut⟧ om nya regler för eldning."),
      .accepted("År 2029 kan du bada i ett nytt badhus. Kommunfullmäktige beslutade det i går."),
      .accepted("Nu får Ekvik en skatepark. Nämnden godkände planen i går."),
      .accepted("Kommunstyrelsens möte går att se på webben."),
      .accepted("I Ekviks kommun finns 14 badplatser."),
      .accepted("Kommunen bjuder på saft i Folkets park."),
      .accepted("Vill du veta vad nämnden har beslutat? Läs protokollet."),
      .accepted("---\nkind: press_release\n---\nKommunstyrelsen har beslutat att bygga ett badhus.\n"),
    ]
  }
}
