import Segmentation
import Testing

/// Words are folded to keys of tables byte by byte where that can be done, and with the same outcome.
@Suite struct FoldingTests {
  private func folded(_ text: String) -> String { String(folding: Array(text.utf8)[...]) }

  @Test(arguments: [
    "Åre", "ÖPPETTIDER", "café", "Straße", "ÞÓRR", "3×4", "Ÿ", "İstanbul", "ΣΟΦΙΑ", "E-post", "a\u{30A}ret", "",
    "🎉 Hej",
    "Łódź", "10 °C",
  ])
  func equalsWhatUnicodeSays(_ text: String) {
    let expected = text.composed.lowercased()
    #expect(Array(folded(text).utf8) == Array(expected.utf8))
  }

  @Test func everyLatinLetterHasTheSmallLetterOfUnicode() throws {
    for value in UInt32(1)...0x17F {
      let text = String(try #require(Unicode.Scalar(value)))
      #expect(Array(folded(text).utf8) == Array(text.lowercased().utf8), "U+\(String(value, radix: 16))")
    }
  }

  @Test func bytesThatAreNoUTF8AreNoLetters() {
    #expect(String(folding: [0x41, 0xC3]) == "a\u{FFFD}")
    #expect(String(folding: [0xC3, 0x41]) == "\u{FFFD}a")
  }
}
