import LintCore

extension ImpersonalAddress {
  static var examples: [Example] {
    [
      .flagged("⟦Man ska⟧ anmäla sig senast på fredag."),
      .flagged("I augusti ⟦får man⟧ vänta längre på svar."),
      .flagged("⟦Den enskilde ska⟧ hålla trottoaren ren från snö."),
      .flagged("⟦Kommunen ansvarar⟧ för gatan, och ⟦fastighetsägaren ansvarar⟧ för trottoaren."),
      .flagged("Nu ⟦bygger kommunen⟧ en ny lekplats vid ån."),
      .flagged("⟦Medborgaren kan⟧ lämna synpunkter på webben."),
      .flagged("Det är bra om ⟦man kan⟧ komma i tid."),
      .flagged("Beslut kommer i maj. ⟦Den sökande behöver⟧ inte göra något."),
      .flagged("Var ⟦kan man⟧ hämta sand till trottoaren?"),
      .accepted("Du ska anmäla dig senast på fredag."),
      .accepted("En 45-årig man får vård efter branden."),
      .accepted("Har du en god man kan hen välja åt dig."),
      .accepted("Vi bygger en ny lekplats i kommunen."),
      .accepted("Kommunen och regionen planerar en ny busslinje."),
      .accepted("Den som har hemtjänst kan välja utförare."),
      .accepted("Hela kommunen arbetar för ett renare vatten."),
      .accepted("Du gör som man ska göra när du sorterar."),
      .accepted("”Man måste våga”, säger Kim som vann loppet i lördags."),
      .accepted("En man och en kvinna kan tävla i samma lag."),
      .accepted("Regionen har möten med kommunen. Ring till kommunen om du undrar något."),
      .accepted("Muséet visar hur fastighetsägaren på 1800-talet levde."),
    ]
  }
}
