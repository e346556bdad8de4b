import LintCore
import LintTestSupport
import Linting
import Testing

/// A passive is told by its form from all other words in -s.
@Suite struct PassiveTests {
  /// A linter for which one passive is too many.
  static let linter = TestLinter { $0.selection.select = ["passive-voice"] }

  /// Whether a word is found, with two certain passives beside it.
  private func isFound(_ word: String) throws -> Bool {
    let text = "Här \(word) de. Bron byggs. Vägen lagas.\n"
    let start = "Här ".utf8.count
    return try Self.linter.check(text).places(of: "passive-voice").contains { $0.lowerBound == start }
  }

  @Test(arguments: [
    "asfalterades", "handläggs", "inhämtas", "avgörs", "utförts", "byggdes", "lades", "tilldelas", "anställdes",
    "undersöks", "erbjuds", "fastställts", "omhändertas", "beslutades", "renoverats", "skickades", "anpassats", "hyrs",
    "tillåts", "föreslås", "avslogs", "säljs", "såldes", "används", "användes", "prövats", "lämnas",
  ])
  func passives(_ word: String) throws { #expect(try isFound(word)) }

  @Test(arguments: [
    "hoppas", "trivs", "finns", "minns", "lyckades", "vistas", "umgås", "slåss", "träffas", "ses", "behövs", "krävs",
    "saknas", "barnens", "skolornas", "lärarnas", "kommunens", "gratis", "alltids", "plats", "resultats", "elevernas",
    "inomhus", "andas", "svettas", "åldras", "utspelas", "klass", "kursens", "annars", "torsdags",
  ])
  func others(_ word: String) throws { #expect(try !isFound(word)) }

  @Test func whoActsIsSaid() throws {
    let text = "Kören leds av Åsa. Festen ordnas av föreningen. Bron byggs av staden."
    #expect(try PlainLanguage.marked(text, by: "passive-voice") == text)
  }

  @Test func avIsAlsoAPartOfVerbs() throws {
    let text = "Vattnet ⟦stängs⟧ av på fredag. Gatan ⟦spärras⟧ av i natt."
    let plain = MarkedText(text).text
    #expect(try PlainLanguage.marked(plain, by: "passive-voice") == text)
  }

  @Test func aLongSentenceTakesItsCausesWithIt() throws {
    let text = """
      Under vecka fjorton genomförs en kontroll av samtliga brunnar i området kring torget och hamnen, varefter arbetet med \
      ledningarna påbörjas och trafiken leds om via Nygatan och Kungsgatan under hela våren.

      """
    let report = try TestLinter.shared.check(text)
    let long = try #require(report.diagnostics.first { $0.rule == "long-sentence" })
    #expect(long.finding.related.count >= 2)
    #expect(report.places(of: "nominalisation").isEmpty && report.places(of: "passive-voice").isEmpty)
  }
}
