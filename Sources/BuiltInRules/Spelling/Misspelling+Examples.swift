import LintCore

extension Misspelling {
  static var examples: [Example] {
    [
      .flagged(
        "På måndag sammanträder ⟦komunfullmäktige⟧ i stadshuset.",
        fixed: "På måndag sammanträder kommunfullmäktige i stadshuset."),
      .flagged(
        "⟦Välkommna⟧ till öppet hus på biblioteket!", fixed: "Välkomna till öppet hus på biblioteket!"),
      .flagged(
        "Vi söker ⟦underskötersor⟧ till hemtjänsten.", fixed: "Vi söker undersköterskor till hemtjänsten."),
      .flagged(
        "Nu har ⟦trafikken⟧ på Storgatan kommit i gång igen.",
        fixed: "Nu har trafiken på Storgatan kommit i gång igen."),
      .flagged(
        "Du är ⟦välkomen⟧ med dina ⟦synpunter⟧ till den 5 maj.",
        fixed: "Du är välkommen med dina synpunkter till den 5 maj."),
      .flagged(
        "Bussarna stannar vid en annan ⟦busshålplats⟧ i sommar.",
        fixed: "Bussarna stannar vid en annan busshållplats i sommar."),
      .flagged(
        "Barn- och ⟦ungdommar⟧ simmar gratis hela lovet.", fixed: "Barn- och ungdomar simmar gratis hela lovet."),
      .flagged("Frågor besvaras av ⟦förvaltnigen⟧ på telefon.", fixed: "Frågor besvaras av förvaltningen på telefon."),
      .flagged(
        "---\nlanguage: en\n---\nThe library is closed on 3 ⟦Febuary⟧.\n",
        fixed: "---\nlanguage: en\n---\nThe library is closed on 3 February.\n"),
      .accepted("Bengt Klingwall och Zahra Dunkers invigde Pumpenparken i Väla."),
      .accepted("Skol- och fritidsnämnden har beslutat om måluppfyllnad och medborgardialog."),
      .accepted("Läs mer på www.exempel.se/bygga_bo, skriv till infoo@exempel.se och följ #sommarlåv med @komunen."),
      .accepted("Trygghetsvärdarna delar ut kartor vid Parkgatan 3B, 14:e våningen, kl. 10–14."),
      .accepted("På engelska: You are welcome to the library, where we help you with your application."),
      .accepted("Filmen ”Bambini” visas i sal 2. Ordet ”jouissance” betyder ungefär njutning."),
      .accepted("Samhällsbyggnadsförvaltningen inventerar dagvattenbrunnarna i elljusspårets närhet."),
      .accepted("API:et och LSS-handläggaren finns i e-tjänsten. Ta 45:an till 60-talshuset. Åååh, så fint!"),
      .accepted("Ta med matsäck, badkläder osv. Bibl. stänger kl. 18 ons."),
      .accepted("---\nlanguage: fi\n---\nKotihoitoa haetaan asiakaspalvelusta.\n"),
      .accepted("---\nlanguage: en\n---\nThe neighbourhood centre on Verkstadsgatan has a colour printer.\n"),
    ]
  }
}
