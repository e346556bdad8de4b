import LintCore

extension Localized {
  static func unsupported(on channel: Channel, _ poll: ChannelDefinition.Poll) -> Self {
    let name = channel.displayName
    return Localized(
      sv: "\(name.sv) har inga omröstningar (kontrollerat \(poll.date)). Fråga i texten i stället.",
      en: "\(name.en) has no polls (checked \(poll.date)). Ask in the text instead.")
  }

  static func number(
    _ count: Int, _ range: ClosedRange<Int>, on channel: Channel, _ poll: ChannelDefinition.Poll
  ) -> Self {
    let name = channel.displayName
    guard count > range.upperBound else {
      return Localized(
        sv:
          "Omröstningen har \(count) svar, men \(name.sv) vill ha minst \(range.lowerBound) (kontrollerat \(poll.date)).",
        en: "The poll has \(count) answers, but \(name.en) wants at least \(range.lowerBound) (checked \(poll.date)).")
    }
    let surplus = count - range.upperBound
    return Localized(
      sv:
        "Omröstningen har \(count) svar, men \(name.sv) tar högst \(range.upperBound) (kontrollerat \(poll.date)). Ta bort \(surplus).",
      en:
        "The poll has \(count) answers, but \(name.en) takes at most \(range.upperBound) (checked \(poll.date)). Remove \(surplus)."
    )
  }

  static func repeated(_ option: String, on channel: Channel) -> Self {
    Localized(
      sv: "Svaret ”\(option)” finns två gånger, och \(channel.displayName.sv) nekar det. Skriv ett annat svar.",
      en: "The answer “\(option)” is there twice, and \(channel.displayName.en) refuses that. Write another answer.")
  }

  static func duration(_ days: Int, on channel: Channel, _ poll: ChannelDefinition.Poll) -> Self {
    let name = channel.displayName
    if !poll.dayChoices.isEmpty {
      let choices = poll.dayChoices.dropLast().map(String.init).joined(separator: ", ")
      let last = poll.dayChoices.last.map(String.init) ?? ""
      return Localized(
        sv: "\(name.sv) har omröstningar på \(choices) eller \(last) dagar, inte \(days) (kontrollerat \(poll.date)).",
        en: "\(name.en) has polls of \(choices) or \(last) days, not \(days) (checked \(poll.date)).")
    }
    guard let range = poll.days, days > range.upperBound else {
      return Localized(
        sv: "Omröstningen pågår i \(days) dagar. På \(name.sv) måste den pågå i minst en (kontrollerat \(poll.date)).",
        en: "The poll lasts \(days) days. On \(name.en) it must last at least one (checked \(poll.date)).")
    }
    return Localized(
      sv:
        "Omröstningen pågår i \(days) dagar, men på \(name.sv) högst i \(range.upperBound) (kontrollerat \(poll.date)).",
      en: "The poll lasts \(days) days, but on \(name.en) at most \(range.upperBound) (checked \(poll.date)).")
  }
}

extension PollLimit {
  private static func draft(_ channels: String, _ poll: String) -> String {
    "---\nchannels: [\(channels)]\npoll:\n  \(poll)\n---\nVad ska vi bygga i Ekparken?\n"
  }

  static var examples: [Example] {
    [
      .flagged(draft("x", "options: [Bad, Lekplats, Utegym, Skridskobana, ⟦Odling⟧]")),
      .flagged(draft("linkedin", "options: ⟦[Bad]⟧")),
      .flagged(draft("threads", "options: [Bad, Lekplats med vattenlek i ⟦sommar⟧]")),
      .flagged(draft("x", "options: [Bad, Lekplats]\n  duration_days: ⟦14⟧")),
      .flagged(draft("linkedin", "options: [Bad, Lekplats]\n  duration_days: ⟦5⟧")),
      .flagged(draft("mastodon", "options: [Bad, Lekplats, ⟦Bad⟧]")),
      .flagged(draft("mastodon, facebook", "options: [Bad, Lekplats]\n  duration_days: ⟦31⟧")),
      .flagged(
        "---\nkanaler: [bluesky]\n⟦omröstning⟧:\n  alternativ: [Bad, Lekplats]\n---\nVad ska vi bygga i Ekparken?\n"),
      .accepted(draft("x, threads, mastodon", "options: [Bad, Lekplats, Utegym, Skridskobana]\n  duration_days: 7")),
      .accepted(draft("linkedin", "options: [Bad, Lekplats]\n  duration_days: 14")),
      .accepted(draft("mastodon", "options: [Ett bad med brygga för alla åldrar, Lekplats]\n  duration_days: 30")),
      .accepted(draft("x", "options: [Bad, Lekplats med räckhåll 👨‍👩‍👧‍👧👨‍👩‍👧‍👧]\n  duration_days: 1")),
      .accepted(draft("facebook, instagram, web", "options: [A, B, C, D, E, F]\n  duration_days: 60")),
      .accepted("---\npoll:\n  options: [A, B, C, D, E, F]\n---\nVad ska vi bygga i Ekparken?\n"),
      .accepted("---\nchannels: [bluesky]\n---\nVad ska vi bygga? Bad eller lekplats?\n"),
    ]
  }
}
