import LintCore
import SourceText
import YAMLSyntax

extension YAMLNode {
  /// Whether it stands for nothing: no value, `~` or `null`.
  var isNull: Bool {
    guard case .scalar(let scalar) = content, scalar.isPlain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.text)
  }

  /// The values of a list, or a single value.
  var items: [YAMLNode] { if case .sequence(let items) = content { items } else { [self] } }
}

extension YAMLScalar {
  /// A stretch of a scalar, by its text and its place in the source.
  struct Part {
    var text: String
    var map: OffsetMap
    var range: ByteRange

    /// The part as the value of a field.
    var value: FieldValue { FieldValue(.text(text, map), at: range) }

    /// The part as the value of a field that has one name for it, whatever was written.
    func value(canonical name: String) -> FieldValue {
      if name == text { return value }
      var map = OffsetMap()
      map.append(replacing: range.bytes, textLength: name.utf8.count)
      return FieldValue(.text(name, map), at: range)
    }
  }

  /// The scalar as the value of a field, without the line ends with which a block scalar ends.
  func value(at range: ByteRange) -> FieldValue {
    guard text.utf8.last == 0x0A else { return FieldValue(.text(text, map), at: range) }
    let utf8 = Array(text.utf8)
    let length = (utf8.lastIndex { $0 != 0x0A } ?? -1) + 1
    var shorter = OffsetMap(literal: range.upperBound..<range.upperBound)
    if length > 0 {
      shorter = OffsetMap()
      shorter.append(0..<length, of: map)
    }
    return FieldValue(.text(String(decoding: utf8[..<length], as: UTF8.self), shorter), at: range)
  }

  /// The scalar as the value of a field that has one name for it, whatever was written.
  func value(canonical name: String, at range: ByteRange) -> FieldValue {
    Part(text: text, map: map, range: range).value(canonical: name)
  }

  /// The parts between separators, without space around them; the whole with its quotation marks where there is but one.
  func parts(separatedBy separators: StaticString, at range: ByteRange) -> [Part] {
    let utf8 = Array(text.utf8)
    let ranges = utf8.withUnsafeBufferPointer { bytes in
      var ranges: [Range<Int>] = []
      var start = 0
      for index in 0...bytes.count {
        let isEnd = index == bytes.count || separators.withUTF8Buffer { $0.contains(bytes[index]) }
        guard isEnd else { continue }
        let part = bytes.trimmed(start..<index)
        if !part.isEmpty { ranges.append(part) }
        start = index + 1
      }
      return ranges
    }
    if ranges == [0..<utf8.count] { return [Part(text: text, map: map, range: range)] }
    return ranges.map { part in
      var piece = OffsetMap()
      piece.append(part, of: map)
      return Part(text: String(decoding: utf8[part], as: UTF8.self), map: piece, range: map.source(of: part))
    }
  }
}
