import SourceText

/// Reads YAML with exact places, through libyaml's event parser.
///
/// Only what drafts, configuration and rule packs need: mappings, sequences and scalars of one document. Anchors,
/// aliases and tags are refused, so that the tree is never larger than the text. Nothing is resolved: whether `true`
/// or `12` is a text is for the reader of the node, who knows what it wants.
public enum YAMLDocument {
  /// How deep mappings and sequences may nest.
  public static let maximumDepth = 64

  /// Reads one document.
  ///
  /// Time and memory are linear in the size of the text, also on hostile input.
  ///
  /// - Parameters:
  ///   - source: the text.
  ///   - range: the part of it that is YAML, such as front matter; the whole text when nil. A byte-order mark at its
  ///     beginning is skipped.
  /// - Returns: the root value, with places in `source`; nil where there is nothing but space and comments.
  /// - Throws: the first fault, with its place in `source`.
  public static func parse(_ source: SourceText, in range: ByteRange? = nil) throws(YAMLError) -> YAMLNode? {
    var part = (range ?? source.range).bytes
    if part.lowerBound == 0, source.byteOrderMarkLength > 0 {
      part = min(source.byteOrderMarkLength, part.upperBound)..<part.upperBound
    }
    return try source.bytes.withUnsafeBufferPointer { bytes throws(YAMLError) in
      var builder = NodeBuilder(EventStream(bytes, in: part))
      return try builder.document()
    }
  }
}
