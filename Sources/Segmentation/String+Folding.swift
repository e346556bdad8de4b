extension String {
  /// A word as keys of tables have it: composed and in lower case.
  ///
  /// Words of Latin letters, as nearly all of a post are, are folded byte by byte; only others ask Unicode's tables.
  public init(folding utf8: ArraySlice<UInt8>) {
    let folded = utf8.withUnsafeBufferPointer { bytes -> String? in
      guard Self.isLatin(bytes) else { return nil }
      return String(unsafeUninitializedCapacity: bytes.count) { target in
        var previous: UInt8 = 0
        for index in bytes.indices {
          target[index] = Self.lowered(bytes[index], after: previous)
          previous = bytes[index]
        }
        return bytes.count
      }
    }
    self = folded ?? String(decoding: utf8, as: UTF8.self).composed.lowercased()
  }

  /// Whether all characters are ASCII or U+00C0–00FF, whose small letters take as many bytes as the capitals.
  private static func isLatin(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
      } else if bytes[index] == 0xC3, index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80 {
        index += 2
      } else {
        return false
      }
    }
    return true
  }

  /// The small letter's byte: A–Z are 0x20 below theirs, and so are À–Þ, of which × is no letter.
  public static func lowered(_ byte: UInt8, after previous: UInt8) -> UInt8 {
    if byte < 0x80 { return byte &- 0x41 < 26 ? byte | 0x20 : byte }
    return previous == 0xC3 && byte <= 0x9E && byte != 0x97 ? byte | 0x20 : byte
  }
}
