import LintCore

extension LongSentence {
  static var examples: [Example] {
    [
      .flagged(
        """
        ⟦Kommunen kommer från och med den 3 mars, då entreprenören påbörjar arbetet med ledningarna under Storgatan, att \
        leda om trafiken så att bussarna i stället går via Nygatan.⟧ Välkommen!
        """),
      .flagged(
        """
        Hej! ⟦Du som har ett barn som fyller sex år under året och som ska börja i förskoleklass till hösten behöver senast \
        den 31 januari välja skola i vår e-tjänst.⟧
        """),
      .flagged(
        """
        ⟦Vi bjuder in alla som bor eller arbetar i området till ett möte där vi berättar om planerna för torget och där du \
        kan lämna dina synpunkter.⟧
        """),
      .flagged(
        """
        ⟦Om du har frågor om hur avgiften räknas ut eller om du vill ändra din inkomst kan du ringa oss eller skicka ett \
        meddelande i e-tjänsten.⟧ Vi svarar snabbt.
        """),
      .flagged(
        """
        ⟦Eftersom det har blåst kraftigt i natt och flera träd har fallit över gångvägarna i skogen ber vi dig att vänta \
        med promenaden tills vi har röjt. 🌲⟧
        """),
      .accepted("Den 3 mars börjar vi byta ledningar under Storgatan. Bussarna kör då på Nygatan."),
      .accepted(
        """
        Ta med oömma kläder, stövlar, regnställ, mössa, vantar, en extra tröja, matsäck, något att dricka, en kikare och \
        en god vän.
        """),
      .accepted(
        """
        Öppet i jul:
        Måndag 10–16
        Tisdag 10–16
        Onsdag 10–14
        Torsdag stängt
        Fredag stängt
        Lördag 11–15
        Söndag 11–15
        """),
      .accepted("Vi ses kl. 14.00 den 5. maj på Storg. 3. Ta med fika t.ex. bullar. Har du frågor? Ring oss."),
      .accepted(
        """
        Har du frågor? Läs mer på https://exempel.se/bygga-bo-och-miljo/vatten-och-avlopp/enskilt-avlopp eller skriv till oss i \
        e-tjänsten. Vi svarar inom två dagar.
        """),
      .accepted(
        """
        Så gör du:
        - Logga in i e-tjänsten
        - Välj den skola som du helst vill ha och sedan en eller två till
        - Skriv under tillsammans med den andra vårdnadshavaren
        - Klart
        """),
    ]
  }
}
