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

  /// The template with its placeholders filled in. What is filled in is never read as a template.
  static func fill(_ template: String, _ values: [String: String]) -> String {
    var result = ""
    // Braces are ASCII, so that bytes may be looked at in place of characters.
    var rest = template.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")), let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      result += Substring(rest[..<open])
      let name = String(Substring(rest[rest.index(after: open)..<close]))
      result += values[name] ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return result + Substring(rest)
  }
}
