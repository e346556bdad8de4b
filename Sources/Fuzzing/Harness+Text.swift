import LintCore
import Linting
import Segmentation
import SourceText

extension Harness {
  /// Encodings, lines and columns, words, sentences and entities, and lengths as channels count them.
  static let text = Harness("text", upTo: 512) { bytes in
    let (source, _) = SourceText.decode(bytes)
    try require(source.bytes.isUTF8, "what was decoded is not UTF-8")
    try checkFileOffsets(source, bytes.count)
    try checkLines(source)
    try checkSegments(source)
  }

  /// Every byte has a place in the file, and the places follow each other.
  private static func checkFileOffsets(_ source: SourceText, _ fileCount: Int) throws(Violation) {
    var last = 0
    for index in source.bytes.indices {
      let place = source.fileRange(of: ByteRange(index..<index + 1)).bytes
      try require(
        place.lowerBound >= last && place.upperBound <= fileCount,
        "byte \(index) at \(place) of \(fileCount) in the file")
      last = place.lowerBound
    }
    for offset in 0..<fileCount { try source.requireWhole(source.range(ofFileByte: offset), "a byte of the file") }
  }

  /// A line and a column lead back to the character that they were made of.
  private static func checkLines(_ source: SourceText) throws(Violation) {
    let lines = LineTable(source)
    for unit in [ColumnUnit.utf8, .scalar, .utf16, .grapheme] {
      for index in source.bytes.indices where source.bytes[index] & 0xC0 != 0x80 {
        let position = lines.position(at: ByteOffset(index), in: unit)
        guard lines.contents(ofLine: position.line).bytes.contains(index), unit != .grapheme else { continue }
        let back = lines.offset(at: position, in: unit)
        try require(
          back?.value == max(index, source.byteOrderMarkLength),
          "byte \(index) is \(position) in \(unit), which leads to \(back?.value ?? -1)")
      }
    }
  }

  private static func checkSegments(_ source: SourceText) throws(Violation) {
    let segments = FuzzSession.segmenter.segment(source.bytes, language: "sv")
    func follow(_ ranges: [Range<Int>], _ what: String) throws(Violation) {
      var end = 0
      for range in ranges {
        try source.requireWhole(ByteRange(range), what)
        try require(range.lowerBound >= end && !range.isEmpty, "\(what) at \(range) after \(end)")
        end = range.upperBound
      }
    }
    try follow(segments.words.map(\.range), "a word")
    try follow(segments.sentences.map(\.range), "a sentence")
    try follow(segments.paragraphs, "a paragraph")
    try follow(segments.entities.map(\.range), "an entity")
    for sentence in segments.sentences {
      try require(
        !sentence.words.isEmpty && sentence.words.upperBound <= segments.words.count, "a sentence of \(sentence.words)")
    }
    for range in segments.quotes + segments.foreignPassages.map(\.range) {
      try source.requireWhole(ByteRange(range), "a quote or passage")
    }
  }
}
