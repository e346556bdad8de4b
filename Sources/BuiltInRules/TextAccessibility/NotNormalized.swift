import LintCore
import Segmentation
import SourceText

/// Finds letters that are put together of two characters where Unicode has one: `a` and a ring for å.
///
/// Those of one line give one finding, since a text that was copied so has them everywhere.
public struct NotNormalized: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "not-normalized",
      category: .textAccessibility,
      severities: [.info],
      summary: Localized(
        sv: "Skriv å, ä och ö som ett tecken.", en: "Write å, ä and ö as single characters."),
      rationale: Localized(
        sv: """
          Text från en Mac eller en pdf kan ha å, ä och ö som två tecken. Det syns inte, men sökningar missar orden, och \
          kanalerna räknar fler tecken.
          """,
        en: """
          Text from a Mac or a PDF may have å, ä and ö as two characters. It does not show, but searches miss the words \
          and the channels count more characters.
          """),
      sources: ["Unicode Standard Annex 15"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.texts.filter { $0.bytes.overlaps(Self.leads) }.flatMap { prose in
      Self.lines(in: prose.text.utf8).map { Self.finding(for: $0, in: prose.text) }
    }
  }

  /// The bytes that what can be composed begins with.
  private static let leads = ByteSet([0xCC, 0xCD, 0xE2])

  private static func finding(for letters: [Letter], in text: PostText) -> Finding {
    let first = letters.first?.range.lowerBound ?? 0
    let last = letters.last?.range.upperBound ?? first
    let edits = letters.map { TextEdit(text.place(of: $0.range), $0.composed) }
    return Finding(
      .taken(letters.count, letters.first?.composed ?? ""), at: text.place(of: first..<last),
      fixes: [FixIt(.compose, .automatic, edits)])
  }

  /// A letter of more characters than it needs.
  private struct Letter {
    var range: Range<Int>
    var composed: String
  }

  /// The letters to compose, line by line; lines without any are left out.
  private static func lines(in utf8: [UInt8]) -> [[Letter]] {
    guard utf8.withUnsafeBufferPointer(mayHold) else { return [] }
    var lines: [[Letter]] = []
    var line: [Letter] = []
    var offset = 0
    for character in String(decoding: utf8, as: UTF8.self) {
      let end = offset + character.utf8.count
      defer { offset = end }
      if character.isNewline {
        if !line.isEmpty { lines.append(line) }
        line = []
        continue
      }
      guard let composed = character.composedForm else { continue }
      line.append(Letter(range: offset..<end, composed: composed))
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// Whether there are combining marks, or signs that stand for letters: the units ångström and kelvin.
  private static func mayHold(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in bytes.indices where bytes[index] >= 0xCC {
      switch bytes[index] {
      case 0xCC: return true
      case 0xCD: if index + 1 < bytes.count, bytes[index + 1] < 0xB0 { return true }
      case 0xE2: if index + 1 < bytes.count, bytes[index + 1] == 0x84 { return true }
      default: break
      }
    }
    return false
  }
}

extension Character {
  /// The letter as Unicode's form C has it, if it is Latin, Greek or Cyrillic and differs from how it is written.
  fileprivate var composedForm: String? {
    guard let first = unicodeScalars.first else { return nil }
    switch first.value {
    case 0x212B: return unicodeScalars.count == 1 ? "Å" : nil
    case 0x212A: return unicodeScalars.count == 1 ? "K" : nil
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x370...0x52F, 0x1E00...0x1EFF: break
    default: return nil
    }
    guard unicodeScalars.count > 1 else { return nil }
    let composed = String(self).composed
    // Only the number of scalars may tell: the strings themselves are equal.
    return composed.unicodeScalars.count < unicodeScalars.count ? composed : nil
  }
}

extension Localized {
  fileprivate static func taken(_ count: Int, _ letter: String) -> Self {
    count == 1
      ? Localized(
        sv: "”\(letter)” är skrivet som två tecken, så sökningar missar ordet.",
        en: "“\(letter)” is written as two characters, so searches miss the word.")
      : Localized(
        sv: "\(count) bokstäver är skrivna som två tecken var, som ”\(letter)”, så sökningar missar orden.",
        en: "\(count) letters are written as two characters each, as “\(letter)” is, so searches miss the words.")
  }

  fileprivate static let compose = Localized(
    sv: "Skriv ett tecken för varje bokstav", en: "Write one character for each letter")
}

extension NotNormalized {
  static var examples: [Example] {
    [
      .flagged("B⟦a\u{30A}⟧ten till Ven.", fixed: "Båten till Ven."),
      .flagged("V⟦a\u{308}lkommen till o\u{308}⟧n.", fixed: "Välkommen till ön."),
      .flagged("Kaf⟦e\u{301}⟧ i parken.", fixed: "Kafé i parken."),
      .flagged("⟦A\u{308}ldre pa\u{30A}⟧ gymmet.\n⟦O\u{308}⟧ppet nu.", fixed: "Äldre på gymmet.\nÖppet nu."),
      .flagged("⟦\u{212B}⟧ret runt.", fixed: "Året runt."),
      .flagged("Kommunen 🎉 f⟦o\u{308}⟧r dig.", fixed: "Kommunen 🎉 för dig."),
      .accepted("Båten till Ven är på väg över ön."),
      .accepted("Café, Zoë, Nguyễn och Łódź."),
      .accepted("Läs om ẹ́ja på yoruba."),
      .accepted("Familjen 👨‍👩‍👧‍👦 trycker 1️⃣."),
      .accepted("العربيَّة: اقرأ المزيد."),
      .accepted("Det är 20 ℃ ute, och längden är 5 Å."),
    ]
  }
}
