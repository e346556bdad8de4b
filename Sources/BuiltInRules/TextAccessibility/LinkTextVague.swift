import LintCore
import Segmentation

/// Finds links whose only introduction is ”klicka här” or the like.
///
/// A screen reader can list a page's links by themselves; then ”här” says nothing. What is judged is the whole sentence or
/// line that leads to the link, or a Markdown link's text: any other word in it tells where the link goes.
public struct LinkTextVague: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "link-text-vague",
      category: .textAccessibility,
      severities: [.warning],
      scope: .body,
      summary: Localized(
        sv: "Säg vart länken leder i stället för ”klicka här”.", en: "Say where the link leads instead of “click here”."
      ),
      rationale: Localized(
        sv:
          "Den som lyssnar hör ofta bara länkarna, en i taget. Och den som har bråttom vill veta vad som finns bakom länken.",
        en:
          "Those who listen often hear only the links, one by one. And readers in a hurry want to know what is behind it."
      ),
      sources: ["WCAG 2.4.4", "Stockholms stad, varumärkesmanual: Tillgänglighet på sociala medier"],
      wcag: ["2.4.4"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.bodies.flatMap { prose in
      let shown = prose.segments.entities.compactMap { entity -> LinkLead? in
        guard entity.kind == .link || entity.kind == .bareLink else { return nil }
        return prose.linkText(before: entity.range) ?? prose.lead(to: entity.range)
      }
      let hidden = prose.text.links.filter { !$0.isLabelled }.compactMap(prose.linkText)
      return (shown + hidden).filter { $0.isVague(in: prose.text, context) }.map { lead in
        Finding(.vague(prose.text[lead.range]), at: prose.text.place(of: lead.range), advice: .sayWhere)
      }
    }
  }
}

/// The words that lead to a link.
private struct LinkLead {
  var range: Range<Int>
  /// Whether they are the text of a Markdown link, or of one in HTML.
  var isWholeLinkText: Bool

  private static let table = Lexicon("vague-link-texts")

  func isVague(in text: PostText, _ context: LintContext) -> Bool {
    // The longest of the table has 39 bytes; signs may stand between the words.
    guard range.count <= 80 else { return false }
    var words: [UInt8] = []
    words.reserveCapacity(range.count)
    for scalar in String(folding: text.utf8[range]).unicodeScalars where scalar.isLetterOrSpace {
      if scalar != " " || words.last ?? 0x20 != 0x20 { words += UTF8.encode(scalar) ?? UTF8.EncodedScalar() }
    }
    if words.last == 0x20 { words.removeLast() }
    // Nearly all leads say where they go.
    guard context.has(words[...], in: Self.table),
      let fields = context.lexicons.fields(of: String(decoding: words, as: UTF8.self), in: Self.table)
    else { return false }
    return isWholeLinkText || fields.first == "lead"
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter in lower case or a space; the Unicode tables are asked for few.
  fileprivate var isLetterOrSpace: Bool {
    switch value {
    case 0x20, 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF: true
    case ..<0xAA: false
    default: properties.isAlphabetic
    }
  }
}

extension Prose {
  /// The text of a Markdown link `[text](address)` whose address this is.
  fileprivate func linkText(before address: Range<Int>) -> LinkLead? {
    let before = text.utf8[..<address.lowerBound]
    guard before.suffix(2).elementsEqual("](".utf8) else { return nil }
    let close = before.endIndex - 2
    guard let open = before[..<close].lastIndex(where: { $0 == UInt8(ascii: "[") || $0 == 0x0A }),
      before[open] == UInt8(ascii: "[")
    else { return nil }
    return LinkLead(range: open + 1..<close, isWholeLinkText: true)
  }

  /// The text of a link in HTML, from its first to its last word; nil where it is too long to be vague.
  fileprivate func linkText(of link: TextLink) -> LinkLead? {
    guard link.words.count <= 200 else { return nil }
    let words = words(in: link.words)
    guard let first = words.first, let last = words.last else { return nil }
    return LinkLead(range: first.range.lowerBound..<last.range.upperBound, isWholeLinkText: true)
  }

  /// What stands before an address in its sentence or on its line, without signs and emojis at its ends; where nothing
  /// does, what stands on the line above.
  fileprivate func lead(to address: Range<Int>) -> LinkLead? {
    guard let sentence = sentence(at: address.lowerBound) else { return nil }
    let line = text.utf8[sentence.range.lowerBound..<max(sentence.range.lowerBound, address.lowerBound)]
    // No vague lead is long; a sentence that has no such end is not searched for its line.
    let tail = line.suffix(200)
    let start = tail.lastIndex(of: 0x0A).map { $0 + 1 } ?? sentence.range.lowerBound
    guard address.lowerBound - start <= 200 else { return nil }
    if let lead = lead(in: start..<address.lowerBound, of: sentence) { return lead }
    // ”Läs mer här 👇” and the address below it.
    guard start > tail.startIndex, let before = lineAbove(start, in: tail) else { return nil }
    return lead(in: before..<start, of: sentence)
  }

  private func lead(in range: Range<Int>, of sentence: Sentence) -> LinkLead? {
    guard !entities(in: range).contains(where: { $0.kind != .emoji }) else { return nil }
    let words = segments.words[sentence.words].drop { $0.range.lowerBound < range.lowerBound }.prefix {
      $0.range.upperBound <= range.upperBound
    }
    guard let first = words.first, let last = words.last else { return nil }
    return LinkLead(range: first.range.lowerBound..<last.range.upperBound, isWholeLinkText: false)
  }

  /// Where the line above begins, across one blank line if a colon or an emoji points down to the address.
  private func lineAbove(_ start: Int, in tail: ArraySlice<UInt8>) -> Int? {
    var end = start
    var lineEnds = 0
    while end > tail.startIndex, text.utf8[end - 1] <= 0x20 {
      if text.utf8[end - 1] == 0x0A { lineEnds += 1 }
      end -= 1
    }
    guard end > tail.startIndex else { return nil }
    let pointsDown = text.utf8[end - 1] == UInt8(ascii: ":") || entities(in: end - 1..<end).last?.kind == .emoji
    guard lineEnds == 1 || lineEnds == 2 && pointsDown else { return nil }
    return tail[..<end].lastIndex(of: 0x0A).map { $0 + 1 } ?? tail.startIndex
  }
}

extension Localized {
  fileprivate static func vague(_ lead: String) -> Self {
    Localized(
      sv: "”\(lead)” säger inte vart länken leder.", en: "“\(lead)” does not say where the link leads.")
  }

  fileprivate static let sayWhere = Localized(
    sv: "Säg vad man hittar där: ”Boka tid för vaccination: https://…”",
    en: "Say what is to be found there: “Book a time for vaccination: https://…”")
}

extension LinkTextVague {
  static var examples: [Example] {
    [
      .flagged("Badet öppnar på lördag. ⟦Läs mer här⟧: https://exempel.se/bad"),
      .flagged("Anmälan är öppen!\n⟦Klicka här⟧ 👉 https://exempel.se/anmalan"),
      .flagged("Ny skola på Norr. ⟦Tryck på länken⟧: exempel.se/skola"),
      .flagged("Vill du jobba hos oss? [⟦Läs mer⟧](https://exempel.se/jobb)"),
      .flagged("[⟦här⟧](https://exempel.se/jobb) finns jobben."),
      .flagged("Parken är klar. ⟦Mer information finns här⟧: https://exempel.se/parken"),
      .flagged("Nu öppnar badet.\n\n⟦Läs mer här⟧ 👇\nhttps://exempel.se/bad"),
      .flagged("Nu öppnar badet. ⟦Läs mer här⟧:\n\nhttps://exempel.se/bad"),
      .accepted("Nu öppnar badet för alla barn.\nhttps://exempel.se/bad"),
      .accepted("Här kan du läsa om badvattnet: https://exempel.se/bad"),
      .accepted("Läs mer om simskolan på exempel.se/simskola"),
      .accepted("Klicka här om du vill boka tid för vaccination: https://exempel.se/vaccination"),
      .accepted("Under februari finns vi på plats här. Läs mer på exempel.se."),
      .accepted("[Så söker du förskola](https://exempel.se/forskola)"),
      .accepted("Boka din tid: https://exempel.se/boka"),
      .accepted("Här är vi! Kom in och fika."),
    ]
  }
}
