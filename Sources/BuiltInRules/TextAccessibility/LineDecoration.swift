import LintCore
import Segmentation
import SourceText

/// Finds lines of signs that divide or adorn a text: `-----`, `~*~*~`, `====== Öppettider ======`.
///
/// Three hyphens or stars, as Markdown divides a text, are let through, and so are fields to fill in and tables.
public struct LineDecoration: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "line-decoration",
      category: .textAccessibility,
      severities: [.warning],
      scope: .body,
      replaces: ["repeated-punctuation", "sentence-spacing"],
      summary: Localized(
        sv: "Dela av texten med en tom rad i stället för tecken.",
        en: "Divide the text with a blank line instead of signs."),
      rationale: Localized(
        sv: "En skärmläsare kan läsa upp vart och ett av tecknen: ”bindestreck, bindestreck, bindestreck”.",
        en: "A screen reader may read out each of the signs: “hyphen, hyphen, hyphen”."),
      sources: ["Praxis för tillgänglig text"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.bodies.flatMap { prose in
      Self.decorations(in: prose).map { decoration in
        let place = prose.text.place(of: decoration.range)
        var fixes: [FixIt] = []
        if decoration.isWhole { fixes = [.remove(place, .removeSigns, .needsReview)] }
        let shown = Localized.shown(prose.text[decoration.range])
        return Finding(.decorated(shown), at: place, advice: .blankLine, fixes: fixes)
      }
    }
  }

  /// Signs, and whether nothing else is on their lines. Lines of signs that follow each other are one.
  private static func decorations(in prose: Prose) -> [(range: Range<Int>, isWhole: Bool)] {
    prose.text.utf8.withUnsafeBufferPointer { buffer in
      let bytes = TextBytes(buffer)
      var found: [(range: Range<Int>, isWhole: Bool)] = []
      var previousLine = -1
      for line in prose.lines {
        switch SignLine(line, in: bytes) {
        case .decoration where !prose.isAddress(line.range):
          let range = bytes.trimmed(line.range)
          if previousLine == line.range.lowerBound, let last = found.last {
            found[found.count - 1].range = last.range.lowerBound..<range.upperBound
          } else {
            found.append((range, true))
          }
          previousLine = line.next
        case .decorated(let range):
          found.append((range, false))
        default: break
        }
      }
      return found
    }
  }
}

extension TextBytes {
  /// A stretch without the spaces and tabs at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start] == 0x20 || self[start] == 0x09 { start += 1 }
    while end > start, self[end - 1] == 0x20 || self[end - 1] == 0x09 { end -= 1 }
    return start..<end
  }
}

extension Localized {
  fileprivate static func decorated(_ signs: String) -> Self {
    Localized(
      sv: "Tecknen ”\(signs)” kan läsas upp ett och ett.", en: "The signs “\(signs)” may be read out one by one.")
  }

  fileprivate static let blankLine = Localized(
    sv: "Ta bort dem. En tom rad skiljer styckena åt.", en: "Remove them. A blank line parts the paragraphs.")
  fileprivate static let removeSigns = Localized(sv: "Ta bort tecknen", en: "Remove the signs")
}

extension LineDecoration {
  static var examples: [Example] {
    [
      .flagged("Öppet i dag.\n⟦----------⟧\nStängt i morgon.", fixed: "Öppet i dag.\n\nStängt i morgon."),
      .flagged("Öppet i dag.\n\n⟦~*~*~*~*~⟧\n\nStängt i morgon.", fixed: "Öppet i dag.\n\n\n\nStängt i morgon."),
      .flagged("⟦===== Öppettider =====⟧\nMåndag 10–18"),
      .flagged("⟦━━━━━━━━━━━━━━⟧\nMåndag 10–18", fixed: "\nMåndag 10–18"),
      .flagged("⟦═══════\n★☆★☆★☆⟧\nKulturnatten", fixed: "\nKulturnatten"),
      .flagged("⟦-----------⟧ Kulturnatten i kväll"),
      .flagged("Vi ses.\n⟦. . . . . . .⟧\nHej!", fixed: "Vi ses.\n\nHej!"),
      .accepted("Öppet i dag.\n\n---\n\nStängt i morgon."),
      .accepted("1. Sortera hemma.\n2. Lämna i containern."),
      .accepted("- Bröd\n- Mjölk\n* Smör\n• Ost"),
      .accepted("Namn: ____________\nTelefon: __________"),
      .accepted("| Dag | Tid |\n|-----|-----|\n| Måndag | 10–18 |"),
      .accepted("#### Öppettider\n**Måndag** 10–18 – söndag stängt"),
      .accepted("Vi ses!!!!\n🎉🎉🎉🎉\n:-)"),
      .accepted("Boka på exempel.se -> klicka på pilen --> välj tid"),
    ]
  }
}
