import LintCore

extension SlotCollision {
  static var examples: [Example] {
    [
      .flagged(
        """
        konto;publiceras;text
        helsingborg-facebook;2027-03-01 10:00;Biblioteket i centrum har nya öppettider.
        helsingborg-facebook;⟦2027-03-01 10:20⟧;I dag öppnar vi badhuset igen.
        """, name: "kalender.csv"),
      .flagged(
        """
        kanaler;publiceras;text
        facebook;2027-03-01 10:00;Biblioteket i centrum har nya öppettider.
        facebook;⟦2027-03-01 10:00⟧;I dag öppnar vi badhuset igen.
        """, name: "kalender.csv"),
      .flagged(
        """
        Date,Text,Link(s),Media URL(s)
        ⟦2027-03-01 10:29⟧,Biblioteket i centrum har nya öppettider.,,
        ⟦2027-03-01 10:45⟧,I dag öppnar vi badhuset igen.,,
        2027-03-01 10:00,Parken får nya bänkar.,,
        """, name: "publer.csv"),
      .flagged(
        """
        konto;publiceras;text
        helsingborg-facebook;2027-03-01T23:50+01:00;Det har slutat snöa, och plogbilarna är ute.
        helsingborg-facebook;⟦2027-03-01T23:05Z⟧;Skolskjutsarna går som vanligt i dag.
        """, name: "kalender.csv"),
      .flagged(
        """
        {"account": "helsingborg-facebook", "publish_at": "2027-03-28T01:50", "text": "Nu ställer vi om klockan."}
        {"account": "helsingborg-facebook", "publish_at": ⟦"2027-03-28T03:10"⟧, "text": "God morgon, Helsingborg!"}
        """, name: "plan.jsonl"),
      .accepted(
        """
        konto;publiceras;text
        helsingborg-facebook;2027-03-01 10:00;Biblioteket i centrum har nya öppettider.
        helsingborg-facebook;2027-03-01 10:30;I dag öppnar vi badhuset igen.
        """, name: "kalender.csv"),
      .accepted(
        """
        konto;publiceras;text
        helsingborg-facebook;2027-03-01 10:00;I dag öppnar vi badhuset igen.
        helsingborg-instagram;2027-03-01 10:00;I dag öppnar vi badhuset igen.
        """, name: "kalender.csv"),
      .accepted(
        """
        konto;typ;publiceras;text
        helsingborg-facebook;inlägg;2027-03-01 10:00;Biblioteket i centrum har nya öppettider.
        helsingborg-facebook;svar;2027-03-01 10:05;Hej! Badet öppnar klockan 6.
        helsingborg-facebook;annons;2027-03-01 10:10;Vi söker sommarjobbare.
        """, name: "kalender.csv"),
      .accepted(
        """
        konto;kris;publiceras;text
        helsingborg-facebook;ja;2027-03-01 10:00;Koka vattnet i Ödåkra. Vi letar efter felet.
        helsingborg-facebook;ja;2027-03-01 10:15;Koka vattnet även i Allerum.
        """, name: "kalender.csv"),
      .accepted(
        """
        konto;publiceras;text
        helsingborg-facebook;2027-03-01;Biblioteket i centrum har nya öppettider.
        helsingborg-facebook;2027-03-01;I dag öppnar vi badhuset igen.
        """, name: "kalender.csv"),
      .accepted(
        "---\nkonto: helsingborg-facebook\npubliceras: 2027-03-01 10:00\n---\nI dag öppnar vi badhuset igen.\n"),
    ]
  }
}
