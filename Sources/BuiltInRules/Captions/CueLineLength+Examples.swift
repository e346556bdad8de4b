import LintCore

extension CueLineLength {
  static var examples: [Example] {
    [
      .flagged(
        "1\n00:00:01,000 --> 00:00:06,000\n⟦Nu öppnar vi det nya utomhusbadet vid hamnen.⟧\n", name: "bad.sv.srt"),
      .flagged(
        "1\n00:00:01,000 --> 00:00:06,000\nHej!\n⟦Här kan du som bor i kommunen lämna ditt grovavfall.⟧\n",
        name: "avfall.srt"),
      .flagged(
        "WEBVTT\n\n00:01.000 --> 00:05.000\n⟦Nu kan du söka bygglov för din altan på webben.⟧\n", name: "bygglov.sv.vtt"
      ),
      .flagged(
        "WEBVTT\n\n00:01.000 --> 00:05.000 align:start\n<v Anna>⟦Vi har öppet alla dagar utom på måndagar.⟧</v>\n",
        name: "museet.vtt"),
      .flagged(
        "1\n00:00:01,000 --> 00:00:05,000\n<i>⟦Kom och plantera ett träd med oss i parken.⟧</i>\n", name: "park.srt"),
      .accepted(
        "1\n00:00:01,000 --> 00:00:05,000\nNu öppnar vi det nya\nutomhusbadet vid hamnen.\n", name: "bad.sv.srt"),
      .accepted(
        "1\n00:00:01,000 --> 00:00:05,000\n<font color=\"#ffffff\"><i>Kom och plantera ett träd i parken.</i></font>\n",
        name: "park.srt"),
      .accepted(
        "WEBVTT\n\n00:01.000 --> 00:05.000\n<v Anna Andersson på museet>Vi har öppet alla dagar.</v>\n",
        name: "museet.vtt"),
      .accepted(
        "WEBVTT\n\nNOTE Den här raden är en anteckning till den som textar och syns aldrig.\n\n00:01.000 --> 00:05.000\nHej!\n",
        name: "museet.vtt"),
      .accepted("Nu öppnar vi det nya utomhusbadet vid hamnen, och alla som bor i kommunen är välkomna."),
      .accepted("WEBVTT\n\n00:01.000 --> 00:05.000\nÅka buss &amp; båt till ön i sommar?\n", name: "båt.sv.vtt"),
    ]
  }
}
