import BuiltInRules
import LintCore
import LintTestSupport
import SourceText
import Testing

@Suite("Personal identity numbers")
struct PersonalIdentityNumberTests {
  private let rule = PersonalIdentityNumber()

  @Test(
    "A sign before the last four and a right check digit are certain in any context",
    arguments: [
      "⟦910924-2397⟧", "⟦19910924-2397⟧", "Ordernr ⟦19910924-2397⟧", "kl. 10 kommer ⟦910924-2397⟧", "(⟦910924-2397⟧)",
      "**⟦910924-2397⟧**", "⟦910924-2397⟧,⟦920123-2387⟧", "⟦910924-2397⟧/⟦920123-2387⟧", "⟦910924-2397⟧:s ägare",
      "pnr.⟦19920123-2387⟧!", "pnr⟦19920123-2387⟧", "⟦1991.09.24-2397⟧", "⟦1991/09/24-2397⟧", "⟦91-09-24-2397⟧",
      "⟦٩١٠٩٢٤-٢٣٩٧⟧", "⟦𝟗𝟏𝟎𝟗𝟐𝟒-𝟐𝟑𝟗𝟕⟧", "⟦19\u{200B}910924\u{2011}23\u{AD}97⟧", "⟦701063-2391⟧",
    ])
  func certain(_ text: String) throws { try rule.expectMarks(text, tier: 0) }

  @Test(
    "A word makes bare, spaced and loosely grouped digits certain",
    arguments: [
      "Pnr ⟦9109242397⟧", "Elevpersonnummer: ⟦199109242397⟧", "Personnumret är ⟦910924 2397⟧", "Pnr ⟦1991-09-24 2397⟧",
      "Född ⟦9109242397⟧ i Lund", "Pers. nr ⟦9109242397⟧", "Social security number: ⟦9109242397⟧",
      "⟦199109242397⟧ är mitt pnr", "personnummer ⟦1 9 9 1 0 9 2 4 - 2 3 9 7⟧", "pers.nr ⟦910924.2397⟧",
      "PERSONNUMMER⟦9109242397⟧", "Pe\u{AD}rsonnummer ⟦9109242397⟧", "pnr ⟦1️⃣9️⃣9️⃣1️⃣0️⃣9️⃣2️⃣4️⃣2️⃣3️⃣9️⃣7️⃣⟧",
      "Sam.nr ⟦7010632391⟧", "Samordningsnummer ⟦198200662396⟧", "OCR ⟦199109242397⟧ är samma som personnumret",
    ])
  func certainBesideAWord(_ text: String) throws { try rule.expectMarks(text, tier: 0) }

  @Test(
    "Without a word such digits are probable or possible",
    arguments: [
      ("Vi såg ⟦199109242397⟧ i går", 1), ("Vi såg ⟦910924 2397⟧ i går", 1), ("Vi såg ⟦910924 - 2397⟧ i går", 1),
      ("Vi såg ⟦91 09 24-2397⟧ i går", 1), ("Vi såg ⟦9109242397⟧ i går", 2), ("Vi såg ⟦200101171452⟧ i går", 2),
      ("is⟦199109242397⟧", 2), ("Ring Anna, ⟦199109242397⟧, i dag", 1),
      ("Anna ⟦199109242397⟧ fick 500 kronor kl. 10", 1), ("Kortet ⟦000101-T220⟧ hittades", 2), ("a⟦910924-2397⟧", 1),
    ])
  func weaker(_ text: String, tier: Int) throws { try rule.expectMarks(text, tier: tier) }

  @Test(
    "Numbers of other kinds are silent",
    arguments: [
      "Ordernr 199109242397", "Fakturanummer: 9109242397", "Beloppet är 9109242397 kronor", "910924-2398",
      "19910931-2397", "910924-23978", "1910924-2397", "910924-2397-1", "12-910924-2397", "20010117-1452.jpg",
      "Datum: 20010117-1452", "tid 20010117 1452", "Ring 0701740615, personnummer behövs inte",
      "Skriv inte personnummer i kommentarer, ring 0701740615.", "Personnummer saknas.\nOrdernr 200101171452.",
      "#199109242397", "https://example.com/199109242397", "https://example.com/?id=199109242397", "165560160680",
      "VAT SE556016068001", "Personnummer 19900101-1234 är ett exempel", "Dnr 230101-K123", "20250112T130600Z",
      "Vi har 12 345 678 90 kronor", "4111 1111 1111 1111", "2.9109242397.1", "19910924 till 20240512",
      "film 000101T220", "lagen (2009:400)", "IMEI 356938035643809", "EAN 7310865004703", "+46 70 174 06 15",
    ])
  func silent(_ text: String) throws { try rule.expectMarks(text) }

  @Test("A mistyped check digit is a question beside the word alone")
  func mistyped() throws {
    try rule.expectMarks("Personnummer ⟦910924-2398⟧", tier: 1)
    try rule.expectMarks("Numret 910924-2398")
    try rule.expectMarks("Personnummer saknas.\nNumret är 910924-2398.")
  }

  @Test("The owner's number is told from a company's beside the same word")
  func soleTraders() throws {
    for text in ["org.nr ⟦491210-9958⟧", "Organisationsnummer ⟦4912109958⟧", "moms ⟦SE491210995801⟧"] {
      try rule.expectMarks(text)
      let messages = try rule.findings(in: MarkedText(text).text).map(\.message.sv)
      #expect(messages.allSatisfy { $0.contains("enskild") }, "\(text)")
    }
  }

  @Test(
    "The last four count beside a date of birth, and are a question beside the word alone",
    arguments: [
      ("Född 910924, sista fyra ⟦2397⟧", 1), ("Född den 24 september 1991.\nDe fyra sista siffrorna är ⟦2397⟧.", 1),
      ("⟦2397⟧ är de fyra sista i hans personnummer (910924).", 1), ("De 4 sista i mitt pnr är ⟦2397⟧", 2),
      ("De fyra sista siffrorna på kortet är 2397.", 0), ("De fyra sista åren, 2020–2024, föddes 1250 barn.", 0),
      ("De fyra sista åren föddes 1250 barn.", 0), ("Född 1991, de fyra sista i laget", 0),
    ])
  func lastFour(_ text: String, tier: Int) throws { try rule.expectMarks(text, tier: tier) }

  @Test(
    "Reserve numbers count beside their own word",
    arguments: ["Reservnummer ⟦19810829M071⟧", "Reservnr: ⟦22910924AB12⟧", "Patientens reservid ⟦19910945-2397⟧"])
  func reserveNumbers(_ text: String) throws {
    try rule.expectMarks(text, tier: 1)
    #expect(try rule.findings(in: "Nummer \(MarkedText(text).text.split(separator: " ").last ?? "")").isEmpty)
  }
}
