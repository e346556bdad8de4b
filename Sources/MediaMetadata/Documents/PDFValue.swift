/// A value of PDF (ISO 32000-1, 7.3).
indirect enum PDFValue {
  case null
  case bool(Bool)
  case number(Int)
  case name(String)
  case string([UInt8])
  case array([PDFValue])
  case dictionary([String: PDFValue])
  /// Another object, by its number.
  case reference(Int)

  /// The whole number, where it is one.
  var number: Int? { if case .number(let value) = self { value } else { nil } }
  /// The fields, where it has some.
  var dictionary: [String: PDFValue]? { if case .dictionary(let fields) = self { fields } else { nil } }
  /// The values, where it is a list.
  var array: [PDFValue]? { if case .array(let values) = self { values } else { nil } }
  /// The name, where it is one.
  var name: String? { if case .name(let name) = self { name } else { nil } }
  /// The number of the object that it stands for.
  var reference: Int? { if case .reference(let number) = self { number } else { nil } }

  /// A string as text: UTF-16 or UTF-8 where marked so, else PDFDocEncoding, which for letters is Latin-1.
  var text: String? {
    guard case .string(let bytes) = self else { return nil }
    if bytes.starts(with: [0xFE, 0xFF]) { return String(utf16: bytes.dropFirst(2), .big) }
    if bytes.starts(with: [0xFF, 0xFE]) { return String(utf16: bytes.dropFirst(2), .little) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(field: bytes.dropFirst(3)) }
    return String(field: bytes)
  }
}
