import LintCore
import LintTestSupport
import Linting
import Testing

/// What Klartext asks of its users it does itself: its Swedish texts pass its own rules of language.
@Suite struct MessagesFollowTheRules {
  static let rules = TestLinter.shared.rules.map { NamedRule(metadata: $0.metadata) }

  /// The linter that the texts are held against, with the rules of language alone.
  static let language = TestLinter { options in
    options.selection.select = ["plain-language", "abbreviations", "slang-and-jargon"]
  }

  @Test(arguments: rules)
  func summariesAndReasonsAreInPlainLanguage(_ named: NamedRule) throws {
    try expectPlainLanguage(named.metadata.summary.sv, of: named)
    try expectPlainLanguage(named.metadata.rationale.sv, of: named)
  }

  @Test(arguments: rules)
  func messagesAndAdviceAreInPlainLanguage(_ named: NamedRule) throws {
    for text in try Self.messages(of: named) { try expectPlainLanguage(text.sv, of: named) }
  }

  /// What a message quotes may be long; what is its own may not. Advice may also list values or name a source.
  @Test(arguments: rules)
  func messagesAreShort(_ named: NamedRule) throws {
    for finding in try Self.findings(of: named) {
      #expect(finding.message.sv.withoutQuotes.count <= 100, "\(named.metadata.name): \(finding.message.sv)")
      guard let advice = finding.advice else { continue }
      #expect(advice.sv.withoutQuotes.count <= 130, "\(named.metadata.name): \(advice.sv)")
    }
  }

  @Test(arguments: rules)
  func quotationMarksAreThoseOfTheLanguage(_ named: NamedRule) throws {
    let rule = named.metadata
    for text in [rule.summary, rule.rationale] + (try Self.messages(of: named)) {
      #expect(!text.sv.contains("“") && !text.sv.contains("\""), "\(rule.name): \(text.sv)")
      #expect(!text.en.withoutEnglishQuotes.contains("”") && !text.en.contains("\""), "\(rule.name): \(text.en)")
    }
  }

  /// Every message and every piece of advice that a rule gives in its own examples, each once.
  private static func messages(of named: NamedRule) throws -> [Localized] {
    var seen: Set<Localized> = []
    return try findings(of: named).flatMap { [$0.message, $0.advice].compactMap(\.self) }
      .filter { seen.insert($0).inserted }
  }

  /// What a rule finds in its own examples, and in files that no example can show.
  private static func findings(of named: NamedRule) throws -> [Finding] {
    var reports = try named.metadata.examples.filter(\.isFlagged).map { example in
      try TestLinter.shared.check(
        MarkedText(example.asDraft).text, name: example.fileName, files: example.files, policy: example.policy)
    }
    if named.metadata.name == "encoding" {
      // å in Windows-1252, a byte that no encoding explains, and no text at all.
      for bytes: [UInt8] in [[0x62, 0xE5, 0x74], [0x62, 0xE5, 0x81, 0x74], [0x62, 0x00, 0x01]] {
        reports.append(try TestLinter.shared.check(bytes: bytes))
      }
    }
    if named.metadata.name == "media-unreadable" {
      // The test's files have the beginnings of their kinds, but for kinds that it does not know.
      reports.append(try TestLinter.shared.check("![Badet.](bad.webm)\n", files: ["bad.webm"]))
    }
    return reports.flatMap(\.diagnostics).filter { $0.rule == named.metadata.name }.map(\.finding)
  }

  private func expectPlainLanguage(_ text: String, of named: NamedRule) throws {
    let report = try Self.language.check(text.withoutQuotes, name: "text.txt")
    let found = report.diagnostics.map { "\($0.rule): \($0.finding.message.sv)" }
    #expect(found.isEmpty, "\(named.metadata.name): \(text)\n\(found.joined(separator: "\n"))")
  }
}

extension Example {
  /// The text as a draft for its channels.
  fileprivate var asDraft: String {
    guard !channels.isEmpty, !isDraft else { return text }
    return "---\nchannels: [\(channels.map(\.rawValue).joined(separator: ", "))]\n---\n" + text
  }
}

extension String {
  /// The text with one plain word in the place of each that it quotes.
  fileprivate var withoutQuotes: String {
    split(separator: "”", omittingEmptySubsequences: false).enumerated().map { $0.isMultiple(of: 2) ? $1 : "ordet" }
      .joined()
  }

  /// The text without what stands between English quotation marks.
  fileprivate var withoutEnglishQuotes: String {
    var text = ""
    var isQuoted = false
    for character in self {
      if character == "“" { isQuoted = true }
      if !isQuoted { text.append(character) }
      if character == "”" { isQuoted = false }
    }
    return text
  }
}
