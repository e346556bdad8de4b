import LintCore

extension CueLineBreak {
  private static func cue(_ text: String) -> String { "1\n00:00:00,500 --> 00:00:05,000\n\(text)\n" }

  static var examples: [Example] {
    [
      .flagged(cue("I augusti öppnar vi ⟦den⟧\nnya parken vid stationen."), name: "park.srt"),
      .flagged(cue("Badet har öppet varje dag ⟦och⟧\ndet är fri entré."), name: "bad.srt"),
      .flagged(cue("Ett årskort kostar ⟦250⟧\nkronor för barn."), name: "kort.srt"),
      .flagged(cue("Vi ses på torget den ⟦6⟧\njuni klockan tolv."), name: "fest.sv.srt"),
      .flagged(
        cue("Nu bygger kommunen ⟦nya för-⟧\nskolor i tre stadsdelar.").replacing("⟦nya för-⟧", with: "nya ⟦för-⟧"),
        name: "bygg.srt"),
      .flagged(
        "WEBVTT\n\n00:01.000 --> 00:05.000\nKontakta oss om du behöver ⟦en⟧\nny brandvarnare.\n", name: "brand.sv.vtt"),
      .flagged(cue("Du kan lämna soporna ⟦på⟧\nåtervinningscentralen."), name: "avfall.srt"),
      .accepted(cue("I augusti öppnar vi\nden nya parken vid stationen."), name: "park.srt"),
      .accepted(cue("Här håller vi på\natt bygga en park."), name: "bygg.srt"),
      .accepted(cue("Vad kul att ni ville vara med!\nVi ses på torget."), name: "fest.srt"),
      .accepted(cue("Vi har öppet för-\noch eftermiddag."), name: "kort.srt"),
      .accepted(cue("-Vad letar du efter?\n-Min katt."), name: "katt.srt"),
      .accepted(cue("Bron öppnade 1998\nefter tio års arbete."), name: "bro.srt"),
      .accepted(cue("Bring a friend and\nmeet us at the park."), name: "park.en.srt"),
      .accepted("I augusti öppnar vi den\nnya parken vid stationen."),
    ]
  }
}
