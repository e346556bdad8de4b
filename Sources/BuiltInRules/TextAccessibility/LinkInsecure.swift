import LintCore
import Segmentation
import SourceText

/// Finds addresses with `http://`, where `https://` would do.
public struct LinkInsecure: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "link-insecure",
      category: .textAccessibility,
      severities: [.info],
      scope: .body,
      summary: Localized(sv: "Länka med https.", en: "Link by https."),
      rationale: Localized(
        sv: "Med http kan andra se och ändra det som läsaren hämtar, och webbläsaren varnar för sidan.",
        en: "With http, others can see and change what readers fetch, and the browser warns of the page."),
      sources: ["Praxis för säkra länkar"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.bodies.flatMap { prose in
      WebAddress.all(in: prose).compactMap { address -> Finding? in
        guard address.scheme == "http", !address.isLocal else { return nil }
        let scheme = address.place(of: address.range.lowerBound..<address.range.lowerBound + 4)
        return Finding(
          .insecure(address.host), at: address.place(of: address.range), advice: .tryIt,
          fixes: [FixIt(.useHTTPS, .needsReview, [TextEdit(scheme, "https")])])
      }
    }
  }
}

extension WebAddress {
  /// Whether it is a computer's own or a numeric address, or a name in an XML file, where https may not be had.
  fileprivate var isLocal: Bool {
    host == "localhost" || host.hasSuffix(".local") || host == "w3.org" || host.hasPrefix("[")
      || host.allSatisfy { $0.isNumber || $0 == "." }
  }
}

extension Localized {
  fileprivate static func insecure(_ host: String) -> Self {
    Localized(
      sv: "Länken till ”\(Localized.shown(host))” börjar med http och är inte skyddad.",
      en: "The link to “\(Localized.shown(host))” begins with http and is not protected.")
  }

  fileprivate static let tryIt = Localized(
    sv: "Skriv https i stället, och pröva att länken fungerar.", en: "Write https instead, and try that the link works."
  )
  fileprivate static let useHTTPS = Localized(sv: "Skriv ”https”", en: "Write “https”")
}

extension LinkInsecure {
  static var examples: [Example] {
    [
      .flagged("Läs mer: ⟦http://exempel.se/bad⟧", fixed: "Läs mer: https://exempel.se/bad"),
      .flagged("Boka på ⟦http://www.exempel.se⟧ i dag.", fixed: "Boka på https://www.exempel.se i dag."),
      .flagged("[Boka tid](⟦http://exempel.se/boka⟧)", fixed: "[Boka tid](https://exempel.se/boka)"),
      .flagged("Se ⟦HTTP://exempel.se⟧ för mer.", fixed: "Se https://exempel.se för mer."),
      .flagged("Karta (⟦http://karta.exempel.se/?id=4⟧)", fixed: "Karta (https://karta.exempel.se/?id=4)"),
      .accepted("Läs mer: https://exempel.se/bad"),
      .accepted("Läs mer på exempel.se/bad."),
      .accepted("Testa på http://localhost:8080/bad"),
      .accepted("Skrivaren finns på http://192.168.1.10/"),
      .accepted("Skriv inte http:// före adressen."),
    ]
  }
}
