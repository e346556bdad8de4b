import LintCore
import SourceText

extension Post {
  /// Why a rule about accounts is silent: the draft names none, or the register does not have it.
  func accountObstacle(in context: LintContext) -> Localized? {
    guard let policy = context.policy, !policy.accounts.isEmpty else {
      return Localized(
        sv: "ingen policy med ett register över konton är vald", en: "no policy with a register of accounts is chosen")
    }
    if let obstacle = fieldObstacle { return obstacle }
    guard accountKey(in: context) == nil else { return nil }
    return Localized(sv: "utkastet nämner inget konto (account)", en: "the draft names no account")
  }

  /// The value of a field with dots between its parts: `profile.purpose`; in lists, of the first entry that has it.
  func field(at path: String) -> FieldValue? {
    var values = path.split(separator: ".").map(String.init)[...]
    guard let first = values.popFirst(), var value = draft.fields[first] else { return nil }
    for key in values {
      guard let next = value.list.lazy.compactMap({ $0.map?[key] }).first(where: \.isWritten) else { return nil }
      value = next
    }
    return value
  }

  /// The place of a field's text without its quotation marks; of the whole value where it is no text.
  func textPlace(ofField key: String) -> ByteRange {
    guard let value = draft.fields[key], case .text(let text, let map) = value.content, !text.isEmpty else {
      return place(ofField: key)
    }
    return map.source(of: 0..<text.utf8.count)
  }
}

extension String {
  /// Names of accounts, categories and topics for comparison: small letters, `_` for signs, no dots and rings.
  var foldedName: String {
    var folded = ""
    for character in composed.lowercased() {
      switch character {
      case "-", " ", "_", "/": folded.append("_")
      case "å", "ä": folded.append("a")
      case "ö": folded.append("o")
      case "é": folded.append("e")
      default: folded.append(character)
      }
    }
    return folded
  }
}

extension String {
  /// A name in quotation marks after a blank, as messages show it; nothing where it may be something else than a name, such
  /// as a person's number or address.
  var asShown: Localized {
    let isName =
      utf8.count <= 48 && count(where: \.isNumber) < 5
      && allSatisfy { $0.isLetter || $0.isNumber || "-_ /".contains($0) }
    return isName ? Localized(sv: " ”\(self)”", en: " “\(self)”") : Localized(sv: "", en: "")
  }
}

extension Localized {
  /// A question after a message: did you mean this name?
  func suggesting(_ name: String?) -> Localized {
    guard let name else { return self }
    return Localized(sv: "\(sv) Menade du ”\(name)”?", en: "\(en) Did you mean “\(name)”?")
  }

  /// Names in a row, as both languages have them.
  static func names(_ names: [String]) -> Localized {
    Localized(sv: names.joined(separator: ", "), en: names.joined(separator: ", "))
  }
}
