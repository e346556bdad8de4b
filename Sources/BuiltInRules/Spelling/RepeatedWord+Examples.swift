import LintCore

extension RepeatedWord {
  static var examples: [Example] {
    [
      .flagged(
        "Glöm inte ⟦att att⟧ anmäla dig senast på fredag.", fixed: "Glöm inte att anmäla dig senast på fredag."),
      .flagged(
        "Här finns lekplats, grillplats ⟦och och⟧ toalett.", fixed: "Här finns lekplats, grillplats och toalett."),
      .flagged("⟦Vägen vägen⟧ stängs av den 3 mars.", fixed: "Vägen stängs av den 3 mars."),
      .flagged("Vi öppnar ⟦simhallen simhallen⟧ klockan 9.", fixed: "Vi öppnar simhallen klockan 9."),
      .flagged("Du kan söka bidrag ⟦från från⟧ och med i dag.", fixed: "Du kan söka bidrag från och med i dag."),
      .flagged("Undrar du vad ⟦det det⟧ kostar? Skriv till oss.", fixed: "Undrar du vad det kostar? Skriv till oss."),
      .flagged(
        "---\nlanguage: en\n---\nCome to ⟦the the⟧ library on Friday.\n",
        fixed: "---\nlanguage: en\n---\nCome to the library on Friday.\n"),
      .flagged("Vi vill ⟦att att⟧ du kommer till mötet.", fixed: "Vi vill att du kommer till mötet."),
      .accepted("Det var mycket, mycket kallt i natt. Kör sakta sakta på Storgatan."),
      .accepted("Nej nej nej, du behöver inte boka tid. Hej hej!"),
      .accepted("Duran Duran spelar på Baden Baden i kväll."),
      .accepted("Boka plats. Plats finns på hemsidan."),
      .accepted("Öppet:\nMåndag\nMåndag kväll\nTisdag"),
      .accepted("Vem du än väljer väljer du rätt utförare med rätt stöd, för alla är godkända."),
      .accepted("Ring 112 112 gånger om det behövs. Linje 5 5 maj."),
      .accepted("Den 3 mars stänger vi, vi öppnar igen i april."),
    ]
  }
}
