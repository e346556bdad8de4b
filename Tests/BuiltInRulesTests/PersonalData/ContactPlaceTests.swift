import BuiltInRules
import LintCore
import LintTestSupport
import Segmentation
import SourceText
import Testing

/// A text in which each rule finds one thing, and the mask that it is shown with.
private let samples: [(rule: any Rule, text: String, mask: String)] = [
  (BankAccountRule(), "Betala till SE45 5000 0000 0583 9825 7466 i dag.", "SE** **** **** **** **** ****"),
  (BankAccountRule(), "Clearing 8327-9, konto 123 456 789-0", "****-*, ***** *** *** ***-*"),
  (CaseNumberRule(), "Dnr SN-2024-113 gäller bistånd.", "**-****-***"),
  (CoordinatesRule(), "Hon bor vid 56.0465, 12.6945 på ön.", "**.****, **.****"),
  (HomeAddressRule(), "Hon bor på Björkvägen 7 B, 252 21 Lund.", "*** **"),
  (IPAddressRule(), "Användaren kom från 83.248.12.34 i natt.", "**.***.**.**"),
  (IdentityDocumentRule(), "Passnummer AA1234567 är borta.", "*********"),
  (PaymentCardRule(), "Kort 5500-0055-5555-5559 är spärrat.", "****-****-****-****"),
  (PhoneNumberRule(), "Ring Kim på +46 (0)70-174 06 08 i dag.", "+** (*)**-*** ** **"),
  (PhoneNumberRule(), "Nås på noll sju noll, 174 06 15 i dag.", "**** *** ****, *** ** **"),
  (PropertyDesignationRule(), "Ägaren till Ekbacken 3:14 har fått böter.", "******** *:**"),
  (VehicleRegistrationRule(), "En röd Volvo, MLB 84A, står i vägen.", "*** ***"),
]

@Suite("Where contact details are looked for")
struct ContactPlaceTests {
  @Test("Each kind is found in every text of a post and masked with its layout")
  func rolesAndMasks() throws {
    let roles: [PostText.Role] = [.body, .title, .alt(0), .textInImage(0), .field("credit")]
    for (rule, text, mask) in samples {
      var start = 0
      let texts = roles.map { role in
        let utf8 = Array(text.utf8)
        defer { start += utf8.count }
        return PostText(role: role, utf8: utf8, map: OffsetMap(literal: ByteRange(start..<start + utf8.count)))
      }
      let post = Post(
        draft: Draft(texts: texts, bodyRange: ByteRange(0..<0)),
        texts: texts.map { Prose(text: $0, segments: Segments(plainly: $0.string)) }, channels: [], language: "sv")
      let findings = rule.check(post, in: LintContext(lexicons: try TableLexicons.personalData()))
      #expect(findings.map { $0.personalData?.mask } == roles.map { _ in mask }, "\(rule.metadata.name)")
      #expect(findings.allSatisfy { $0.personalData?.kind == rule.metadata.name })
    }
  }

  @Test("What is said holds nothing of what was found")
  func wording() throws {
    for (rule, text, _) in samples {
      for finding in try rule.findings(in: text) {
        let said = [finding.message.sv, finding.message.en, finding.advice?.sv ?? "", finding.advice?.en ?? ""]
        #expect(said.allSatisfy { !$0.contains(where: \.isNumber) && $0.count <= 100 && !$0.isEmpty }, "\(said)")
      }
    }
  }

  @Test("A map link is reported as a whole, a number in a link where it stands, and neither in a path")
  func links() throws {
    try CoordinatesRule().expectMarks("Se ⟦https://maps.example/?q=56.04652,12.69447⟧ nu.")
    try PhoneNumberRule().expectMarks("Se https://example.com/?tel=⟦0701740605⟧ nu.")
    try PhoneNumberRule().expectMarks("Se https://example.com/0701740605/sida nu.")
    try HomeAddressRule().expectMarks("Hon bor vid https://example.com/Storgatan 7")
  }

  @Test("Private Swish is reported once where both rules are on, as an account")
  func payment() throws {
    let report = try TestLinter.shared.check("Swisha till 070-174 06 13 så köper jag blommor.", name: "utkast.txt")
    let names = report.diagnostics.map(\.rule).filter { $0 == "phone-number" || $0 == "bank-account" }
    #expect(names == ["bank-account"])
  }
}
