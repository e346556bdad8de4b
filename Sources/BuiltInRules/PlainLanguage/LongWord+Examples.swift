import LintCore

extension LongWord {
  static var examples: [Example] {
    [
      .flagged("Nu är vår ⟦bostadsförsörjningsprogramsutredning⟧ klar."),
      .flagged("Läs om ⟦skolskjutshandläggningsprocessen⟧ på webben."),
      .flagged("⟦Dagvattenanläggningsarbetets⟧ slut är nära."),
      .flagged("Vi söker en ⟦samhällsbyggnadsingenjörsassistent⟧ till hösten."),
      .flagged("Ett ⟦trafiksäkerhetshöjningsprojekt⟧ pågår på Ekgatan."),
      .accepted("Vi bygger en undervisningsbassäng i badhuset."),
      .accepted("Läs mer på exempel.se/bostadsforsorjningsprogramsutredningen i dag."),
      .accepted("Vi går med i Samhällsbyggnadsingenjörsförbundet i Ekvik."),
      .accepted("Kommunfullmäktige har möte, och arbetsmarknadsenheten är på plats."),
      .accepted("Gång- och cykelvägsbelysningen lyser. #Bostadsförsörjningsprogrammet2026"),
    ]
  }
}
