import LintCore
import Segmentation
import SourceText

/// Finds pictures whose origin readers are not told of.
public struct MediaOrigin: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "media-origin", category: .policy, severities: [.warning], isOnByDefault: false, needs: .policy,
      scope: .post,
      summary: Localized(
        sv: "Berätta när en bild är gjord med AI, och ange bilder från bildbyråer.",
        en: "Say when a picture was made with AI, and declare pictures from agencies."),
      rationale: Localized(
        sv: """
          Läsaren tror att en bild från kommunen visar verkligheten. En bild som en dator har gjort, eller som visar \
          någon annanstans, skadar förtroendet om det inte framgår.
          """,
        en: """
          Readers believe that a picture from a municipality shows reality. One that a computer made, or that shows \
          another place, harms trust when it does not say so.
          """),
      sources: ["Helsingborgs stad, Strategi för sociala medier (2023), Tonalitet"], examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.isDeclaredContent else { return [] }
    return post.attachments.compactMap { attachment in
      guard [.image, .video, .audio].contains(attachment.facts.kind) else { return nil }
      guard let origin = attachment.fields["origin"], origin.saysSomething else {
        return undeclared(attachment, context)
      }
      guard origin.text == "ai", !post.tellsOfAI(attachment, context) else { return nil }
      return Finding(.untold(attachment.namedThing), at: origin.range, advice: .tell)
    }
  }

  public func obstacle(to post: Post, in context: LintContext) -> Localized? {
    post.attachments.isEmpty ? nil : post.fieldObstacle
  }

  /// A file without origin whose name or metadata tells of one.
  private func undeclared(_ attachment: Attachment, _ context: LintContext) -> Finding? {
    let thing = attachment.namedThing
    if attachment.facts.media?.isMadeByAI == true {
      return Finding(
        .saysAI(thing), at: attachment.namePlace, advice: .declareAI, fixes: attachment.declaring("ai"))
    }
    if let agency = attachment.facts.media?.pictureAgency {
      return Finding(
        .namedLike(thing, agency), at: attachment.namePlace, advice: .declareStock, fixes: attachment.declaring("stock")
      )
    }
    let lexicon = Lexicon("picture-origins")
    let name = ContextText(attachment.path.map(\.fileName) ?? "")
    for key in context.lexicons.keys(of: lexicon) where name.contains(key) {
      guard let fields = context.lexicons.fields(of: key, in: lexicon), fields.count > 1, fields[0] != "word" else {
        continue
      }
      let isAI = fields[0] == "ai"
      return Finding(
        .namedLike(thing, fields[1]), at: attachment.namePlace, advice: isAI ? .declareAI : .declareStock)
    }
    return nil
  }
}

extension Attachment {
  /// Writes an origin that the file itself tells.
  fileprivate func declaring(_ origin: String) -> [FixIt] {
    guard !isInline, let file, let lineStart = fields.lineStart, fields.entry("origin") == nil else { return [] }
    let end = file.range.bytes.upperBound
    let title = Localized(sv: "Skriv origin: \(origin)", en: "Write origin: \(origin)")
    return [FixIt(title, .needsReview, [TextEdit(ByteRange(end..<end), "\(lineStart)origin: \(origin)")])]
  }
}

extension Post {
  /// Whether the text, the credit or the text in the picture tells that a program made it.
  fileprivate func tellsOfAI(_ attachment: Attachment, _ context: LintContext) -> Bool {
    let lexicon = Lexicon("picture-origins")
    let told = prose.filter { $0.text.role != .captions }.map { ContextText($0) }
    let fields = ["credit", "text_in_image"].compactMap { attachment.fields[$0]?.text }.map { ContextText($0) }
    let words = context.lexicons.keys(of: lexicon).filter {
      ["ai", "word"].contains(context.lexicons.firstField(of: $0, in: lexicon) ?? "")
    }
    return words.contains { word in (told + fields).contains { $0.contains(word) } }
  }
}

extension String {
  /// The last part of a path, with numbers parted from letters: `AdobeStock 123456 jpeg`.
  fileprivate var fileName: String {
    let name = split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? self
    var parted = ""
    var last: Character = " "
    for character in name.prefix(300) {
      if character.isNumber != last.isNumber { parted.append(" ") }
      parted.append(character)
      last = character
    }
    return parted
  }
}

extension Localized {
  fileprivate static func untold(_ thing: Localized) -> Self {
    Localized(
      sv: "\(thing.sv) är gjord med AI, men det får läsaren inte veta.",
      en: "\(thing.en) was made with AI, but readers are not told.")
  }

  fileprivate static func saysAI(_ thing: Localized) -> Self {
    Localized(
      sv: "\(thing.sv) innehåller uppgiften att den är gjord med AI, men utkastet säger inget om det.",
      en: "\(thing.en) says itself that it was made with AI, but the draft does not.")
  }

  fileprivate static func namedLike(_ thing: Localized, _ source: String) -> Self {
    Localized(
      sv: "\(thing.sv) verkar komma från \(source), men utkastet säger inget om det.",
      en: "\(thing.en) seems to come from \(source), but the draft does not say so.")
  }

  fileprivate static let tell = Localized(
    sv: "Skriv det i texten eller under credit, till exempel ”Bilden är gjord med AI”.",
    en: "Say it in the text or under credit, for example “Bilden är gjord med AI”.")

  fileprivate static let declareAI = Localized(
    sv: "Skriv origin: ai och berätta det för läsaren, eller origin: photo om det inte stämmer.",
    en: "Write origin: ai and tell readers, or origin: photo if that is not so.")

  fileprivate static let declareStock = Localized(
    sv: "Skriv origin: stock, eller origin: photo om ni har tagit bilden själva.",
    en: "Write origin: stock, or origin: photo if you took the picture yourselves.")
}
