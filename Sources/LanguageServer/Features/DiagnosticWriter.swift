import LintCore
import Reporters
import SourceText

/// Writes the findings of a document as the protocol has diagnostics.
struct DiagnosticWriter {
  private let uri: String
  private let path: String
  private let report: MaskedReport?
  private let faults: [ConfigurationProblem]
  private let settings: ServerSettings
  private let showsRelatedInformation: Bool
  private let language: MessageLanguage
  /// How much a byte-order mark that the editor kept takes of the first line.
  private let markWidth: Int

  init(
    _ document: TextDocument, _ checked: CheckedDocument?, _ settings: ServerSettings, _ client: ClientCapabilities
  ) {
    uri = document.uri
    path = document.path
    report = checked?.report
    faults = checked?.faults[document.path] ?? []
    self.settings = settings
    showsRelatedInformation = client.showsRelatedInformation || client.pullsDiagnostics
    language = checked?.language ?? .swedish
    let hasMark = document.text.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    markWidth = hasMark ? (client.unit == .utf8 ? 3 : 1) : 0
  }

  /// The findings that are shown, in order: those that are not suppressed, the gravest where there are too many.
  var shown: [ShownDiagnostic] {
    guard let report else { return [] }
    let all = report.diagnostics.filter { $0.suppression == nil && $0.severity >= settings.minimumSeverity }
    guard all.count > settings.maximumDiagnostics else { return all }
    let chosen = all.enumerated().sorted { ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset) }
      .prefix(settings.maximumDiagnostics)
    return chosen.sorted { $0.offset < $1.offset }.map(\.element)
  }

  /// Writes all of them as the items of an array.
  func write(to json: inout JSONWriter) {
    faults.forEach { json.fault($0) }
    shown.forEach { write($0, to: &json) }
  }

  /// Writes one.
  func write(_ diagnostic: ShownDiagnostic, to json: inout JSONWriter) {
    json.object { json in
      json.range("range", range(diagnostic.range))
      json.member("severity", diagnostic.severity.number)
      json.member("code", diagnostic.rule)
      json.member("source", "klartext")
      json.member("message", message(of: diagnostic))
      // What can simply go is shown faint.
      if let fix = diagnostic.fixes.first, fix.edits.count == 1, fix.edits[0].text.isEmpty,
        fix.edits[0].range == diagnostic.range
      {
        json.array("tags") { $0.value(1) }
      }
      guard showsRelatedInformation, !diagnostic.notes.isEmpty else { return }
      json.array("relatedInformation") { json in
        for note in diagnostic.notes {
          json.object { json in
            json.object("location") { json in
              json.member("uri", uri)
              json.range("range", range(note.range))
            }
            json.member("message", note.message)
          }
        }
      }
    }
  }

  /// What a finding says: what is wrong, then what to do.
  func message(of diagnostic: ShownDiagnostic) -> String {
    let channel = diagnostic.channel.map { "\($0.displayName[language]): " } ?? ""
    return channel + diagnostic.message + (diagnostic.advice.map { "\n" + $0 } ?? "")
  }

  private func range(_ range: ByteRange) -> Range<Position> {
    let start = position(range.lowerBound)
    return start..<max(start, position(range.upperBound))
  }

  private func position(_ offset: ByteOffset) -> Position {
    guard let position = report?.position(at: offset) else { return Position(line: 0, character: 0) }
    let mark = position.line == 1 && offset.value > 0 ? markWidth : 0
    return Position(line: position.line - 1, character: position.column - 1 + mark)
  }
}

extension Severity {
  /// The protocol's number.
  fileprivate var number: Int {
    switch self {
    case .error: 1
    case .warning: 2
    case .info: 3
    }
  }
}
