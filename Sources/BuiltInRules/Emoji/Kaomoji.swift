import Segmentation

/// Japanese faces: `¯\_(ツ)_/¯`, `ʕ•ᴥ•ʔ`, `( ͡° ͜ʖ ͡°)`.
enum Kaomoji {
  /// The face that a stretch without white space belongs to, if it has a sign that only faces have in a Swedish text.
  static func range(around token: Range<Int>, in utf8: [UInt8]) -> Range<Int>? {
    guard utf8[token].contains(where: { $0 >= 0xC2 }) else { return nil }
    let scalars = String(decoding: utf8[token], as: UTF8.self).unicodeScalars
    guard scalars.contains(where: { isFace($0.value) }) else { return nil }
    var range = token
    if !scalars.contains(where: { isFrame($0.value) }) || scalars.count < 3 {
      // A face with spaces in it: as far as its brackets.
      guard let open = utf8[max(0, token.lowerBound - 24)..<token.lowerBound].lastIndex(of: UInt8(ascii: "(")),
        let close = utf8[token.upperBound..<min(utf8.count, token.upperBound + 24)].firstIndex(of: UInt8(ascii: ")"))
      else { return nil }
      range = open..<close + 1
    }
    let whole = String(decoding: utf8[range], as: UTF8.self).unicodeScalars
    guard whole.count <= 40, !whole.contains("\n") else { return nil }
    // In a text in Japanese or Kannada most signs are letters.
    let strange = whole.count { !$0.properties.isAlphabetic || isFace($0.value) }
    return strange * 2 >= whole.count ? range : nil
  }

  /// Eyes, mouths and arms that stand in no Swedish text: ツ ᴥ ‿ ʖ ಠ ◕ ╯ ╰ づ ᴗ ◡ ʘ ლ ʕ ʔ 益 ᕙ ᕗ ᕦ ᕤ ಥ ◔ ٩ ۶ ω.
  private static func isFace(_ value: UInt32) -> Bool {
    switch value {
    case 0x30C4, 0x1D25, 0x203F, 0x296, 0xCA0, 0xCA5, 0x25D5, 0x25D4, 0x256F, 0x2570, 0x3065, 0x1D17, 0x25E1, 0x298,
      0x10DA, 0x295, 0x294, 0x76CA, 0x1555...0x155A, 0x1564...0x1567, 0x669, 0x6F6, 0xFFE3, 0x2323, 0xFE36:
      true
    default: false
    }
  }

  /// What holds a face together: brackets, arms, round eyes.
  private static func isFrame(_ value: UInt32) -> Bool {
    switch value {
    case 0x28, 0x29, 0x5F, 0x5C, 0x2F, 0xAF, 0xB0, 0xAC, 0x2022, 0x295, 0x294, 0x256F, 0x2570, 0x203F, 0x25D5,
      0x1555...0x155A:
      true
    default: false
    }
  }
}
