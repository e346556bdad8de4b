import LintCore

extension AltFilename {
  static var examples: [Example] {
    [
      .flagged(
        "---\nmedia:\n  - file: IMG_4032.jpg\n    alt: ⟦IMG_4032.jpg⟧\n---\nNy cykelbana.\n", files: ["IMG_4032.jpg"]),
      .flagged("---\nmedia:\n  - file: a.jpg\n    alt: ⟦DSC00123⟧\n---\nNy cykelbana.\n", files: ["a.jpg"]),
      .flagged("---\nmedia:\n  - file: a.jpg\n    alt: ⟦PXL_20260412_101112⟧\n---\nNy cykelbana.\n", files: ["a.jpg"]),
      .flagged(
        "---\nmedia:\n  - file: cykelbana-2.png\n    alt: ⟦cykelbana-2⟧\n---\nNy cykelbana.\n",
        files: ["cykelbana-2.png"]),
      .flagged(
        "---\nmedia:\n  - file: a.jpg\n    alt: ⟦Skärmavbild 2026-04-12 kl. 10.11.12⟧\n---\nNy cykelbana.\n",
        files: ["a.jpg"]),
      .flagged("![⟦badplats.jpg⟧](badplats.jpg)\n", files: ["badplats.jpg"]),
      .flagged(
        "---\nmedia:\n  - file: a.jpg\n    alt: ⟦IMG-20260501-WA0003⟧\n---\nNy cykelbana.\n", files: ["a.jpg"]),
      .flagged(
        "---\nmedia:\n  - file: a.jpg\n    alt: ⟦WhatsApp Image 2026-05-01 at 10.10.10⟧\n---\nNy cykelbana.\n",
        files: ["a.jpg"]),
      .flagged("---\nmedia:\n  - file: a.jpg\n    alt: ⟦P1010022⟧\n---\nNy cykelbana.\n", files: ["a.jpg"]),
      .flagged("---\nmedia:\n  - file: a.jpg\n    alt: ⟦20260501_101010 (1)⟧\n---\nNy cykelbana.\n", files: ["a.jpg"]),
      .flagged(
        "---\nmedia:\n  - file: a.jpg\n    alt: ⟦bild_hemsida_1200x630⟧\n---\nNy cykelbana.\n", files: ["a.jpg"]),
      .flagged(
        "---\nmedia:\n  - file: a.jpg\n    alt: ⟦0f8fad5b-d9cb-469f-a165-70867728950e⟧\n---\nNy cykelbana.\n",
        files: ["a.jpg"]),
      .accepted("---\nmedia:\n  - file: a.jpg\n    alt: Buss 4\n---\nNy linje.\n", files: ["a.jpg"]),
      .accepted(
        "---\nmedia:\n  - file: a.jpg\n    alt: IMG är en grupp som spelade här 1999.\n---\nKonsert.\n",
        files: ["a.jpg"]),
      .accepted("---\nmedia:\n  - file: a.jpg\n    alt: \"@ekviks_bibliotek\"\n---\nFölj oss.\n", files: ["a.jpg"]),
      .accepted(
        "---\nmedia:\n  - file: a.jpg\n    alt: Ny cykelbana på Drottninggatan.\n---\nNy cykelbana.\n", files: ["a.jpg"]
      ),
      .accepted(
        "---\nmedia:\n  - file: simhall.jpg\n    alt: Simhall\n---\nSimhallen är stängd.\n", files: ["simhall.jpg"]),
      .accepted(
        "---\nmedia:\n  - file: a.jpg\n    alt: Skylt med texten helsingborg.se/bad.\n---\nBadet.\n", files: ["a.jpg"]),
      .accepted(
        "---\nmedia:\n  - file: a.jpg\n    alt: \"Affisch: 12 000 besökare 2026.\"\n---\nKulturnatten.\n",
        files: ["a.jpg"]),
      .accepted(
        "---\nmedia:\n  - file: a.jpg\n    alt: Image 2000 är namnet på en skulptur av Elsa Påhitt.\n---\nKonst.\n",
        files: ["a.jpg"]),
    ]
  }
}
