import LintCore

extension FillerWord {
  static var examples: [Example] {
    [
      .flagged("Det är ⟦faktiskt⟧ gratis att bada, och alla är ⟦naturligtvis⟧ välkomna."),
      .flagged("Parken är ⟦i princip⟧ klar. Vi är ⟦egentligen⟧ bara ⟦liksom⟧ lite sena."),
      .flagged("⟦Självklart⟧ kan du låna böcker. Det kostar ⟦givetvis⟧ ingenting."),
      .flagged("Du kan ⟦ju⟧ alltid ringa oss.\n\nVi svarar ⟦faktiskt⟧ snabbt."),
      .flagged("Det är ⟦absolut⟧ värt ett besök och ⟦verkligen⟧ roligt för hela familjen."),
      .flagged("Kort sagt är det klart. ⟦I grund och botten⟧ är det ⟦på något sätt⟧ enkelt."),
      .accepted("Det är faktiskt gratis att bada i sommar. Välkommen till badet vid ån med hela familjen."),
      .accepted("Alla är välkomna. Det är gratis att bada."),
      .accepted("Vi har flera principer för hur vi plantar träd. En ny bänk är naturlig här."),
      .accepted("Egentligen är en film av Åsa Ek. Du ser filmen ”Faktiskt helt absolut” på bio."),
      .accepted("Du kan låna cyklar, hjälmar och kartor. Lämna dem före klockan 18."),
    ]
  }
}
