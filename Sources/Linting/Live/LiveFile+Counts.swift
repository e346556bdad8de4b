import LintCore
import PostFormats
import SourceText

/// How long a post is, and where it stands.
public struct PlacedCount: Sendable {
  /// The lengths.
  public var count: PostCount
  /// The post's text in the file, comments included.
  public var body: ByteRange
  /// Where the draft names its channels; nil where it does not.
  public var channels: ByteRange?
}

extension LiveFile {
  /// How many posts of a file are counted at a time: as many as anyone can see.
  private static let mostCounted = 200

  /// Counts the posts that stand in a range of the file as these bytes, as each channel counts.
  public func counts(
    _ bytes: [UInt8], in range: Range<Int>, _ session: inout LintSession
  ) throws(ConfigurationError) -> [PlacedCount] {
    let linter = try session.linter(for: path)
    let source = SourceText.editorText(bytes).source
    let parts = format.parts(of: source, fileName: Paths.name(of: path), options: linter.reading)
    guard let rows = parts.rows else {
      return (0..<parts.count).flatMap { parts.part($0).drafts }.prefix(Self.mostCounted).map(linter.placedCount)
    }
    let shown = rows.places.indices.filter { rows.places[$0].overlaps(range) }.prefix(Self.mostCounted)
    return shown.flatMap { parts.row($0).part.drafts }.map(linter.placedCount)
  }
}

extension Linter {
  fileprivate func placedCount(_ draft: Draft) -> PlacedCount {
    PlacedCount(
      count: PostCount(analysed(draft), number: 0, file: "", context: context), body: draft.bodyRange,
      channels: draft.fields["channels"]?.range)
  }
}
