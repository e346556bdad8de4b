import LintCore

extension PublishTime {
  private static func draft(
    _ time: String, _ fields: String = "sensitive: true", _ text: String = "Så blir det nya torget."
  )
    -> String
  {
    "---\nkind: post\npublish_at: \(time)\n\(fields)\n---\n\(text)\n"
  }

  static var examples: [Example] {
    [
      .flagged(draft("⟦2026-11-20T14:00+01:00⟧")),
      .flagged(draft("⟦2026-11-20 16:30⟧")),
      .flagged(draft("⟦2026-11-20T13:30Z⟧")),
      // Maundy Thursday, the day before Ascension Day, and 30 April.
      .flagged(draft("⟦2027-03-25T15:00⟧")),
      .flagged(draft("⟦2026-05-13T14:30⟧")),
      .flagged(draft("⟦2026-04-30T18:00⟧")),
      .flagged(draft("⟦2026-12-23T14:05⟧")),
      .flagged(draft("⟦2026-11-20T15:00⟧", "goal: informera", "Beslutet om skolnedläggning väcker frågor.")),
      .accepted(draft("2026-11-20T13:59+01:00")),
      .accepted(draft("2026-11-20T15:00+01:00", "sensitive: true\ncrisis: true")),
      .accepted(draft("2026-11-19T15:00+01:00")),
      .accepted(draft("2026-11-20T15:00+01:00", "sensitive: false", "Beslutet om skolnedläggning väcker frågor.")),
      .accepted(draft("2026-11-20T15:00+01:00", "goal: informera", "Trevlig helg önskar vi på biblioteket!")),
      .accepted(draft("2026-11-20")),
      .accepted(draft("2026-05-22T10:00")),
      // Whit Monday is no holiday any more.
      .accepted(draft("2027-05-17T16:00")),
      .accepted("---\nkind: reply\npublish_at: 2026-11-20T15:00\nsensitive: true\n---\nHej! Beslutet fattas i mars.\n"),
    ]
  }
}
