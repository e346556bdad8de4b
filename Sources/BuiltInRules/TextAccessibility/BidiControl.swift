import LintCore
import SourceText

/// Finds controls of writing direction where nothing is written from right to left.
///
/// Beside Arabic, Hebrew and the like, marks and balanced pairs have their place; overrides, which turn letters around, never.
public struct BidiControl: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "bidi-control",
      category: .textAccessibility,
      severities: [.error],
      summary: Localized(
        sv: "Ta bort osynliga tecken som byter läsriktning.",
        en: "Remove invisible signs that turn the reading direction."),
      rationale: Localized(
        sv: """
          Tecknen kan kasta om ordningen i en text. De följer ofta med när man kopierar ett telefonnummer, och \
          bedragare har dem för att lura läsare.
          """,
        en: """
          The signs can make a text show in another order than it has. They often come along when a phone number is \
          copied, and are also used to deceive readers.
          """),
      sources: ["Unicode Technical Report 36", "Trojan Source (CVE-2021-42574)"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.texts.filter { $0.bytes.overlaps(Self.leads) }.flatMap { prose -> [Finding] in
      Self.controls(in: prose.text.utf8).map { range in
        let place = prose.text.place(of: range)
        return Finding(.turned, at: place, advice: .writeAgain, fixes: [.remove(place, .removeControl, .needsReview)])
      }
    }
  }

  /// The bytes that such controls begin with.
  private static let leads = ByteSet([0xD8, 0xE2])

  /// The controls that have no reason, those beside each other as one.
  private static func controls(in utf8: [UInt8]) -> [Range<Int>] {
    utf8.withUnsafeBufferPointer { buffer in
      let bytes = TextBytes(buffer)
      var found: [Range<Int>] = []
      for line in TextLine.all(in: buffer) {
        var controls: [(range: Range<Int>, value: UInt32)] = []
        var isRightToLeft = false
        var index = line.range.lowerBound
        while index < line.range.upperBound, let (scalar, next) = bytes.character(at: index) {
          if scalar.turnsDirection { controls.append((index..<next, scalar.value)) }
          isRightToLeft = isRightToLeft || scalar.isRightToLeft
          index = next
        }
        let isBalanced = isBalanced(controls.map(\.value))
        for (range, value) in controls {
          let isOverride = value == 0x202D || value == 0x202E
          let isMark = value == 0x200E || value == 0x200F || value == 0x61C
          if isRightToLeft, !isOverride, isMark || isBalanced { continue }
          if let last = found.last, last.upperBound == range.lowerBound {
            found[found.count - 1] = last.lowerBound..<range.upperBound
          } else {
            found.append(range)
          }
        }
      }
      return found
    }
  }

  /// Whether each beginning has its end on the line.
  private static func isBalanced(_ values: [UInt32]) -> Bool {
    var embeddings = 0
    var isolates = 0
    for value in values {
      switch value {
      case 0x202A, 0x202B: embeddings += 1
      case 0x202D, 0x202E: return false
      case 0x202C: embeddings -= 1
      case 0x2066...0x2068: isolates += 1
      case 0x2069: isolates -= 1
      default: break
      }
      if embeddings < 0 || isolates < 0 { return false }
    }
    return embeddings == 0 && isolates == 0
  }
}

extension Unicode.Scalar {
  /// Whether it is one of Unicode's twelve controls of direction.
  var turnsDirection: Bool {
    switch value {
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether it belongs to a script that is written from right to left.
  fileprivate var isRightToLeft: Bool {
    switch value {
    case 0x61C: false
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}

extension Localized {
  fileprivate static let turned = Localized(
    sv: "Här finns ett osynligt tecken som byter läsriktning, så texten kan visas i fel ordning.",
    en: "Here is an invisible sign that turns the reading direction, so the text may show in the wrong order.")
  fileprivate static let writeAgain = Localized(
    sv: "Ta bort tecknet, eller skriv om stället i stället för att kopiera.",
    en: "Remove the sign, or type the passage instead of copying it.")
  fileprivate static let removeControl = Localized(sv: "Ta bort tecknet", en: "Remove the sign")
}

extension BidiControl {
  static var examples: [Example] {
    [
      .flagged("Ring ⟦\u{202A}⟧042-10 50 00⟦\u{202C}⟧ till oss.", fixed: "Ring 042-10 50 00 till oss."),
      .flagged("Filen heter plan⟦\u{202E}⟧fdp.exe.", fixed: "Filen heter planfdp.exe."),
      .flagged("Badet ⟦\u{200E}⟧öppnar på lördag.", fixed: "Badet öppnar på lördag."),
      .flagged("Läs mer om ⟦\u{2067}⟧simskolan.", fixed: "Läs mer om simskolan."),
      .flagged("Välkommen⟦\u{200F}\u{200E}⟧ hit!", fixed: "Välkommen hit!"),
      .flagged("العربية: اتصل بنا ⟦\u{202E}⟧123", fixed: "العربية: اتصل بنا 123"),
      .accepted("العربية: اتصل بنا على الرقم \u{200E}1177\u{200E}."),
      .accepted("فارسی: با ما تماس بگیرید \u{2066}042-10 50 00\u{2069}."),
      .accepted("עברית: התקשרו \u{202A}1177\u{202C}."),
      .accepted("Familjen 👨‍👩‍👧‍👦 är välkommen på lördag."),
      .accepted("Pilen → visar vägen, och – som alltid – är det gratis."),
      .accepted("Läs på svenska: اقرأ المزيد."),
    ]
  }
}
