import LintCore

extension TextLength {
  /// 276 characters, all of weight one on X.
  private static let notice = """
    I kväll klockan 18 stänger vi av vattnet på Storgatan mellan torget och Parkgatan. Vi räknar med att vara klara vid \
    midnatt. Spola upp vatten att dricka i en kanna före dess. När vattnet kommer tillbaka kan det vara brunt. Låt då \
    kranen rinna en stund, så blir det klart igen.
    """

  /// 218 characters, to which five more are added.
  private static let more = """
    Har du frågor kan du ringa växeln eller skriva till oss på webben. Där finns också en karta över gatorna som berörs. Vi \
    arbetar hela veckan, men stänger bara av vattnet en gång. Tack för ditt tålamod! Då hörs vi snart \

    """

  static var examples: [Example] {
    [
      .flagged("\(notice) Frå⟦gor? Ring växeln.⟧", channels: [.x]),
      .flagged("\(notice) ⟦exempel.se/vatten⟧", channels: [.x]),
      .flagged("\(notice) 🚰 ⟦🙏⟧", channels: [.x]),
      .flagged("\(notice) Frågor? Ring växeln, så⟦ hjälper vi dig.⟧", channels: [.bluesky]),
      .flagged("\(notice) \(more)igen.⟦ Välkommen!⟧", channels: [.mastodon]),
      .flagged("💧 \(notice) \(more)⟦igen.⟧", channels: [.threads]),
      .flagged(
        "---\nchannels: [facebook, x]\n---\n\(notice) \(more)igen.\n<!-- channel: x -->\n\(notice) Frå⟦gor? Ring växeln.⟧\n"
      ),
      .accepted("\(notice) 💧", channels: [.x]),
      .accepted("\(notice) Hej\n\n", channels: [.x]),
      .accepted("\(notice) 👨‍👩‍👧‍👧👨‍👩‍👧‍👧👨‍👩‍👧‍👧👨‍👩‍👧‍👧", channels: [.bluesky]),
      .accepted("\(notice) \(more)igen.", channels: [.mastodon]),
      .accepted("\(notice) \(more)igen. \(notice)", channels: [.facebook, .linkedin, .instagram, .web]),
      .accepted("\(notice) \(more)igen. \(notice)"),
      .accepted(
        "Läs mer: https://exempel.se/\(String(repeating: "vatten-och-avlopp/", count: 15))?utm_source=x", channels: [.x]
      ),
      .accepted("---\nkind: press_release\nchannels: [web, x]\n---\n\(notice) \(more)igen.\n"),
      .accepted("---\nchannels: [facebook, x]\n---\n\(notice) \(more)igen.\n<!-- channel: x -->\n\(notice)\n"),
    ]
  }
}
