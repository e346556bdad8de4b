import Segmentation
import Testing

/// The figures about a text are those of the formulas.
@Suite struct TextStatisticsTests {
  let support: SegmenterSupport

  init() throws { support = try SegmenterSupport() }

  private func statistics(_ text: String) -> TextStatistics {
    TextStatistics(segments: support.segment(text), utf8: Array(text.utf8))
  }

  @Test func lixIsWordsASentencePlusLongWordsAHundred() {
    // 10 words, 2 sentences; ”kommunen”, ”bygger” has six letters, ”stationen” nine.
    let statistics = statistics("Nu bygger kommunen om gatan. Den nya stationen blir fin.")
    #expect(statistics.words == 10)
    #expect(statistics.sentences == 2)
    #expect(statistics.longWords == 2)
    #expect(statistics.lix == 10.0 / 2 + 100.0 * 2 / 10)
  }

  @Test func numbersAreWordsButNeverLong() {
    let statistics = statistics("Det kostar 1000000000 kronor, alltså 10 000 000,50 per år.")
    #expect(statistics.words == 8)
    #expect(statistics.longWords == 0)
  }

  @Test(arguments: [
    ("kanske", 0), ("öppnade", 1), ("o\u{308}ppnar", 0), ("o\u{308}ppnade", 1), ("A-skola", 0), ("e-tjänst", 1),
    ("kom\u{AD}mun", 0), ("covid-19", 0), ("t. ex.", 0), ("HSB:s", 0), ("ab123456", 0), ("библиотека", 1),
  ]) func onlyLettersMakeAWordLong(_ word: String, _ long: Int) {
    #expect(statistics("Se \(word) nu.").longWords == long)
  }

  @Test func headingsItemsAndLinesOfTheirOwnAreSentences() {
    #expect(statistics("Så här gör du\n- Ring oss\n- Skriv\n\nVi svarar snart.").sentences == 4)
  }

  @Test func addressesTagsAndEmojisAreNoWords() {
    let statistics = statistics("Läs https://exempel.se/informationsmaterial 🎉 #informationsmaterial @informationen")
    #expect(statistics.words == 1)
    #expect(statistics.longWords == 0)
  }

  @Test(arguments: [(0, 0), (1, 1), (3, 1), (4, 2), (10, 3), (41, 13), (200, 60), (201, 61)])
  func readingTimeIsTwoHundredWordsAMinuteRoundedUp(_ words: Int, _ seconds: Int) {
    #expect(statistics(Array(repeating: "ord", count: words).joined(separator: " ")).readingSeconds == seconds)
  }

  @Test func anEmptyTextHasNoLix() {
    #expect(statistics("").lix == 0)
    #expect(statistics("🎉 ---").lix == 0)
  }
}
