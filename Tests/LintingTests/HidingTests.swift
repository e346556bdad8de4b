import LintTestSupport
import Linting
import Testing

/// Personal data that no rule reports is hidden all the same, since another finding may show its line.
@Suite struct HidingTests {
  private func hidden(_ text: String) throws -> [String] {
    let report = try TestLinter.shared.check(text)
    return Set(report.personalData.map(\.range.bytes)).sorted { $0.lowerBound < $1.lowerBound }
      .map { String(decoding: report.source.bytes[$0], as: UTF8.self) }
  }

  @Test(arguments: ["”", "😀", "\u{AD}", "\u{301}", "«", "\u{200B}", "–"])
  func aValueBesideASignIsHiddenTooWhereItStandsAgain(_ sign: String) throws {
    let text = "Moa Lind är placerad i familjehem.\n\nDu erhåller svar av \(sign)Moa Lind\(sign) i dag.\n"
    let report = try TestLinter.shared.check(text)
    let hidden = report.personalData.map { String(decoding: report.source.bytes[$0.range.bytes], as: UTF8.self) }
    #expect(hidden.filter { $0 == "Moa Lind" }.count == 2, "\(hidden)")
  }

  @Test func aNumberInACommentIsHiddenAndNotReported() throws {
    let text = "Hej på dig. <!-- fråga 19910924-2397 om bilden -->\n"
    #expect(try hidden(text) == ["19910924-2397"])
    #expect(try TestLinter.shared.check(text).places(of: "personal-identity-number").isEmpty)
  }

  @Test func anAddressInAFieldThatIsNotReadIsHidden() throws {
    #expect(
      try hidden("---\nkontaktat: anna.lindqvist@example.com\n---\nHej på dig.\n") == ["anna.lindqvist@example.com"])
  }

  @Test func aNameInACommentIsHiddenWhereSomethingIsSaidOfIt() throws {
    #expect(try hidden("Hej på dig.\n\n<!-- Moa Lindhag är sjukskriven -->\n").first == "Moa Lindhag")
  }

  @Test func aNameIsHiddenInTheRestOfTheFileToo() throws {
    let text = "Moa Lindhag är sjukskriven.\n\nRing Moa Lindhag. Lindhags bil är röd. Lindhagen är en park.\n"
    #expect(try hidden(text) == ["Moa Lindhag", "Moa Lindhag", "Lindhag"])
    #expect(try TestLinter.shared.check(text).places(of: "sensitive-personal-data").count == 1)
  }

  @Test func aValueIsHiddenInAnAddressOnTheWebWhereItIsNoFinding() throws {
    let text = "Pnr 19910924-2397.\n\nLäs https://example.com/nyheter/19910924-2397/park i dag.\n"
    #expect(try hidden(text) == ["19910924-2397", "19910924-2397"])
  }

  @Test func aValueIsHiddenWhereItIsWrittenCloseToAWord() throws {
    #expect(try hidden("Mobil 070-174 06 08 igen.\n\nMobil 070-174 06 08Siv.\n").count == 2)
  }

  @Test(arguments: ["se", "\u{5B0}", "å", "Ä"])
  func aValueOfSeveralWordsIsHiddenInsideAWordToo(_ before: String) throws {
    #expect(try hidden("Anna bor på Storgatan 12 C.\n\n\(before)Storgatan 12 C\n").count == 2)
    #expect(
      try hidden("Moa Lind är sjukskriven.\n\nVi såg \(before)Moa Lind.\n").filter { $0 == "Moa Lind" }.count == 2)
  }

  @Test func aNameIsHiddenInCapitalsToo() throws {
    let text = "Moa Lindhög är sjukskriven.\n\nMOA LINDHÖG SAKNAS HÄR. LINDHÖG OCH moa lindhög.\n"
    #expect(try hidden(text) == ["Moa Lindhög", "MOA LINDHÖG", "LINDHÖG", "moa lindhög"])
  }

  @Test func aSurnameIsHiddenInAHashtag() throws {
    let text = "Moa Lindhög är sjukskriven.\n\n#MoaLindhög #mörklindhög #LindhögMoa #ÅsaÅberg\n"
    #expect(try hidden(text) == ["Moa Lindhög", "Lindhög", "Lindhög"])
    #expect(try hidden("Åsa Åberg är sjukskriven.\n\n#ÅsaÅberg #FikaÅbergs\n").filter { $0 == "Åberg" }.count == 2)
  }

  @Test func aSurnameThatIsAWordIsShownWhereItIsThatWord() throws {
    #expect(
      try hidden("Moa Björk är sjukskriven.\n\nVi planterar en björk. Björk är ett träd.\n") == ["Moa Björk", "Björk"])
  }

  @Test func aValueThatGoesOnIsAnotherOne() throws {
    #expect(
      try hidden("Anna bor på Storgatan 12.\n\nMötet är på Storgatan 123 och i xStorgatan 124.\n") == ["Storgatan 12"])
  }

  @Test func theNameOfAFileIsShownWithoutPersonalData() throws {
    let folder = try TestFolder(["brev_19910924-2397.md": "Du erhåller svar.\n", "brev-2026.md": "Hej.\n"])
    let report = try folder.check()
    #expect(report.files.map(\.path) == ["brev-2026.md", "brev_19******-****.md"])
    #expect(report.files.map(\.location) == ["brev-2026.md", "brev_19910924-2397.md"])
    #expect(report.diagnostics.allSatisfy { !$0.file.contains("2397") })
  }

  @Test func aFileThatIsNotThereIsNamedWithoutPersonalData() throws {
    let report = try TestFolder([:]).check(["brev_19910924-2397.md"])
    #expect(report.failures.map(\.path) == ["brev_19******-****.md"])
  }

  @Test(.timeLimit(.minutes(60))) func manyValuesInALongFileAreLookedUpInOnePass() throws {
    let numbers = (0..<4000).map { "Ring Moa Lindhag\($0 % 7), hon har diabetes.\n" }.joined()
    #expect(try TestLinter.shared.check(numbers, name: "a.txt").personalData.count >= 1000)
  }
}
