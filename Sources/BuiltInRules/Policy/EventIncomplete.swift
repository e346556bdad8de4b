import LintCore
import SourceText

/// Finds events of which the date, the time or the place is not told.
public struct EventIncomplete: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "event-incomplete", category: .policy, severities: [.warning], isOnByDefault: false, needs: .policy,
      scope: .post,
      summary: Localized(
        sv: "Skriv datum, tid och plats för varje evenemang.", en: "Give date, time and place for every event."),
      rationale: Localized(
        sv: """
          Den som vill komma behöver veta när och var. Saknas något måste läsaren fråga eller leta, och många låter då \
          bli att gå.
          """,
        en: """
          Those who want to come must know when and where. When something is missing readers have to ask or search, and \
          many then stay at home.
          """),
      sources: [
        "Göteborgs Stad, Göteborgs Stads Facebook och Instagram",
        "Stockholms stad, Stadsgemensamma sociala medier, Innehållskategorier",
      ],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    let event = post.draft.fields["event"]
    guard post.isDeclaredContent, post.kind == "event" || event?.map != nil else { return [] }
    let fields = event?.map ?? FieldMap()
    let texts = post.prose.filter { $0.text.role != .captions }.map { EventText($0) }
    let starts = fields["starts"]
    var missing: [(name: Localized, key: String)] = []
    if !(starts?.saysSomething ?? false), !texts.contains(where: \.hasDate) {
      missing.append((Localized(sv: "datum", en: "date"), "starts"))
    }
    // A date that could not be read may have a time.
    if starts?.date?.hour == nil, starts?.text == nil, !texts.contains(where: \.hasTime) {
      missing.append((Localized(sv: "tid", en: "time"), "starts"))
    }
    if !fields.declares("place"), !texts.contains(where: { $0.hasPlace(context) }) {
      missing.append((Localized(sv: "plats", en: "place"), "place"))
    }
    guard !missing.isEmpty else { return [] }
    let place = post.kind == "event" ? post.kindPlace : event?.firstPlace ?? post.kindPlace
    var keys = missing.map(\.key)
    if keys.starts(with: ["starts", "starts"]) { keys.removeFirst() }
    return [
      Finding(
        .incomplete(.series(missing.map(\.name))), at: place, advice: .complete(keys.joined(separator: ", ")))
    ]
  }
}

extension FieldValue {
  /// The first value of a map that has one, or the whole.
  fileprivate var firstPlace: ByteRange { map?.entries.first { $0.value.isWritten }?.value.range ?? range }
}

extension Localized {
  fileprivate static func incomplete(_ parts: Localized) -> Self {
    Localized(
      sv: "Evenemanget saknar \(parts.sv). Den som vill komma behöver veta det.",
      en: "The event has no \(parts.en). Those who want to come must know.")
  }

  fileprivate static func complete(_ keys: String) -> Self {
    Localized(
      sv: "Skriv det i texten, eller fyll i under event: \(keys).", en: "Write it in the text, or under event: \(keys)."
    )
  }
}

extension EventIncomplete {
  private static func draft(_ fields: String, _ text: String) -> String { "---\n\(fields)\n---\n\(text)\n" }

  static var examples: [Example] {
    [
      .flagged(draft("kind: ⟦event⟧", "Kom och träffa författaren Sol Ek!")),
      .flagged(draft("kind: ⟦event⟧", "Öppet hus i Angered lördag 5 december.")),
      .flagged(draft("kind: ⟦event⟧", "Öppet hus lördag 5 december klockan 10–14.")),
      .flagged(draft("kind: ⟦event⟧", "Öppet hus på Kulturhuset klockan 10.")),
      .flagged(draft("kind: ⟦event⟧\nevent: {free: true, open: true, starts: 2026-12-05}", "Öppet hus i Angered.")),
      .flagged(draft("kind: post\nevent: {free: ⟦true⟧, open: true}", "Välkommen på julmarknad!")),
      .accepted(draft("kind: event", "Öppet hus i Angered lördag 5 december klockan 10–14.")),
      .accepted(draft("kind: event\nevent: {starts: 2026-12-05T10:00, place: Kulturhuset}", "Öppet hus!")),
      .accepted(draft("kind: event\nevent: {place: Kulturhuset}", "Öppet hus i kväll kl. 18.30.")),
      .accepted(draft("kind: event", "Följ mötet digitalt den 5/12, 10-12.")),
      .accepted(draft("kind: event\ntitle: Julmarknad 5 december", "Biblioteket har öppet hela dagen.")),
      .accepted(draft("kind: event", "Simskola hela vecka 44, Filbornabadet. Vi börjar 9.15 varje dag.")),
      .accepted(draft("kind: post", "Välkommen på julmarknad!")),
      .accepted("Kom och träffa författaren Sol Ek!"),
    ]
  }
}
