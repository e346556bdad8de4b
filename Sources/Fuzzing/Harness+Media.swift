import MediaMetadata
import PostFormats
import SourceText

/// Every reader of media tells formats by content, so these differ in their corpora alone.
extension Harness {
  /// JPEG, PNG, WebP, GIF, HEIC, TIFF and SVG.
  static let picture = Harness("picture", upTo: 5120, checkMedia)
  /// MP4, MOV, AVI and Matroska.
  static let film = Harness("film", upTo: 4096, checkMedia)
  /// FLAC, MP3, Ogg and WAV.
  static let sound = Harness("sound", upTo: 4096, checkMedia)
  /// PDF and what office programs write.
  static let document = Harness("document", upTo: 4096, checkMedia)

  /// Workbooks as calendars.
  static let spreadsheet = Harness("spreadsheet", upTo: 4096) { bytes in
    guard let sheet = try? Spreadsheet(bytes) else { return }
    try require(sheet.csv.isUTF8, "the values are not UTF-8")
    // A row a line: what comes of a few kilobytes is not held against every invariant of calendars when it is large.
    if sheet.csv.count < 1 << 16 { try check(sheet.csv, as: .spreadsheet) }
  }

  /// Requires that a file is read in few and small pieces, and that what can be stripped is stripped once and for all.
  @Sendable package static func checkMedia(_ bytes: [UInt8]) throws {
    guard let media = try checkReading(bytes) else { return }
    guard let stripped = try? MetadataStripper.stripped(bytes) else { return }
    try require(MediaReader.read(MemoryBytes(stripped))?.format == media.format, "stripped, it is of another format")
    try require((try? MetadataStripper.stripped(stripped)) == .some(nil), "stripped, there is more to strip")
  }

  /// Requires that a file is read in few and small pieces.
  ///
  /// - Returns: what was read.
  @discardableResult
  package static func checkReading(_ bytes: [UInt8]) throws -> MediaDescription? {
    let reader = CountingReader(bytes)
    let media = MediaReader.read(reader)
    let use = reader.use
    try require(use.largest <= 16 << 20, "a piece of \(use.largest) bytes")
    // Every piece is asked for at most a few times, and the number of pieces has an end.
    try require(use.calls < 20_000, "\(use.calls) pieces")
    guard let media else { return nil }
    try require(media.fields.count <= 1000, "\(media.fields.count) fields")
    if let seconds = media.seconds { try require(seconds.isFinite && seconds >= 0, "\(seconds) seconds") }
    for length in [media.width, media.height].compactMap(\.self) { try require(length >= 0, "a side of \(length)") }
    return media
  }
}
