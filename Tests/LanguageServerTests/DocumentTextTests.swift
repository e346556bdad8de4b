import SourceText
import Testing

@testable import LanguageServer

@Suite struct DocumentTextTests {
  private static let pieces = [
    "a", "å", "a\u{30A}", "🙏", "👩‍👩‍👧", "🇸🇪", "1️⃣", "\n", "\r\n", "\r", "\t", " ", "é", "\u{FEFF}", "中", "\u{10FFFF}",
  ]

  private static func text(_ seed: Int) -> String {
    var random = Random(seed: UInt64(seed))
    return (0..<random.next(40)).map { _ in pieces[random.next(pieces.count)] }.joined()
  }

  @Test(arguments: [ColumnUnit.utf8, .utf16, .scalar])
  func everyPlaceBetweenScalarsGoesToItsPositionAndBack(_ unit: ColumnUnit) {
    for seed in 0..<300 {
      let bytes = Array(Self.text(seed).utf8)
      let text = DocumentText(bytes, unit: unit)
      for offset in 0...bytes.count where offset == bytes.count || bytes[offset] & 0xC0 != 0x80 {
        // Between CR and LF there is no position.
        let isInLineEnd = offset > 0 && offset < bytes.count && bytes[offset - 1] == 0x0D && bytes[offset] == 0x0A
        guard !isInLineEnd else { continue }
        #expect(text.offset(at: text.position(at: offset)) == offset)
      }
    }
  }

  @Test func positionsCountAsThePlatformsStringsDo() {
    for seed in 0..<300 {
      let string = Self.text(seed)
      let text = DocumentText(Array(string.utf8), unit: .utf16)
      let lines = string.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
      #expect(text.lineCount == lines.count)
      for (number, line) in lines.enumerated() {
        #expect(text[text.line(number)] == String(line))
        #expect(text.position(at: text.line(number).upperBound).character == line.utf16.count)
      }
    }
  }

  @Test func linesAreThoseOfTheTextAfterAnyChange() {
    var random = Random(seed: 7)
    var text = DocumentText([], unit: .utf16)
    for _ in 0..<3000 {
      let start = random.next(text.bytes.count + 1)
      let end = min(text.bytes.count, start + random.next(6))
      text.replace(start..<end, with: random.next(4) == 0 ? "" : Self.text(random.next(1000)))
      if text.bytes.count > 300 { text.replace(0..<250, with: "") }
      let fresh = DocumentText(text.bytes, unit: .utf16)
      #expect((0..<text.lineCount).map(text.line) == (0..<fresh.lineCount).map(fresh.line))
    }
  }

  @Test func whatLiesOutsideIsTakenBackIn() {
    let text = DocumentText(Array("ett\r\ntvå🙏\nsist".utf8), unit: .utf16)
    #expect(text.offset(at: Position(line: 0, character: 99)) == 3)
    #expect(text.offset(at: Position(line: 99, character: 0)) == text.bytes.count)
    // In the middle of a pair of surrogates.
    #expect(text.offset(at: Position(line: 1, character: 4)) == text.offset(at: Position(line: 1, character: 3)))
    #expect(text.offset(at: Position(line: 1, character: 5)) == text.offset(at: Position(line: 1, character: 3)) + 4)
  }

  @Test(arguments: ["/tmp/å ä/50%/a#b?.md", "/a/b.md", "/", "/tmp/日本/🙏.md"])
  func pathsGoToAddressesAndBack(_ path: String) {
    let uri = DocumentURI.uri(ofPath: path)
    #expect(uri.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x23 && $0 != 0x3F })
    #expect(DocumentURI.path(of: uri) == path)
  }

  @Test func addressesOfEditorsAreUnderstood() {
    #expect(DocumentURI.path(of: "file:///c%C3%A5/a%20b.md") == "/cå/a b.md")
    #expect(DocumentURI.path(of: "file://localhost/a.md") == "/a.md")
    #expect(DocumentURI.path(of: "FILE:/a.md") == "/a.md")
    #expect(DocumentURI.path(of: "untitled:Untitled-1") == nil)
    #expect(DocumentURI.path(of: "file:///a%00b") == nil)
  }
}

/// Numbers that look random and are the same each time (SplitMix64, by Vigna).
struct Random {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) >> 1) % limit
  }
}
