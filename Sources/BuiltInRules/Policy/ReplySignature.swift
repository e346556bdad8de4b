import LintCore
import Segmentation
import SourceText

/// Finds replies that do not end with the name and title of the one who answers.
public struct ReplySignature: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "reply-signature", category: .policy, severities: [.warning], isOnByDefault: false, needs: .policy,
      scope: .post,
      summary: Localized(sv: "Underteckna svar med namn och titel.", en: "Sign replies with name and title."),
      rationale: Localized(
        sv: """
          Den som frågar vill veta att en människa svarar och vem det är. Ett förnamn och en titel räcker, och det är den \
          enda personuppgift som ett svar behöver.
          """,
        en: """
          Those who ask want to know that a person answers, and who it is. A first name and a title are enough, and the \
          only personal data that a reply needs.
          """),
      sources: ["Helsingborgs stad, Strategi för sociala medier (2023), Svara så fort som möjligt"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.isDeclared(as: "reply") else { return [] }
    return post.bodies.compactMap { prose in
      guard !Signature.ends(prose, context) else { return nil }
      let place = prose.lastLine.map(prose.text.place(of:)) ?? post.kindPlace
      return Finding(.unsigned, at: place, advice: .sign, channel: prose.text.channel)
    }
  }
}

extension Prose {
  /// The last line with something on it, without the blanks around it.
  fileprivate var lastLine: Range<Int>? {
    let bytes = text.utf8
    guard let last = bytes.lastIndex(where: { $0 > 0x20 }) else { return nil }
    let start = bytes[...last].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
    let first = bytes[start...last].firstIndex { $0 > 0x20 } ?? start
    return first..<last + 1
  }
}

extension Localized {
  fileprivate static let unsigned = Localized(
    sv: "Svaret är inte undertecknat med namn och titel. Läsaren vill veta vem som svarar.",
    en: "The reply is not signed with name and title. Readers want to know who answers.")

  fileprivate static let sign = Localized(
    sv: "Avsluta till exempel med ”Vänliga hälsningar, Louise, kommunikatör”.",
    en: "End for example with “Vänliga hälsningar, Louise, kommunikatör”.")
}

extension ReplySignature {
  private static func reply(_ text: String) -> String { "---\nkind: reply\n---\n\(text)\n" }

  static var examples: [Example] {
    [
      .flagged(reply("⟦Hej! Simskolan börjar den 18 januari.⟧")),
      .flagged(reply("Hej! Simskolan börjar den 18 januari.\n\n⟦Vänliga hälsningar⟧")),
      .flagged(reply("Hej! Simskolan börjar den 18 januari.\n\nVänliga hälsningar\n⟦Louise⟧")),
      .flagged(reply("Hej! Simskolan börjar den 18 januari.\n\n⟦Med vänlig hälsning, Kontaktcenter⟧")),
      .flagged(reply("⟦Hej Karim! Kommunikatörerna svarar på vardagar mellan klockan 8 och 17.⟧")),
      .flagged(reply("Rektor Anna Ek svarar gärna på frågor om skolan.\n\n⟦Hör av dig när du vill.⟧")),
      .flagged(reply("⟦Hej! Fråga gärna din mentor eller skolans kurator.⟧")),
      .accepted(reply("Hej! Simskolan börjar den 18 januari.\n\nVänliga hälsningar\nLouise, kommunikatör")),
      .accepted(reply("Hej! Badet ligger kvar.\n\nHälsningar Rebecka, bad- och fritidschef")),
      .accepted(reply("Hej! Vi lagar lampan i morgon. /Karim, gatuingenjör")),
      .accepted(reply("Hej! Vi lagar lampan i morgon.\n\nvänliga hälsningar, Louise kommunikatör")),
      .accepted(reply("Hi! The pool opens at six.\n\nKind regards,\nAsha, communications officer")),
      .accepted(reply("Hej! Vi lagar lampan i morgon.\n\nMvh Zdravka Ek\nEnhetschef, Ekviks kommun")),
      .accepted(reply("Hej! Vi lagar lampan.\n\nHälsningar kundtjänstmedarbetare Li 😊")),
      .accepted("---\nkind: post\n---\nSimskolan börjar den 18 januari.\n"),
      .accepted("Hej! Simskolan börjar den 18 januari."),
    ]
  }
}
