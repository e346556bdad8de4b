import LintCore

extension RepeatedPost {
  static var examples: [Example] {
    [
      .flagged(
        """
        konto;publiceras;text
        goteborg-facebook;2027-03-01 10:00;Nu kan du söka plats i kulturskolan. Ansök senast den 15 april.
        goteborg-facebook;⟦2027-03-08 10:00⟧;Nu kan du söka plats i kulturskolan. Ansök senast den 15 april.
        """, name: "kalender.csv"),
      .flagged(
        """
        konto;publiceras;text
        goteborg-facebook;⟦2027-03-20 10:00⟧;NU kan du söka plats i kulturskolan! Ansök senast den 15 april: https://goteborg.se/b
        goteborg-facebook;2027-03-01 10:00;Nu kan du söka plats i kulturskolan. Ansök senast den 15 april: https://goteborg.se/a
        """, name: "kalender.csv"),
      .flagged(
        """
        kanaler;publiceras;text
        facebook;2027-03-01 10:00;"Slottsskogens lekplats är färdig. Kom och gunga, klättra och leta efter trollen i skogen."
        facebook;⟦2027-03-03 10:00⟧;"Slottsskogens lekplats är färdig.

        Kom och gunga, klättra och leta efter trollen i skogen 🌲"
        """, name: "kalender.csv"),
      .flagged(
        """
        {"account": "goteborg-facebook", "publish_at": "2027-03-01", "text": "Vi söker dig som vill bli kontaktperson för en ung person."}
        {"account": "goteborg-facebook", "publish_at": "2027-03-02", "text": "Parken får nya bänkar i vår."}
        {"account": "goteborg-facebook", "publish_at": ⟦"2027-03-03"⟧, "text": "Vi söker dig som vill bli kontaktperson för en ung person."}
        """, name: "plan.jsonl"),
      .flagged(
        """
        Date,Text,Link(s),Media URL(s)
        2027-03-01 10:00,Färjan går var tionde minut hela sommaren. Välkommen ombord!,,
        ⟦2027-03-15 10:00⟧,Färjan går var tionde minut hela sommaren – välkommen ombord!,,
        """, name: "publer.csv"),
      .accepted(
        """
        konto;publiceras;text
        goteborg-facebook;2027-03-01 10:00;Nu kan du söka plats i kulturskolan. Ansök senast den 15 april.
        goteborg-facebook;2027-04-09 10:00;Nu kan du söka plats i kulturskolan. Ansök senast den 15 april.
        """, name: "kalender.csv"),
      .accepted(
        """
        konto;publiceras;text
        goteborg-facebook;2027-03-01 10:00;Nu kan du söka plats i kulturskolan. Ansök senast den 15 april.
        goteborg-instagram;2027-03-01 10:00;Nu kan du söka plats i kulturskolan. Ansök senast den 15 april.
        """, name: "kalender.csv"),
      .accepted(
        """
        konto;publiceras;text
        goteborg-facebook;2027-03-01 10:00;Nu kan du söka plats i kulturskolan. Ansök senast den 15 april.
        goteborg-facebook;2027-04-01 10:00;Två veckor kvar! Har du tänkt på kulturskolan till hösten?
        """, name: "kalender.csv"),
      .accepted(
        """
        konto;kris;publiceras;text
        goteborg-facebook;ja;2027-03-01 10:00;Stäng fönster och ventilation i Gårda. Det brinner i en lagerlokal.
        goteborg-facebook;ja;2027-03-01 12:00;Stäng fönster och ventilation i Gårda. Det brinner i en lagerlokal.
        """, name: "kalender.csv"),
      .accepted(
        """
        konto;typ;publiceras;text
        goteborg-facebook;svar;2027-03-01 10:00;Hej! Du anmäler felet på goteborg.se/felanmalan, så ser vi till att det lagas.
        goteborg-facebook;svar;2027-03-02 10:00;Hej! Du anmäler felet på goteborg.se/felanmalan, så ser vi till att det lagas.
        """, name: "kalender.csv"),
      .accepted(
        """
        konto;publiceras;text
        goteborg-facebook;2027-03-01 10:00;God jul!
        goteborg-facebook;2027-03-02 10:00;God jul!
        """, name: "kalender.csv"),
    ]
  }
}
