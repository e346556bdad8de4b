import LintCore
import Linting
import Reporters
import SourceText

extension Harness {
  /// A draft from bytes to findings, and to what a person and a program are shown.
  static let pipeline = Harness("pipeline", upTo: 1024) { bytes in
    try checkDraft(bytes, name: FuzzSession.name(for: bytes), in: [.human, .json])
  }

  /// Requires that a draft's findings stand in it between characters, that their fixes can be made, and that nothing that
  /// is written has a value of personal data in it.
  ///
  /// - Returns: what was found.
  @discardableResult
  package static func checkDraft(
    _ bytes: [UInt8], name: String, in formats: [ReportFormat]
  ) throws -> FileReport {
    var run = FuzzSession.run
    let report = try run.check(text: bytes, name: FuzzSession.folder + "/" + name)
    guard let file = report.files.first else { throw Violation("no report of the draft") }
    try file.check()
    for format in formats { try file.checkMasks(in: format) }
    return file
  }
}

extension FileReport {
  /// Requires that every place is one, and that every fix can be made.
  func check() throws(Violation) {
    for diagnostic in diagnostics where diagnostic.file == path {
      let finding = diagnostic.finding
      try source.requireWhole(finding.range, diagnostic.rule)
      for note in finding.related { try source.requireInside(note.range, "a note of \(diagnostic.rule)") }
      for fix in finding.fixes { try source.requireOrder(of: fix.edits, "a fix of \(diagnostic.rule)") }
      try require(
        !finding.message.sv.isEmpty && !finding.message.en.isEmpty, "\(diagnostic.rule) finds something and says nothing")
    }
    for place in personalData { try source.requireInside(place.range, place.mask.kind) }
  }

  /// Requires that no value of personal data stands in what a format shows.
  func checkMasks(in format: ReportFormat) throws(Violation) {
    var options = ReportOptions()
    options.minimumSeverity = .info
    // Lines are not cut: the beginning of a longer number that was cut off might read as a value by chance.
    options.terminalWidth = 2000
    var written: [UInt8] = []
    format.write(LintReport(files: [self]), options, to: &written)
    try require(written.isUTF8, "\(format) is not UTF-8")
    for place in personalData where place.range.byteCount >= 8 {
      guard written.shows(source.bytes[place.range.bytes]) else { continue }
      throw Violation("\(format) shows a \(place.mask.kind) at \(place.range.bytes)")
    }
  }
}

extension [UInt8] {
  /// Whether a value stands here by itself, not as a part of a longer number or word.
  func shows(_ value: ArraySlice<UInt8>) -> Bool {
    guard let first = value.first, contains(first), firstRange(of: value) != nil else { return false }
    let text = String(decoding: self, as: UTF8.self)
    let value = String(decoding: value, as: UTF8.self)
    var rest = text[...]
    while let range = rest.firstRange(of: value) {
      let before = rest[..<range.lowerBound].last ?? " "
      let after = rest[range.upperBound...].first ?? " "
      let isPart = [(value.first, before), (value.last, after)].contains { edge, neighbour in
        guard let edge else { return false }
        return edge.isNumber && neighbour.isNumber || edge.isLetter && neighbour.isLetter
      }
      if !isPart { return true }
      rest = rest[range.upperBound...]
    }
    return false
  }
}
