extension FieldTable {
  /// The fields of a post: the keys of front matter, of JSON and of calendars' columns.
  public static let post = FieldTable(publishing + planning + [media] + special)

  private static let publishing = [
    FieldSchema(
      "channels", "kanaler", "channel", "kanal",
      guesses: FieldGuesses(en: ["platform", "platforms", "network"], sv: ["plattform", "plattformar", "nätverk"]),
      type: .channels,
      sv: "Kanalerna som inlägget är för.", en: "The channels that the post is for."),
    FieldSchema(
      "account", "konto", type: .text,
      sv: "Kontot i policyns register.", en: "The account in the policy's register."),
    FieldSchema(
      "kind", "typ", type: .choice(FieldChoice.kinds),
      sv: "Vad det är för slags inlägg.", en: "What kind of post it is."),
    FieldSchema(
      "title", "rubrik",
      guesses: FieldGuesses(en: ["headline", "heading", "subject"], sv: ["överskrift", "ämnesrad"]),
      type: .text, isRead: true,
      sv: "Rubriken, namnet eller ämnesraden.", en: "The title, name or subject."),
    FieldSchema(
      "publish_at", "publiceras",
      guesses: FieldGuesses(
        en: ["date", "time", "publish", "published", "publication_date", "scheduled", "scheduled_at", "schedule"],
        sv: ["datum", "tid", "publicering", "publiceringsdatum", "publiceringstid", "publicerad", "schemalagd"]),
      type: .date,
      sv: "När inlägget publiceras.", en: "When the post is published."),
    FieldSchema(
      "language", "språk", guesses: FieldGuesses(en: ["lang", "locale"]), type: .language,
      sv: "Inläggets språk, som sv eller en.", en: "The post's language, such as sv or en."),
    FieldSchema(
      "suppress", "undertryck", type: .suppressions,
      sv: "Regler som inte ska rapportera något här.", en: "Rules that are not to report anything here."),
  ]

  private static let planning = [
    FieldSchema(
      "goal", "mål", type: .choice(FieldChoice.goals),
      sv: "Vad inlägget ska uppnå.", en: "What the post is to achieve."),
    FieldSchema(
      "category", "kategori", type: .text,
      sv: "Kategorin, ur kontots lista.", en: "The category, from the account's list."),
    FieldSchema(
      "audience", "målgrupp", "målgrupper", type: .texts,
      sv: "Vilka inlägget är till för.", en: "Whom the post is for."),
    FieldSchema(
      "purpose", "syfte", type: .text,
      sv: "Varför ni berättar detta.", en: "Why you tell this."),
    FieldSchema(
      "kpi", "nyckeltal", "kpis", type: .texts,
      sv: "Det som visar om inlägget lyckas.", en: "What shows whether the post succeeds."),
    FieldSchema(
      "sender", "avsändare", type: .text,
      sv: "Den som är avsändare.", en: "Who the sender is."),
    FieldSchema(
      "owner", "ansvarig",
      guesses: FieldGuesses(en: ["author", "writer", "editor"], sv: ["författare", "skribent", "redaktör"]),
      type: .text,
      sv: "Den som ansvarar för inlägget.", en: "Who is responsible for the post."),
    FieldSchema(
      "answer_owner", "svarsansvarig", type: .text,
      sv: "Den som svarar på frågor.", en: "Who answers questions."),
    FieldSchema(
      "comment_owner", "kommentarsansvarig", type: .text,
      sv: "Den som följer kommentarerna.", en: "Who follows the comments."),
    FieldSchema(
      "approval", "godkännande", type: .fields(approval),
      sv: "Vem som har godkänt inlägget.", en: "Who has approved the post."),
    FieldSchema(
      "sensitive", "känsligt", type: .bool,
      sv: "Om ämnet är känsligt.", en: "Whether the subject is sensitive."),
    FieldSchema(
      "crisis", "kris", type: .bool,
      sv: "Om inlägget hör till en kris.", en: "Whether the post belongs to a crisis."),
    FieldSchema(
      "expected_activity", "väntad_aktivitet", "förväntad_aktivitet", type: .choice(FieldChoice.activities),
      sv: "Hur många kommentarer ni väntar er.", en: "How many comments you expect."),
    FieldSchema(
      "faq", "frågor_och_svar", type: .textOrBool,
      sv: "Filen eller sidan med frågor och svar.", en: "The file or page with questions and answers."),
    FieldSchema(
      "campaign", "kampanj", type: .text,
      sv: "Kampanjen som inlägget hör till.", en: "The campaign that the post belongs to."),
    FieldSchema(
      "topics", "ämnen", "topic", "ämne",
      guesses: FieldGuesses(en: ["tags", "tag", "keywords"], sv: ["taggar", "etiketter", "nyckelord"]), type: .texts,
      sv: "Inläggets ämnen.", en: "The post's topics."),
    FieldSchema(
      "also_at", "finns_även", type: .textOrBool,
      sv: "Sidan på er egen webbplats med samma budskap.", en: "The page on your own site with the same message."),
    FieldSchema(
      "source_checked", "källa_granskad", type: .bool,
      sv: "Om länkarnas källor är granskade.", en: "Whether the sources of the links have been checked."),
  ]

  private static let media = FieldSchema(
    "media", "medier",
    guesses: FieldGuesses(
      en: [
        "image", "images", "picture", "pictures", "photo", "photos", "video", "videos", "attachment", "attachments",
        "file", "files",
      ],
      sv: ["bild", "bilder", "foto", "foton", "film", "filmer", "bilaga", "bilagor", "fil", "filer"]),
    type: .entries(attachment, shorthand: "file"),
    sv: "Bilder, filmer, ljud och dokument.", en: "Pictures, films, sound and documents.")

  private static let special = [
    FieldSchema(
      "event", "evenemang", type: .fields(event),
      sv: "Evenemanget som inlägget gäller.", en: "The event that the post is about."),
    FieldSchema(
      "in_reply_to", "svar_på", type: .fields(reply),
      sv: "Kommentaren som inlägget svarar på.", en: "The comment that the post answers."),
    FieldSchema(
      "profile", "profil", type: .fields(profile),
      sv: "Kontots profil.", en: "The account's profile."),
    FieldSchema(
      "closure", "avslut", type: .fields(closure),
      sv: "Hur kontot avslutas.", en: "How the account is closed."),
    FieldSchema(
      "poll", "omröstning", type: .fields(poll),
      sv: "Omröstningen i inlägget.", en: "The post's poll."),
    FieldSchema(
      "moderation", "moderering", type: .fields(moderation),
      sv: "Kommentaren som har dolts eller tagits bort.", en: "The comment that was hidden or removed."),
  ]
}
