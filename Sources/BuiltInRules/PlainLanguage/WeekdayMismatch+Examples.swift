import LintCore

extension WeekdayMismatch {
  static var examples: [Example] {
    [
      .flagged("Vi ses ⟦lördag den 3 maj 2026⟧ på torget."),
      .flagged("Invigning ⟦fredagen den 13 mars 2027⟧ klockan 15."),
      .flagged("---\npublish_at: 2027-01-18T09:00\n---\nKom till biblioteket ⟦onsdag 2 februari⟧ klockan 13.\n"),
      .flagged("---\npublish_at: 2026-11-20\n---\nSkogsdag: ⟦lördag 29/11⟧ vid slottet.\n"),
      .flagged("Sista dagen är ⟦31 december 2026 (onsdag⟧)."),
      .flagged("Kursen går ⟦måndag 5⟧–⟦onsdag 7 maj 2026⟧."),
      .flagged("Träffen är ⟦söndag 2026-05-09⟧ i parken."),
      .accepted("Vi ses söndag den 3 maj 2026 på torget."),
      .accepted("Vi ses lördag den 3 maj på torget."),
      .accepted("---\npublish_at: 2027-01-18T09:00\n---\nKom tisdag 2 februari eller torsdag 11 februari.\n"),
      .accepted("Öppet lördagar 3 maj till 30 augusti 2026."),
      .accepted("Den 3 maj 2026, söndag, är det loppis."),
      .accepted("Fredag 13 personer kom, och på lördag 200."),
      .accepted("---\npublish_at: 2026-12-20\n---\nDet började fredag 4 december. Nästa gång är fredag 15 januari.\n"),
      .accepted("Vi har stängt torsdag 24 december 2026, fredag 25 december 2026 och lördag."),
    ]
  }
}
