import LintCore

extension LinkLimit {
  static var examples: [Example] {
    [
      .flagged("Boka tid på https://exempel.se/bad eller läs mer på ⟦https://exempel.se/om-badet⟧."),
      .flagged(
        "Ansök: exempel.se/sok. Regler: ⟦exempel.se/regler⟧. Kontakt: exempel.se/kontakt", channels: [.facebook]),
      .flagged(
        "Nu kan du söka: exempel.se/a ⟦exempel.se/b⟧ exempel.se/c exempel.se/d exempel.se/e", channels: [.linkedin]),
      .flagged(
        "Nu kan du söka: exempel.se/a exempel.se/b exempel.se/c exempel.se/d exempel.se/e ⟦exempel.se/f⟧",
        channels: [.threads]),
      .flagged(
        "Läs om valet.\n\nPå svenska: https://exempel.se/val\nIn English: https://exempel.se/en/election\n\nRösta här: ⟦https://exempel.se/rosta⟧"
      ),
      .flagged(
        "---\nchannels: [facebook, x]\n---\nBoka på exempel.se/bad.\n<!-- channel: x -->\nBoka på exempel.se/bad, läs på ⟦exempel.se/om⟧.\n"
      ),
      .accepted("Boka tid på https://exempel.se/bad. Du kan också ringa eller mejla bad@exempel.se."),
      .accepted(
        "Nu öppnar valet.\n\nSvenska: https://exempel.se/val\nEnglish: https://exempel.se/en\nSuomeksi: https://exempel.se/fi"
      ),
      .accepted(
        "Så sorterar du: exempel.se/sopor\nPå arabiska: exempel.se/sopor-ar\nPå somaliska: exempel.se/sopor-so"),
      .accepted("🇸🇪 https://exempel.se/sopor\n🇬🇧 https://exempel.se/en/waste\n🇫🇮 https://exempel.se/fi/jate"),
      .accepted("Boka på https://www.exempel.se/bad/ i dag. Adressen igen: exempel.se/bad"),
      .accepted("Läs: exempel.se/a, exempel.se/b, exempel.se/c och exempel.se/d.", channels: [.newsletter, .web]),
      .accepted("Läs: exempel.se/a, exempel.se/b och exempel.se/c.", channels: [.instagram]),
      .accepted("---\nkind: press_release\nchannels: [web]\n---\nLäs: exempel.se/a, exempel.se/b och exempel.se/c.\n"),
      .accepted("Klockan 8.30 börjar vi, dvs. en timme senare än i fjol. Se även bilaga 2.3."),
      .accepted(
        "---\nchannels: [facebook, x]\n---\nBoka på exempel.se/bad.\n<!-- channel: x -->\nLäs på exempel.se/om.\n"),
    ]
  }
}
