import LintCore
import PostFormats
import SourceText

extension DraftFile {
  /// Requires what holds of every file that is read as posts: places lie in the file between characters, texts are UTF-8,
  /// and where a text is written as it reads it agrees with the file's bytes.
  package func check(_ source: SourceText, as format: PostFormat) throws {
    for problem in problems {
      try source.requireWhole(problem.finding.range, problem.rule)
      for fix in problem.finding.fixes { try source.requireOrder(of: fix.edits, "a fix of \(problem.rule)") }
    }
    for draft in drafts { try draft.check(source, as: format) }
  }
}

extension Draft {
  fileprivate func check(_ source: SourceText, as format: PostFormat) throws {
    for place in places { try source.requireInside(place, "a place of a draft") }
    let fieldPlaces = fields.places + attachments.flatMap { [$0.range] + $0.fields.places }
    for place in fieldPlaces + [bodyRange] { try source.requireWhole(place, "a field") }
    for text in texts {
      try require(text.utf8.isUTF8, "the text of \(text.role) is not UTF-8")
      // The map of an empty body tells where it would stand.
      try require(
        text.utf8.isEmpty || text.map.textLength == text.utf8.count,
        "the map of \(text.role) has \(text.map.textLength) bytes and its text \(text.utf8.count)")
      for range in text.links.map(\.words) + text.passages.map(\.range) {
        try require(
          !range.isEmpty && range.upperBound <= text.utf8.count, "a stretch \(range) of \(text.utf8.count) bytes")
      }
      switch format {
      case .markdown, .plainText: if text.role == .body { try text.requireLiteral(in: source) }
      case .html: try text.requireMarkup(in: source)
      default: break
      }
    }
    for cue in captions?.cues ?? [] {
      try source.requireWhole(cue.timing, "a cue's times")
      try source.requireWhole(cue.place, "a cue")
      try require(cue.start >= 0 && cue.end >= 0, "a cue from \(cue.start) to \(cue.end)")
    }
  }
}

extension PostText {
  /// Requires that each byte is the file's, in the file's order.
  fileprivate func requireLiteral(in source: SourceText) throws(Violation) {
    var last = -1
    for index in utf8.indices {
      let place = place(of: index..<index + 1).bytes
      try require(place.lowerBound > last, "byte \(index) of the text stands before the one before it")
      try require(source.bytes[place.lowerBound] == utf8[index], "byte \(index) of the text is another in the file")
      last = place.lowerBound
    }
  }

  /// Requires that each byte can be what stands in its place: itself, a reference, or white space that is collapsed.
  fileprivate func requireMarkup(in source: SourceText) throws(Violation) {
    var last = 0
    for index in utf8.indices {
      let place = place(of: index..<index + 1).bytes
      try require(
        place.lowerBound >= last && agrees(utf8[index], source.bytes[place]),
        "byte \(index) of the text at \(place), after \(last)")
      last = place.lowerBound
    }
  }

  private func agrees(_ byte: UInt8, _ written: ArraySlice<UInt8>) -> Bool {
    guard let first = written.first else { return byte == 0x0A }
    let spaces: [UInt8] = [0x20, 0x09, 0x0A, 0x0C, 0x0D]
    if written.count == 1, first == byte || first == 0 { return true }
    // What means nothing is read as U+FFFD.
    if [0xEF, 0xBF, 0xBD].contains(byte), String(decoding: written, as: UTF8.self).unicodeScalars.count == 1 { return true }
    return first == UInt8(ascii: "&") || written.allSatisfy(spaces.contains) && spaces.contains(byte)
  }
}
