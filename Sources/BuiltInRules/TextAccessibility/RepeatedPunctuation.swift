import LintCore
import Segmentation
import SourceText

/// Finds rows of exclamation and question marks, two full stops and four or more, and doubled commas.
///
/// One ellipsis is right, written as `...` or `…`. `?!` is advice only.
public struct RepeatedPunctuation: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "repeated-punctuation",
      category: .textAccessibility,
      severities: [.warning, .info],
      replaces: ["sentence-spacing"],
      summary: Localized(
        sv: "Det räcker med ett skiljetecken i taget.", en: "One punctuation mark at a time is enough."),
      rationale: Localized(
        sv: "En skärmläsare kan läsa upp vart och ett av tecknen. För den som ser dem låter det som att någon ropar.",
        en: "A screen reader may read out each of the signs. To those who see them it sounds like shouting."),
      sources: ["Myndigheternas skrivregler", "Praxis för tillgänglig text"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.prose.flatMap { prose in
      PunctuationRow.all(in: prose.text.utf8).compactMap { row in
        prose.isAddress(row.range) ? nil : finding(for: row, in: prose.text)
      }
    }
  }

  private func finding(for row: PunctuationRow, in text: PostText) -> Finding {
    let place = text.place(of: row.range)
    let shown = Localized.shown(text[row.range])
    // Two full stops may be one too many or one too few.
    let isSure = row.kind == .calls || row.kind == .commas || row.kind == .dots
    return Finding(
      row.kind == .surprise ? .surprise(shown) : .tooMany(shown, row.single), at: place,
      tier: row.kind == .surprise ? 1 : 0,
      fixes: [.replace(place, with: row.single, isSure ? .automatic : .needsReview)])
  }
}

/// Punctuation marks that stand in a row.
struct PunctuationRow {
  enum Kind {
    /// `!!`, `???`, `!?!`
    case calls
    /// `?!` or `!?`
    case surprise
    /// `....` or `……`
    case dots
    /// `..`
    case twoDots
    /// `,,`
    case commas
  }

  var range: Range<Int>
  var kind: Kind
  /// What is enough.
  var single: String

  /// All rows of a text, in order.
  static func all(in utf8: [UInt8]) -> [PunctuationRow] {
    utf8.withUnsafeBufferPointer { buffer in
      let bytes = TextBytes(buffer)
      var rows: [PunctuationRow] = []
      var index = 0
      while index < bytes.count {
        let row: (end: Int, found: PunctuationRow?)
        switch bytes[index] {
        case UInt8(ascii: "!"), UInt8(ascii: "?"): row = calls(from: index, in: bytes)
        case UInt8(ascii: "."): row = dots(from: index, in: bytes)
        case 0xE2 where bytes.isEllipsis(at: index): row = dots(from: index, in: bytes)
        case UInt8(ascii: ","): row = commas(from: index, in: bytes)
        default:
          index += 1
          continue
        }
        if let found = row.found { rows.append(found) }
        index = row.end
      }
      return rows
    }
  }

  /// `!` and `?`, also with single spaces between them.
  private static func calls(from start: Int, in bytes: TextBytes) -> (Int, PunctuationRow?) {
    var end = start
    var count = 0
    var questions = 0
    var hasSpace = false
    while true {
      let isNext = bytes[end] == 0x20 && count > 0
      let index = isNext ? end + 1 : end
      guard bytes[index] == UInt8(ascii: "!") || bytes[index] == UInt8(ascii: "?") else { break }
      hasSpace = hasSpace || isNext
      count += 1
      if bytes[index] == UInt8(ascii: "?") { questions += 1 }
      end = index + 1
    }
    guard count > 1 else { return (end, nil) }
    let isSurprise = count == 2 && questions == 1 && !hasSpace
    return (
      end,
      PunctuationRow(range: start..<end, kind: isSurprise ? .surprise : .calls, single: questions > 0 ? "?" : "!")
    )
  }

  private static func dots(from start: Int, in bytes: TextBytes) -> (Int, PunctuationRow?) {
    var end = start
    var dots = 0
    var ellipses = 0
    while true {
      if bytes[end] == UInt8(ascii: ".") {
        dots += 1
        end += 1
      } else if bytes.isEllipsis(at: end) {
        ellipses += 1
        end += 3
      } else {
        break
      }
    }
    if ellipses > 0 {
      guard dots + ellipses > 1 else { return (end, nil) }
      return (end, PunctuationRow(range: start..<end, kind: .dots, single: "…"))
    }
    guard dots == 2 || dots > 3 else { return (end, nil) }
    // Ranges of numbers, and paths: 1..10, ../bad.
    let (before, after) = (bytes[start - 1], bytes[end])
    if before.isASCIIDigit, after.isASCIIDigit { return (end, nil) }
    if [before, after].contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }) { return (end, nil) }
    return (
      end, PunctuationRow(range: start..<end, kind: dots == 2 ? .twoDots : .dots, single: dots == 2 ? "." : "...")
    )
  }

  private static func commas(from start: Int, in bytes: TextBytes) -> (Int, PunctuationRow?) {
    var end = start
    while bytes[end] == UInt8(ascii: ",") { end += 1 }
    // Two commas before a word are a German quotation mark.
    guard end - start > 1, bytes.isLetter(before: start), !bytes.isLetter(at: end) else { return (end, nil) }
    return (end, PunctuationRow(range: start..<end, kind: .commas, single: ","))
  }
}

extension TextBytes {
  /// Whether `…` stands at an index.
  func isEllipsis(at index: Int) -> Bool {
    self[index] == 0xE2 && self[index + 1] == 0x80 && self[index + 2] == 0xA6
  }
}

extension Localized {
  fileprivate static func tooMany(_ row: String, _ single: String) -> Self {
    Localized(
      sv: "Det räcker med ”\(single)” i stället för ”\(row)”.", en: "“\(single)” is enough instead of “\(row)”.")
  }

  fileprivate static func surprise(_ row: String) -> Self {
    Localized(
      sv: "”\(row)” låter förvånat eller anklagande. Välj ett av tecknen.",
      en: "“\(row)” sounds surprised or accusing. Choose one of the signs.")
  }
}

extension RepeatedPunctuation {
  static var examples: [Example] {
    [
      .flagged("Välkomna⟦!!!⟧", fixed: "Välkomna!"),
      .flagged("Har du sökt plats än⟦??⟧ Gör det nu.", fixed: "Har du sökt plats än? Gör det nu."),
      .flagged("Visste du att det är gratis⟦?!?⟧", fixed: "Visste du att det är gratis?"),
      .flagged("Vi återkommer⟦.....⟧", fixed: "Vi återkommer..."),
      .flagged("Badet är stängt⟦..⟧ Vi öppnar i maj.", fixed: "Badet är stängt. Vi öppnar i maj."),
      .flagged("Är det redan höst⟦?!⟧", fixed: "Är det redan höst?"),
      .flagged("Nu är det snart jul⟦! ! !⟧", fixed: "Nu är det snart jul!"),
      .flagged("Kaffe⟦,,⟧ bulle och saft.", fixed: "Kaffe, bulle och saft."),
      .flagged("Fortsättning följer⟦……⟧", fixed: "Fortsättning följer…"),
      .accepted("Välkomna! Har du frågor? Ring oss."),
      .accepted("Vi väntar ... och väntar … på våren."),
      .accepted("Läs mer: https://exempel.se/sok?q=bad??sida=2"),
      .accepted("Ta nummer 1..10 eller öppna ../bad.txt."),
      .accepted("Kom kl. 14.00, t.ex. med buss."),
      .accepted("Han sa (!) att det är gratis (?)."),
      .accepted("Obs! Kl. 8.30 börjar vi!"),
    ]
  }
}
