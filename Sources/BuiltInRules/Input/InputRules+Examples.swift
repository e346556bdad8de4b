import LintCore

extension InputRule {
  static var draftSyntaxExamples: [Example] {
    [
      .flagged("---\ntitle: Badet⟦:⟧ öppet igen\n---\nVälkommen.\n"),
      .flagged("---\ntitle: ⟦\"Badet öppnar⟧\nkind: post\n---\nVälkommen.\n"),
      .flagged("---\nmedia:\n⟦\t⟧- file: bad.jpg\n---\nVälkommen.\n"),
      .flagged("---\ntitle: Badet\n⟦title⟧: Simhallen\n---\nVälkommen.\n"),
      .flagged("---\ntitle: Badet\nkind: ⟦*post⟧\n---\nVälkommen.\n"),
      .accepted("---\ntitle: \"Badet: öppet igen\"\n---\nVälkommen.\n"),
      .accepted("---\nchannels: [facebook, x]\n---\nVälkommen.\n"),
      .accepted("Välkommen.\n\n---\n\nEtt streck mitt i texten är ingen ram.\n"),
      .accepted("---\n---\nVälkommen.\n"),
      .accepted("Kolla in 5 < 7 och a -- b.\n"),
    ]
  }

  static var unknownFieldExamples: [Example] {
    [
      .flagged("---\n⟦chanels⟧: [facebook]\n---\nI dag öppnar isbanan.\n"),
      .flagged("---\n⟦publish_att⟧: 2026-12-01T10:00\n---\nI dag öppnar isbanan.\n"),
      .flagged("---\n⟦rubrikk⟧: Isbanan\n---\nI dag öppnar isbanan.\n"),
      .flagged(
        "---\nmedia:\n  - file: isbana.jpg\n    ⟦alt_text⟧: Barn åker skridskor.\n---\nI dag öppnar isbanan.\n",
        files: ["isbana.jpg"]),
      .flagged("---\nevent:\n  ⟦fre⟧: true\n---\nKom på lördag.\n"),
      .accepted("---\nkanaler: [facebook]\nrubrik: Isbanan\n---\nI dag öppnar isbanan.\n"),
      .accepted("---\nchannels: [facebook]\ntitle: Isbanan\n---\nI dag öppnar isbanan.\n"),
      .accepted(
        "---\nmedia:\n  - fil: isbana.jpg\n    alt: Barn åker skridskor.\n---\nI dag öppnar isbanan.\n",
        files: ["isbana.jpg"]),
      .accepted("---\nevent: {free: true, open: true}\n---\nKom på lördag.\n"),
      .accepted("chanels: [facebook]\n"),
    ]
  }

  static var invalidValueExamples: [Example] {
    [
      .flagged("---\npublish_at: ⟦2026-02-30⟧\n---\nI dag öppnar isbanan.\n"),
      .flagged("---\nchannels: [⟦facebok⟧]\n---\nI dag öppnar isbanan.\n"),
      .flagged("---\nkind: ⟦posst⟧\n---\nI dag öppnar isbanan.\n"),
      .flagged("---\ncrisis: ⟦kanske⟧\n---\nI dag öppnar isbanan.\n"),
      .flagged(
        "---\nmedia:\n  - file: film.mp4\n    captions: none\n    reason: ⟦no-speach⟧\n---\nSe filmen.\n",
        files: ["film.mp4"]),
      .accepted("---\npublish_at: 2028-02-29T14:30+01:00\n---\nI dag öppnar isbanan.\n"),
      .accepted("---\nchannels: [facebook, x]\nkind: post\n---\nI dag öppnar isbanan.\n"),
      .accepted("---\ncrisis: false\nsensitive: true\n---\nI dag öppnar isbanan.\n"),
      .accepted("---\ngoal: informera\n---\nI dag öppnar isbanan.\n"),
      .accepted(
        "---\nmedia:\n  - file: film.mp4\n    captions: none\n    reason: no-speech\n---\nSe filmen.\n",
        files: ["film.mp4"]),
    ]
  }

  static var suppressionWithoutRuleExamples: [Example] {
    [
      .flagged("<!-- klartext-disable-next-line ⟦abbrevation⟧ -->\nTa med fika m.m.\n"),
      .flagged("---\nsuppress: [⟦langa-meningar⟧]\n---\nVälkommen.\n"),
      .flagged("---\nsuppress:\n  ⟦slangg⟧: citat\n---\nVälkommen.\n"),
      .flagged("<!-- klartext-disable ⟦emojis⟧ -->\nVälkommen.\n<!-- klartext-enable -->\n"),
      .flagged("<!-- klartext-disable-file ⟦allt⟧ -->\nVälkommen.\n"),
      .accepted("<!-- klartext-disable-next-line abbreviation -- citat ur lagen -->\nTa med fika m.m.\n"),
      .accepted("---\nsuppress: [abbreviation]\n---\nTa med fika m.m.\n"),
      .accepted("<!-- en vanlig kommentar -->\nVälkommen.\n"),
      .accepted("<!-- klartext-disable abbreviations -->\nTa med fika m.m.\n<!-- klartext-enable -->\n"),
      .accepted("---\nsuppress:\n  abbreviation: rubrik i original\n---\nTa med fika m.m.\n"),
    ]
  }

  static var mediaNotFoundExamples: [Example] {
    [
      .flagged("---\nmedia:\n  - file: ⟦strand.jpg⟧\n    alt: En strand.\n---\nStranden är städad.\n"),
      .flagged(
        "---\nmedia:\n  - file: ⟦../../../../../../../../../strand.jpg⟧\n    alt: En strand.\n---\nStranden är städad.\n"
      ),
      .flagged("![En strand.](⟦strand.jpg⟧)\n"),
      .flagged("---\nmedia:\n  - file: ⟦/etc/strand.jpg⟧\n    alt: En strand.\n---\nStranden är städad.\n"),
      .flagged(
        "---\nmedia:\n  - file: ⟦bilder/strand.jpg⟧\n    alt: En strand.\n---\nStranden är städad.\n",
        files: ["strand.jpg"]),
      .accepted(
        "---\nmedia:\n  - file: strand.jpg\n    alt: En strand.\n---\nStranden är städad.\n", files: ["strand.jpg"]),
      .accepted(
        "---\nmedia:\n  - file: https://exempel.se/strand.jpg\n    alt: En strand.\n---\nStranden är städad.\n"),
      .accepted("![En strand.](strand%20i%20sol.jpg)\n", files: ["strand i sol.jpg"]),
      .accepted("---\nmedia: []\n---\nStranden är städad.\n"),
      .accepted("Läs om stranden på [vår sida](strand.jpg).\n"),
    ]
  }

  static var mediaUnreadableExamples: [Example] {
    [
      .accepted(
        "---\nmedia:\n  - file: strand.jpg\n    alt: En strand.\n---\nStranden är städad.\n", files: ["strand.jpg"])
    ]
  }

  static var unusedSuppressionExamples: [Example] {
    [
      .flagged("<!-- klartext-disable-next-line ⟦abbreviation⟧ -->\nTa med fika.\n"),
      .flagged("---\nsuppress: [⟦emoji-count⟧]\n---\nVälkommen.\n"),
      .flagged("<!-- klartext-disable ⟦abbreviation⟧ -->\nTa med fika.\n<!-- klartext-enable -->\n"),
      .flagged("Ta med fika. <!-- klartext-disable-line ⟦abbreviation⟧ -->\n"),
      .flagged("<!-- klartext-disable-file ⟦slang-and-jargon⟧ -->\nVälkommen.\n"),
      .accepted("<!-- klartext-disable-next-line abbreviation -->\nTa med fika m.m. till oss.\n"),
      .accepted("---\nsuppress: [abbreviation]\n---\nTa med fika m.m. till oss.\n"),
      .accepted("<!-- klartext-disable abbreviations -->\nTa med fika m.m. till oss.\n<!-- klartext-enable -->\n"),
      .accepted("Välkommen. <!-- vanlig kommentar -->\n"),
      .accepted("Välkommen.\n"),
    ]
  }
}
