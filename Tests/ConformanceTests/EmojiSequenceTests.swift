import LintCore
import LintTestSupport
import Segmentation
import Testing

/// Unicode's own list of emojis (emoji-test.txt) and CLDR's Swedish names.
@Suite struct EmojiSequenceTests {
  /// A sequence of the list.
  struct Row: Sendable {
    var emoji: String
    var status: String
    var name: String
  }

  static let lexicons = try? TableLexicons("top-level-domains", "emoji-names")

  static func rows() throws -> [Row] {
    try ConformanceData.rows("emoji/sequences.tsv").map { fields in
      var emoji = ""
      for code in fields[0].split(separator: " ") {
        emoji.unicodeScalars.append(try #require(UInt32(code, radix: 16).flatMap(Unicode.Scalar.init)))
      }
      return Row(emoji: emoji, status: fields[1], name: fields[2])
    }
  }

  private func entities(in text: String) throws -> [String] {
    let bytes = Array(text.utf8)
    return EntityScanner(lexicons: try #require(Self.lexicons)).entities(in: bytes).filter { $0.kind == .emoji }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test func everyFullyQualifiedSequenceIsOneEmojiWithAName() throws {
    let lexicons = try #require(Self.lexicons)
    let rows = try Self.rows().filter { $0.status == "fully-qualified" }
    #expect(rows.count == 3655)
    for row in rows {
      #expect(try entities(in: row.emoji) == [row.emoji], "\(row.emoji)")
      #expect(try entities(in: "Hej \(row.emoji)\(row.emoji) då") == [row.emoji, row.emoji], "\(row.emoji)")
      let name = try #require(EmojiName.recommended(row.emoji, in: lexicons), "\(row.emoji)")
      #expect(row.name.isEmpty || name.name.sv == row.name, "\(row.emoji)")
      #expect(!name.name.sv.isEmpty && !name.name.en.isEmpty && name.version != nil, "\(row.emoji)")
    }
    #expect(rows.count { $0.name.isEmpty } == 31)
  }

  /// Without their selectors, sequences of several characters are emojis all the same, with the same name.
  @Test func minimallyQualifiedSequencesHaveTheSameName() throws {
    let lexicons = try #require(Self.lexicons)
    for row in try Self.rows() where row.status == "minimally-qualified" {
      #expect(try entities(in: row.emoji) == [row.emoji], "\(row.emoji)")
      #expect(EmojiName.recommended(row.emoji, in: lexicons)?.name.sv == row.name, "\(row.emoji)")
    }
  }

  @Test func asciiDigitsAndTradeMarksAreNoEmojis() throws {
    let ascii = String(String.UnicodeScalarView((0x20...0x7E).compactMap { Unicode.Scalar(UInt32($0)) }))
    #expect(try entities(in: ascii + " © ® ™ ℹ ↔ ▶ ☎ № ½ ² €").isEmpty)
    for scalar in ascii.unicodeScalars { #expect(try entities(in: "\(scalar)").isEmpty) }
  }

  @Test func sequencesNobodyNamesAreCalledByTheirParts() throws {
    let lexicons = try #require(Self.lexicons)
    #expect(EmojiName("🐶\u{200D}🚒", in: lexicons).name.sv == "hundansikte, brandbil")
    #expect(EmojiName("🐶\u{1F3FD}", in: lexicons).name.sv == "hundansikte, mellanfärgad hy")
    #expect(EmojiName.recommended("🐶\u{200D}🚒", in: lexicons) == nil)
  }
}
