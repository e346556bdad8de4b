import Foundation
import LintCore
import LintTestSupport
import Testing

/// What the rules of Swedish say of other languages: nothing. English posts have rules of their own.
@Suite("Other languages")
struct OtherLanguageTests {
  /// The categories whose rules know Swedish, or Swedish and English.
  private static let categories: Set<RuleCategory> = [
    .plainLanguage, .spelling, .abbreviations, .slangAndJargon, .inclusiveLanguage, .tone,
  ]

  /// A passage in each language.
  static let passages: [[String]] = {
    let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
    let text = (try? String(contentsOfFile: root + "/testdata/languages/passages.tsv", encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst().map { line in
      line.replacingOccurrences(of: " ¶ ", with: "\n\n").split(separator: "\t").map(String.init)
    }
  }()

  private func findings(in text: String) throws -> [String] {
    try TestLinter.shared.check(text).diagnostics.filter { Self.categories.contains($0.category) }
      .map { "\($0.rule): \($0.finding.message.sv)" }
  }

  @Test("are at hand") func count() { #expect(Self.passages.count >= 15) }

  @Test("as the language of the post give no finding", arguments: passages)
  func declared(passage: [String]) throws {
    #expect(try findings(in: "---\nlanguage: \(passage[0])\n---\n\(passage[1])\n") == [])
  }

  @Test("as the whole of a post without a language give no finding", arguments: passages)
  func alone(passage: [String]) throws {
    #expect(try findings(in: passage[1] + "\n") == [])
  }

  @Test("between Swedish paragraphs give no finding", arguments: passages)
  func between(passage: [String]) throws {
    let text = "Badet är stängt nästa vecka. Vi öppnar igen på måndag.\n\n\(passage[1])\n\nHar du frågor? Ring oss.\n"
    #expect(try findings(in: text) == [])
  }

  @Test("as one sentence among Swedish ones give no finding", arguments: passages)
  func inside(passage: [String]) throws {
    let sentence = passage[1].prefix { !".።".contains($0) }
    #expect(try findings(in: "Badet är stängt nästa vecka. \(sentence). Vi öppnar igen på måndag.\n") == [])
  }
}

/// The rules that hold for posts in English.
@Suite("English posts")
struct EnglishPostTests {
  private func rules(_ text: String) throws -> [String] {
    try TestLinter.shared.check("---\nlanguage: en\n---\n\(text)\n").diagnostics.map(\.rule)
  }

  @Test(
    "get the rules that hold for English",
    arguments: [
      ("Sign up asap, there are few places left.", "abbreviation"),
      ("The the pool opens on Monday.", "repeated-word"),
      ("We are verry happy to see you.", "misspelling"),
      ("THE POOL IS CLOSED THIS WEEK", "all-caps"),
      ("See you there!!!", "repeated-punctuation"),
      (
        "The pool will be closed next week because the workers who repaired the roof last year now have found that water "
          + "still leaks down into the hall where children learn to swim.", "long-sentence"
      ),
    ])
  func found(text: String, rule: String) throws {
    #expect(try rules(text).contains(rule))
  }

  @Test(
    "may be written in British or American English, and get no rule of Swedish",
    arguments: [
      "The colour of the town centre is grey. We organise a programme for the neighbourhood.",
      "The color of the town center is gray. We organize a program for the neighborhood.",
      "Open 8 a.m. to 4 p.m. Ask Dr. Jones at St. Mary's.",
      "The decision was made by the council, and the library is being rebuilt. It will be opened in May.",
      "Call AME if you look for work. Man is here. The slang for this is fin. Visit SBF or HVB Eken.",
    ])
  func accepted(text: String) throws {
    let categories: Set<RuleCategory> = [
      .plainLanguage, .spelling, .abbreviations, .slangAndJargon, .inclusiveLanguage, .tone,
    ]
    let found = try TestLinter.shared.check("---\nlanguage: en\n---\n\(text)\n").diagnostics
    #expect(found.filter { categories.contains($0.category) }.map(\.finding.message.en) == [])
  }

  @Test("get fixes for abbreviations in their place and case")
  func fixes() throws {
    let report = try TestLinter.shared.check("---\nlanguage: en\n---\nE.g. the library. Bring lunch etc. Pls call.\n")
    let fixes = report.diagnostics.filter { $0.rule == "abbreviation" }.compactMap(\.finding.fixes.first)
    #expect(fixes.flatMap(\.edits).map(\.text) == ["For example", "and so on.", "Please"])
  }
}
