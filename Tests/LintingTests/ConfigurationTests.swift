import LintCore
import Linting
import Testing

@Suite struct ConfigurationTests {
  private let draft = "Ta med fika m.m. till AKN.\n"

  @Test func rulesAreSwitchedAndGraded() throws {
    let folder = try TestFolder([
      "klartext.yml": "rules:\n  abbreviation: error\n  unexplained-acronym: off\n", "a.md": draft,
    ])
    let report = try folder.check()
    #expect(report.rules == ["abbreviation"])
    #expect(report.diagnostics.map(\.severity) == [.error])
  }

  @Test func categoriesAndOptionsAreSet() throws {
    let text = "Ett två tre fyra fem sex sju åtta nio tio elva tolv.\n"
    let folder = try TestFolder([
      "klartext.yml": "rules:\n  abbreviations: off\n  long-sentence:\n    max_words: 10\n    severity: error\n",
      "a.md": draft + "\n" + text,
    ])
    let report = try folder.check()
    #expect(report.rules == ["long-sentence"])
    #expect(report.diagnostics.map(\.severity) == [.error])
  }

  @Test func acronymsOfTheProjectAreAccepted() throws {
    let folder = try TestFolder(["klartext.yml": "acronyms: [AKN]\n", "a.md": draft])
    #expect(try folder.check().rules == ["abbreviation"])
  }

  @Test func overridesHoldForTheirPathsAlone() throws {
    let folder = try TestFolder([
      "klartext.yml": "overrides:\n  - paths: [\"kris/**\"]\n    rules: {abbreviation: off}\n",
      "kris/a.md": "Ta med fika m.m.\n", "b.md": "Ta med fika m.m.\n",
    ])
    let report = try folder.check()
    #expect(report.diagnostics.map(\.file) == ["b.md"])
  }

  @Test func whatIsExtendedComesFirst() throws {
    let folder = try TestFolder([
      "klartext.yml": "extends: bas.yml\nrules: {abbreviation: warning}\n",
      "bas.yml": "rules: {abbreviation: error, unexplained-acronym: off}\n", "a.md": draft,
    ])
    #expect(try folder.check().diagnostics.map(\.severity) == [.warning])
  }

  @Test func theNearestConfigurationUpwardCounts() throws {
    let folder = try TestFolder([
      "klartext.yml": "rules: {abbreviation: off, unexplained-acronym: off}\n",
      "under/klartext.yml": "rules: {unexplained-acronym: off}\n", "under/a.md": draft, "b.md": draft,
    ])
    #expect(try folder.check().diagnostics.map(\.file) == ["under/a.md"])
    let isolated = try folder.check { $0.isIsolated = true }
    #expect(Set(isolated.diagnostics.map(\.file)) == ["under/a.md", "b.md"])
  }

  @Test func faultsNameTheirPlaceAndTheNearestKey() throws {
    let folder = try TestFolder([
      "klartext.yml": "langage: sv\nrules:\n  abbrevation: off\n  emoji-count: eror\nchannels: [facebok]\n",
      "a.md": draft,
    ])
    let faults = folder.faults()
    #expect(faults.count == 4)
    #expect(faults[0].hasPrefix("klartext.yml:1:1: ") && faults[0].contains("”language”"))
    #expect(faults[1].hasPrefix("klartext.yml:3:3: ") && faults[1].contains("”abbreviation”"))
    #expect(faults[2].hasPrefix("klartext.yml:4:16: ") && faults[2].contains("”error”"))
    #expect(faults[3].hasPrefix("klartext.yml:5:12: ") && faults[3].contains("”facebook”"))
  }

  @Test func aFileThatExtendsItselfIsRefused() throws {
    let folder = try TestFolder(["klartext.yml": "extends: klartext.yml\n", "a.md": draft])
    #expect(folder.faults().count == 1)
  }

  @Test func anAliasBombIsRefused() throws {
    let folder = try TestFolder(["klartext.yml": "words: &a [x, x]\nacronyms: [*a, *a]\n", "a.md": draft])
    #expect(folder.faults().first?.hasPrefix("klartext.yml:1:8: ") == true)
  }
}
