import LintCore
import Segmentation

/// Finds addresses of services that shorten links.
public struct LinkShortener: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "link-shortener",
      category: .textAccessibility,
      severities: [.warning],
      scope: .body,
      summary: Localized(
        sv: "Länka med er egen adress, inte med en länkförkortare.",
        en: "Link by your own address, not through a link shortener."),
      rationale: Localized(
        sv: """
          En förkortad länk döljer vem som står bakom och vart den leder. Bedragare använder dem också, så många vågar inte \
          klicka.
          """,
        en: """
          A shortened link hides who is behind it and where it leads. Fraudsters use them too, so many people dare not \
          click.
          """),
      sources: ["Stockholms stad, varumärkesmanual: Tillgänglighet på sociala medier"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.bodies.flatMap { prose in
      WebAddress.all(in: prose).compactMap { address -> Finding? in
        guard context.lexicons.contains(address.host, in: Lexicon("link-shorteners")), !context.isOwn(address)
        else { return nil }
        return Finding(.hidden(address.host), at: address.place(of: address.range), advice: .ownAddress)
      }
    }
  }
}

extension Localized {
  fileprivate static func hidden(_ host: String) -> Self {
    Localized(
      sv: "”\(host)” döljer vart länken leder, så läsaren vet inte om den är säker.",
      en: "“\(host)” hides where the link leads, so readers cannot tell whether it is safe.")
  }

  fileprivate static let ownAddress = Localized(
    sv: "Skriv sidans riktiga adress, eller en kort adress på er egen webbplats.",
    en: "Write the page’s real address, or a short one on your own site.")
}

extension LinkShortener {
  static var examples: [Example] {
    [
      .flagged("Anmäl dig: ⟦https://bit.ly/3xYzAbC⟧"),
      .flagged("Läs mer på ⟦bit.ly/simskola⟧ i dag."),
      .flagged("Enkäten finns på ⟦https://tinyurl.com/ekvik⟧."),
      .flagged("Jobba hos oss ⟦https://lnkd.in/dAbc123⟧"),
      .flagged("[Se programmet](⟦https://ow.ly/abc50⟧)"),
      .accepted("Läs mer på exempel.se/bad."),
      .accepted("Se filmen: https://youtu.be/abc123"),
      .accepted("Läs om länkförkortare på https://exempel.se/bit.ly"),
      .accepted("Besök https://rabbit.ly.exempel.se/karta"),
      .accepted("Mejla info@bit.ly om du har frågor om tjänsten."),
      .accepted("Välj alternativ 1. Ly sedan efter vägen."),
    ]
  }
}
