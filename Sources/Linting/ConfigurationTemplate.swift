import LintCore

/// The configuration that `klartext init` writes: every key, with what it does, commented out.
public enum ConfigurationTemplate {
  /// The file's text with comments in one language.
  public static func text(in language: MessageLanguage) -> String { (language == .swedish ? swedish : english) }

  private static let swedish = """
    # Inställningar för Klartext. Allt är frivilligt: ta bort # framför det du vill ändra.

    # Meddelandenas språk: sv eller en.
    # language: sv

    # Kanaler för utkast som inte nämner någon.
    # channels: [facebook, instagram]

    # Vad klartext check granskar när du inte nämner någon fil, och vad som lämnas utanför.
    # include: [inlagg]
    # exclude: [arkiv, "*.mall.md"]

    # Hur allvarliga regler och kategorier är: off, info, warning eller error. Se klartext rules.
    # rules:
    #   emoji-count: error
    #   slang: off
    #   long-sentence:
    #     severity: warning
    #     max_words: 22

    # Ord och förkortningar som är självklara hos er.
    # words: [Ågårda, ordlista.txt]
    # acronyms: [AKN]

    # Adresser, brevlådor och telefonnummer som är era egna.
    # own_domains: [exempel.se]
    # own_mailboxes: [kontaktcenter]
    # own_phone_numbers: ["042-10 50 00"]

    # Webbplatser som ni litar på utan kontroll.
    # trusted_domains: [smhi.se]

    # Egna regler och ordlistor.
    # rule_packs: [regler/egna.yml]

    # Andra inställningar för en del av utkasten.
    # overrides:
    #   - paths: ["kris/**"]
    #     rules:
    #       long-sentence: error

    # Tidszon för klockslag utan angiven tidsskillnad.
    # time_zone: Europe/Stockholm

    """

  private static let english = """
    # Configuration of Klartext. All of it is optional: take away # before what you want to change.

    # The language of messages: sv or en.
    # language: en

    # Channels of drafts that name none.
    # channels: [facebook, instagram]

    # What klartext check looks at when you name no file, and what is left out.
    # include: [posts]
    # exclude: [archive, "*.template.md"]

    # How serious rules and categories are: off, info, warning or error. See klartext rules.
    # rules:
    #   emoji-count: error
    #   slang: off
    #   long-sentence:
    #     severity: warning
    #     max_words: 22

    # Words and acronyms that everybody knows where you are.
    # words: [Ågårda, words.txt]
    # acronyms: [AKN]

    # Addresses, mailboxes and phone numbers of your own.
    # own_domains: [example.se]
    # own_mailboxes: [kontaktcenter]
    # own_phone_numbers: ["042-10 50 00"]

    # Sites that you trust without a check.
    # trusted_domains: [smhi.se]

    # Rules and word lists of your own.
    # rule_packs: [rules/own.yml]

    # Other settings for some of the drafts.
    # overrides:
    #   - paths: ["crisis/**"]
    #     rules:
    #       long-sentence: error

    # The time zone of times without an offset.
    # time_zone: Europe/Stockholm

    """
}
