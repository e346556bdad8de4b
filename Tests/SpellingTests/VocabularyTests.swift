import Foundation
import LintCore
import Testing

@testable import Spelling

/// What is known of Swedish and English words, with the dictionaries that are installed.
@Suite("Vocabularies", .enabled(if: Installed.isSwedish && Installed.isEnglish, "make test installs the dictionaries"))
struct VocabularyTests {
  @Test(
    "know words, inflected forms and compounds",
    arguments: [
      "kommunens", "Göteborgs", "trygghetsväktarna", "medborgardialog", "måluppfyllnad", "fallucka", "nittiotalsstil",
      "arbetsmarknadsförvaltningen", "dagvattenbrunnarna", "skolläkarmottagningar", "elsparkcyklarna", "parasportens",
    ])
  func known(word: String) {
    #expect(Installed.swedish?.standing(of: word).isKnown ?? false)
  }

  @Test(
    "do not take mistakes for odd compounds",
    arguments: [
      "komunfullmäktige", "tillsamans", "underskötersor", "resturangbesök", "busshålplats", "eldningförbud",
      "räddningtjänsten",
      "tidspunkter", "öppetider", "sopphämtning", "elver", "vattenläka", "kulturkvälll", "snöröjnig", "medborgarn",
    ])
  func unknown(word: String) {
    #expect(!(Installed.swedish?.standing(of: word).isKnown ?? true))
  }

  @Test("divide compounds into parts, in bytes of what was written")
  func parts() {
    var word = "A\u{308}ldreomsorgs\u{AD}boendet"
    let parts = word.withUTF8 { Installed.swedish?.parts(of: $0) } ?? []
    let bytes = Array(word.utf8)
    #expect(parts.map { String(decoding: bytes[$0], as: UTF8.self) } == ["A\u{308}ldreomsorgs\u{AD}", "boendet"])
  }

  @Test(
    "divide runs into words",
    arguments: [
      ["sommarlov", "i", "helsingborg"], ["kulturnatten", "helsingborg"], ["lediga", "jobb"], ["öppen", "förskola"],
      ["snöröjning"], ["vi", "bygger", "nytt"], ["trygg", "i", "stan"], ["hållbar", "utveckling"],
      ["kommun", "i", "sverige"],
    ])
  func runs(words: [String]) {
    let run = Array(words.joined().utf8)
    let found = Installed.swedish?.words(inRun: run[...]) ?? []
    #expect(found.map { String(decoding: run[$0], as: UTF8.self) } == words)
  }

  @Test("divide no run that has something else in it, nor one without end")
  func noRuns() {
    #expect(Installed.swedish?.words(inRun: Array("qzxkommun".utf8)[...]) == nil)
    #expect(Installed.swedish?.words(inRun: [UInt8](repeating: 0x61, count: 1_000_000)[...]) == nil)
    #expect(Installed.swedish?.words(inRun: [][...]) == nil)
  }

  @Test(
    "know British spellings",
    arguments: ["centre", "colours", "organisation", "neighbourhood", "travelling", "programme"])
  func british(word: String) {
    #expect(Installed.english?.standing(of: word).isKnown ?? false)
  }

  @Test("suggest what was meant", arguments: Installed.rows(of: "testdata/spelling/mistakes.tsv"))
  func suggestions(row: [String]) {
    let found = Installed.swedish?.suggestions(for: Array(row[0].utf8)[...], limit: 3).map(\.text) ?? []
    #expect(found.contains(row[1]), "\(row[0]): \(found)")
  }

  @Test("suggest nothing for what is no word, at once", .timeLimit(.minutes(60)))
  func hostile() {
    for byte: UInt8 in [0x61, 0xC3, 0xFF, 0x2D, 0] {
      let word = [UInt8](repeating: byte, count: 5_000_000)
      #expect(Installed.swedish?.suggestions(for: word[...], limit: 3).isEmpty ?? false)
      #expect(!(Installed.swedish?.standing(of: word[...]).isKnown ?? true))
    }
  }

  @Test("know a project's words in all their forms and in compounds")
  func projectWords() {
    let project = ProjectWords(["Bollkollo", "Skånetrafikus", "Zorba", "Ägirvägen"], over: Installed.dictionaries)
    let words = project.vocabulary(of: "sv")
    for word in ["bollkollot", "bollkollons", "bollkollodag", "skånetrafikusarna", "zorban", "zorbor", "ägirvägens"] {
      #expect(words?.standing(of: word).isKnown ?? false, "\(word)")
    }
    #expect(!(words?.standing(of: "bolkollo").isKnown ?? true))
    #expect(!(Installed.swedish?.standing(of: "zorban").isKnown ?? true))
  }
}
