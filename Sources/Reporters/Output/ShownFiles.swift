import LintCore
import Linting
import SourceText

/// A file with something to show.
struct ShownFile {
  /// Its number among the report's files.
  let index: Int
  /// Its path.
  let path: String
  /// Its text, masked.
  let masked: MaskedSource
  private let file: FileReport
  private let chosen: [Int]
  private let language: MessageLanguage
  private let redaction: Redaction

  fileprivate init(_ file: FileReport, index: Int, chosen: [Int], _ files: ShownFiles) {
    self.index = index
    self.file = file
    self.chosen = chosen
    path = file.path
    language = files.language
    redaction = files.redaction
    masked = MaskedSource(file, columns: files.columnUnit, reveals: files.reveals)
  }

  /// The findings to show, in order, with everything of personal data taken out.
  var diagnostics: some Sequence<ShownDiagnostic> {
    chosen.lazy.map { masked.shown(file.diagnostics[$0], language, redaction) }
  }
}

/// The files of a report with something to show, one at a time, so that one file's tables are in memory at once.
struct ShownFiles: Sequence, IteratorProtocol {
  private let files: [FileReport]
  private let selection: ReportSelection
  private var position = 0
  /// For how many more findings of each rank there is room; nil for all.
  private var rooms: [Int]?
  fileprivate let language: MessageLanguage
  fileprivate let columnUnit: ColumnUnit
  fileprivate let redaction: Redaction
  fileprivate let reveals: Bool

  /// The files of a report; `reveals` only where personal data may be seen.
  init(
    _ report: LintReport, _ selection: ReportSelection, _ options: ReportOptions, columns: ColumnUnit? = nil,
    redaction: Redaction = .mask, reveals: Bool = false
  ) {
    files = report.files
    self.selection = selection
    rooms = selection.rooms(in: report)
    language = options.language
    columnUnit = columns ?? options.columnUnit
    self.redaction = redaction
    self.reveals = reveals
  }

  mutating func next() -> ShownFile? {
    while position < files.count {
      let index = position
      position += 1
      let diagnostics = files[index].diagnostics
      let chosen = diagnostics.indices.filter { selection.includes(diagnostics[$0]) && hasRoom(for: diagnostics[$0]) }
      guard !chosen.isEmpty else { continue }
      return ShownFile(files[index], index: index, chosen: chosen, self)
    }
    return nil
  }

  /// Takes the room for a finding, if there is any left for its rank.
  private mutating func hasRoom(for diagnostic: Diagnostic) -> Bool {
    guard var rooms else { return true }
    let rank = ReportSelection.rank(of: diagnostic)
    guard rooms[rank] > 0 else { return false }
    self.rooms = nil
    rooms[rank] -= 1
    self.rooms = rooms
    return true
  }
}
