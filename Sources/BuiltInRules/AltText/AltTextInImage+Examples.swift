import LintCore

extension AltTextInImage {
  static var examples: [Example] {
    func draft(_ media: String, _ text: String = "Välkommen till parken.") -> String {
      "---\nmedia:\n  - file: \(media)\n---\n\(text)\n"
    }
    return [
      .flagged(
        draft("a.jpg\n    alt: Skylt på dörren.\n    text_in_image: ⟦Stängt 3-7 juli⟧", "Simhallen vilar."),
        files: ["a.jpg"]),
      .flagged(
        draft("a.jpg\n    alt: Barn framför en scen.\n    text_in_image: ⟦Kulturnatten 5 september, fri entré⟧"),
        files: ["a.jpg"]),
      .flagged(draft("a.jpg\n    decorative: true\n    text_in_image: ⟦Öppet 10–18⟧"), files: ["a.jpg"]),
      .flagged(draft("a.jpg\n    alt: ⟦Affisch för loppisen.⟧"), files: ["a.jpg"]),
      .flagged(draft("busskarta.png\n    alt: ⟦Så går bussarna i centrum.⟧"), files: ["busskarta.png"]),
      .flagged(draft("a.jpg\n    alt: ⟦Tabell över badtider.⟧"), files: ["a.jpg"]),
      .accepted(
        draft("a.jpg\n    alt: \"Skylt: Stängt 3–7 juli.\"\n    text_in_image: Stängt 3-7 juli"), files: ["a.jpg"]),
      .accepted(
        draft("a.jpg\n    alt: En skylt på dörren.\n    text_in_image: Stängt 3-7 juli", "Vi har stängt 3–7 juli."),
        files: ["a.jpg"]),
      .accepted(draft("a.jpg\n    alt: \"Affisch. Kulturnatten 5 september, fri entré.\""), files: ["a.jpg"]),
      .accepted(draft("fotograf.jpg\n    alt: En man fotograferar svanar."), files: ["fotograf.jpg"]),
      .accepted(draft("a.jpg\n    alt: Ekviks kommuns logotyp."), files: ["a.jpg"]),
      .accepted(
        draft("skoldiagram.png\n    alt: \"Diagram som visar att skolan växer från 300 till 420 elever.\""),
        files: ["skoldiagram.png"]),
      .accepted(draft("a.jpg\n    text_in_image: Stängt 3-7 juli"), files: ["a.jpg"]),
      .accepted(draft("a.jpg\n    alt: Barn står vid en anslagstavla."), files: ["a.jpg"]),
    ]
  }
}
