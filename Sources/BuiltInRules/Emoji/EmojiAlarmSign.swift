import LintCore
import Segmentation

/// Finds alarm lights and warning signs in posts that warn of nothing.
public struct EmojiAlarmSign: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "emoji-alarm-sign",
      category: .emoji,
      severities: [.warning],
      replaces: ["emoji-ambiguous"],
      summary: Localized(
        sv: "Spara 🚨 och ⚠️ till riktiga varningar.", en: "Keep 🚨 and ⚠️ for real warnings."),
      rationale: Localized(
        sv: """
          När kommunen sätter ut ett larmljus väntar sig läsaren fara. Den som har sett tecknet på en loppis flera gånger \
          tittar inte upp när det blir allvar.
          """,
        en: """
          When a municipality puts out an alarm light, readers expect danger. Those who have seen the sign over a flea \
          market many times do not look up when it is serious.
          """),
      sources: [
        "Helsingborgs stad, strategi för sociala medier", "Krisinformation.se, om viktigt meddelande till allmänheten",
      ],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard !post.isCrisis else { return [] }
    var surroundings = EmojiContext(post)
    var findings: [Finding] = []
    for prose in post.written where prose.hasEmojis {
      var messages: [String: Localized?] = [:]
      for signs in prose.emojiRuns.flatMap({ $0.emojis.split { !prose.text[$0.range].isAlarmSign } }) {
        guard let first = signs.first, let last = signs.last else { continue }
        let emoji = prose.text[first.range]
        let message = messages[emoji] ?? self.message(for: emoji, &surroundings, context)
        messages[emoji] = message
        guard let message else { continue }
        let place = prose.text.place(of: first.range.lowerBound..<last.range.upperBound)
        findings.append(Finding(message, at: place, advice: .keep))
      }
    }
    return findings
  }

  /// What is to be said of a sign; nil where the post warns of something.
  private func message(for emoji: String, _ surroundings: inout EmojiContext, _ context: LintContext) -> Localized? {
    guard let row = EmojiRow(emoji, in: context.lexicons), surroundings.judgement(of: emoji, row) != .concrete else {
      return nil
    }
    return .alarm(emoji, EmojiName(emoji, in: context.lexicons).name)
  }
}

extension String {
  /// Whether it is the alarm light or the warning sign.
  fileprivate var isAlarmSign: Bool {
    let first = unicodeScalars.first?.value
    return first == 0x1F6A8 || first == 0x26A0
  }
}

extension Localized {
  fileprivate static func alarm(_ emoji: String, _ name: Localized) -> Self {
    Localized(
      sv: "\(emoji) (”\(name.sv)”) ser ut som ett larm, men inlägget varnar inte för något.",
      en: "\(emoji) (“\(name.en)”) looks like an alarm, but the post warns of nothing.")
  }

  fileprivate static let keep = Localized(
    sv: "Ta bort tecknet och låt orden säga vad som är viktigt. Gäller det fara, skriv crisis: true.",
    en: "Remove the sign and let the words say what matters. If there is danger, write crisis: true.")
}

extension EmojiAlarmSign {
  static var examples: [Example] {
    [
      .flagged("⟦🚨⟧ Missa inte loppisen på lördag!"),
      .flagged("⟦⚠️⟧ Glöm inte att anmäla dig till sommarkören!"),
      .flagged("⟦🚨⟧ Nytt på biblioteket: du kan låna symaskiner ⟦🚨⟧"),
      .flagged("⟦🚨🚨⟧ Missa inte rean i återbruksbutiken."),
      .flagged("Sista dagen att söka plats på simskolan är på fredag ⟦⚠️⟧"),
      .flagged("⟦🚨⟧ I dag släpper vi biljetterna till teaterveckan."),
      .accepted("⚠️ Halt på gångbanorna i kväll. Gå försiktigt."),
      .accepted("🚨 Det brinner i en industrilokal i Ekvik. Håll dig inomhus och stäng fönster."),
      .accepted("---\ncrisis: true\n---\n⚠️ Lägg undan mobilen och lyssna på radion.\n"),
      .accepted("⚠️ Eldningsförbud från i dag klockan 12. Du får inte elda utomhus."),
      .accepted("Se upp för falska sms som ser ut att komma från kommunen ⚠️ Det är en bluff."),
      .accepted("Vattnet är avstängt på Storgatan i dag ⚠️"),
    ]
  }
}
