import LintCore
import Segmentation
import SourceText

/// Finds links to files whose format or size the text does not tell, and sizes that differ from the attached file's.
public struct LinkFile: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "link-file",
      category: .textAccessibility,
      severities: [.info],
      scope: .body,
      summary: Localized(
        sv: "Säg vilken sorts fil en länk öppnar, och hur stor den är.",
        en: "Say what kind of file a link opens, and how large it is."),
      rationale: Localized(
        sv: "En fil kan öppnas i ett annat program och kosta tid och surf. Den som vet det kan välja.",
        en: "A file may open in another program and cost time and data. Those who know can choose."),
      sources: ["WCAG 2.4.4", "Stockholms stad, webbregler för länkar"],
      wcag: ["2.4.4"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.bodies.flatMap { prose in
      FileLink.all(in: prose, context.lexicons).compactMap { finding(for: $0, in: prose.text, of: post) }
    }
  }

  private func finding(for link: FileLink, in text: PostText, of post: Post) -> Finding? {
    let place = link.place
    let size = attachedSize(of: link, in: post)
    let asked = size.map { FileSize(bytes: $0).text } ?? "2 MB"
    guard let stated = link.statedSize else {
      let advice = Localized.askForSize(link.format, asked)
      return Finding(link.tellsFormat ? .noSize(link.format) : .noFormat(link.format), at: place, advice: advice)
    }
    if !link.tellsFormat { return Finding(.noFormat(link.format), at: place, advice: .askForFormat(link.format)) }
    guard let size, !stated.fits(size) else { return nil }
    let right = FileSize(bytes: size)
    let range = text.place(of: stated.range)
    return Finding(
      .otherSize(text[stated.range], right.text), at: range, fixes: [.replace(range, with: right.text, .needsReview)])
  }

  /// How large the file is, if it is attached to the draft.
  private func attachedSize(of link: FileLink, in post: Post) -> Int? {
    post.attachments.first { attachment in
      guard let path = attachment.path else { return false }
      return path == link.name || path.hasSuffix("/" + link.name)
    }?.facts.byteCount
  }
}

extension Localized {
  fileprivate static func noFormat(_ format: String) -> Self {
    Localized(
      sv: "Länken öppnar en fil (\(format)), men texten säger det inte.",
      en: "The link opens a file (\(format)), but the text does not say so.")
  }

  fileprivate static func noSize(_ format: String) -> Self {
    Localized(
      sv: "Texten säger inte hur stor filen är (\(format)).",
      en: "The text does not say how large the file is (\(format)).")
  }

  fileprivate static func otherSize(_ stated: String, _ actual: String) -> Self {
    Localized(
      sv: "Texten säger \(stated), men filen är \(actual).", en: "The text says \(stated), but the file has \(actual).")
  }

  fileprivate static func askForSize(_ format: String, _ size: String) -> Self {
    Localized(
      sv: "Skriv format och storlek före länken: (\(format), \(size)).",
      en: "Write format and size before the link: (\(format), \(size)).")
  }

  fileprivate static func askForFormat(_ format: String) -> Self {
    Localized(sv: "Skriv ”\(format)” bredvid storleken.", en: "Write “\(format)” beside the size.")
  }
}

extension LinkFile {
  static var examples: [Example] {
    [
      .flagged("Läs översiktsplanen: ⟦https://exempel.se/plan.pdf⟧"),
      .flagged("Programmet som pdf: ⟦https://exempel.se/filer/program.pdf⟧"),
      .flagged("Ansök med ⟦exempel.se/blankett.docx⟧ före midsommar."),
      .flagged("[Öppna budgeten](⟦https://exempel.se/budget.xlsx⟧) i dag."),
      .flagged("Blankett (2 MB): ⟦https://exempel.se/blankett.docx?v=2⟧"),
      .flagged("[Läs planen](⟦filer/plan.pdf⟧) i sommar."),
      .accepted("Översiktsplan (pdf, 2 MB): https://exempel.se/plan.pdf"),
      .accepted("[Översiktsplan (pdf, 340 kB)](https://exempel.se/plan.pdf)"),
      .accepted("Läs planen: https://exempel.se/plan.pdf (pdf, 1,2 MB)"),
      .accepted("Översiktsplan, pdf 2 MB:\nhttps://exempel.se/plan.pdf"),
      .accepted("Läs om pdf-filer på https://exempel.se/pdf"),
      .accepted("![Badet.](bad.jpg) Se https://exempel.se/bad.html"),
    ]
  }
}
