import LintCore
import Segmentation
import SourceText

/// Finds posts, headings and lines that are emojis and nothing else.
public struct EmojiOnly: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "emoji-only",
      category: .emoji,
      severities: [.warning],
      scope: .post,
      replaces: ["emoji-repeated"],
      summary: Localized(
        sv: "Låt inte emojier stå ensamma. Säg det med ord.", en: "Do not let emojis stand alone. Say it in words."),
      rationale: Localized(
        sv: """
          En rad med bara emojier är en bild utan text. Den som lyssnar hör en rad namn, och den som inte kan tolka \
          emojierna får inte veta vad du menar.
          """,
        en: """
          A line of emojis alone is a picture without text. Those who listen hear a row of names, and those who cannot \
          read the emojis do not learn what you mean.
          """),
      sources: ["WCAG 1.1.1"],
      wcag: ["1.1.1"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.written.filter(\.hasEmojis).flatMap { prose -> [Finding] in
      let isWhole =
        prose.segments.words.isEmpty && prose.segments.entities.allSatisfy { $0.kind == .emoji }
        && post.attachments.allSatisfy { !$0.isInline }
      var findings: [Finding] = []
      for group in prose.loneRuns {
        guard let first = group.first, let last = group.last else { continue }
        let count = group.reduce(0) { $0 + $1.emojis.count }
        let place = prose.text.place(of: first.range.lowerBound..<last.range.upperBound)
        let what: Localized = isWhole ? (prose.text.role == .title ? .title : .post) : group.count > 1 ? .lines : .line
        findings.append(
          Finding(.alone(what, count), at: place, advice: isWhole ? .sayIt : .moveToText))
      }
      return findings
    }
  }
}

extension Prose {
  /// Runs that have their lines for themselves, those on neighbouring lines together. Keys with digits are numbers.
  fileprivate var loneRuns: [[EmojiRun]] {
    var groups: [[EmojiRun]] = []
    for run in emojiRuns where run.before != .text && run.after != .text {
      if run.emojis.allSatisfy({ text[$0.range].isKeycap }) { continue }
      if let last = groups.last?.last, last.line + 1 == run.line {
        groups[groups.count - 1].append(run)
      } else {
        groups.append([run])
      }
    }
    return groups
  }
}

extension Localized {
  fileprivate static let title = Localized(sv: "Rubriken", en: "The heading")
  fileprivate static let post = Localized(sv: "Inlägget", en: "The post")
  fileprivate static let line = Localized(sv: "Raden", en: "The line")
  fileprivate static let lines = Localized(sv: "Raderna", en: "The lines")

  fileprivate static func alone(_ what: Self, _ count: Int) -> Self {
    let isPlural = what == .lines
    return Localized(
      sv: count == 1
        ? "\(what.sv) är en emoji utan ord. Alla kan inte tolka den."
        : "\(what.sv) består bara av emojier. Alla kan inte tolka dem.",
      en: count == 1
        ? "\(what.en) is an emoji without words. Not everybody can read it."
        : "\(what.en) \(isPlural ? "are" : "is") emojis alone. Not everybody can read them.")
  }

  fileprivate static let sayIt = Localized(
    sv: "Skriv med ord vad du vill säga, till exempel ”Grattis till årets studenter 🎉”.",
    en: "Say in words what you mean, such as “Congratulations to this year's graduates 🎉”.")

  fileprivate static let moveToText = Localized(
    sv: "Flytta en emoji till slutet av texten ovanför, eller ta bort raden.",
    en: "Move one emoji to the end of the text above, or remove the line.")
}

extension EmojiOnly {
  static var examples: [Example] {
    [
      .flagged("⟦🎉🎉⟧"),
      .flagged("---\ntitle: ⟦🎓🥳⟧\n---\nGrattis till årets studenter.\n"),
      .flagged("Nu är det sommarlov!\n\n⟦☀️🏖️🍦⟧\n\nBadplatserna har öppnat."),
      .flagged("Tack alla frivilliga!\n⟦❤️⟧"),
      .flagged("⟦🟩🟩⬜\n🟩🟩🟩⟧\nVi vann!"),
      .flagged("Läs mer om lovet:\n⟦👇⟧\nexempel.se/lov"),
      .accepted("Grattis till årets studenter 🎉"),
      .accepted("🎉 Nu öppnar parken"),
      .accepted("Ring\n1️⃣1️⃣2️⃣\nom det brinner."),
      .accepted("---\ntitle: Grattis 🎓\n---\nÅrets studenter är klara.\n"),
      .accepted("🎉 #Ekvik"),
      .accepted("👉 exempel.se/lov"),
    ]
  }
}
