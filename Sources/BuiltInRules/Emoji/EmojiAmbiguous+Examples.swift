import LintCore

extension EmojiAmbiguous {
  static var examples: [Example] {
    [
      .flagged("Badet är stängt i dag ⟦🙃⟧"),
      .flagged("Vi ses på fredag ⟦😏⟧"),
      .flagged("Nya plantor till salu på torget ⟦🍆⟧"),
      .flagged("Vi hör av oss ⟦😑⟧"),
      .flagged("Tack för alla svar ⟦🙃🙃⟧"),
      .flagged("---\nchannels: [facebook]\n---\nRäddningstjänsten är kvar. Det brinner i en lada i Ekvik ⟦🔥⟧"),
      .flagged(
        "---\nchannels: [facebook]\n---\nEn man har omkommit i en olycka vid Ekvik. Våra tankar går till familjen ⟦👍🏽⟧"),
      .accepted("Nu snöar det, så kör försiktigt ❄️"),
      .accepted("Pridetåget går på lördag 🏳️‍🌈"),
      .accepted("Välkommen till biblioteket 📚"),
      .accepted("---\ncrisis: true\n---\n⚠️ Koka vattnet i hela kommunen.\n"),
      .accepted("Vi har öppet i dag 1️⃣7️⃣"),
      .accepted("Grattis till alla studenter 🎓"),
      .accepted("Valborgsbrasan tänds klockan 20 🔥"),
      .accepted("Nu kan du boka tid för vaccin mot influensa 💉"),
      .accepted("Tack för hjälpen 👍🏽"),
    ]
  }
}
