/// Takes values of personal data out of texts that were written about them.
struct PersonalDataGuard: Sendable {
  private let near: PersonalDataFragments
  private let far: PersonalDataFragments

  /// How near a text is to a place with personal data.
  enum Distance: Sendable {
    /// It is about the place, or one that touches it.
    case near
    /// It is about another place of the same file.
    case far
  }

  /// A guard of these values.
  init(_ values: [FoldedSymbols]) {
    near = PersonalDataFragments(values, .near)
    far = PersonalDataFragments(values, .far)
  }

  /// Whether a text gives a value away.
  func reveals(_ text: String, _ distance: Distance) -> Bool { !matches(in: text, distance).isEmpty }

  /// The text with every value, or part of one, replaced.
  func cleaned(_ text: String, _ distance: Distance, replacement: String) -> String {
    let matches = matches(in: text, distance)
    guard !matches.isEmpty else { return text }
    let utf8 = Array(text.utf8)
    var result: [UInt8] = []
    var copied = 0
    for match in matches {
      result += utf8[copied..<match.lowerBound]
      result += replacement.utf8
      copied = match.upperBound
    }
    return String(decoding: result + utf8[copied...], as: UTF8.self)
  }

  /// A mask in which no part of a value is left standing: letters and digits that give one away become stars.
  func cleaned(mask: String) -> String {
    let matches = matches(in: mask, .near)
    guard !matches.isEmpty else { return mask }
    var result = ""
    var offset = 0
    for character in mask {
      let isHidden = matches.contains { $0.contains(offset) } && (character.isLetter || character.isNumber)
      result.append(isHidden ? "*" : character)
      offset += character.utf8.count
    }
    return result
  }

  private func matches(in text: String, _ distance: Distance) -> [Range<Int>] {
    let fragments = distance == .near ? near : far
    guard !fragments.isEmpty else { return [] }
    var text = text
    return fragments.matches(in: text.withUTF8 { FoldedSymbols($0) })
  }
}
