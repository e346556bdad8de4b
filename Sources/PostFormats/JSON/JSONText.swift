import SourceText
import YAMLSyntax

/// JSON that is no draft, read as drafts are: values with their places.
public enum JSONText {
  /// The one value in a text; nil where it is no JSON, or nested deeper than anything is that Klartext reads.
  public static func value(of text: SourceText) -> YAMLNode? {
    try? JSONSyntax.value(in: text.byteOrderMarkLength..<text.bytes.count, of: text)
  }
}
