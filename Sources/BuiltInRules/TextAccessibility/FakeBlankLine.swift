import LintCore
import Segmentation
import SourceText

/// Finds blank lines that are made of a dot or of letters that show nothing.
public struct FakeBlankLine: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "fake-blank-line",
      category: .textAccessibility,
      severities: [.warning],
      scope: .body,
      replaces: ["invisible-character", "line-decoration", "repeated-punctuation", "sentence-spacing"],
      summary: Localized(
        sv: "Låt en tom rad vara tom.", en: "Let a blank line be blank."),
      rationale: Localized(
        sv: """
          Punkter och osynliga tecken på egna rader läses upp som ”punkt” eller ”tom”. Kanalerna behåller numera tomma \
          rader, så knepet behövs inte.
          """,
        en: """
          Dots and invisible characters on lines of their own are read out as “dot” or “blank”. Nowadays channels keep \
          blank lines, so the trick is not needed.
          """),
      sources: ["Praxis för tillgänglig text"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.bodies.flatMap { prose in
      Self.fakes(in: prose).map { fake in
        let signs = prose.text[fake.range].unicodeScalars.filter { !$0.isInvisible && !$0.properties.isWhitespace }
        let sign = signs.first.map { String(Character($0)) }
        return Finding(
          sign.map { .sign($0) } ?? .invisible, at: prose.text.place(of: fake.range), advice: .leaveBlank,
          fixes: [.remove(prose.text.place(of: fake.removed), .makeBlank, .automatic)])
      }
    }
  }

  /// Lines that stand for blank ones, those that follow each other as one.
  private static func fakes(in prose: Prose) -> [(range: Range<Int>, removed: Range<Int>)] {
    prose.text.utf8.withUnsafeBufferPointer { buffer in
      let bytes = TextBytes(buffer)
      var found: [(range: Range<Int>, removed: Range<Int>)] = []
      var previousEnd = -1
      var isAfterBlank = true
      for line in prose.lines {
        guard case .fake = SignLine(line, in: bytes) else {
          isAfterBlank = line.isBlank(in: buffer)
          continue
        }
        let range = bytes.trimmed(line.range)
        if previousEnd == line.range.lowerBound, let last = found.last {
          found[found.count - 1] = (
            last.range.lowerBound..<range.upperBound,
            last.removed.lowerBound..<(isAfterBlank ? line.next : line.range.upperBound)
          )
        } else {
          // Where a blank line stands before it already, the whole line goes.
          found.append((range, line.range.lowerBound..<(isAfterBlank ? line.next : line.range.upperBound)))
        }
        previousEnd = line.next
      }
      return found
    }
  }
}

extension Localized {
  fileprivate static func sign(_ sign: String) -> Self {
    Localized(
      sv: "Raden har bara ”\(sign)”, som en skärmläsare läser upp.",
      en: "The line has only “\(sign)”, which a screen reader reads out.")
  }

  fileprivate static let invisible = Localized(
    sv: "Raden ser tom ut men har osynliga tecken, som en skärmläsare kan läsa upp.",
    en: "The line looks blank but has invisible characters, which a screen reader may read out.")
  fileprivate static let leaveBlank = Localized(
    sv: "Lämna raden tom i stället.", en: "Leave the line blank instead.")
  fileprivate static let makeBlank = Localized(sv: "Gör raden tom", en: "Make the line blank")
}

extension FakeBlankLine {
  static var examples: [Example] {
    [
      .flagged("Öppet i dag.\n⟦.⟧\nStängt i morgon.", fixed: "Öppet i dag.\n\nStängt i morgon."),
      .flagged("Öppet i dag.\n⟦.\n.\n.⟧\n#Bad", fixed: "Öppet i dag.\n\n#Bad"),
      .flagged("Öppet i dag.\n\n⟦\u{2800}\n\u{2800}⟧\nVälkommen!", fixed: "Öppet i dag.\n\nVälkommen!"),
      .flagged("Öppet i dag.\n⟦\u{200B}⟧\nVälkommen!", fixed: "Öppet i dag.\n\nVälkommen!"),
      .flagged("Öppet i dag.\n⟦•⟧\nVälkommen!", fixed: "Öppet i dag.\n\nVälkommen!"),
      .flagged("Öppet i dag.\n⟦\u{3164}⟧\nVälkommen!\n⟦-⟧\nHej då!", fixed: "Öppet i dag.\n\nVälkommen!\n\nHej då!"),
      .accepted("Öppet i dag.\n\nStängt i morgon."),
      .accepted("Öppet i dag.\n   \nStängt i morgon."),
      .accepted("Ta med:\n- vatten\n- mat"),
      .accepted("Öppet i dag.\n\n---\n\nStängt i morgon."),
      .accepted("1.\nSök plats.\n2.\nVänta."),
      .accepted("Tack! ❤️\n🎉\nVi ses."),
    ]
  }
}
