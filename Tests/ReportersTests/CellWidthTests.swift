import Testing

@testable import Reporters

@Suite struct CellWidthTests {
  @Test(arguments: [
    ("a", 1), ("å", 1), ("a\u{30A}", 1), ("é\u{301}\u{302}", 1), ("ß", 1), ("…", 1), ("”", 1), ("├", 1), ("€", 1),
    ("夏", 2), ("か", 2), ("カ", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("Ａ", 2), ("ｶ", 1), ("〒", 2), ("𠮷", 2),
    ("🩱", 2), ("👩‍👩‍👧", 2), ("👋🏽", 2), ("🇸🇪", 2), ("1️⃣", 2), ("❤️", 2), ("❤", 1), ("❤︎", 1), ("©", 1), ("©️", 2), ("⌚", 2),
    ("1", 1),
    ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("\u{200B}", 0), ("\u{2060}", 0), ("\u{FEFF}", 0), ("\u{301}", 0), ("ا", 1), ("ก", 1), ("\u{303F}", 1),
  ])
  func charactersTakeTheirCells(_ character: Character, _ width: Int) {
    #expect(character.cellWidth == width)
    #expect(String(character).cellWidth == width)
  }

  @Test(arguments: [
    ("\u{1B}[2J", "␛[2J"), ("\u{0}\u{7}\u{7F}", "␀␇␡"), ("\u{9B}2J", "⟨U+009B⟩2J"), ("a\u{202E}b", "a⟨U+202E⟩b"),
    ("\u{2066}\u{200F}\u{61C}", "⟨U+2066⟩⟨U+200F⟩⟨U+061C⟩"), ("a\nb\tc\r\nd", "a b c d"), ("\u{2028}", "⟨U+2028⟩"),
    ("soft\u{AD}hyphen", "soft¬hyphen"), ("\u{FFF9}", "⟨U+FFF9⟩"), ("\u{E0001}", "⟨U+E0001⟩"), ("\u{301}", "◌\u{301}"),
    ("👩‍👩‍👧 å – ”x”\u{A0}", "👩‍👩‍👧 å – ”x”\u{A0}"), ("noll\u{200B}bredd", "noll\u{200B}bredd"),
  ])
  func nothingThatATerminalActsOnGoesThrough(_ text: String, _ shown: String) {
    #expect(Array(text.visible.unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test func everyControlAndFormatCharacterIsSafe() {
    let joiners: Set<UInt32> = [0x200B, 0x200C, 0x200D, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0xFEFF]
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let category = scalar.properties.generalCategory
      guard [.control, .format, .lineSeparator, .paragraphSeparator].contains(category) else { continue }
      let shown = String(scalar).visible.unicodeScalars
      // Tag characters are parts of flags; alone they are not shown either.
      #expect(joiners.contains(value) || !shown.contains(scalar), "U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: [1, 2, 5, 9, 20, 40, 200])
  func wrappedLinesFit(_ width: Int) {
    let texts = [
      "Meningen har 31 ord. Dela den i två.", "https://example.se/en/mycket/lang/adress/som/inte/kan/brytas ok",
      "夏休み 夏休み夏休み夏休み 👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", "", " ", "ett",
    ]
    for text in texts {
      let lines = text.wrapped(first: width, rest: max(1, width - 1))
      #expect(!lines.isEmpty)
      for line in lines { #expect(line.cellWidth <= max(2, width), "\(line)") }
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }
}
