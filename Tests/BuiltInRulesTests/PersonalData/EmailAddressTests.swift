import BuiltInRules
import LintCore
import Testing

@Suite("E-mail addresses")
struct EmailAddressTests {
  private let rule = EmailAddress()

  @Test(
    "An address that is spelled out is found with all its parts",
    arguments: [
      "⟦anna.lindqvist(at)example.com⟧", "⟦anna.lindqvist [at] example.com⟧", "⟦anna.lindqvist(a)example.com⟧",
      "⟦anna.lindqvist (snabel-a) example (punkt) com⟧", "⟦anna punkt lindqvist snabel-a example punkt com⟧",
      "⟦anna[dot]lindqvist[at]example[dot]com⟧", "⟦anna.lindqvist at example.com⟧ svarar",
      "⟦anna.lindqvist＠example.com⟧", "⟦anna.lindqvist @ example.com⟧", "mailto:⟦anna.lindqvist@example.com⟧",
      "⟦an\u{AD}na.lindqvist@exam\u{200B}ple.com⟧", "(⟦anna.lindqvist@example.com⟧)", "⟦o'brien.pat@example.com⟧",
      "⟦a\u{30A}sa.o\u{308}berg@example.com⟧",
      "⟦anna.lindqvist@example.com⟧, ⟦kalle.lind@example.com⟧; ⟦eva.ek@example.com⟧", "⟦eva.ek@example.com⟧.Hej",
    ])
  func spelledOut(_ text: String) throws { try rule.expectMarks(text, tier: 0) }

  @Test(
    "Functions, handles, examples and single words are silent",
    arguments: [
      "info@example.com", "INFO@EXAMPLE.COM", "info24@example.com", "kultur.fritid@example.com",
      "bibliotek.oster@example.com", "forskolan.solrosen@example.com", "socialnämnden@example.com",
      "stadsbyggnadskontoret.norr@example.com", "press-kontakt@example.com", "info (at) example.com",
      "namn.efternamn@example.com", "förnamn.efternamn@example.com", "anna@example.com", "hamnkaféet@example.com",
      "@anna.lindqvist", "@anna.lindqvist@social.example", "https://social.example/@anna.lindqvist@other.example",
      "anna.lindqvist@example", "stor.bild@2x.png", "We are at example.com", "Kom @ 18.00", "kommun(er) i Skåne",
    ])
  func silent(_ text: String) throws { try rule.expectMarks(text) }

  @Test("Ordinary surnames that are also words for places are names", arguments: ["skog", "park", "brand", "lager"])
  func surnames(_ word: String) throws {
    try rule.expectMarks("⟦anna.\(word)@example.com⟧")
    try rule.expectMarks("\(word)@example.com")
  }

  @Test("A mailbox of a host for consumers is private, whatever its name, unless it is a function's")
  func consumerHosts() throws {
    try rule.expectMarks("⟦pahittad@gmail.com⟧", tier: 0)
    try rule.expectMarks("info@hotmail.com")
    #expect(try rule.findings(in: "pahittad@gmail.com").first?.message.sv == "Mejladressen är privat.")
  }

  @Test("On the project's own domains a name is a colleague and advice, and any other word a function")
  func ownDomains() throws {
    var project = ProjectVocabulary()
    project.ownDomains = ["kommunen.example"]
    let staff = try rule.findings(in: "anna.lindqvist@kultur.kommunen.example", project: project)
    #expect(staff.map(\.tier) == [1])
    #expect(staff.map(\.personalData?.mask) == ["***@kultur.kommunen.example"])
    #expect(try rule.findings(in: "annalind84@kommunen.example", project: project).map(\.tier) == [1])
    #expect(try rule.findings(in: "hamnen@kommunen.example", project: project).isEmpty)
    #expect(try rule.findings(in: "anna.lindqvist@annan.example", project: project).map(\.tier) == [0])
  }

  @Test("The project's own mailboxes are silent, as whole addresses or local parts")
  func ownMailboxes() throws {
    var project = ProjectVocabulary()
    project.ownMailboxes = ["nya.torget@annan.example", "stora.torget"]
    #expect(try rule.findings(in: "nya.torget@annan.example", project: project).isEmpty)
    #expect(try rule.findings(in: "Stora.Torget@annan.example", project: project).isEmpty)
    #expect(try !rule.findings(in: "nya.torget@tredje.example", project: project).isEmpty)
  }

  @Test("A reply is signed with a colleague's address; in its text the address is someone else's")
  func replies() throws {
    let signed = "Hej! Tack för din fråga.\nLouise, anna.lindqvist@kommunen.example"
    #expect(try rule.findings(in: signed, kind: "reply").map(\.tier) == [1])
    #expect(try rule.findings(in: signed).map(\.tier) == [0])
    #expect(try rule.findings(in: "Mejla anna.lindqvist@kommunen.example!", kind: "reply").map(\.tier) == [0])
    #expect(try rule.findings(in: "Hej!\npahittad@gmail.com", kind: "reply").map(\.tier) == [0])
  }

  @Test("A finding shows no part of an address that is not the project's own")
  func masks() throws {
    for text in ["anna.lindqvist@annalindqvist.example", "anna.lindqvist(at)example.com", "pahittad@gmail.com"] {
      let findings = try rule.findings(in: text)
      #expect(findings.map(\.personalData?.mask) == ["***@***"], "\(text)")
      for finding in findings {
        let words = [finding.message.sv, finding.message.en, finding.advice?.sv ?? "", finding.advice?.en ?? ""]
        #expect(words.allSatisfy { !$0.contains("lindqvist") && $0.count <= 100 && !$0.isEmpty }, "\(words)")
      }
    }
  }
}
