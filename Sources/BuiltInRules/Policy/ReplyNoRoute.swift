import LintCore
import SourceText

/// Finds replies that neither answer nor lead to an answer.
public struct ReplyNoRoute: Rule {
  /// Whether answering what is only an opinion is told of.
  public var opinions = false

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "reply-no-route", category: .policy, severities: [.warning, .info], isOnByDefault: false, needs: .policy,
      scope: .post,
      summary: Localized(
        sv: "Svara på frågan, eller visa vägen till svaret.", en: "Answer the question, or show the way to the answer."),
      rationale: Localized(
        sv: """
          Den som frågar ska få ett svar, eller veta var det finns. Att bara tacka eller be någon kontakta er utan att \
          säga hur lämnar läsaren där hen började.
          """,
        en: """
          Those who ask are to get an answer, or to learn where it is. Only to thank them, or to ask them to get in touch \
          without saying how, leaves readers where they began.
          """),
      sources: ["Göteborgs Stad, Göteborgs Stads Facebook och Instagram"], examples: Self.examples)
  }

  public static var options: [RuleOption<Self>] {
    [
      .boolean(
        "opinions", \.opinions,
        Localized(
          sv: "Säg till om svar på det som bara är en åsikt.", en: "Tell of answers to what is only an opinion."))
    ]
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.isDeclared(as: "reply"), post.language == "sv" else { return [] }
    let type = post.draft.fields["in_reply_to"]?.map?["comment_type"]?.text
    if type == "opinion", opinions, let place = post.draft.fields["in_reply_to"]?.map?["comment_type"]?.range {
      return [Finding(.opinion, at: place, tier: 1, advice: .leaveIt)]
    }
    // An opinion or an attack asks for no answer.
    guard type != "opinion", type != "abuse" else { return [] }
    return post.bodies.compactMap { prose in
      guard let first = prose.segments.sentences.first, let last = prose.segments.sentences.last,
        prose.segments.words.count <= 120
      else { return nil }
      let reply = ReplyText(prose, context)
      guard !reply.isAnswer else { return nil }
      if let call = reply.callToContact {
        return Finding(.noContact, at: prose.text.place(of: call), advice: .addContact, channel: prose.text.channel)
      }
      // Thanks alone answers praise; only a question or criticism asks for more.
      guard type != nil || ContextText(prose).contains("fråga*") else { return nil }
      let whole = first.range.lowerBound..<last.range.upperBound
      return Finding(.noAnswer, at: prose.text.place(of: whole), advice: .answer, channel: prose.text.channel)
    }
  }
}

extension Localized {
  fileprivate static let opinion = Localized(
    sv: "Svaret gäller en åsikt. Alla har rätt att tycka, och ni behöver inte svara.",
    en: "The reply is to an opinion. All have a right to think as they do, and you need not answer.")

  fileprivate static let leaveIt = Localized(
    sv: "Låt kommentaren stå om den inte är en fråga.", en: "Let the comment stand unless it is a question.")

  fileprivate static let noContact = Localized(
    sv: "Svaret ber läsaren höra av sig men säger inte hur.",
    en: "The reply asks readers to get in touch but does not say how.")

  fileprivate static let addContact = Localized(
    sv: "Skriv en länk, ett nummer eller en adress dit frågan kan ställas.",
    en: "Give a link, a number or an address for the question.")

  fileprivate static let noAnswer = Localized(
    sv: "Svaret tackar men svarar inte, och det visar inte var svaret finns.",
    en: "The reply thanks but does not answer, nor does it show where the answer is.")

  fileprivate static let answer = Localized(
    sv: "Svara på frågan, länka till svaret eller berätta när det kommer.",
    en: "Answer the question, link to the answer or say when it comes.")
}

extension ReplyNoRoute {
  private static func reply(_ text: String, _ type: String = "question") -> String {
    "---\nkind: reply\nin_reply_to: {comment_type: \(type)}\n---\n\(text)\n"
  }

  static var examples: [Example] {
    [
      .flagged(reply("Hej! ⟦Kontakta oss så hjälper vi dig.⟧\n\nVänliga hälsningar\nLouise, kommunikatör")),
      .flagged(reply("Hej! Tack för din fråga. ⟦Läs mer på vår webbplats.⟧")),
      .flagged(reply("⟦Hej! Tack för din fråga, vi tar med oss den.⟧")),
      .flagged(reply("⟦Hej Karim! Vi förstår att du är besviken.⟧", "criticism")),
      .flagged("---\nkind: reply\n---\n⟦Hej! Tack för din fråga! Den är viktig för oss.⟧\n"),
      .flagged(reply("Hej! Vad tråkigt att höra. ⟦Hör av dig till oss.⟧\n\nMvh\nLouise, kommunikatör")),
      .flagged(
        "---\nkind: reply\nin_reply_to: {comment_type: ⟦opinion⟧}\n---\nHej! Vi tycker att torget är fint.\n",
        policy: "helsingborg"),
      .accepted(reply("Hej! Simskolan börjar den 18 januari.\n\nVänliga hälsningar\nLouise, kommunikatör")),
      .accepted(reply("Hej! Kontakta oss på kontaktcenter@exempel.se.")),
      .accepted(reply("Hej! Tack för din fråga. Vi återkommer med ett svar i morgon.")),
      .accepted(reply("Hej! Nej, badet är stängt hela sommaren. Hör av dig om du undrar något mer.")),
      .accepted(reply("Hej! Tack för tipset, vi lagar lampan så snart vi kan.", "criticism")),
      .accepted(reply("Tack för att du berättar vad du tycker!", "opinion")),
      .accepted(reply("Hej! Skicka ett meddelande till oss här, så hjälper vi dig.")),
      .accepted("---\nkind: reply\n---\nVad roligt att höra, tack!\n"),
      .accepted("---\nkind: post\n---\nKontakta oss så hjälper vi dig.\n"),
      .accepted("Hej! Tack för din fråga, vi tar med oss den."),
    ]
  }
}
