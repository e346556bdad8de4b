import LintCore

extension CueResidue {
  private static func captions(_ last: String) -> String {
    "1\n00:00:01,000 --> 00:00:04,000\nNu öppnar badet.\n\n2\n00:00:05,000 --> 00:00:08,000\n\(last)\n"
  }

  private static func repeated(_ text: String, _ third: String) -> String {
    "1\n00:00:01,000 --> 00:00:03,000\n\(text)\n\n2\n00:00:03,000 --> 00:00:05,000\n\(text)\n\n"
      + "3\n00:00:05,000 --> 00:00:07,000\n\(third)\n\n4\n00:00:07,000 --> 00:00:09,000\n\(text)\n"
  }

  private static func raw(_ first: String) -> String {
    let lines = [
      first, "i dag ska vi visa den nya avdelningen", "för barn och unga som tycker om att läsa",
      "vi börjar på nedre våningen där du ser hyllorna", "och sedan går vi upp till läsesalen",
    ]
    return lines.enumerated().map { index, line in
      "\(index + 1)\n00:00:\(10 + index * 5),000 --> 00:00:\(14 + index * 5),000\n\(line)\n"
    }.joined(separator: "\n")
  }

  static var examples: [Example] {
    [
      .flagged(captions("⟦Undertexter från Amara.org-gemenskapen⟧"), name: "bad.srt"),
      .flagged(captions("⟦Tack för att ni tittade!⟧"), name: "bad.sv.srt"),
      .flagged(captions("⟦[BLANK_AUDIO]⟧"), name: "bad.srt"),
      .flagged(captions("⟦Talare 1: Välkommen hit.⟧"), name: "bad.srt"),
      .flagged(captions("⟦Transcribed by https://otter.ai⟧"), name: "bad.sv.srt"),
      .flagged(repeated("Det är en fin dag i parken.", "⟦Det är en fin dag i parken.⟧"), name: "park.srt"),
      .flagged("WEBVTT\n\n00:01.000 --> 00:04.000\n⟦Textning: Anna på\nSvensk Text AB⟧\n", name: "bad.vtt"),
      .flagged(raw("⟦hej och välkomna till biblioteket⟧"), name: "bibblan.sv.srt"),
      .accepted(raw("Hej och välkomna till biblioteket"), name: "bibblan.sv.srt"),
      .accepted(captions("Tack för att ni tittade på vårt förslag,\noch för era synpunkter."), name: "bad.srt"),
      .accepted(captions("Filmen är textad av eleverna själva."), name: "bad.srt"),
      .accepted(captions("Den som är talare 1 i kväll heter Eva."), name: "bad.srt"),
      .accepted(captions("[otydligt sorl i salen]"), name: "bad.srt"),
      .accepted(captions("Du kan prenumerera på våra nyheter."), name: "bad.srt"),
      .accepted(repeated("[musik]", "[musik]"), name: "park.srt"),
      .accepted("Tack för att ni tittade!"),
    ]
  }
}
