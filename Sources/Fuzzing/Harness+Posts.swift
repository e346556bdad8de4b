import PostFormats
import SourceText

/// The readers of posts.
extension Harness {
  /// Front matter, Markdown images and comments.
  static let markdown = reader("markdown", .markdown)
  /// Newsletters and pages, by way of gumbo.
  static let html = reader("html", .html)
  /// Publishing calendars as separated values.
  static let calendar = reader("calendar", .calendar)
  /// Posts as JSON, those of Postiz too.
  static let json = reader("json", .json)
  /// Posts as JSON Lines.
  static let jsonLines = reader("jsonl", .jsonLines)
  /// WebVTT, as drafts are read.
  static let webVTT = captions("webvtt", .webVTT)
  /// SubRip, as drafts are read.
  static let subRip = captions("srt", .subRip)

  private static func reader(_ name: String, _ format: PostFormat) -> Harness {
    Harness(name, upTo: 1536) { bytes in try check(bytes, as: format) }
  }

  /// Requires that what a format's reader gives is sound, and that the same text read again, or a part at a time, is the
  /// same.
  static func check(_ bytes: [UInt8], as format: PostFormat) throws {
    let source = SourceText.decode(bytes).source
    let file = format.read(source, fileName: "inlagg")
    try file.check(source, as: format)
    let again = format.read(source, fileName: "inlagg")
    try require(file.problems == again.problems, "read again, the problems are others")
    try require(file.drafts.map(\.texts) == again.drafts.map(\.texts), "read again, the texts are others")
    try requireRows(of: source, format, file)
  }

  /// Requires that the posts of a file of many are the same when they are read one by one.
  private static func requireRows(of source: SourceText, _ format: PostFormat, _ file: DraftFile) throws(Violation) {
    let parts = format.parts(of: source, fileName: "inlagg")
    guard let rows = parts.rows else { return }
    var end = 0
    for place in rows.places {
      try require(place.lowerBound >= end && place.upperBound <= source.bytes.count, "a row at \(place) after \(end)")
      end = place.upperBound
    }
    let single = rows.places.indices.map { parts.row($0).part }
    try require(
      single.flatMap(\.drafts).map(\.texts) == file.drafts.map(\.texts), "row by row, the posts are others")
    try require(
      parts.problems.count + single.reduce(0) { $0 + $1.problems.count } == file.problems.count,
      "row by row, the problems are others")
  }
}
