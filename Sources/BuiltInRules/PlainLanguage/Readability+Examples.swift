import LintCore

extension Readability {
  static var examples: [Example] {
    let heavy = """
      Samhällsbyggnadsförvaltningen genomför kontinuerligt uppföljningar av dagvattenanläggningarnas funktionalitet. \
      Verksamhetsansvariga inventerar fastighetsförteckningens uppgifter beträffande anslutningsförhållanden och \
      dimensioneringsförutsättningar. Miljöövervakningens analysresultat sammanställs halvårsvis tillsammans med \
      entreprenörernas driftsrapporter. Bedömningsgrunderna överensstämmer med vattenmyndigheternas rekommendationer. \
      Fastighetsägarna informeras skriftligen angående eventuella kompletteringsbehov. Underlagsmaterialet tillgängliggörs \
      därefter digitalt. Handläggningsordningen beskrivs utförligare nedanstående informationsmaterial. Tillsynsmyndigheten \
      granskar därefter egenkontrollprogrammet. Resultatet redovisas årligen för samhällsbyggnadsnämnden tillsammans med förvaltningens verksamhetsberättelse. Samrådsunderlaget offentliggörs därefter på anslagstavlan.
      """
    let medium = """
      Under våren bygger kommunen en ny gång- och cykelväg mellan skolan och simhallen. Arbetet börjar den 3 mars och \
      beräknas pågå till sommaren. Bussarna stannar vid en tillfällig hållplats utanför biblioteket medan arbetet pågår. \
      Gående och cyklister leds om genom parken. Vi sätter upp skyltar som visar vägen. Den nya vägen får belysning och \
      planteringar längs hela sträckan, vilket gör den tryggare under vinterhalvåret för alla som promenerar eller cyklar där.
      """
    let easy = """
      Nu är det dags att söka till förskolan. Du söker i vår e-tjänst. Det går bra att göra det på telefonen. Du får ett \
      svar av oss inom en månad. Har ditt barn behov av extra stöd? Säg det till oss, så hjälper vi er. Vill du se hur vi \
      har det innan du väljer? Kom till vårt öppna hus på lördag. Vi bjuder på saft och kaffe. Ta gärna med hela familjen. Vi \
      ses!
      """
    return [
      .flagged("⟦\(heavy)⟧"),
      .flagged("⟦\(medium)⟧"),
      .flagged("⟦\(heavy) 🌧️⟧"),
      .flagged("---\nchannels: [linkedin]\ntitle: Dagvatten\n---\n⟦\(heavy)⟧\n"),
      .flagged("---\nchannels: [facebook]\n---\n⟦\(medium)⟧\n"),
      .accepted(easy),
      .accepted("Samhällsbyggnadsförvaltningens dagvattenanläggningar inventeras halvårsvis."),
      .accepted("\(easy)\n\nhttps://exempel.se/forskoleverksamhet/ansokningsforfarande/informationsmaterial"),
      .accepted("---\nlanguage: en\n---\n\(heavy)\n"),
      .accepted("\(easy)\n\n#Förskoleverksamhet #Vårdnadshavarinformation"),
    ]
  }
}
