import LintCore
import Segmentation
import SourceText

/// Finds addresses that follow readers with parameters for tracking, and long ones that are written out in the text.
public struct LinkLong: Rule {
  /// The most characters of an address without `https://` and `www.`.
  var maximum = 50

  public static var options: [RuleOption<Self>] {
    [
      .integer(
        "max", \.maximum, in: 10...2000,
        Localized(
          sv: "Längre adresser ger en varning. ”https://” och ”www.” räknas inte.",
          en: "Longer addresses give a warning. “https://” and “www.” do not count."))
    ]
  }

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "link-long",
      category: .textAccessibility,
      severities: [.warning],
      scope: .body,
      summary: Localized(
        sv: "Skriv korta adresser utan spårning.", en: "Write short addresses without tracking."),
      rationale: Localized(
        sv: """
          En skärmläsare läser upp en adress tecken för tecken. Spårning gör den längre, och läsaren ser att hen blir \
          följd.
          """,
        en: """
          A screen reader reads out an address sign by sign. Tracking makes it longer, and readers see that they are \
          followed.
          """),
      sources: ["Stockholms stad, varumärkesmanual: Tillgänglighet på sociala medier", "Praxis för tillgänglig text"],
      examples: Self.examples)
  }

  /// Creates the rule with its standard limit.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.bodies.flatMap { prose in
      WebAddress.all(in: prose).compactMap { address -> Finding? in
        // What stands behind a Markdown link's words is not read out.
        guard !address.isHidden else { return nil }
        let place = prose.text.place(of: address.range)
        if let tracking = Tracking(of: address, in: prose.text.utf8, context.lexicons) {
          let fix = TextEdit(prose.text.place(of: tracking.removed), tracking.rest)
          return Finding(
            .tracked(tracking.first), at: place, advice: .withoutTracking,
            fixes: [FixIt(.removeTracking, .automatic, [fix])])
        }
        let count = prose.text.utf8[address.hostStart..<address.range.upperBound].count { $0 & 0xC0 != 0x80 }
        guard count > maximum else { return nil }
        return Finding(.long(count, maximum), at: place, advice: .shorter)
      }
    }
  }
}

/// The parameters of an address that follow readers.
private struct Tracking {
  /// The first parameter's name.
  var first: String
  /// The query that is replaced, and what is left of it.
  var removed: Range<Int>
  var rest: String

  /// Nil where there are none.
  init?(of address: WebAddress, in utf8: [UInt8], _ lexicons: any LexiconSource) {
    guard address.query.count > 1 else { return nil }
    let lexicon = Lexicon("tracking-parameters")
    var kept: [String] = []
    var found: String?
    let query = String(decoding: utf8[address.query.dropFirst()], as: UTF8.self)
    for part in query.split(separator: "&", omittingEmptySubsequences: false) {
      // &amp; is how a web page writes it.
      let parameter = part.hasPrefix("amp;") ? part.dropFirst(4) : part
      let name = parameter.prefix { $0 != "=" }.lowercased()
      let isTracking =
        lexicons.firstField(of: name, in: lexicon) == "exact" || Self.hasPrefix(name, lexicons, lexicon)
      if isTracking { found = found ?? name } else { kept.append(String(part)) }
    }
    guard let found else { return nil }
    first = found
    removed = address.query
    rest = kept.isEmpty ? "" : "?" + kept.joined(separator: "&")
  }

  /// Whether the name begins with a prefix of the table, which end in an underscore.
  private static func hasPrefix(_ name: String, _ lexicons: any LexiconSource, _ lexicon: Lexicon) -> Bool {
    guard let underscore = name.firstIndex(of: "_") else { return false }
    return lexicons.firstField(of: String(name[...underscore]), in: lexicon) == "prefix"
  }
}

extension Localized {
  fileprivate static func tracked(_ parameter: String) -> Self {
    Localized(
      sv: "Adressen har spårning (\(parameter)), som gör den lång och följer läsaren.",
      en: "The address has tracking (\(parameter)), which makes it long and follows the reader.")
  }

  fileprivate static func long(_ count: Int, _ maximum: Int) -> Self {
    Localized(
      sv: "Adressen har \(count) tecken, och en skärmläsare läser upp alla. Högst \(maximum) går bra.",
      en: "The address has \(count) characters, and a screen reader reads all of them out. At most \(maximum) is fine.")
  }

  fileprivate static let withoutTracking = Localized(
    sv: "Ta bort spårningen. Länken leder rätt ändå.", en: "Remove the tracking. The link leads right all the same.")
  fileprivate static let shorter = Localized(
    sv: "Skapa en kort adress på er egen webbplats, eller länka till en sida högre upp.",
    en: "Make a short address on your own site, or link to a page higher up.")
  fileprivate static let removeTracking = Localized(sv: "Ta bort spårningen", en: "Remove the tracking")
}

extension LinkLong {
  static var examples: [Example] {
    [
      .flagged(
        "Boka: ⟦https://exempel.se/boka?utm_source=facebook&utm_medium=social⟧", fixed: "Boka: https://exempel.se/boka"),
      .flagged(
        "Läs mer: ⟦https://exempel.se/bad?id=7&fbclid=IwAR0abc⟧ i dag.",
        fixed: "Läs mer: https://exempel.se/bad?id=7 i dag."),
      .flagged(
        "Se ⟦https://exempel.se/bad?gclid=abc123#tider⟧ för tider.", fixed: "Se https://exempel.se/bad#tider för tider."
      ),
      .flagged("Läs på ⟦https://www.exempel.se/bygga-bo-och-miljo/vatten-och-avlopp/enskilt-avlopp/ansokan⟧"),
      .flagged("Läs på ⟦exempel.se/kommun-och-politik/moten-och-protokoll/kommunfullmaktige/2026⟧ om mötet."),
      .flagged("Se ⟦https://exempel.se/film?UTM_Campaign=Bad&v=2⟧", fixed: "Se https://exempel.se/film?v=2"),
      .accepted("Läs mer på exempel.se/bad och https://www.exempel.se/uppleva-och-gora/bad"),
      .accepted("Sök på https://exempel.se/sok?q=simskola&sida=2"),
      .accepted("[Så söker du förskola](https://exempel.se/forskola-och-skola/forskola/sok-plats/sa-har-gor-du)"),
      .accepted("Mejla kontakt@exempel.se så hjälper vi dig."),
      .accepted("Se filmen: https://www.youtube.com/watch?v=abc123"),
      .accepted("Karta: https://exempel.se/karta?utmaning=ja"),
    ]
  }
}
