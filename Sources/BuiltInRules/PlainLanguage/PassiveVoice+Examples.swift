import LintCore

extension PassiveVoice {
  static var examples: [Example] {
    [
      .flagged(
        "Ansökan ⟦handläggs⟧ i turordning. Beslut kommer inom tio veckor. Yttranden ⟦inhämtas⟧ från grannarna, och ärendet ⟦avgörs⟧ sedan."
      ),
      .flagged("Vägen ⟦asfalteras⟧ i juni. Trafiken ⟦leds⟧ om via Nygatan."),
      .flagged("Lekplatsen ⟦rustas⟧ upp. Gungorna ⟦byts⟧ ut. Marken ⟦jämnas⟧ och nya träd ⟦planteras⟧ i höst."),
      .flagged("Din ansökan blir ⟦prövad⟧ i maj.\n\nSvaret ⟦skickas⟧ hem till dig. Avgiften ⟦betalas⟧ i juni."),
      .flagged("Skolan ⟦byggdes⟧ 1970. Taket har ⟦bytts⟧ och väggarna har ⟦målats⟧ om."),
      .flagged("Vattnet ⟦stängs⟧ av på fredag. Rören ⟦spolas⟧ rena."),
      .accepted("Vi asfalterar i juni. Då stänger vi vägen. Arbetet utförs på natten."),
      .accepted("Alla hoppas att barnen trivs. Det finns fika. Vi ses i parken, och där träffas vi och umgås."),
      .accepted("Kurserna leds av Åsa och ordnas av biblioteket. Barnen handleds av en pedagog."),
      .accepted("Barnens, skolornas och kommunens idéer finns på webben. Elevernas tankar syns i utställningen."),
      .accepted("Det behövs regn. Det saknas vatten i brunnarna. Det krävs tålamod."),
      .accepted("Vi blir glada när du kommer. Många blev intresserade och engagerade."),
      .accepted("Öppettider i påskas:\nTorsdags 10–16\nFredags stängt\nLördags 10–14"),
      .accepted("Ambulans, polis och räddningstjänst är på plats. Gratis parkering finns längs gatan, delvis inomhus."),
    ]
  }
}
