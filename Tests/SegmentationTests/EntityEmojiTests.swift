import LintTestSupport
import Segmentation
import Testing

/// Emojis are found whole: each is one character as the standard library cuts text.
@Suite struct EntityEmojiTests {
  static let lexicons = try? TableLexicons("top-level-domains")

  func emojis(in text: String) throws -> [String] {
    let scanner = EntityScanner(lexicons: try #require(Self.lexicons))
    let bytes = Array(text.utf8)
    return scanner.entities(in: bytes).filter { $0.kind == .emoji }.map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test(arguments: [
    "😀", "👨‍👩‍👧‍👧", "🇸🇪", "1️⃣", "#️⃣", "*️⃣", "1⃣", "👋🏽", "✌🏿", "☀️", "©️", "™️", "↔️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏳️‍⚧️", "❤️‍🔥", "❤‍🔥", "🧑🏽‍🚒",
    "👩🏻‍❤️‍💋‍👨🏿", "🏊🏽‍♀️", "✅", "‼️", "㊗️", "🅰️", "🀄", "\u{1F6D8}", "\u{1FAEA}", "🐻‍❄️", "⛹🏽‍♂️", "👁️‍🗨️",
  ]) func findsOneWholeEmoji(_ emoji: String) throws {
    #expect(emoji.count == 1)
    #expect(try emojis(in: emoji) == [emoji])
    #expect(try emojis(in: "Hej\(emoji)å \(emoji)\(emoji).") == [emoji, emoji, emoji])
  }

  @Test(arguments: [
    "©", "™", "↔", "1", "#", "*", "☀", "☎", "☀\u{FE0E}", "😀\u{FE0E}", "→", "•", "🇸", "🏽", "–", "№", "✓", "★", "½", "ℹ",
  ])
  func takesNoTextForEmojis(_ text: String) throws {
    #expect(try emojis(in: text) == [])
    #expect(try emojis(in: "Hej \(text) på dig") == [])
  }

  @Test func everyEmojiOfTheStandardLibraryIsFound() throws {
    for value in UInt32(0xA9)...0x1FAFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      // Halves of flags and skin tones are no emojis of their own.
      if (0x1F1E6...0x1F1FF).contains(value) || (0x1F3FB...0x1F3FF).contains(value) { continue }
      if scalar.properties.isEmojiPresentation {
        #expect(try emojis(in: "a\(scalar)b") == [String(scalar)], "\(value)")
      }
      if scalar.properties.isEmoji {
        #expect(try emojis(in: "a\(scalar)\u{FE0F}b") == ["\(scalar)\u{FE0F}"], "\(value)")
        #expect(try emojis(in: "a\(scalar)\u{1F3FD}b") == ["\(scalar)\u{1F3FD}"], "\(value)")
      }
    }
  }

  /// Emojis in a row, marks and all, are cut where the standard library cuts them.
  @Test func endsAgreeWithTheStandardLibrary() throws {
    let scalars: [Unicode.Scalar] = [
      "😀", "👩", "🚒", "❤", "☀", "\u{FE0F}", "\u{FE0E}", "\u{200D}", "\u{1F3FD}", "🇸", "🇪", "1", "#", "\u{20E3}", "a",
      "\u{301}", "\u{903}", "\u{E0067}", "\u{E007F}", "å", " ", "\u{1FAFF}",
    ]
    let scanner = EntityScanner(lexicons: try #require(Self.lexicons))
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...9, using: &generator) {
        text.unicodeScalars.append(scalars.randomElement(using: &generator) ?? "a")
      }
      var boundaries: Set<Int> = [0]
      for character in text { boundaries.insert((boundaries.max() ?? 0) + character.utf8.count) }
      for entity in scanner.entities(in: Array(text.utf8)) where entity.kind == .emoji {
        let isWhole = boundaries.contains(entity.range.lowerBound) && boundaries.contains(entity.range.upperBound)
        #expect(isWhole, "\(text.unicodeScalars.map { String($0.value, radix: 16) }) \(entity.range)")
      }
    }
  }
}
