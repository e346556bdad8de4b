import LintCore
import Segmentation

/// Finds hashtags that are not last in the text: those that words of the text follow.
///
/// A photographer's name, a picture's description, links and mentions may come after them.
public struct HashtagPosition: Rule {
  /// Whether hashtags may stand in the last paragraph's sentences.
  var allowsInLastParagraph = false

  public static var options: [RuleOption<Self>] {
    [
      .boolean(
        "allow_in_last_paragraph", \.allowsInLastParagraph,
        Localized(
          sv: "Släpp igenom hashtaggar inne i sista styckets meningar.",
          en: "Accept hashtags inside the sentences of the last paragraph."))
    ]
  }

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "hashtag-position",
      category: .textAccessibility,
      severities: [.info],
      scope: .post,
      summary: Localized(sv: "Sätt hashtaggar sist.", en: "Put hashtags last."),
      rationale: Localized(
        sv: "En skärmläsare säger ”nummertecken” före varje hashtagg. Inne i texten avbryter det meningen.",
        en: "A screen reader says “number sign” before each hashtag. Inside the text it interrupts the sentence."),
      sources: [
        "Myndigheten för delaktighet, checklista för sociala medier",
        "Stockholms stad, varumärkesmanual: Tillgänglighet på sociala medier",
      ],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.bodies.flatMap { prose -> [Finding] in
      let limit = prose.lastOfText(within: allowsInLastParagraph)
      let early = prose.segments.entities.filter { $0.kind == .hashtag && $0.range.upperBound <= limit }
      return prose.grouped(early).map { range, count in
        Finding(.early(Localized.shown(prose.text[range]), count), at: prose.text.place(of: range), advice: .last)
      }
    }
  }
}

extension Prose {
  /// Before which byte a hashtag is too early: the last word of the text itself, or the beginning of its last paragraph.
  fileprivate func lastOfText(within paragraph: Bool) -> Int {
    var words = segments.words[...]
    while let last = words.last, let sentence = sentence(at: last.range.lowerBound), isCredit(sentence) {
      words = words[..<sentence.words.lowerBound]
    }
    guard let last = words.last?.range else { return 0 }
    guard paragraph else { return last.lowerBound }
    return segments.paragraphs.last { $0.lowerBound <= last.lowerBound }?.lowerBound ?? 0
  }

  /// Whether a sentence says who took the picture or what it shows.
  private func isCredit(_ sentence: Sentence) -> Bool {
    guard let first = sentence.words.first else { return false }
    let word = segments.words[first].range
    guard text.utf8[word.upperBound...].first == UInt8(ascii: ":") else { return false }
    return [
      "foto", "fotograf", "bild", "film", "text", "illustration", "syntolkning", "bildbeskrivning", "alt", "källa",
    ]
    .contains(text[word].composed.lowercased())
  }

  /// Hashtags that stand in one paragraph, from the first to the last.
  fileprivate func grouped(_ hashtags: [Entity]) -> [(Range<Int>, Int)] {
    var groups: [(range: Range<Int>, count: Int)] = []
    var paragraph = 0
    var lastParagraph = -1
    for hashtag in hashtags {
      while paragraph < segments.paragraphs.count, segments.paragraphs[paragraph].upperBound < hashtag.range.upperBound
      {
        paragraph += 1
      }
      if paragraph == lastParagraph, let last = groups.last {
        groups[groups.count - 1] = (last.range.lowerBound..<hashtag.range.upperBound, last.count + 1)
      } else {
        groups.append((hashtag.range, 1))
      }
      lastParagraph = paragraph
    }
    return groups
  }
}

extension Localized {
  fileprivate static func early(_ text: String, _ count: Int) -> Self {
    count == 1
      ? Localized(
        sv: "”\(text)” står inne i texten, där hashtaggar stör den som lyssnar.",
        en: "“\(text)” stands inside the text, where hashtags disturb those who listen.")
      : Localized(
        sv: "\(count) hashtaggar står inne i texten, där de stör den som lyssnar.",
        en: "\(count) hashtags stand inside the text, where they disturb those who listen.")
  }

  fileprivate static let last = Localized(
    sv: "Skriv orden utan tecknet # i texten, och samla hashtaggarna sist.",
    en: "Write the words without the # in the text, and collect the hashtags at the end.")
}

extension HashtagPosition {
  static var examples: [Example] {
    [
      .flagged("⟦#Sommarlov⟧ i parken!\n\nVi bjuder på glass."),
      .flagged("Kom till ⟦#Torget i #Helsingborg⟧ i kväll."),
      .flagged("Nu är det höst. ⟦#Höst⟧\n\nPlocka svamp med oss.\n\n#Svamp"),
      .flagged("⟦#Jobb #Ekvik⟧\nVi söker en lärare."),
      .flagged("Badet öppnar.\n\n⟦#Bad⟧\n\nLäs mer: https://exempel.se/bad"),
      .accepted("Nu öppnar badet. Välkommen!\n\n#Bad #Sommar"),
      .accepted("Nu öppnar badet för alla barn! #Bad #Sommar"),
      .accepted("Nu öppnar badet.\n\n#Bad #Sommar\n\nFoto: Anna Ek"),
      .accepted("Nu öppnar badet. #Bad\nhttps://exempel.se/bad @ekvik"),
      .accepted("# Rubrik\n\nText utan hashtaggar, men med nummer #4 i kön."),
      .accepted("#Bad #Sommar"),
    ]
  }
}
