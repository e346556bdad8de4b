import LintCore

extension AltLength {
  static var examples: [Example] {
    func draft(_ alt: String, _ channel: String = "facebook") -> String {
      "---\nchannels: [\(channel)]\nmedia:\n  - file: a.jpg\n    alt: \(alt)\n---\nSimhallen är öppen.\n"
    }
    func marked(_ text: String, after count: Int) -> String { "\(text.prefix(count))⟦\(text.dropFirst(count))⟧" }
    let fifty = "Barn hoppar från bryggan och andra vinkar på land. "
    return [
      .flagged(draft("⟦Hund⟧"), files: ["a.jpg"]),
      .flagged(draft("⟦Simhall⟧"), files: ["a.jpg"]),
      .flagged(draft("⟦En bil.⟧"), files: ["a.jpg"]),
      .flagged(draft("⟦Kommunfullmäktigesammanträde⟧"), files: ["a.jpg"]),
      .flagged(
        draft(marked(String(repeating: fifty, count: 3) + "Längst bort glider en båt förbi i solen.", after: 160)),
        files: ["a.jpg"]),
      .flagged(
        draft(marked(String(repeating: fifty, count: 5) + "Längst bort syns en båt.", after: 250)),
        files: ["a.jpg"]),
      .flagged(
        draft(marked(String(repeating: fifty, count: 20) + "Längst bort syns en båt.", after: 1000), "x"),
        files: ["a.jpg"]),
      .flagged(
        draft(marked(String(repeating: fifty, count: 2) + "Längst bort glider en båt förbi.", after: 120), "linkedin"),
        files: ["a.jpg"]),
      .accepted(draft("Brun hund i koppel på Pålsjöbaden."), files: ["a.jpg"]),
      .accepted(draft("Simhallens entré."), files: ["a.jpg"]),
      .accepted(draft("Ekviks kommuns vapen."), files: ["a.jpg"]),
      .accepted(draft(String(repeating: fifty, count: 3).trimmed), files: ["a.jpg"]),
      .accepted("---\nmedia:\n  - file: a.jpg\n    decorative: true\n---\nSimhallen är öppen.\n", files: ["a.jpg"]),
      .accepted("---\nmedia:\n  - file: a.jpg\n    alt: \"\"\n---\nSimhallen är öppen.\n", files: ["a.jpg"]),
    ]
  }
}
