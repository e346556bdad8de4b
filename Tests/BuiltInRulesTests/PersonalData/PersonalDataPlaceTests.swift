import BuiltInRules
import LintCore
import LintTestSupport
import Segmentation
import SourceText
import Testing

@Suite("Where personal data is looked for")
struct PersonalDataPlaceTests {
  private func context(_ project: ProjectVocabulary = ProjectVocabulary()) throws -> LintContext {
    LintContext(lexicons: try TableLexicons.personalData(), project: project)
  }

  @Test("The names of attached files are searched, and only what is clear in them is reported")
  func fileNames() throws {
    let post = Post(files: [
      "bilder/anna_19910924-2397.jpg", "IMG_200101171452.jpg", "20010117-1452.png", "IMG_199109242397.jpg",
      "pnr_199109242397.pdf", "anna.lindqvist@example.com.pdf", "stor.bild@2x.png",
    ])
    let numbers = PersonalIdentityNumber().check(post, in: try context())
    #expect(numbers.map(\.range.bytes) == [12..<25, 94..<106])
    #expect(numbers.allSatisfy { $0.tier == 1 && $0.message.sv.hasPrefix("Filens namn") })
    #expect(EmailAddress().check(post, in: try context()).count == 1)
  }

  @Test("In a link only what follows ? or # is searched")
  func links() throws {
    let rule = PersonalIdentityNumber()
    try rule.expectMarks("https://example.com/910924-2397/sida")
    try rule.expectMarks("https://example.com/sida?pnr=⟦910924-2397⟧&a=1", tier: 1)
    try rule.expectMarks("https://example.com/sida?pnr=⟦199109242397⟧", tier: 1)
    try rule.expectMarks("https://example.com/sida?dag=20010117-1452")
    let message = try rule.findings(in: "https://example.com/#910924-2397").first?.message.sv
    #expect(message?.hasPrefix("Länken") == true)
  }

  @Test("A place that two texts share is reported once, with the surer evidence")
  func sharedPlaces() throws {
    let body = Array("Se 9109242397".utf8)
    let place = ByteRange(0..<body.count)
    let common = PostText(role: .body, utf8: body, map: OffsetMap(literal: place))
    let titled = PostText(role: .title, utf8: Array("Pnr 9109242397".utf8), map: OffsetMap(literal: ByteRange(-1..<13)))
    let segments = Segments(plainly: "")
    for texts in [[common, titled], [titled, common]] {
      let post = Post(
        draft: Draft(texts: texts, bodyRange: place), texts: texts.map { Prose(text: $0, segments: segments) },
        channels: [], language: "sv")
      let findings = PersonalIdentityNumber().check(post, in: try context())
      #expect(findings.map(\.tier) == [0])
      #expect(findings.map(\.range.bytes) == [3..<13])
    }
  }

  @Test("Every text of a post is searched, whatever its role")
  func roles() throws {
    let roles: [PostText.Role] = [.body, .title, .alt(0), .textInImage(0), .field("credit")]
    var start = 0
    let texts = roles.map { role in
      let utf8 = Array("Anna 910924-2397, anna.lind@example.com".utf8)
      defer { start += utf8.count }
      return PostText(role: role, utf8: utf8, map: OffsetMap(literal: ByteRange(start..<start + utf8.count)))
    }
    let post = Post(
      draft: Draft(texts: texts, bodyRange: ByteRange(0..<0)),
      texts: texts.map { Prose(text: $0, segments: Segments(plainly: $0.string)) }, channels: [], language: "sv")
    #expect(PersonalIdentityNumber().check(post, in: try context()).count == roles.count)
    #expect(EmailAddress().check(post, in: try context()).count == roles.count)
  }

  @Test("A finding holds a mask of the layout and never the value")
  func masks() throws {
    let texts = [
      ("19910924-2397", "19******-****"), ("910924+2397", "******+****"), ("Pnr 9109242397", "**********"),
      ("pnr 199109242397", "19**********"), ("1991-09-24-2397", "19**-**-**-****"), ("91 09 24-2397", "** ** **-****"),
      ("910924\u{2212}2397", "******-****"), ("１９９１０９２４－２３９７", "19******-****"),
      ("19\u{200B}910924-2397", "19******-****"), ("Interimsnr 000101-T220", "******-****"),
      ("född 910924, fyra sista 2397", "****"),
    ]
    for (text, mask) in texts {
      let findings = try PersonalIdentityNumber().findings(in: text)
      #expect(findings.map(\.personalData?.mask) == [mask], "\(text)")
      #expect(findings.allSatisfy { $0.personalData?.kind == "personal-identity-number" })
      for finding in findings {
        let words = [finding.message.sv, finding.message.en, finding.advice?.sv ?? "", finding.advice?.en ?? ""]
        #expect(words.allSatisfy { !$0.contains(where: \.isNumber) && $0.count <= 100 && !$0.isEmpty }, "\(words)")
      }
    }
  }
}
