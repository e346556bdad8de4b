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
  private var room: Int
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
    room = selection.maximum ?? .max
    language = options.language
    columnUnit = columns ?? options.columnUnit
    self.redaction = redaction
    self.reveals = reveals
  }

  mutating func next() -> ShownFile? {
    while position < files.count, room > 0 {
      let index = position
      position += 1
      let diagnostics = files[index].diagnostics
      var chosen: [Int] = []
      for (number, diagnostic) in diagnostics.enumerated() where selection.includes(diagnostic) {
        guard chosen.count < room else { break }
        chosen.append(number)
      }
      guard !chosen.isEmpty else { continue }
      room -= chosen.count
      return ShownFile(files[index], index: index, chosen: chosen, self)
    }
    return nil
  }
}
