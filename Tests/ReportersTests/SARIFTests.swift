import LintCore
import Linting
import SourceText
import Testing

@testable import Reporters

@Suite struct SARIFTests {
  private static func schema() throws -> JSONSchema {
    try JSONSchema(TestData.text("testdata/conformance/sarif/sarif-schema-2.1.0.json"))
  }

  private static func run(
    _ report: LintReport, _ change: (inout ReportOptions) -> Void = { $0.rules = SampleReport.rules }
  ) throws -> JSONValue {
    let log = try JSONValue(parsing: ReportFormat.sarif.bytes(report, change))
    return try #require(log["runs"]?[0])
  }

  @Test(arguments: MessageLanguage.allCases)
  func followsTheOfficialSchema(_ language: MessageLanguage) throws {
    for report in [SampleReport.report, LintReport()] {
      for rules in [SampleReport.rules, []] {
        let bytes = ReportFormat.sarif.bytes(report) {
          $0.language = language
          $0.rules = rules
          $0.maximumDiagnostics = 6
          $0.documentationBase = "https://example.se/regler/"
          $0.exitCode = 2
        }
        #expect(try Self.schema().faults(in: JSONValue(parsing: bytes)) == [])
      }
    }
  }

  @Test func theSchemaRefusesWhatIsWrong() throws {
    let right = ReportFormat.sarif.text(SampleReport.report) { $0.rules = SampleReport.rules }
    let changes = [
      (#""level": "note""#, #""level": "info""#), (#""startLine": 7"#, #""startLine": 0"#),
      (#""version": "2.1.0""#, #""version": "2.2.0""#), (#""ruleId":"#, #""rule_id":"#),
      (#""kind": "inSource""#, #""kind": "comment""#), (#""columnKind": "utf16CodeUnits""#, #""columnKind": "bytes""#),
    ]
    for (old, new) in changes {
      let wrong = right.replacing(old, with: new, maxReplacements: 1)
      #expect(wrong != right, "\(old) is not in the report")
      #expect(try !Self.schema().faults(in: JSONValue(parsing: wrong)).isEmpty, "\(new) passes")
    }
  }

  /// What the schema cannot say (rules SARIF1001, 1004, 1007, 1009 and 1010 of the SARIF SDK).
  @Test func indicesIdsAndRegionsAgree() throws {
    let run = try Self.run(SampleReport.report)
    let driver = try #require(run["tool"]?["driver"])
    let rules = driver["rules"]?.array ?? []
    let artifacts = run["artifacts"]?.array ?? []
    let taxa = run["taxonomies"]?[0]?["taxa"]?.array ?? []
    #expect(Set(rules.map { $0["id"] }).count == rules.count)
    for rule in rules {
      #expect(rule["name"] != rule["id"])
      #expect(rule["name"]?.string?.wholeMatch(of: /([A-Z][a-z0-9]*)+/) != nil)
      for relation in rule["relationships"]?.array ?? [] {
        let target = try #require(relation["target"])
        #expect(taxa[try #require(target["index"]?.int)]["id"] == target["id"])
      }
    }
    let results = run["results"]?.array ?? []
    #expect(results.count == 8)
    for result in results {
      #expect(rules[try #require(result["ruleIndex"]?.int)]["id"] == result["ruleId"])
      let places = [result["locations"]?[0]] + (result["relatedLocations"]?.array ?? [])
      for place in places {
        let physical = try #require(place?["physicalLocation"])
        let location = try #require(physical["artifactLocation"])
        let artifact = artifacts[try #require(location["index"]?.int)]
        #expect(artifact["location"]?["uri"] == location["uri"])
        #expect(location["uriBaseId"]?.string == "%SRCROOT%")
        let edges = ["startLine", "startColumn", "endLine", "endColumn"].compactMap { physical["region"]?[$0]?.int }
        #expect(edges.count == 4 && (edges[0], edges[1]) <= (edges[2], edges[3]))
      }
      #expect(result["message"]?["text"]?.string?.hasSuffix(".") == true)
      #expect(
        result["partialFingerprints"]?["primaryLocationLineHash"]?.string?.wholeMatch(of: /[0-9a-f]+:[0-9]+/) != nil)
      #expect(result["partialFingerprints"]?["klartext/v1"]?.string?.count == 32)
    }
    for note in run["invocations"]?[0]?["toolExecutionNotifications"]?.array ?? [] {
      let descriptor = try #require(note["descriptor"])
      #expect(driver["notifications"]?[descriptor["index"]?.int ?? -1]?["id"] == descriptor["id"])
    }
  }

  @Test func onlyPersonalDataIsASecurityAlert() throws {
    for rule in try Self.run(SampleReport.report)["tool"]?["driver"]?["rules"]?.array ?? [] {
      let isPersonal = rule["properties"]?["tags"]?.array.contains(.string("personal-data")) == true
      #expect((rule["properties"]?["security-severity"] != nil) == isPersonal)
    }
  }

  @Test func personalDataIsNotQuoted() throws {
    let run = try Self.run(SampleReport.report)
    let results = run["results"]?.array ?? []
    let result = try #require(results.first { $0["ruleId"]?.string == "personal-identity-number" })
    #expect(result["message"]?["text"]?.string?.contains(": [REDACTED].") == true)
    #expect(result["locations"]?[0]?["physicalLocation"]?["region"]?["snippet"] == nil)
    #expect(run["redactionTokens"] == .array([.string("[REDACTED]")]))
    // Others are quoted, and without personal data nothing is announced.
    let other = try #require(results.first { $0["ruleId"]?.string == "abbreviation" })
    #expect(other["locations"]?[0]?["physicalLocation"]?["region"]?["snippet"]?["text"]?.string == "t.ex.")
    var report = SampleReport.report
    report.files.removeFirst()
    #expect(try Self.run(report)["redactionTokens"] == nil)
  }

  @Test func masksInMessagesBecomeTheToken() throws {
    var draft = SampleDraft("a.md", "Ring ⟦19880101-2397⟧.")
    let mask = PersonalDataMask(kind: "number", mask: "********-****")
    draft.find("personal-identity-number", .personalData, .error, sample("Ta bort ********-**** och 2397."), at: 0) {
      $0.personalData = mask
    }
    let text = try Self.run(LintReport(draft))["results"]?[0]?["message"]?["text"]?.string
    #expect(text == "Ta bort [REDACTED] och [REDACTED].")
  }

  @Test func whatIsTooManyIsSaid() throws {
    let run = try Self.run(SampleReport.report) { $0.maximumDiagnostics = 3 }
    #expect(run["results"]?.array.count == 3)
    let notes = run["invocations"]?[0]?["toolExecutionNotifications"]?.array ?? []
    #expect(notes.last?["message"]?["text"]?.string?.hasPrefix("5 fynd till visas inte") == true)
  }

  @Test func fixesByRegionGiveTheSameTextAsByBytes() throws {
    let marked = "⟦å🩱⟧ t.ex. a\u{30A}\r\n⟦bl.a.⟧ slut"
    for place in 0..<2 {
      var draft = SampleDraft("a.md", marked)
      draft.find("abbreviation", .abbreviations, .warning, sample(), at: place) {
        $0.fixes = [.replace($0.range, with: "ny", .automatic)]
      }
      let result = try Self.run(LintReport(draft))["results"]?[0]
      let replacement = result?["fixes"]?[0]?["artifactChanges"]?[0]?["replacements"]?[0]
      let region = try #require(replacement?["deletedRegion"])
      let lines = LineTable(SourceText(draft.text))
      func offset(_ line: String, _ column: String) throws -> ByteOffset? {
        let position = LineTable.Position(
          line: try #require(region[line]?.int), column: try #require(region[column]?.int))
        return lines.offset(at: position, in: .utf16)
      }
      #expect(try offset("startLine", "startColumn") == draft.ranges[place].lowerBound)
      #expect(try offset("endLine", "endColumn") == draft.ranges[place].upperBound)
      #expect(replacement?["insertedContent"]?["text"]?.string == "ny")
    }
  }

  @Test(arguments: [
    ("inlägg/å.md", "inl%C3%A4gg/%C3%A5.md"), ("./a b.md", "a%20b.md"), ("/tmp/å.md", "file:///tmp/%C3%A5.md"),
    ("a:b%c?d#e.md", "a%3Ab%25c%3Fd%23e.md"), ("A-Z_a.z~0/9", "A-Z_a.z~0/9"), ("[x]\"<>", "%5Bx%5D%22%3C%3E"),
  ])
  func pathsAreURIs(_ path: String, _ uri: String) { #expect(path.uriReference == uri) }

  @Test(arguments: [
    ("”{0}” saknas.", "”{{0}}” saknas."), ("[a](b).", "\\[a\\](b)."), ("[REDACTED].", "[REDACTED]."),
    ("Å – ”x”.", "Å – ”x”."),
  ])
  func messagesHaveNoPlaceholdersOrLinks(_ text: String, _ message: String) { #expect(text.sarifMessage == message) }

  @Test(arguments: [
    ("long-sentence", "LongSentence"), ("x", "X"), ("wcag-2-2", "Wcag22"),
    ("Audio-only and Video-only (Prerecorded)", "AudioOnlyAndVideoOnlyPrerecorded"),
  ])
  func namesAreOneWord(_ name: String, _ pascal: String) { #expect(name.pascalCase == pascal) }
}
