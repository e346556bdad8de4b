import LintCore

extension ResponseTime {
  static var examples: [Example] {
    [
      .flagged(reply("2026-11-23T10:30", "⟦2026-12-01T15:00⟧")),
      .flagged(reply("2026-11-23T10:30", "⟦2026-11-25T16:31⟧")),
      .flagged(reply("2026-12-23T16:00", "⟦2027-01-05T10:00⟧")),
      .flagged(reply("2026-11-20T20:15", "⟦2026-11-25T15:00⟧")),
      .flagged(reply("2026-11-23", "⟦2026-11-27⟧")),
      .flagged(
        """
        {"kind": "reply", "publish_at": ⟦"2026-12-01T15:00+01:00"⟧, "in_reply_to": {"received_at": "2026-11-23T10:30+01:00"}, "text": "Hej! Badet öppnar klockan 6."}
        {"kind": "reply", "publish_at": "2026-11-23T13:40+01:00", "in_reply_to": {"received_at": "2026-11-23T09:10+01:00"}, "text": "Hej! Kursen börjar i januari."}
        """, name: "svar.jsonl"),
      .accepted(reply("2026-11-23T10:30", "2026-11-25T16:30")),
      .accepted(reply("2026-11-23T09:10", "2026-11-23T13:40")),
      .accepted(reply("2026-12-23T16:00", "2026-12-30T12:59")),
      .accepted(reply("2026-11-20T20:15", "2026-11-25T13:59")),
      .accepted(reply("2026-11-23", "2026-11-26")),
      .accepted(reply("2027-05-05T16:30", "2027-05-11T12:00")),
      .accepted("---\ntyp: inlägg\npubliceras: 2026-12-01T15:00\n---\nHej! Badet öppnar klockan 6.\n"),
      .accepted("---\ntyp: svar\npubliceras: 2026-12-01T15:00\n---\nHej! Badet öppnar klockan 6.\n"),
    ]
  }

  private static func reply(_ received: String, _ answered: String) -> String {
    """
    ---
    typ: svar
    svar_på:
      mottagen: \(received)
    publiceras: \(answered)
    ---
    Hej! Badet öppnar klockan 6 på vardagar. Alla tider finns på helsingborg.se/bad.

    """
  }
}
