import LintCore

extension LongParagraph {
  static var examples: [Example] {
    let sentence = "I sommar bygger vi om torget, så att det finns plats för fler bänkar, träd och lekande barn. "
    let wall = String(String(repeating: sentence, count: 6).dropLast())
    return [
      .flagged("⟦\(wall)⟧"),
      .flagged("Hej!\n\n⟦\(wall)⟧\n\nVälkommen!"),
      .flagged("⟦\(wall)⟧\n\n⟦\(wall)⟧"),
      .flagged("⟦\(wall) 🌳⟧"),
      .flagged("Torget\n\n⟦\(wall)⟧"),
      .accepted(String(String(repeating: sentence, count: 4).dropLast())),
      .accepted(Array(repeating: String(sentence.dropLast()), count: 8).joined(separator: "\n\n")),
      .accepted(Array(repeating: "- \(String(sentence.dropLast()))", count: 8).joined(separator: "\n")),
      .accepted("I sommar bygger vi om torget."),
      .accepted("Torget\n\n\(String(sentence.dropLast()))"),
    ]
  }
}
