import LintCore
import SourceText
import YAMLSyntax

/// Reads JSON that is no draft, such as files that Klartext keeps for itself.
public enum JSONDocument {
  /// Why a text is no JSON.
  public struct Fault: Error, Sendable {
    /// What is wrong.
    public var message: Localized
    /// Where.
    public var range: ByteRange
  }

  /// The value that a text holds, with places.
  public static func parse(_ source: SourceText) throws(Fault) -> YAMLNode {
    do throws(JSONFault) {
      return try JSONSyntax.value(in: source.byteOrderMarkLength..<source.bytes.count, of: source)
    } catch {
      let finding = error.finding.finding
      throw Fault(message: finding.message, range: finding.range)
    }
  }
}
