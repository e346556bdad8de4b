/// Names of fields and of values, as people write them.
enum FieldName {
  /// A name for comparison: small letters without ring, dots and accents, and without `_`, `-` and space.
  ///
  /// `Publish-At`, `publishAt` and `publish_at` are one name, and so are `källa_granskad` and `kalla-granskad`.
  static func folded(_ name: String) -> String {
    // Most names are written as they are compared.
    if name.utf8.allSatisfy({ $0 &- 0x61 < 26 || $0 &- 0x30 < 10 }) { return name }
    var folded = String.UnicodeScalarView()
    for scalar in name.lowercased().unicodeScalars {
      switch scalar {
      case "_", "-", " ", "\u{A0}", "\u{300}"..."\u{36F}": continue
      case "å", "ä", "à", "á", "â": folded.append("a")
      case "ö", "ó", "ø": folded.append("o")
      case "é", "è", "ê": folded.append("e")
      case "ü": folded.append("u")
      default: folded.append(scalar)
      }
    }
    return String(folded)
  }

  /// Whether one letter added, left out, changed, or swapped with its neighbour makes two folded names equal.
  static func areOneEditApart(_ left: String, _ right: String) -> Bool {
    let (first, second) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    guard abs(first.count - second.count) <= 1 else { return false }
    let start = zip(first, second).prefix { $0 == $1 }.count
    let (one, other) = (first[start...], second[start...])
    if one.count != other.count { return one.count > other.count ? one.dropFirst() == other : other.dropFirst() == one }
    if one.dropFirst() == other.dropFirst() { return true }
    return one.count >= 2 && one.dropFirst(2) == other.dropFirst(2) && one.first == other.dropFirst().first
      && other.first == one.dropFirst().first
  }
}
