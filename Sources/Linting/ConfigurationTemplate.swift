import LintCore

/// The configuration that `klartext init` writes: every key, with what it does, commented out.
public enum ConfigurationTemplate {
  /// The file's text with comments in one language.
  ///
  /// - Parameters:
  ///   - policy: the policy that it asks for; nil for the standard one.
  ///   - accounts: the keys of the policy's accounts, for the comment that says what drafts may name.
  public static func text(in language: MessageLanguage, policy: String? = nil, accounts: [String] = []) -> String {
    let text = language == .swedish ? swedish : english
    guard let policy else { return text }
    // The key stands where it was only suggested, with what it brings.
    let mark = "# policy: standard\n"
    guard let place = text.firstRange(of: mark) else { return text }
    var lines = "policy: \(policy)\n"
    if let first = accounts.first {
      lines += language == .swedish ? "# Utkasten nämner sitt konto, som " : "# Drafts name their account, such as "
      lines += "account: \(first)\n" + (language == .swedish ? "# Konton: " : "# Accounts: ")
      lines += accounts.joined(separator: ", ") + "\n"
    }
    return text[..<place.lowerBound] + lines + text[place.upperBound...]
  }

  private static let swedish = """
    # Inställningar för Klartext. Allt är frivilligt: ta bort # framför det du vill ändra.

    # Kommunens policy: standard, stockholm, helsingborg, goteborg eller en egen fil, som min-kommun.yml.
    # policy: standard

    # Meddelandenas språk: sv eller en.
    # language: sv

    # Kanaler för utkast som inte nämner någon.
    # channels: [facebook, instagram]

    # Vad klartext check granskar när du inte nämner någon fil, och vad som lämnas utanför.
    # include: [inlagg]
    # exclude: [arkiv, "*.mall.md"]

    # Fynd som ni godtar tills vidare. klartext baseline skriver filen.
    # baseline: klartext-baseline.json

    # Hur allvarliga regler och kategorier är: off, on, info, warning eller error. Se klartext rules.
    # rules:
    #   emoji-count: error
    #   slang: off
    #   long-sentence:
    #     severity: warning
    #     max_words: 22

    # Bokstavsförkortningar som är självklara hos era läsare.
    # acronyms: [AKN]
    # words: [ordlista.txt]

    # Domäner och brevlådor som är era egna. Mejladresser till brevlådorna rapporteras inte.
    # own_domains: [exempel.se]
    # own_mailboxes: [kontaktcenter]

    # Egna regler och ordlistor.
    # rule_packs: [regler/egna.yml]

    # Andra inställningar för en del av utkasten.
    # overrides:
    #   - paths: ["kris/**"]
    #     rules:
    #       long-sentence: error

    # Hämta inställningar från en annan fil först.
    # extends: ../klartext.yml

    # Klockan för tider som inte säger sin egen, och hur datum som 05/12/2026 läses i kalendrar: day-first eller month-first.
    # time_zone: Europe/Stockholm
    # date_order: day-first

    # Egna telefonnummer, och webbplatser som inte behöver granskas.
    # own_phone_numbers: ["042-10 50 00"]
    # trusted_domains: [smhi.se]

    # Visa också det som är mindre säkert.
    # strict: true

    """

  private static let english = """
    # Configuration of Klartext. All of it is optional: take away # before what you want to change.

    # The municipality's policy: standard, stockholm, helsingborg, goteborg, or a file of your own, such as our-city.yml.
    # policy: standard

    # The language of messages: sv or en.
    # language: en

    # Channels of drafts that name none.
    # channels: [facebook, instagram]

    # What klartext check looks at when you name no file, and what is left out.
    # include: [posts]
    # exclude: [archive, "*.template.md"]

    # Findings that you accept for now. klartext baseline writes the file.
    # baseline: klartext-baseline.json

    # How serious rules and categories are: off, on, info, warning or error. See klartext rules.
    # rules:
    #   emoji-count: error
    #   slang: off
    #   long-sentence:
    #     severity: warning
    #     max_words: 22

    # Acronyms that your readers know.
    # acronyms: [AKN]
    # words: [words.txt]

    # Domains and mailboxes of your own. E-mail addresses of the mailboxes are not reported.
    # own_domains: [example.se]
    # own_mailboxes: [kontaktcenter]

    # Rules and word lists of your own.
    # rule_packs: [rules/own.yml]

    # Other settings for some of the drafts.
    # overrides:
    #   - paths: ["crisis/**"]
    #     rules:
    #       long-sentence: error

    # Take settings from another file first.
    # extends: ../klartext.yml

    # The clock of times that do not tell their own, and how calendars' dates such as 05/12/2026 are read: day-first or
    # month-first.
    # time_zone: Europe/Stockholm
    # date_order: day-first

    # Telephone numbers of your own, and sites that need no check.
    # own_phone_numbers: ["042-10 50 00"]
    # trusted_domains: [smhi.se]

    # Show what is less certain, too.
    # strict: true

    """
}
