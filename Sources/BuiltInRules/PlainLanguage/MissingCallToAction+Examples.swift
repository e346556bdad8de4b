import LintCore

extension MissingCallToAction {
  static var examples: [Example] {
    let goal = "---\ngoal: aktivera\n---\n"
    return [
      .flagged("\(goal)⟦Hemtjänsten är ett viktigt arbete. Hos oss får du trevliga kollegor.⟧\n"),
      .flagged("\(goal)⟦Vi behöver fler blodgivare i Ekvik. 🩸⟧\n"),
      .flagged("---\ngoal: aktivera\nchannels: [facebook]\n---\n⟦Fotbollslaget letar ledare. Det är roligt.⟧\n"),
      .flagged("\(goal)⟦Snart börjar höstens kurser. De är populära och har många platser.⟧\n"),
      .flagged("\(goal)⟦Nu är det val.⟧ #Val2026\n"),
      .flagged("---\ngoal: engagera\n---\n⟦Den nya parken är klar. Den är stor och grön.⟧\n", policy: "helsingborg"),
      .accepted("---\ngoal: engagera\n---\nVad ska parken heta?\n", policy: "helsingborg"),
      .accepted("---\ngoal: engagera\n---\nFöreslå ett namn på parken.\n", policy: "helsingborg"),
      .accepted("---\ngoal: engagera\n---\nDen nya parken är klar. Den är stor och grön.\n"),
      .accepted("\(goal)Vi behöver fler blodgivare. Anmäl dig i bussen på torget.\n"),
      .accepted("\(goal)Snart börjar höstens kurser. Läs mer på exempel.se/kurser.\n"),
      .accepted("\(goal)Fotbollslaget letar ledare. Du kan börja nu.\n"),
      .accepted("\(goal)Vi ses klockan 18 och planterar blommor.\n"),
      .accepted("\(goal)Loppet startar vid biblioteket.\n"),
      .accepted("\(goal)Växeln svarar på 042-10 50 00.\n"),
      .accepted("---\ngoal: informera\n---\nHemtjänsten är ett viktigt arbete.\n"),
      .accepted("Hemtjänsten är ett viktigt arbete."),
    ]
  }
}
