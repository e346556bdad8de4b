import Foundation
import LanguageServer
import LintCore
import Linting
import Reporters
import SourceText

extension Harness {
  /// A draft's findings in every format: what is written can be read again, and names the same places.
  static let report = Harness("report", upTo: 1024) { bytes in
    let file = try checkDraft(bytes, name: FuzzSession.name(for: bytes), in: ReportFormat.allCases)
    let shown = MaskedReport(file, columns: .utf16, language: .swedish).diagnostics
    let lines = LineTable(file.source)
    for format in ReportFormat.allCases {
      var options = ReportOptions()
      options.minimumSeverity = .info
      options.showSuppressed = true
      var written: [UInt8] = []
      format.write(LintReport(files: [file]), options, to: &written)
      switch format {
      case .json:
        let places = try json(written)["diagnostics"].items.map { item in
          try place(
            item["range"]["start"]["line"], item["range"]["start"]["column"], item["range"]["end"]["line"],
            item["range"]["end"]["column"], lines)
        }
        try requirePlaces(places, shown, format)
        let offsets = try json(written)["diagnostics"].items.map { $0["range"]["start"]["offset"].int }
        try require(
          offsets == shown.map { file.source.fileRange(of: $0.range).lowerBound.value }, "json has other offsets")
      case .sarif:
        let places = try json(written)["runs"].items[0]["results"].items.map { item in
          let region = item["locations"].items[0]["physicalLocation"]["region"]
          return try place(region["startLine"], region["startColumn"], region["endLine"], region["endColumn"], lines)
        }
        try requirePlaces(places, shown, format)
      case .gitlab, .rdjson: _ = try json(written)
      case .jsonl:
        let rows = written.split(separator: 0x0A)
        try require(rows.count == shown.count, "\(rows.count) lines of \(shown.count) findings")
        for row in rows { _ = try json(Array(row)) }
      case .checkstyle, .junit, .html: try requireNoControls(written, format)
      case .human, .concise, .github: break
      }
    }
  }

  /// Reads JSON with a reader of somebody else's, and then with the product's.
  private static func json(_ bytes: [UInt8]) throws -> JSONValue {
    _ = try JSONSerialization.jsonObject(with: Data(bytes))
    guard let value = JSONValue(bytes) else { throw Violation("what is written is no JSON to the product itself") }
    return value
  }

  private static func place(
    _ line: JSONValue, _ column: JSONValue, _ endLine: JSONValue, _ endColumn: JSONValue, _ lines: LineTable
  ) throws -> Range<Int> {
    func offset(_ line: JSONValue, _ column: JSONValue) throws -> Int {
      let position = LineTable.Position(line: line.int ?? 0, column: column.int ?? 0)
      guard let offset = lines.offset(at: position, in: .utf16) else { throw Violation("\(position) is no place") }
      return offset.value
    }
    let start = try offset(line, column)
    let end = try offset(endLine, endColumn)
    try require(start <= end, "a place from \(start) to \(end)")
    return start..<end
  }

  private static func requirePlaces(
    _ places: [Range<Int>], _ shown: [ShownDiagnostic], _ format: ReportFormat
  ) throws(Violation) {
    try require(places.count == shown.count, "\(places.count) findings in \(format) of \(shown.count)")
    for (place, shown) in zip(places, shown) {
      // A byte-order mark and a line end have no columns of their own.
      let difference = abs(place.lowerBound - shown.range.lowerBound.value)
      try require(difference <= 3, "\(shown.rule) at \(shown.range.bytes) is at \(place) in \(format)")
    }
  }

  private static func requireNoControls(_ bytes: [UInt8], _ format: ReportFormat) throws(Violation) {
    let control = bytes.first { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) }
    try require(control == nil, "\(format) has the control character \(control ?? 0)")
  }
}
