extension FieldTable {
  /// The fields of an entry of `media`.
  static let attachment = FieldTable([
    FieldSchema(
      "file", "fil",
      guesses: FieldGuesses(
        en: ["src", "path", "url", "filename", "name", "image", "picture", "video"],
        sv: ["filnamn", "sökväg", "bild", "film"]),
      type: .text,
      sv: "Filen, räknat från utkastets mapp.", en: "The file, relative to the draft's folder."),
    FieldSchema(
      "alt", "alternativtext",
      guesses: FieldGuesses(en: ["description"], sv: ["beskrivning", "bildbeskrivning"]), type: .text, isRead: true,
      sv: "Alt-texten.", en: "The alt text."),
    FieldSchema(
      "decorative", "dekorativ", type: .bool,
      sv: "Om bilden bara är prydnad.", en: "Whether the picture is mere decoration."),
    FieldSchema(
      "text_in_image", "text_i_bild", "text_i_bilden", type: .textOrBool, isRead: true,
      sv: "Texten som syns i bilden.", en: "The text that is seen in the picture."),
    FieldSchema(
      "people", "personer", type: .bool,
      sv: "Om någon går att känna igen.", en: "Whether anyone can be recognised."),
    FieldSchema(
      "consent", "samtycke", type: .textOrBool,
      sv: "Hänvisning till samtycket.", en: "A reference to the consent."),
    FieldSchema(
      "rights", "rättigheter", type: .choice(FieldChoice.rights),
      sv: "Rätten att använda filen.", en: "The right to use the file."),
    FieldSchema(
      "credit", "fotograf",
      guesses: FieldGuesses(en: ["photographer", "byline", "photo"], sv: ["upphovsperson", "foto"]), type: .text,
      isRead: true,
      sv: "Den som ska anges som upphovsperson.", en: "Who is to be named as the author."),
    FieldSchema(
      "origin", "ursprung", type: .choice(FieldChoice.origins),
      sv: "Hur filen kom till.", en: "How the file came about."),
    FieldSchema(
      "captions", "textning",
      guesses: FieldGuesses(en: ["subtitles", "subtitle", "subs"], sv: ["undertexter", "undertext"]),
      type: .choiceOrFile(FieldChoice.captions),
      sv: "Filen med textning, eller burned-in, eller none.", en: "The caption file, or burned-in, or none."),
    FieldSchema(
      "reason", "skäl", type: .choice(FieldChoice.captionReasons),
      sv: "Varför textning saknas.", en: "Why there are no captions."),
    FieldSchema(
      "auto_captions", "automatisk_textning", type: .bool,
      sv: "Om textningen är gjord automatiskt.", en: "Whether the captions were made automatically."),
    FieldSchema(
      "audio_description", "syntolkning", type: .textOrBool, isRead: true,
      sv: "Det som syns men inte hörs.", en: "What is seen but not heard."),
    FieldSchema(
      "transcript", "transkript", type: .textOrBool,
      sv: "Filen med ljudet i skrift.", en: "The file with the sound in writing."),
  ])

  static let approval = FieldTable([
    FieldSchema("by", "av", type: .text, sv: "Den som har godkänt.", en: "Who has approved."),
    FieldSchema("ok", "godkänd", "godkänt", type: .bool, sv: "Om det är godkänt.", en: "Whether it is approved."),
    FieldSchema(
      "editor_rights", "redaktörsrättigheter", "redaktörsrätt", type: .bool,
      sv: "Om den som publicerar har rätt att vara redaktör.", en: "Whether the one who publishes may be an editor."),
  ])

  static let event = FieldTable([
    FieldSchema("free", "gratis", type: .bool, sv: "Om det är gratis.", en: "Whether it is free."),
    FieldSchema(
      "open", "öppet", "öppen", type: .bool, sv: "Om det är öppet för alla.", en: "Whether it is open to all."),
    FieldSchema(
      "co_organiser", "medarrangör", "co_organizer", type: .bool,
      sv: "Om ni är medarrangör.", en: "Whether you are a co-organiser."),
    FieldSchema("starts", "börjar", type: .date, sv: "När det börjar.", en: "When it starts."),
    FieldSchema("place", "plats", type: .text, isRead: true, sv: "Platsen.", en: "The place."),
  ])

  static let reply = FieldTable([
    FieldSchema(
      "received_at", "mottaget", "mottagen", type: .date, sv: "När kommentaren kom.", en: "When the comment came."),
    FieldSchema(
      "comment_type", "kommentarstyp", type: .choice(FieldChoice.commentTypes),
      sv: "Vad det är för slags kommentar.", en: "What kind of comment it is."),
  ])

  static let profile = FieldTable([
    FieldSchema("bio", "presentation", type: .text, isRead: true, sv: "Presentationen.", en: "The bio."),
    FieldSchema("link_in_bio", "länk", type: .text, sv: "Länken i presentationen.", en: "The link in the bio."),
    FieldSchema("handles", "konton", type: .openFields, sv: "Kontonamn i kanalerna.", en: "Account names in channels."),
    FieldSchema("purpose", "syfte", type: .text, sv: "Varför kontot finns.", en: "Why the account exists."),
    FieldSchema("goals", "mål", type: .texts, sv: "Vad kontot ska uppnå.", en: "What the account is to achieve."),
    FieldSchema(
      "visibility", "synlighet", type: .choice(FieldChoice.visibilities),
      sv: "Om alla kan se kontot.", en: "Whether all can see the account."),
    FieldSchema("ends_at", "slutar", type: .date, sv: "När kontot slutar.", en: "When the account ends."),
  ])

  static let closure = FieldTable([
    FieldSchema("reason", "skäl", type: .text, sv: "Varför kontot avslutas.", en: "Why the account is closed."),
    FieldSchema(
      "refer_to", "hänvisa_till", type: .text, sv: "Vart följarna hänvisas.", en: "Where followers are sent."),
    FieldSchema(
      "keep_until", "ligger_kvar_till", type: .dateOrText,
      sv: "Hur länge kontot ligger kvar.", en: "How long the account stays up."),
  ])

  static let poll = FieldTable([
    FieldSchema("options", "alternativ", type: .texts, isRead: true, sv: "Svaren att välja på.", en: "The answers."),
    FieldSchema("duration_days", "dagar", type: .number, sv: "Hur många dagar den pågår.", en: "For how many days."),
  ])

  static let moderation = FieldTable([
    FieldSchema(
      "action", "åtgärd", type: .choice(FieldChoice.moderationActions),
      sv: "Vad som har gjorts.", en: "What has been done."),
    FieldSchema(
      "reason", "skäl", type: .choice(FieldChoice.moderationReasons), sv: "Varför.", en: "Why."),
    FieldSchema("screenshot", "skärmdump", type: .text, sv: "Filen med skärmdumpen.", en: "The screenshot's file."),
    FieldSchema("registration", "diarienummer", type: .text, sv: "Diarienumret.", en: "The registration number."),
  ])
}
