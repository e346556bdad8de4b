import Testing

@testable import Reporters

@Suite struct PersonalDataGuardTests {
  private func dataGuard(_ values: String...) -> PersonalDataGuard {
    PersonalDataGuard(
      values.map { value in
        var value = value
        return value.withUTF8 { FoldedSymbols($0) }
      })
  }

  @Test(arguments: [
    // The value itself, in any form, and its parts.
    ("19880101-2397", "Ta bort 19880101-2397.", "Ta bort #."), ("19880101-2397", "198801012397", "#"),
    ("19880101-2397", "Numret 880101 är fel", "Numret # är fel"), ("19880101-2397", "slutar på 2397", "slutar på #"),
    ("19880101-2397", "19 88 01 01", "#"), ("070-174 06 05", "Ring 0701740605 nu", "Ring # nu"),
    ("070-174 06 05", "(070) 174.06.05", "(#"), ("Anna Quist", "ANNA QUIST ringde", "# ringde"),
    ("Anna Quist", "Quists hus", "# hus"), ("anna.li@gmejl.zz", "Skriv till anna.li@gmejl.zz.", "Skriv till #."),
    // Words of fewer letters together.
    ("Bo Ek", "Hej Bo Ek!", "Hej #!"), ("Bo Ek", "Hej bo-ek!", "Hej #!"), ("ABC 12A", "Bilen ABC12A", "Bilen #"),
    // Decomposed and composed letters are the same; so are those split by a soft hyphen.
    ("A\u{30A}sa Öh", "Åsa O\u{308}h", "#"), ("Qu\u{AD}is\u{AD}te", "Quiste", "#"), ("Quiste", "Qu\u{200B}iste", "#"),
    // Full-width digits.
    ("１２３４５", "12345", "#"),
  ])
  func takesValuesOutOfTextsAboutThem(_ value: String, _ text: String, _ cleaned: String) {
    #expect(dataGuard(value).cleaned(text, .near, replacement: "#") == cleaned)
    #expect(dataGuard(value).reveals(text, .near))
  }

  @Test(arguments: [
    ("19880101-2397", "Inlägget har 188 ord, gränsen är 101."), ("Anna Quist", "Annan text"), ("Bo Ek", "Ekbo"),
    ("Bo", "Bord och bod"), ("070-174 06 05", "kl. 17–18, sal 070"), ("x", "x"), ("", "text"), ("***", "***"),
  ])
  func leavesOtherTextsAlone(_ value: String, _ text: String) {
    #expect(dataGuard(value).cleaned(text, .near, replacement: "#") == text)
    #expect(!dataGuard(value).reveals(text, .near))
  }

  @Test(arguments: [
    ("19880101-2397", "Numret 198801012397.", "Numret #."),
    ("anna.quist@storstad.zz", "Till anna.quist@storstad.zz", "Till #.zz"),
    // Elsewhere in the file a word in common is no leak.
    ("anna.quist@storstad.zz", "Välkommen till Storstad", "Välkommen till Storstad"),
    ("070-174 06 05", "Sedan 1740", "Sedan 1740"), ("Storgatan 5", "Storgatan stängs av", "Storgatan stängs av"),
    ("Storgatan 5", "Bor på Storgatan 5", "Bor på #"),
  ])
  func elsewhereOnlyWholeValuesAreTakenOut(_ value: String, _ text: String, _ cleaned: String) {
    #expect(dataGuard(value).cleaned(text, .far, replacement: "#") == cleaned)
  }

  @Test(arguments: [
    ("anna@storstad.zz", "***@storstad.zz", "***@********.**"), ("19880101-2397", "****-2397", "****-****"),
    ("19880101-2397", "19********-****", "19********-****"), ("Anna Quist", "A*** Q***", "A*** Q***"),
  ])
  func masksKeepNoPartOfTheValue(_ value: String, _ mask: String, _ cleaned: String) {
    #expect(dataGuard(value).cleaned(mask: mask) == cleaned)
  }

  @Test func manyValuesAreLookedForAtOnce() {
    let values = (0..<500).map { String(8_800_000_000 + $0 * 7_919) }
    let table = PersonalDataGuard(
      values.map { value in
        var value = value
        return value.withUTF8 { FoldedSymbols($0) }
      })
    #expect(table.cleaned("a \(values[0]) b \(values[499]) c", .far, replacement: "#") == "a # b # c")
  }
}
