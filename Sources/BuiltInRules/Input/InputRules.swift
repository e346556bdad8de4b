import LintCore

/// A rule whose findings come from reading the file, not from a post: it has a name, severities and a page like all others.
public struct InputRule: Rule {
  public let metadata: RuleMetadata

  init(
    _ name: String, _ severities: [Severity], needs: RuleMetadata.Needs = .text, summary: Localized,
    rationale: Localized,
    examples: [Example]
  ) {
    metadata = RuleMetadata(
      name: name, category: .input, severities: severities, needs: needs, summary: summary, rationale: rationale,
      sources: ["Klartext"], examples: examples)
  }

  /// Nothing of its own: whoever reads the file reports for it.
  public func check(_ post: Post, in context: LintContext) -> [Finding] { [] }
}

extension InputRule {
  /// The rules of the category input.
  static var all: [InputRule] {
    [
      draftSyntax, unknownField, invalidValue, suppressionWithoutRule, mediaNotFound, mediaUnreadable, encoding,
      unusedSuppression,
    ]
  }

  private static var draftSyntax: InputRule {
    InputRule(
      "draft-syntax", [.error],
      summary: Localized(
        sv: "Rätta fält och kommentarer som inte går att läsa.", en: "Mend fields and comments that cannot be read."),
      rationale: Localized(
        sv:
          "Fälten överst har ett bestämt skrivsätt. Ett fel där gör att Klartext inte läser alt-text, kanal och datum; texten granskas ändå.",
        en:
          "The fields at the top are written in a set way (YAML). A fault there hides alt text, channel and date; the text is checked all the same."
      ),
      examples: draftSyntaxExamples)
  }

  private static var unknownField: InputRule {
    InputRule(
      "unknown-field", [.warning],
      summary: Localized(sv: "Använd fält som Klartext känner till.", en: "Use fields that Klartext knows."),
      rationale: Localized(
        sv: "Ett felstavat fält läses inte, så det du skrev där granskas inte och når inte kanalen.",
        en: "A misspelt field is not read, so what you wrote there is not checked and does not reach the channel."),
      examples: unknownFieldExamples)
  }

  private static var invalidValue: InputRule {
    InputRule(
      "invalid-value", [.error],
      summary: Localized(sv: "Ge fältet ett värde som det kan ha.", en: "Give the field a value that it can have."),
      rationale: Localized(
        sv: "Ett datum som inte finns eller en okänd kanal gör att inlägget inte kan granskas för det du menade.",
        en: "A date that does not exist or an unknown channel means that the post cannot be checked for what you meant."
      ),
      examples: invalidValueExamples)
  }

  private static var suppressionWithoutRule: InputRule {
    InputRule(
      "suppression-without-rule", [.warning],
      summary: Localized(sv: "Säg vilken regel undantaget gäller.", en: "Say which rule the suppression is for."),
      rationale: Localized(
        sv: "Ett undantag utan namn skulle dölja allt, också personuppgifter. Ett felstavat namn döljer ingenting.",
        en: "A suppression without a name would hide everything, personal data too. A misspelt name hides nothing."),
      examples: suppressionWithoutRuleExamples)
  }

  private static var mediaNotFound: InputRule {
    InputRule(
      "media-not-found", [.error], needs: .metadata,
      summary: Localized(
        sv: "Ange filer som finns i projektets mapp.", en: "Name files that are in the project's folder."),
      rationale: Localized(
        sv:
          "En fil som inte finns når ingen läsare, och ingen kan granska den. Klartext öppnar aldrig filer utanför projektets mapp.",
        en:
          "A file that is not there can be neither published nor checked. Files outside the project's folder are never opened."
      ),
      examples: mediaNotFoundExamples)
  }

  private static var mediaUnreadable: InputRule {
    InputRule(
      "media-unreadable", [.error], needs: .media,
      summary: Localized(sv: "Byt ut skadade bilder och filmer.", en: "Replace damaged pictures and films."),
      rationale: Localized(
        sv: "En avbruten hämtning eller en webbsida sparad som bild syns först när inlägget är ute.",
        en: "A broken download or a web page saved as a picture shows only when the post is out."),
      examples: mediaUnreadableExamples)
  }

  private static var encoding: InputRule {
    InputRule(
      "encoding", [.error, .warning],
      summary: Localized(sv: "Spara utkast med teckenkodningen ”UTF-8”.", en: "Save drafts as UTF-8."),
      rationale: Localized(
        sv: "I andra teckenkodningar blir å, ä, ö och emojier fel när texten flyttas.",
        en: "In other encodings å, ä, ö and emojis come out wrong when the text is moved."),
      examples: [])
  }

  private static var unusedSuppression: InputRule {
    InputRule(
      "unused-suppression", [.warning],
      summary: Localized(sv: "Ta bort undantag som inte behövs.", en: "Remove suppressions that are not needed."),
      rationale: Localized(
        sv: "Ett undantag som ligger kvar döljer nästa fel på samma ställe.",
        en: "A suppression that is left behind hides the next fault in the same place."),
      examples: unusedSuppressionExamples)
  }
}
