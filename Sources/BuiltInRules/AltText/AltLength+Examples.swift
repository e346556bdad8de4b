import LintCore

extension AltLength {
  static var examples: [Example] {
    func draft(_ alt: String, _ channel: String = "facebook") -> String {
      "---\nchannels: [\(channel)]\nmedia:\n  - file: a.jpg\n    alt: \(alt)\n---\nSimhallen är öppen.\n"
    }
    let fifty = "Barn hoppar från bryggan och andra vinkar på land. "
    return [
      .flagged(draft("⟦Hund⟧"), files: ["a.jpg"]),
      .flagged(draft("⟦Simhall⟧"), files: ["a.jpg"]),
      .flagged(draft("⟦En bil.⟧"), files: ["a.jpg"]),
      .flagged(draft("⟦Kommunfullmäktigesammanträde⟧"), files: ["a.jpg"]),
      .flagged(
        draft(String(repeating: fifty, count: 3) + "Längst bort ⟦glider en båt förbi i solen.⟧"), files: ["a.jpg"]),
      .flagged(
        draft(String(repeating: fifty, count: 4) + "Längst bort syns en båt, en fyr, en kajak och en ⟦stor färja mot Helsingör.⟧"),
        files: ["a.jpg"]),
      .flagged(
        draft(String(repeating: fifty, count: 19) + "Längst bort syns en båt, en fyr och flera kajaker. ⟦En färja är på väg mot Helsingör.⟧", "x"),
        files: ["a.jpg"]),
      .flagged(
        draft(String(repeating: fifty, count: 2) + "Längst bort glider ⟦en båt förbi.⟧", "linkedin"), files: ["a.jpg"]),
      .accepted(draft("Brun hund i koppel på Pålsjöbaden."), files: ["a.jpg"]),
      .accepted(draft("Simhallens entré."), files: ["a.jpg"]),
      .accepted(draft("Ekviks kommuns vapen."), files: ["a.jpg"]),
      .accepted(draft(String(repeating: fifty, count: 3).trimmed), files: ["a.jpg"]),
      .accepted("---\nmedia:\n  - file: a.jpg\n    decorative: true\n---\nSimhallen är öppen.\n", files: ["a.jpg"]),
      .accepted("---\nmedia:\n  - file: a.jpg\n    alt: \"\"\n---\nSimhallen är öppen.\n", files: ["a.jpg"]),
    ]
  }
}
