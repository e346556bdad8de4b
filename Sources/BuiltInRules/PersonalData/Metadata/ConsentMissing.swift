import LintCore
import SourceText

/// Finds pictures that are said to show persons without a word on their consent.
public struct ConsentMissing: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "consent-missing",
      category: .personalData,
      severities: [.error],
      needs: .metadata,
      summary: Localized(
        sv: "Ange samtycke för bilder där personer syns.", en: "Give the consent for pictures that show persons."),
      rationale: Localized(
        sv: """
          En bild där någon känns igen är en personuppgift. Den som syns ska ha sagt ja till just den här \
          publiceringen, och för barn vårdnadshavaren. Skriv en hänvisning till var samtycket finns, aldrig samtycket \
          självt eller namnet.
          """,
        en: """
          A picture in which someone can be recognised is personal data. Those who are seen must have said yes to this \
          very publication, and for children their guardian. Write a reference to where the consent is kept, never the \
          consent itself or a name.
          """),
      sources: [
        "Dataskyddsförordningen (EU) 2016/679, artikel 4.1, 6 och 7", "Helsingborgs stad, strategi för sociala medier",
      ],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.attachments.compactMap { attachment in
      guard let people = attachment.fields.entry("people"), people.value.bool == true else { return nil }
      let consent = attachment.fields.entry("consent")
      if let consent, consent.value.isGiven { return nil }
      let place = consent.map { $0.value.isEmpty ? $0.keyRange : $0.value.range } ?? people.value.range
      let thing = attachment.path == nil ? Localized(sv: "Bilden", en: "The picture") : attachment.namedThing
      return Finding(
        Localized(
          sv: "\(thing.sv) visar personer, men det står inte att de har samtyckt.",
          en: "\(thing.en) shows persons, but not that they have consented."),
        at: place,
        advice: Localized(
          sv: "Skriv consent: och en hänvisning till var samtycket finns. Utan samtycke: välj en annan bild.",
          en: "Write consent: and a reference to where the consent is kept. Without consent: take another picture."))
    }
  }
}

extension FieldValue {
  /// Whether a value of `consent` says that there is one: neither no nor nothing, nor a note that it is to come.
  fileprivate var isGiven: Bool {
    if let bool { return bool }
    guard let text else { return !isEmpty }
    let word = text.lowercased().filter { $0.isLetter }
    return !word.isEmpty && !["nej", "no", "saknas", "inget", "inga", "missing", "none", "todo", "tbd"].contains(word)
      || text.contains(where: \.isNumber)
  }
}

extension ConsentMissing {
  static var examples: [Example] {
    [
      .flagged(
        "---\nmedia:\n  - file: bad.jpg\n    alt: Två barn.\n    people: ⟦true⟧\n---\nBadet.\n", files: ["bad.jpg"]),
      .flagged(
        "---\nmedia:\n  - file: bad.jpg\n    people: true\n    ⟦consent⟧:\n---\nBadet öppnar.\n", files: ["bad.jpg"]),
      .flagged(
        "---\nmedia:\n  - file: bad.jpg\n    people: true\n    consent: ⟦saknas⟧\n---\nBadet.\n", files: ["bad.jpg"]),
      .flagged(
        "---\nmedia:\n  - file: bad.jpg\n    people: true\n    consent: ⟦false⟧\n---\nBadet.\n", files: ["bad.jpg"]),
      .flagged("---\nmedia:\n  - fil: bad.jpg\n    personer: ⟦ja⟧\n---\nBadet öppnar.\n", files: ["bad.jpg"]),
      .accepted(
        "---\nmedia:\n  - file: bad.jpg\n    people: true\n    consent: ref-2026-118\n---\nBadet.\n", files: ["bad.jpg"]
      ),
      .accepted(
        "---\nmedia:\n  - file: bad.jpg\n    people: true\n    consent: KS 2026/12\n---\nBadet.\n", files: ["bad.jpg"]),
      .accepted("---\nmedia:\n  - file: bad.jpg\n    people: false\n---\nBadet öppnar.\n", files: ["bad.jpg"]),
      .accepted("---\nmedia:\n  - file: bad.jpg\n    alt: Badet.\n---\nBadet öppnar.\n", files: ["bad.jpg"]),
      .accepted(
        "---\nmedia:\n  - fil: bad.jpg\n    personer: ja\n    samtycke: bildarkivet 4711\n---\nBadet.\n",
        files: ["bad.jpg"]),
    ]
  }
}
