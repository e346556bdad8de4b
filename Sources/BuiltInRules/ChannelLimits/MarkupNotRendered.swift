import LintCore
import Segmentation
import SourceText

/// Finds Markdown and HTML in texts for channels that show the marks as they are.
public struct MarkupNotRendered: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "markup-not-rendered", category: .channelLimits, severities: [.warning], scope: .body,
      summary: Localized(
        sv: "Ta bort tecken för rubriker, fetstil och länkar där kanalen visar dem som de är.",
        en: "Remove marks for headings, bold type and links where the channel shows them as they are."),
      rationale: Localized(
        sv: """
          Sociala medier förstår varken Markdown eller HTML. Stjärnor, nummertecken och taggar blir kvar i texten, ser ut \
          som fel och läses upp av en skärmläsare. Det händer lätt när texten kommer från ett annat verktyg.
          """,
        en: """
          Social media understand neither Markdown nor HTML. Asterisks, number signs and tags stay in the text, look like \
          mistakes and are read out by a screen reader. It happens easily when the text comes from another tool.
          """),
      sources: ["Kanalernas egna regler, med källa och datum i Rules/channels", "CommonMark, version 0.31.2"],
      examples: Self.examples)
  }

  /// Kinds of posts that are published in tools of their own.
  private static let otherKinds: Set<String> = ["press_release", "newsletter", "moderation"]

  /// What all marks of Markdown and HTML have some of.
  private static let marks = ByteSet("*_~`#[<".utf8)

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard !Self.otherKinds.contains(post.kind) else { return [] }
    return post.bodies.flatMap { findings(in: $0, of: post, context: context) }
  }

  private func findings(in prose: Prose, of post: Post, context: LintContext) -> [Finding] {
    guard prose.bytes.overlaps(Self.marks) else { return [] }
    let channels = post.channels.filter { post.body(for: $0)?.text.channel == prose.text.channel }
    let markup = channels.map { context.channels[$0]?.markup ?? .rendered }
    guard markup.contains(where: { $0 != .rendered }) else { return [] }
    let bytes = prose.text.utf8
    let marks = MarkdownScan.marks(in: bytes, entities: prose.segments.entities) + HTMLTagScan.marks(in: bytes)
    return marks.flatMap { mark -> [Finding] in
      let showing = zip(channels, markup).filter { $0.1 == .shown || $0.1 == .lightlyRendered && mark.kind != .italic }
        .map(\.0)
      guard !showing.isEmpty else { return [] }
      let fixes = fixes(for: mark, in: prose.text, isForAll: showing.count == channels.count)
      func finding(_ channel: Channel?) -> Finding {
        Finding(
          .shown(mark, on: channel.map { [$0] } ?? showing), at: prose.text.place(of: mark.range),
          advice: .instead(mark), channel: channel, fixes: fixes)
      }
      // One finding is enough where every channel of the text shows the marks.
      return showing.count == channels.count && channels.count > 1 ? [finding(nil)] : showing.map { finding($0) }
    }
  }

  /// What takes the marks away. Where some channel understands them a person has to decide.
  private func fixes(for mark: MarkupMark, in text: PostText, isForAll: Bool) -> [FixIt] {
    guard !mark.edits.isEmpty else { return [] }
    let title =
      mark.kind == .link && !mark.isCertain || mark.marks.hasPrefix("<a")
      ? Localized(sv: "Skriv adressen inom parentes", en: "Write the address in parentheses")
      : mark.marks.hasPrefix("<br")
        ? Localized(sv: "Byt rad på vanligt sätt", en: "Break the line in the ordinary way")
        : Localized(sv: "Ta bort ”\(mark.marks)”", en: "Remove “\(mark.marks)”")
    let edits = mark.edits.map { TextEdit(text.place(of: $0.range), $0.text) }
    return [FixIt(title, isForAll && mark.isCertain ? .automatic : .needsReview, edits)]
  }
}

extension Localized {
  fileprivate static func shown(_ mark: MarkupMark, on channels: [Channel]) -> Self {
    let place = Localized.place(channels)
    switch mark.kind {
    case .heading:
      return Localized(
        sv: "Tecknen ”\(mark.marks)” gör ingen rubrik \(place.sv), utan syns i texten.",
        en: "The marks “\(mark.marks)” make no heading \(place.en) but are shown in the text.")
    case .bold, .italic:
      return Localized(
        sv: "Tecknen ”\(mark.marks)” framhäver ingenting \(place.sv), utan syns i texten.",
        en: "The marks “\(mark.marks)” emphasise nothing \(place.en) but are shown in the text.")
    case .struck:
      return Localized(
        sv: "Tecknen ”\(mark.marks)” stryker ingenting \(place.sv), utan syns i texten.",
        en: "The marks “\(mark.marks)” strike nothing through \(place.en) but are shown in the text.")
    case .link:
      return Localized(
        sv: "Länken syns med klamrar och parenteser \(place.sv), inte som en länk.",
        en: "The link is shown with brackets and parentheses \(place.en), not as a link.")
    case .tag:
      return Localized(
        sv: "Koden ”\(mark.marks)” gör ingenting \(place.sv), utan syns i texten.",
        en: "The code “\(mark.marks)” does nothing \(place.en) but is shown in the text.")
    }
  }

  fileprivate static func instead(_ mark: MarkupMark) -> Self {
    switch mark.kind {
    case .heading:
      Localized(
        sv: "Ta bort tecknen. Låt rubriken stå på en egen rad med en tom rad efter.",
        en: "Remove the marks. Let the heading stand on a line of its own, with an empty line after it.")
    case .bold, .italic:
      Localized(
        sv: "Ta bort tecknen. Ställ det viktigaste först om det ska märkas.",
        en: "Remove the marks. Put what matters first if it is to be noticed.")
    case .struck:
      Localized(sv: "Ta bort det som inte gäller längre.", en: "Remove what no longer holds.")
    case .link:
      Localized(
        sv: "Skriv texten och adressen var för sig.", en: "Write the text and the address separately.")
    case .tag: Localized(sv: "Ta bort koden.", en: "Remove the code.")
    }
  }

  private static func place(_ channels: [Channel]) -> Localized {
    guard channels.count <= 3, let last = channels.last else {
      return Localized(sv: "i kanalerna", en: "in the channels")
    }
    func joined(_ language: MessageLanguage, _ and: String) -> String {
      let names = channels.dropLast().map { $0.displayName[language] }.joined(separator: ", ")
      return names.isEmpty ? last.displayName[language] : "\(names) \(and) \(last.displayName[language])"
    }
    return Localized(sv: "på \(joined(.swedish, "och"))", en: "on \(joined(.english, "and"))")
  }
}
