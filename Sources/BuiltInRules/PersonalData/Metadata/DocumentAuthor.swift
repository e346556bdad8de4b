import LintCore

/// Finds documents that name the one who wrote them, or an organisation.
public struct DocumentAuthor: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "document-author",
      category: .personalData,
      severities: [.info],
      needs: .media,
      summary: Localized(
        sv: "Kontrollera vem dokumentet säger att det är skrivet av.",
        en: "Check who the document says has written it."),
      rationale: Localized(
        sv: """
          Word och andra program skriver in handläggarens namn och företaget i filens egenskaper. De följer med till \
          webben och till sökmotorer, också när dokumentet är ett beslut där handläggaren inte ska synas.
          """,
        en: """
          Word and other programs put the writer's name and the company into the file's properties. They go with it to \
          the web and to search engines, also where the document is a decision whose writer is not to be seen.
          """),
      sources: [
        "Dataskyddsförordningen (EU) 2016/679, artikel 5.1 c", "ISO 32000-1, 14.3", "ECMA-376, del 2, 11",
      ],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.attachments.compactMap { attachment in
      let kinds = Set(attachment.traces([.author, .company]).map(\.kind))
      guard attachment.facts.kind == .document, !kinds.isEmpty else { return nil }
      let thing = attachment.namedThing
      let (sv, en) =
        kinds.count == 2
        ? ("vem som har skrivit det, och ett företag", "who has written it, and a company")
        : kinds.contains(.author) ? ("vem som har skrivit det", "who has written it") : ("ett företag", "a company")
      return Finding(
        Localized(
          sv: "\(thing.sv) namnger \(sv) i sina egenskaper. Det följer med ut på webben.",
          en: "\(thing.en) names \(en) in its properties. That goes with it to the web."),
        at: attachment.namePlace, advice: attachment.strippingAdvice)
    }
  }
}

extension DocumentAuthor {
  static var examples: [Example] {
    [
      .flagged("---\nmedia: [⟦beslut.pdf⟧]\n---\nHär är beslutet.\n", files: ["beslut.pdf (Author)"]),
      .flagged("---\nmedia: [⟦beslut.pdf⟧]\n---\nHär är beslutet.\n", files: ["beslut.pdf (Company)"]),
      .flagged("---\nmedia: [⟦blankett.docx⟧]\n---\nFyll i blanketten.\n", files: ["blankett.docx (Creator)"]),
      .flagged("---\nmedia: [⟦blankett.docx⟧]\n---\nFyll i blanketten.\n", files: ["blankett.docx (LastModifiedBy)"]),
      .flagged("---\nmedia:\n  - file: ⟦protokoll.pdf⟧\n---\nLäs protokollet.\n", files: ["protokoll.pdf (Author)"]),
      .accepted("---\nmedia: [beslut.pdf]\n---\nHär är beslutet.\n", files: ["beslut.pdf"]),
      .accepted("---\nmedia: [beslut.pdf]\n---\nHär är beslutet.\n", files: ["beslut.pdf (Title)"]),
      .accepted("---\nmedia: [blankett.docx]\n---\nFyll i blanketten.\n", files: ["blankett.docx"]),
      // A photographer is no author of a document.
      .accepted("---\nmedia: [bad.jpg]\n---\nHär är badet.\n", files: ["bad.jpg (Creator)"]),
      .accepted("---\nmedia: [blankett.docx]\n---\nFyll i blanketten.\n", files: ["blankett.docx (Title)"]),
    ]
  }
}
