import LintCore
import Segmentation

/// Finds posts that are to make people do something and do not say what.
public struct MissingCallToAction: Rule {
  /// Whether posts that are to engage must ask or invite.
  public var invitations = false

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "missing-call-to-action",
      category: .plainLanguage,
      severities: [.warning],
      needs: .metadata,
      scope: .post,
      summary: Localized(
        sv: "Berätta vad läsaren ska göra när målet är att aktivera.",
        en: "Say what readers are to do when the goal is to activate."),
      rationale: Localized(
        sv: """
          Ett inlägg som ska få någon att göra något behöver säga vad, var eller hur. Annars gillar läsaren inlägget och \
          går vidare.
          """,
        en: """
          A post that is to make people do something has to say what, where or how. Otherwise readers like the post and \
          move on.
          """),
      sources: ["Helsingborgs stad, strategi för sociala medier"],
      examples: Self.examples)
  }

  public static var options: [RuleOption<Self>] {
    [
      .boolean(
        "invitations", \.invitations,
        Localized(
          sv: "Begär en fråga eller en inbjudan när målet är att engagera.",
          en: "Ask for a question or an invitation when the goal is to engage."))
    ]
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.language == "sv", post.isContent else { return [] }
    switch post.draft.fields["goal"]?.text {
    case "aktivera": return uncalled(post, context)
    case "engagera" where invitations: return uninvited(post, context)
    default: return []
    }
  }

  private func uninvited(_ post: Post, _ context: LintContext) -> [Finding] {
    post.bodies.compactMap { prose in
      guard let first = prose.segments.sentences.first, let last = prose.segments.sentences.last,
        !isInviting(prose, context)
      else { return nil }
      return Finding(
        .noInvitation, at: prose.text.place(of: first.range.lowerBound..<last.range.upperBound), advice: .invite,
        channel: prose.text.channel)
    }
  }

  /// Whether a text asks something, or has a word that invites: ”tyck till”, ”berätta”, ”välkommen”.
  private func isInviting(_ prose: Prose, _ context: LintContext) -> Bool {
    if prose.text.utf8.contains(0x3F) { return true }
    return prose.segments.sentences.contains { sentence in
      calls(sentence, in: prose, context) || sentence.words.contains { Self.invitations.contains(prose.key($0)) }
    }
  }

  private static let invitations: Set<String> = [
    "berätta", "föreslå", "tyck", "tycka", "rösta", "dela", "kommentera", "tipsa", "gissa", "skriv", "svara", "delta",
    "bidra", "bidrar", "gilla", "skicka", "tävla", "följ", "titta", "möt", "upptäck", "välj", "visa", "nominera",
  ]

  private func uncalled(_ post: Post, _ context: LintContext) -> [Finding] {
    post.bodies.compactMap { prose in
      guard let first = prose.segments.sentences.first, let last = prose.segments.sentences.last,
        !isCalling(prose, context)
      else { return nil }
      return Finding(
        .noCall, at: prose.text.place(of: first.range.lowerBound..<last.range.upperBound), advice: .tellThem,
        channel: prose.text.channel)
    }
  }

  private func isCalling(_ prose: Prose, _ context: LintContext) -> Bool {
    if prose.segments.entities.contains(where: { [.link, .bareLink, .email].contains($0.kind) }) { return true }
    if !prose.text.links.isEmpty { return true }
    if hasPhoneNumber(prose) { return true }
    return prose.segments.sentences.contains { calls($0, in: prose, context) }
  }

  /// Whether seven digits or more stand together, with blanks and hyphens between them.
  private func hasPhoneNumber(_ prose: Prose) -> Bool {
    var digits = 0
    for byte in prose.text.utf8 {
      if byte.isASCIIDigit {
        digits += 1
        if digits == 7 { return true }
      } else if byte != 0x20, byte != 0x2D, byte != 0xC2, byte != 0xA0 {
        digits = 0
      }
    }
    return false
  }

  /// Whether a sentence has an imperative, ”du kan”, a time or a place to come to.
  private func calls(_ sentence: Sentence, in prose: Prose, _ context: LintContext) -> Bool {
    for index in sentence.words {
      let word = prose.key(index)
      let next = prose.key(index + 1, in: sentence)
      if ["du", "ni"].contains(word), Self.readerCan.contains(next) {
        return true
      }
      if Self.readerCan.contains(word), ["du", "ni"].contains(next) {
        return true
      }
      if ["kl", "kl.", "klockan", "välkommen", "välkomna"].contains(word) { return true }
      if ["på", "i", "vid", "till"].contains(word), isPlace(next) { return true }
      let isFirst =
        index == sentence.words.lowerBound || !prose.isJoined(index - 1, index)
        || ["och", "eller"].contains(prose.key(index - 1))
      if isFirst, context.lexicons.contains(word, in: Lexicon("imperatives")) { return true }
    }
    return false
  }

  private func isPlace(_ word: String) -> Bool {
    let bytes = Array(word.utf8)[...]
    return Self.places.contains { bytes.ends($0) }
  }

  private static let readerCan: Set<String> = ["kan", "hittar", "anmäler", "söker", "bokar", "läser", "når"]
  private static let places = [
    "gatan", "vägen", "torget", "parken", "biblioteket", "hallen", "museet", "badet", "stadshuset", "kulturhuset",
    "medborgarhuset", "kommunhuset", "rådhuset", "slottet", "stranden", "hamnen", "kyrkan", "allén", "gränden",
    "stigen", "centrumet",
  ]
}

extension Localized {
  fileprivate static let noInvitation = Localized(
    sv: "Målet är att engagera, men texten frågar inget och bjuder inte in.",
    en: "The goal is to engage, but the text asks nothing and does not invite.")

  fileprivate static let invite = Localized(
    sv: "Ställ en fråga, eller skriv vad läsaren kan bidra med: berätta, föreslå, rösta.",
    en: "Ask a question, or say what readers can add: berätta, föreslå, rösta.")

  fileprivate static let noCall = Localized(
    sv: "Målet är att aktivera, men texten säger inte vad läsaren kan göra.",
    en: "The goal is to activate, but the text does not say what readers can do.")

  fileprivate static let tellThem = Localized(
    sv: "Skriv till exempel ”Sök jobbet på …”, ”Ring oss” eller var och när ni ses.",
    en: "Write for example “Sök jobbet på …”, “Ring oss”, or where and when you meet.")
}
