import Testing

@testable import BuiltInRules

/// Numbers are changed where they can only mean one thing.
@Suite struct NumberFormatTests {
  @Test(arguments: [
    ("Det bor 165000 personer i Ekvik.", "Det bor 165\u{A0}000 personer i Ekvik."),
    ("Det bor 1.650.000 människor här.", "Det bor 1\u{A0}650\u{A0}000 människor här."),
    ("Elpriset steg 3.5% i maj.", "Elpriset steg 3,5 procent i maj."),
    ("Rabatten är -20% i dag.", "Rabatten är -20\u{A0}% i dag."),
    ("Boken kostar 150:- hos oss.", "Boken kostar 150 kronor hos oss."),
    ("Kl. 8-16 och lördag 10-14.", "Kl. 8–16 och lördag 10–14."),
    ("Öppet kl. 08.00 - 16.30.", "Öppet kl. 08.00–16.30."),
    ("Mellan kl. 9 till kl. 11 är det kö.", "Mellan kl. 9 och kl. 11 är det kö."),
    ("Mellan den 3 till den 5 maj är det stängt.", "Mellan den 3 och den 5 maj är det stängt."),
    ("Kom från 10–14.", "Kom från 10 till 14."),
    ("Den 1:a maj sjunger kören.", "Den 1 maj sjunger kören."),
    ("Marknaden är den 3-5 maj.", "Marknaden är den 3–5 maj."),
    ("Kl18 börjar det.", "Kl. 18 börjar det."),
    ("Det är 12km kvar.", "Det är 12\u{A0}km kvar."),
    ("Börjar kl. 14.00 och slutar kl. 15:30.", "Börjar kl. 14.00 och slutar kl. 15.30."),
  ])
  func isMended(_ text: String, _ fixed: String) throws {
    #expect(try PlainLanguage.fixed(text, by: "number-format") == fixed)
  }

  @Test(arguments: [
    "Postnumret är 12345 och koden 98765.",
    "Sms:a 72456 så är du med.",
    "Det kostar SEK 8 900 i månaden.",
    "Matchen slutade 21-19.",
    "Vägarna E4, 40 och 1234 är stängda.",
    "Version 3.10 av appen är här.",
    "Läs SOU 2026:12 och lag 2009:600.",
    "Ring 112 vid fara och 114 14 annars.",
    "Bilen ABC123 och båten 4711-A.",
    "IP-adressen är 192.168.10.12.",
    "Klockan 14:30 går bussen.",
    "Kontot är 1234-5, och gironumret är 12-3456.",
    "Läs kapitel 3.2 på sidan 45.",
    "Barn 3–5 år och 6–9 år.",
    "Vi bjuder på 1/2 liter saft. Öppet 24/7.",
    "Talet 100 000 är stort, och 3,5 är litet.",
    "Ladda ner 5G-kartan för 10-årsjubileet.",
  ])
  func isLeftAlone(_ text: String) throws {
    #expect(try PlainLanguage.marked(text, by: "number-format") == text)
  }

  @Test func aPhoneNumberIsNeverShown() throws {
    for finding in try PlainLanguage.findings("Ring oss på 042-1050000.", of: "number-format") {
      #expect(!finding.message.sv.contains("1050000") && finding.fixes.isEmpty)
    }
    #expect(try PlainLanguage.findings("Ring oss på 042-1050000.", of: "number-format").count == 1)
  }

  @Test("Long rows of digits are read once", .timeLimit(.minutes(60)))
  func hostile() throws {
    for piece in ["1", "1.", "12-", "mellan 1 till ", "kl ", "1%", "3/5 ", "måndag 3 ", "man kan "] {
      let text = String(repeating: piece, count: 20_000 / piece.utf8.count)
      _ = NumberChecks(text: NumberText(Array(text.utf8))).issues()
    }
  }
}
