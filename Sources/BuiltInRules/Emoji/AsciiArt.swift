import LintCore
import Segmentation

/// Finds pictures and frames drawn with characters.
public struct AsciiArt: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "ascii-art",
      category: .emoji,
      severities: [.warning],
      scope: .body,
      replaces: ["line-decoration", "emoticon", "repeated-punctuation", "pseudo-font"],
      summary: Localized(
        sv: "Rita inte bilder eller ramar med tecken.", en: "Do not draw pictures or frames with characters."),
      rationale: Localized(
        sv: """
          En skärmläsare läser varje streck och bindestreck för sig. På en telefon med stor text bryts raderna, och då \
          syns ingen bild för någon.
          """,
        en: """
          A screen reader reads every line and dash by itself. On a phone with large text the lines break, and then \
          nobody sees a picture.
          """),
      sources: ["WCAG 1.1.1", "WCAG H86"],
      wcag: ["1.1.1"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.bodies.flatMap { prose in
      DrawnLines(prose.text.utf8).drawings.map { drawing in
        Finding(drawing.isFrame ? .frame : .picture, at: prose.text.place(of: drawing.range), advice: .plain)
      }
    }
  }
}

extension Localized {
  fileprivate static let frame = Localized(
    sv: "Ramen är ritad med tecken, och varje tecken läses upp.",
    en: "The frame is drawn with characters, and each is read out.")

  fileprivate static let picture = Localized(
    sv: "Bilden är ritad med tecken. Den som lyssnar hör bara teckennamn.",
    en: "The picture is drawn with characters. Those who listen hear only their names.")

  fileprivate static let plain = Localized(
    sv: "Skriv texten som vanlig text. Behövs en bild, lägg till en riktig bild med alt-text.",
    en: "Write the text as ordinary text. If a picture is needed, add a real one with alt text.")
}

extension AsciiArt {
  static var examples: [Example] {
    [
      .flagged("⟦═══════════════\nÖppet hus på lördag\n═══════════════⟧\nVälkommen!"),
      .flagged("⟦+-----------+\n| Öppet hus |\n+-----------+⟧"),
      .flagged("Glad påsk!\n\n⟦(\\_/)\n(='.'=)\n(\")_(\")⟧"),
      .flagged("⟦╔══════════╗\n║ Loppis   ║\n╚══════════╝⟧\nKlockan 10 på torget."),
      .flagged("⟦|￣￣￣￣￣￣|\n| Vi söker dig |\n|＿＿＿＿＿＿|\n(\\__/) ||\n/ 　 づ⟧"),
      .flagged("⟦*************\n* Välkommen *\n*************⟧"),
      .flagged("⟦★━━━━━━━━★\nLoppis på lördag\n★━━━━━━━━★⟧\nKom till parken."),
      .accepted("Öppettider\n---\nMåndag 10–18"),
      .accepted("| Dag | Tid |\n|---|---|\n| Måndag | 10–18 |\n| Tisdag | 10–18 |"),
      .accepted("- 10–12\n- 13–15\n- 16–18"),
      .accepted("Namn: ________\nAdress: ________\nOrt: ________"),
      .accepted("Måndag .......... 10\nTisdag .......... 11\nOnsdag .......... 12"),
      .accepted("Ring 042-10 50 00\neller 042-10 50 01\neller 042-10 50 02"),
    ]
  }
}
