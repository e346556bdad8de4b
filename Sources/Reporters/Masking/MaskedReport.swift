import LintCore
import Linting
import SourceText

/// What was found in one file, as an editor may show it: texts without personal data, and places.
public struct MaskedReport: Sendable {
  /// The findings in the order of the report, suppressed ones included.
  public let diagnostics: [ShownDiagnostic]
  private let masked: MaskedSource

  /// Masks a report.
  ///
  /// - Parameters:
  ///   - file: what was found.
  ///   - unit: what columns count.
  ///   - language: the language of the texts.
  public init(_ file: FileReport, columns unit: ColumnUnit, language: MessageLanguage) {
    let masked = MaskedSource(file, columns: unit)
    self.masked = masked
    diagnostics = file.diagnostics.map { masked.shown($0, language, .mask) }
  }

  /// The line and column of a place's edge, in time that does not grow with the line.
  public func position(at offset: ByteOffset) -> LineTable.Position { masked.position(at: offset) }

  /// The beginning of a place's text on one line, with masks in place of personal data.
  ///
  /// - Parameter limit: how many characters to show at most; what is cut off is told by an ellipsis.
  public func excerpt(of range: Range<Int>, upTo limit: Int) -> String {
    let bytes = range.clamped(to: 0..<masked.rawBytes.count)
    // A character has a few bytes; a place that reaches over the end is masked as a whole.
    let end = masked.scalarStart(at: min(bytes.upperBound, bytes.lowerBound + limit * 8))
    var text = ""
    masked.forEachStretch(of: bytes.lowerBound..<max(bytes.lowerBound, end)) { stretch in
      text += stretch.mask ?? String(decoding: masked.rawBytes[stretch.range], as: UTF8.self)
    }
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > limit || end < bytes.upperBound ? words.prefix(limit) + "…" : words
  }

  /// A text of the draft's own, such as a post's id, without any value of personal data that the file holds.
  public func cleaned(_ text: String) -> String { masked.dataGuard.cleaned(text, .near, replacement: "***") }

  /// Whether a place holds personal data or touches it, so that nothing of it may be quoted.
  public func touchesPersonalData(_ range: Range<Int>) -> Bool { masked.place(touching: range) != nil }
}
