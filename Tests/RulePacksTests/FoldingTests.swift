import Testing

@testable import RulePacks

@Suite("Folding")
struct FoldingTests {
  @Test(
    "finds a form however it is written, and marks it as written",
    arguments: [
      "erhåller", "Erhåller", "ERHÅLLER", "erha\u{30A}ller", "ERHA\u{30A}LLER", "er\u{AD}hål\u{AD}ler",
      "er\u{200B}håller", "erhållе\u{72}".replacing("е", with: "e"), "ErH\u{212B}ller",
    ])
  func writings(word: String) throws {
    let matcher = try matcher(forms: "erhåller")
    #expect(matcher.found(in: "Du \(word) svar.") == [word])
    #expect(matcher.found(in: word) == [word])
  }

  @Test(
    "takes no letter for another",
    arguments: [
      "erhaller", "erhäller", "erha\u{308}ller", "erha\u{301}ller", "erhålle\u{301}r", "erhållerı", "erhаller",
    ])
  func letters(word: String) throws {
    #expect(try matcher(forms: "erhåller").found(in: "Du \(word) svar.").isEmpty)
  }

  @Test("takes no å for an a that a form has")
  func ringIsNoBareLetter() throws {
    let matcher = try matcher(forms: "bad", "a")
    #expect(matcher.found(in: "båd ba\u{30A}d a\u{30A} å A\u{30A} Å bäd").isEmpty)
    #expect(matcher.found(in: "bad a A") == ["bad", "a", "A"])
  }

  @Test("keeps the dotless and the dotted i apart from i, and ß from ss")
  func otherAlphabets() throws {
    let matcher = try matcher(forms: "visst", "straße", "is")
    #expect(matcher.found(in: "vısst VİSST vi\u{307}sst") == [])
    #expect(matcher.found(in: "strasse STRASSE").isEmpty)
    #expect(matcher.found(in: "Straße STRAẞE VISST IS") == ["Straße", "STRAẞE", "VISST", "IS"])
  }

  @Test(
    "reads any blanks with at most one line end as one space",
    arguments: [
      "med anledning av", "med  anledning\tav", "med\u{A0}anledning\u{202F}av", "med\nanledning av",
      "med \r\n anledning av", "med\ranledning\u{2009}av", "med \u{AD}anledning\u{200B} av", "med\u{2028}anledning av",
    ])
  func blanks(phrase: String) throws {
    let matcher = try matcher(forms: "med anledning av")
    #expect(matcher.found(in: "Vi stänger \(phrase) snö.") == [phrase])
  }

  @Test("finds no phrase across a blank line", arguments: ["\n\n", "\r\n\r\n", "\n \n", "\r\r", "\n\u{200B}\n"])
  func blankLines(gap: String) throws {
    #expect(try matcher(forms: "med anledning").found(in: "Kom med\(gap)anledning finns.").isEmpty)
  }

  @Test("reads typographic hyphens and apostrophes as plain ones, and dashes not")
  func hyphens() throws {
    let matcher = try matcher(forms: "e-post", "rock'n'roll")
    #expect(matcher.found(in: "e\u{2011}post E\u{2010}POST") == ["e\u{2011}post", "E\u{2010}POST"])
    #expect(matcher.found(in: "rock’n’roll") == ["rock’n’roll"])
    #expect(matcher.found(in: "e–post e—post e post epost").isEmpty)
  }

  @Test("matches forms with letters and signs of other alphabets")
  func otherScripts() throws {
    let matcher = try matcher(forms: "привет", "日本", "💡 tips", "№ ett")
    #expect(matcher.found(in: "Привет! 日本、💡 Tips № ETT") == ["Привет", "日本", "💡 Tips", "№ ETT"])
    #expect(matcher.found(in: "日本語 привета").isEmpty)
  }
}
