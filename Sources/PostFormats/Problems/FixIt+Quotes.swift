import LintCore
import SourceText

extension FixIt {
  /// A fix that puts quotation marks around a value as YAML wants them.
  ///
  /// It only inserts marks: a fix that held the value would carry it, whatever it is, into reports.
  static func quote(_ value: Range<Int>, in source: SourceText, _ applicability: Applicability) -> FixIt {
    let bytes = source.bytes[value]
    let needsSingle = bytes.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
    let mark = needsSingle ? "'" : "\""
    func insertion(_ index: Int) -> TextEdit { TextEdit(ByteRange(index..<index), mark) }
    var edits = [insertion(value.lowerBound)]
    if needsSingle {
      // Within single quotation marks, one that is doubled stands for itself.
      edits += bytes.indices.filter { bytes[$0] == UInt8(ascii: "'") }.map(insertion)
    }
    edits.append(insertion(value.upperBound))
    return FixIt(
      Localized(sv: "Sätt citattecken om värdet", en: "Put quotation marks around the value"), applicability, edits)
  }
}
