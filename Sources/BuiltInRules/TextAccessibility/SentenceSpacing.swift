import LintCore
import Segmentation
import SourceText

/// Finds spaces that are missing after a mark, doubled between words, or put before a mark.
public struct SentenceSpacing: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "sentence-spacing",
      category: .textAccessibility,
      severities: [.info],
      summary: Localized(
        sv: "Sätt ett mellanslag efter skiljetecken och inget före.",
        en: "Put one space after punctuation and none before."),
      rationale: Localized(
        sv: """
          Utan mellanslag blir två ord ett för skärmläsare och sökningar, och en punkt kan göra en länk av dem. Ett \
          mellanslag för mycket kan skilja tecknet från sin mening.
          """,
        en: """
          Without a space, two words become one for screen readers and searches, and a full stop may make a link of them. \
          A space too many may part the mark from its sentence.
          """),
      sources: ["Stockholms stad, skrivregler", "Myndigheternas skrivregler"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.prose.flatMap { prose in
      SpacingFault.all(in: prose.text.utf8).compactMap { fault -> Finding? in
        guard !prose.isAddress(fault.range) else { return nil }
        // French has spaces before its marks.
        if case .before = fault.kind, prose.isForeign(fault.range) || post.language == "fr" { return nil }
        return finding(for: fault, in: prose.text)
      }
    }
  }

  private func finding(for fault: SpacingFault, in text: PostText) -> Finding {
    let place = text.place(of: fault.range)
    let edit = TextEdit(text.place(of: fault.edited), fault.replacement)
    switch fault.kind {
    case .missing(let sign):
      return Finding(
        .missing(sign, in: Localized.shown(text[fault.range])), at: place,
        fixes: [FixIt(.addSpace, .automatic, [edit])])
    case .double:
      return Finding(.double, at: place, fixes: [FixIt(.oneSpace, .automatic, [edit])])
    case .before(let sign):
      return Finding(.before(sign), at: place, fixes: [FixIt(.removeSpace, .automatic, [edit])])
    }
  }
}

extension Localized {
  fileprivate static func missing(_ sign: String, in words: String) -> Self {
    Localized(
      sv: "Det saknas ett mellanslag efter ”\(sign)” i ”\(words)”, så orden flyter ihop.",
      en: "A space is missing after “\(sign)” in “\(words)”, so the words run together.")
  }

  fileprivate static func before(_ sign: String) -> Self {
    Localized(
      sv: "Det ska inte vara mellanslag före ”\(sign)”.", en: "There is to be no space before “\(sign)”.")
  }

  fileprivate static let double = Localized(
    sv: "Här är flera mellanslag i rad. Ett räcker.", en: "Here are several spaces in a row. One is enough.")
  fileprivate static let addSpace = Localized(sv: "Lägg till ett mellanslag", en: "Add a space")
  fileprivate static let oneSpace = Localized(sv: "Skriv ett mellanslag", en: "Write one space")
  fileprivate static let removeSpace = Localized(sv: "Ta bort mellanslaget", en: "Remove the space")
}

extension SentenceSpacing {
  static var examples: [Example] {
    [
      .flagged("Vi bjuder på ⟦våfflor.Välkomna⟧ hit!", fixed: "Vi bjuder på våfflor. Välkomna hit!"),
      .flagged("Parken får ⟦linbana,kompisgunga⟧ och kök.", fixed: "Parken får linbana, kompisgunga och kök."),
      .flagged("Nu är det höst⟦  .⟧ Kom och plocka svamp.", fixed: "Nu är det höst. Kom och plocka svamp."),
      .flagged("Hur söker man⟦ ?⟧ Så här.", fixed: "Hur söker man? Så här."),
      .flagged("Badet⟦  ⟧öppnar i maj.", fixed: "Badet öppnar i maj."),
      .flagged("⟦Hej!Kom⟧ till parken.", fixed: "Hej! Kom till parken."),
      .flagged("⟦Plats:Torget⟧ i Ekvik.", fixed: "Plats: Torget i Ekvik."),
      .flagged("Bröd⟦ ,⟧ mjölk och ost.", fixed: "Bröd, mjölk och ost."),
      .accepted("Kom kl. 14.00, t.ex. med buss, och ta med 1,5 liter vatten."),
      .accepted("Läs mer på exempel.se/bad,pool eller mejla kontakt@exempel.se."),
      .accepted("Du kan Node.js, .NET och C:a fem språk till. VMA:s signal hörs S:t Olof."),
      .accepted("Vi väntar ... på svar :) och – som vanligt – är det gratis."),
      .accepted("-  Bröd\n1.  Mjölk\n    Ost"),
      .accepted("Måndag      10–18\nTisdag      10–16"),
      .accepted("Mål: 3–2. Tid: 14:30. Skala 1:500. A.B. Larsson och J.R.R. Tolkien."),
      .accepted("Hälsa & bröd &amp; kaffe; te."),
    ]
  }
}
