import LintCore

extension PostingFrequency {
  static var examples: [Example] {
    [
      .flagged(
        """
        konto;publiceras;text
        stockholm-facebook;⟦2027-02-02 10:00⟧;Stadsbiblioteket har öppet till klockan 20.
        stockholm-facebook;2027-02-28 10:00;Isbanan i Vasaparken håller öppet mars ut.
        """, name: "kalender.csv"),
      .flagged(
        """
        konto;publiceras;text
        stockholm-facebook;⟦2027-02-01⟧;Stadsbiblioteket har öppet till klockan 20.
        stockholm-facebook;2027-02-03;Isbanan i Vasaparken håller öppet mars ut.
        stockholm-facebook;2027-02-08;Nu går det att söka sommarjobb.
        stockholm-facebook;2027-02-10;Simhallen i Farsta öppnar i mars.
        stockholm-facebook;2027-02-15;Så röstar du om parkens nya namn.
        stockholm-facebook;2027-02-17;Lämna julgranen vid återvinningen.
        stockholm-facebook;2027-02-26;Vårens parkvandringar börjar i april.
        """, name: "kalender.csv"),
      .flagged(
        """
        konto;typ;publiceras;text
        stockholm-facebook;inlägg;⟦2027-02-01⟧;Stadsbiblioteket har öppet till klockan 20.
        stockholm-facebook;annons;2027-02-03;Bli bussförare.
        stockholm-facebook;svar;2027-02-08;Hej! Sök senast i mars.
        stockholm-facebook;inlägg;2027-02-28;Vårens parkvandringar börjar i april.
        """, name: "kalender.csv"),
      .flagged(
        """
        {"account": "stockholm-linkedin", "publish_at": ⟦"2027-02-02"⟧, "text": "Vi söker fler lärare."}
        {"account": "stockholm-linkedin", "publish_at": ⟦"2027-03-09"⟧, "text": "Så bygger vi i trä."}
        {"account": "stockholm-linkedin", "publish_at": "2027-04-13", "text": "Möt våra parkarbetare."}
        """, name: "plan.jsonl"),
      .flagged(
        """
        [{"account": "stockholm-facebook", "publish_at": ⟦"2027-02-01"⟧, "text": "Simhallen i Farsta öppnar i mars."},
         {"account": "stockholm-x", "publish_at": ⟦"2027-02-26"⟧, "text": "Slussbron stängs i natt."}]
        """, name: "plan.json"),
      .accepted(
        """
        konto;publiceras;text
        stockholm-facebook;2027-02-01;Stadsbiblioteket har öppet till klockan 20.
        stockholm-facebook;2027-02-03;Isbanan i Vasaparken håller öppet mars ut.
        stockholm-facebook;2027-02-08;Nu går det att söka sommarjobb.
        stockholm-facebook;2027-02-10;Simhallen i Farsta öppnar i mars.
        stockholm-facebook;2027-02-15;Så röstar du om parkens nya namn.
        stockholm-facebook;2027-02-17;Lämna julgranen vid återvinningen.
        stockholm-facebook;2027-02-22;Nya cykelbanor på Södermalm.
        stockholm-facebook;2027-02-26;Vårens parkvandringar börjar i april.
        """, name: "kalender.csv"),
      .accepted(
        """
        konto;publiceras;text
        stockholm-facebook;2027-02-01;Stadsbiblioteket har öppet till klockan 20.
        stockholm-facebook;2027-02-15;Isbanan i Vasaparken håller öppet mars ut.
        """, name: "kalender.csv"),
      .accepted(
        """
        konto;typ;publiceras;text
        stockholm-instagram;annons;2027-02-01;Bli bussförare.
        stockholm-instagram;annons;2027-03-15;Sommarjobba hos oss.
        """, name: "kalender.csv"),
      .accepted(
        """
        kanaler;publiceras;text
        facebook;2027-02-02;Stadsbiblioteket har öppet till klockan 20.
        facebook;2027-03-09;Isbanan i Vasaparken håller öppet mars ut.
        """, name: "kalender.csv"),
      .accepted(
        "---\nkonto: stockholm-facebook\npubliceras: 2027-02-02\n---\nStadsbiblioteket har öppet till klockan 20.\n"),
    ]
  }
}
