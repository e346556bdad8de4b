import Testing

@testable import RulePacks

@Suite("Word boundaries")
struct WordBoundaryTests {
  @Test(
    "finds a word between signs and blanks",
    arguments: [
      "ej", "ej.", "(ej)", "”ej”", "ej, då", "- ej", "-ej", "text\n-ej", "* ej", "och/ej", "ej–nu", "ej…", "🎉ej🎉",
      "»ej«",
      "1. ej", "ej:", "ej: nu", "ej; nu", "'ej'", "’ej’", "#ej", "ej\u{AD}",
    ])
  func words(text: String) throws {
    #expect(try matcher(forms: "ej").found(in: text) == ["ej"])
  }

  @Test(
    "finds no word in a longer one",
    arguments: [
      "ej-märkt", "icke-ej", "ej- och", "så -ej", "ej&då", "R&ej", "ej:s", "EJ:er", "x:ej", "nej", "ejder", "ej2",
      "3ej",
      "ej_nu", "ej\u{AD}der", "n\u{AD}ej", "ejé", "éej", "e\u{301}ej", "ej\u{301}", "ej.nu", "nu.ej", "ej's", "ejж",
      "日ej",
    ])
  func partsOfWords(text: String) throws {
    #expect(try matcher(forms: "ej").found(in: text).isEmpty)
  }

  @Test("wants no boundary beside a sign that a form begins or ends with")
  func signs() throws {
    let matcher = try matcher(forms: "m.m.", "t.ex.", "& co", "s k", "(s)")
    #expect(matcher.found(in: "bad m.m. T.ex.bad") == ["m.m.", "T.ex."])
    #expect(matcher.found(in: "Karlsson & Co, s k (S)") == ["& Co", "s k", "(S)"])
    #expect(matcher.found(in: "am.m. m.m").isEmpty)
  }

  @Test("takes full stops literally")
  func fullStops() throws {
    #expect(try matcher(forms: "t.ex.").found(in: "tiex! t,ex. tex. t.exa").isEmpty)
  }

  @Test("joins digits across a comma, a full stop and a colon")
  func numbers() throws {
    let matcher = try matcher(forms: "1", "14")
    #expect(matcher.found(in: "1,5 0,1 14.00 14:30 1 14").count == 2)
  }
}
