import LintCore
import Linting
import SourceText

/// Writes SARIF 2.1.0 (OASIS, errata 01), as GitHub code scanning and other viewers read it.
///
/// Places are in UTF-16 units. Results of personal data quote nothing: where a text would, it has `[REDACTED]`.
public struct SARIFReporter: Reporter {
  public let options: ReportOptions
  let words: Wording

  public init(_ options: ReportOptions) {
    self.options = options
    words = Wording(language: options.language)
  }

  static let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  static let redactionToken = "[REDACTED]"
  static let sourceRoot = "%SRCROOT%"

  public func write(_ report: LintReport, to sink: inout some ByteSink) {
    let selection = ReportSelection(options, format: .sarif)
    let rules = RuleIndex(reportedRules(report, selection))
    let criteria = WCAGCriterion.criteria(Set(rules.rules.flatMap(\.metadata.wcag)))
    var hasRedactions = false
    var json = JSONWriter(.spread)
    json.object { json in
      json.member("$schema", Self.schema)
      json.member("version", "2.1.0")
      json.array("runs") { json in
        json.object { json in
          writeTool(rules, criteria, to: &json)
          writeTaxonomy(criteria, to: &json)
          writeInvocation(report, selection, rules, to: &json)
          json.member("language", options.language.rawValue)
          json.member("columnKind", "utf16CodeUnits")
          json.object("originalUriBaseIds") { json in
            json.object(Self.sourceRoot, .inline) { json in
              json.message(
                "description", words("Mappen som kommandot kördes i.", "The folder that the command ran in."))
            }
          }
          writeArtifacts(report.files, to: &json)
          json.drain(to: &sink)
          json.array("results") { json in
            let files = ShownFiles(
              report, selection, options, columns: .utf16, redaction: .token(Self.redactionToken))
            for file in files {
              let hashes = LineHashes(file.masked)
              for diagnostic in file.diagnostics {
                let text = messageText(diagnostic)
                hasRedactions = hasRedactions || diagnostic.mentions(Self.redactionToken) || text.isRedacted
                writeResult(diagnostic, text.message, of: file, hashes, rules, to: &json)
                json.drain(to: &sink)
              }
            }
          }
          if hasRedactions { json.member("redactionTokens", [Self.redactionToken]) }
        }
      }
    }
    json.endLine()
    json.flush(to: &sink)
  }

  /// The rules in force, and those that something was found by all the same, in the order given.
  private func reportedRules(_ report: LintReport, _ selection: ReportSelection) -> [RuleDescription] {
    let described = Dictionary(options.rules.map { ($0.metadata.name, $0) }) { first, _ in first }
    var found: [String: RuleDescription] = [:]
    for file in report.files {
      for diagnostic in file.diagnostics where found[diagnostic.rule] == nil && selection.includes(diagnostic) {
        found[diagnostic.rule] = described[diagnostic.rule] ?? RuleDescription(unknown: diagnostic)
      }
    }
    let inForce = options.rules.filter { $0.severity != nil || found[$0.metadata.name] != nil }
    let others = found.values.filter { described[$0.metadata.name] == nil }
    return inForce + others.sorted { $0.metadata.name < $1.metadata.name }
  }

  /// What a result says: the message and the advice, as sentences. A finding of personal data says where the value
  /// would have stood, so that readers know that something has been left out.
  private func messageText(_ shown: ShownDiagnostic) -> (message: String, isRedacted: Bool) {
    var message = shown.message.asSentence
    var isRedacted = false
    if shown.isPersonalData, !shown.range.isEmpty, !shown.mentions(Self.redactionToken) {
      isRedacted = true
      if message.hasSuffix(".") { message.removeLast() }
      message += ": \(Self.redactionToken)."
    }
    if let advice = shown.advice { message += " " + advice.asSentence }
    return (message, isRedacted)
  }
}

extension RuleDescription {
  /// A rule of which nothing is known but what it has found.
  fileprivate init(unknown diagnostic: Diagnostic) {
    let name = Localized(sv: diagnostic.rule, en: diagnostic.rule)
    self.init(
      metadata: RuleMetadata(
        name: diagnostic.rule, category: diagnostic.category, severities: [diagnostic.severity], summary: name,
        rationale: name, sources: [], examples: []),
      severity: diagnostic.severity, severityOrigin: "")
  }
}

extension ShownDiagnostic {
  fileprivate func mentions(_ token: String) -> Bool {
    func has(_ text: String?) -> Bool { text?.holds(token) == true }
    return has(message) || has(advice) || fixes.contains { has($0.title) } || notes.contains { has($0.message) }
  }
}

extension JSONWriter {
  /// Writes a member that is a SARIF message.
  mutating func message(_ key: String, _ text: String) {
    object(key, .inline) { $0.member("text", text.sarifMessage) }
  }
}
