import CICU

extension String {
  /// The text in Unicode's normalization form C, for looking words up in tables: `a` with a combining ring becomes `å`.
  ///
  /// Each character is composed by itself, which is the same, since nothing composes across grapheme boundaries.
  public var composed: String {
    guard utf8.contains(where: { $0 == 0xCC || $0 == 0xCD }) else { return self }
    return reduce(into: "") { result, character in
      if character.unicodeScalars.count > 1, let composed = character.composed {
        result.unicodeScalars.append(contentsOf: composed)
      } else {
        result.append(character)
      }
    }
  }
}

extension Character {
  fileprivate var composed: [Unicode.Scalar]? {
    let bytes = Array(utf8)
    guard bytes.count <= Int(KT_NFC_MAX_BYTES) else { return nil }
    var scalars = [UInt32](repeating: 0, count: Int(KT_NFC_MAX_BYTES) * 3)
    let count = kt_nfc(bytes, Int32(bytes.count), &scalars)
    guard count > 0 else { return nil }
    return scalars.prefix(Int(count)).compactMap(Unicode.Scalar.init)
  }
}
