/// A message with places for the words concerned: `Skriv ”{replacement}” i stället för ”{match}”.`
enum MessageTemplate {
  /// The names in braces, in order.
  static func placeholders(in template: String) -> [String] {
    var names: [String] = []
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      names.append(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return names
  }

  /// The template with its placeholders filled in; those without a value stay. What is filled in is never read as a
  /// template.
  static func fill(_ template: String, _ values: KeyValuePairs<String, String>) -> String {
    var template = template
    // Braces are ASCII, so that bytes may be looked at in place of characters.
    return template.withUTF8 { bytes in
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count + 64)
      var copied = 0
      while let open = bytes[copied...].firstIndex(of: UInt8(ascii: "{")),
        let close = bytes[open...].firstIndex(of: UInt8(ascii: "}"))
      {
        let name = bytes[open + 1..<close]
        result += bytes[copied..<open]
        if let value = values.first(where: { $0.key.utf8.elementsEqual(name) })?.value {
          result += value.utf8
        } else {
          result += bytes[open...close]
        }
        copied = close + 1
      }
      result += bytes[copied...]
      return String(decoding: result, as: UTF8.self)
    }
  }
}
