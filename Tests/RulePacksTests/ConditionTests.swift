import Testing

@testable import RulePacks

@Suite("Conditions")
struct ConditionTests {
  private func hits(_ row: TestRow, _ text: String) throws -> Bool { try !matcher([row]).found(in: text).isEmpty }

  @Test("lower case only")
  func lower() throws {
    let row = TestRow(forms: "ang|å ä", letterCase: "lower")
    #expect(try hits(row, "fråga ang badet"))
    #expect(try !hits(row, "Ang och ANG och aNg"))
    #expect(try hits(row, "å ä"))
    #expect(try !hits(row, "å Ä A\u{30A} ä"))
  }

  @Test("exactly the form's capitals")
  func exact() throws {
    let matcher = try matcher([TestRow(forms: "cph|Cph|KöpenhamnÅ", letterCase: "exact")])
    #expect(matcher.found(in: "cph Cph CPH cPH köpenhamnå KöpenhamnA\u{30A}") == ["cph", "Cph", "KöpenhamnA\u{30A}"])
  }

  @Test("lets two rows share a form that no text can have for both")
  func exactRowsShare() throws {
    let rows = [TestRow(forms: "OSA", letterCase: "exact"), TestRow(forms: "osa", letterCase: "lower")]
    let matcher = try matcher(rows)
    #expect(matcher.hits(in: Array("osa OSA Osa".utf8), segments: .init()).map(\.row) == [1, 0])
  }

  @Test(
    "unless_before",
    arguments: [
      ("en ggr", false), ("En  ggr", false), ("men ggr", true), ("en, ggr", true), ("en\nggr", false), ("1 ggr", false),
      ("11 ggr", true), ("ggr", true), ("Jag ser en. Ggr är", true), ("två ggr en", true), ("tusen och en ggr", false),
      ("sopran, ggr", false), ("högsopran ggr", false), ("e-en ggr", true),
    ])
  func unlessBefore(text: String, isHit: Bool) throws {
    #expect(try hits(TestRow(forms: "ggr", unlessBefore: "en|1|sopran,|*sopran"), text) == isHit)
  }

  @Test(
    "unless_after",
    arguments: [
      ("div 2", false), ("div två", true), ("div. 2", true), ("div polisen", false), ("div polis", false),
      ("div opolis", true), ("div att inte", false), ("div att", true), ("div attinte", true), ("div\u{A0}2", false),
      ("div 2:an", true), ("div A4", true), ("div 10 000", false),
    ])
  func unlessAfter(text: String, isHit: Bool) throws {
    #expect(try hits(TestRow(forms: "div", unlessAfter: "<number>|polis*|att inte"), text) == isHit)
  }

  @Test(
    "unless_near",
    arguments: [
      ("Vi ring polisen.", false), ("Polisen vill ring.", false), ("Vi ring. Polisen kom.", true), ("Vi ring.", true),
      ("Ring dig till Ring dig.", true), ("Ring på 1800-talet", false), ("Ring 1800", true),
      ("Vi ring till Nils?", false),
    ])
  func unlessNear(text: String, isHit: Bool) throws {
    #expect(try hits(TestRow(forms: "ring", unlessNear: "polis*|1800-tal*|<question>"), text) == isHit)
  }

  @Test("unless_near does not take the match itself for its neighbour")
  func nearItself() throws {
    let row = TestRow(forms: "bas|basen", unlessNear: "bas*")
    #expect(try hits(row, "En bas till."))
    #expect(try !hits(row, "En bas och basen."))
    #expect(try !hits(row, "En bas och basröst."))
  }

  @Test(
    "only_before",
    arguments: [
      ("500 SEK", true), ("1 500,50 SEK", true), ("10–12 SEK", true), ("A4 SEK", false), ("SEK", false),
      ("flera SEK", true), ("alla SEK", false), ("5. SEK", false), ("e-5 SEK", false),
    ])
  func onlyBefore(text: String, isHit: Bool) throws {
    #expect(try hits(TestRow(forms: "SEK", letterCase: "exact", onlyBefore: "<number>|flera"), text) == isHit)
  }

  @Test(
    "only_after with classes of words",
    arguments: [
      ("alt. med", true), ("alt. Med", false), ("alt. 5", true), ("alt.", false), ("alt. åka", true),
      ("alt. Åka", false),
      ("alt. A\u{30A}ka", false), ("alt.med", true), ("alt. ”med", false),
    ])
  func onlyAfter(text: String, isHit: Bool) throws {
    #expect(try hits(TestRow(forms: "alt.", onlyAfter: "<lower>|<number>"), text) == isHit)
  }

  @Test("both only_before and only_after must be met")
  func onlyBoth() throws {
    let row = TestRow(forms: "till", onlyBefore: "från", onlyAfter: "<capital>")
    #expect(try hits(row, "från till Lund"))
    #expect(try !hits(row, "från till lund"))
    #expect(try !hits(row, "åt till Lund"))
  }

  @Test("the beginning and the end of the sentence")
  func edges() throws {
    let start = TestRow(forms: "ju", unlessBefore: "<start>")
    #expect(try !hits(start, "Ju mer."))
    #expect(try !hits(start, "Hej. Ju mer."))
    #expect(try !hits(start, "🎉 ”Ju mer."))
    #expect(try hits(start, "Det är ju mer."))
    let end = TestRow(forms: "bla.", unlessAfter: "<end>")
    #expect(try !hits(end, "Så var det bla."))
    #expect(try !hits(end, "Så var det bla. 🎉"))
    #expect(try hits(end, "Så var bla. det."))
  }

  @Test("touching punctuation")
  func punctuation() throws {
    let row = TestRow(forms: "alt", unlessBefore: "<punct>", unlessAfter: "<punct>")
    #expect(try !hits(row, "”alt"))
    #expect(try !hits(row, "alt, och"))
    #expect(try hits(row, "en alt och"))
  }

  @Test("classes in the middle of other words")
  func sequences() throws {
    let row = TestRow(forms: "kl", onlyAfter: "<number> den <lower>")
    #expect(try hits(row, "kl 14.30 den femte"))
    #expect(try !hits(row, "kl 14 den Femte"))
    let before = TestRow(forms: "kl", onlyBefore: "<capital> <number>")
    #expect(try hits(before, "Maj 12 kl"))
    #expect(try !hits(before, "maj 12 kl"))
  }

  @Test("looks at the text between sentences where a match stands in none")
  func noSentences() throws {
    let matcher = try matcher([TestRow(forms: "m.m.", unlessNear: "öl")])
    #expect(matcher.found(in: "m.m. öl", segments: .init()).isEmpty)
    #expect(matcher.found(in: "m.m.", segments: .init()) == ["m.m."])
  }
}
