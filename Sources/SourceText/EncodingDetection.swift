extension [UInt8] {
  /// The position of the first byte that is not part of valid UTF-8.
  var firstInvalidUTF8: Int? {
    withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        guard byte >= 0x80 else {
          index += 1
          continue
        }
        guard let length = bytes.validSequenceLength(at: index) else { return index }
        index += length
      }
      return nil
    }
  }

  /// Whether bytes that are not UTF-8 are Swedish in Windows-1252.
  ///
  /// Certain only when every byte over 0x7F is a letter or sign that Western European text uses, the five bytes that
  /// Windows-1252 leaves undefined do not occur, and most of the letters are ones that Swedish has.
  var isPlausibleWindows1252: Bool {
    var swedish = 0
    var other = 0
    for byte in self where byte >= 0x80 {
      switch byte {
      case 0x81, 0x8D, 0x8F, 0x90, 0x9D: return false
      case 0xC5, 0xC4, 0xD6, 0xE5, 0xE4, 0xF6, 0xE9, 0xC9, 0xFC, 0xE0: swedish += 1
      case 0x80, 0x85, 0x91...0x94, 0x96, 0x97, 0xA0, 0xA7, 0xAB, 0xB0, 0xB2, 0xB3, 0xB4, 0xB7, 0xBB, 0xBD: break
      default: other += 1
      }
    }
    return other * 4 <= swedish || other <= 1
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The length of the valid UTF-8 sequence that begins at `index` with a byte over 0x7F, or nil.
  ///
  /// The well-formed sequences of the Unicode standard, table 3-7: no overlong forms, no surrogates.
  func validSequenceLength(at index: Int) -> Int? {
    let lead = self[index]
    func isContinuation(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + offset < count && range.contains(self[index + offset])
    }
    switch lead {
    case 0xC2...0xDF: return isContinuation(1) ? 2 : nil
    case 0xE0: return isContinuation(1, 0xA0...0xBF) && isContinuation(2) ? 3 : nil
    case 0xED: return isContinuation(1, 0x80...0x9F) && isContinuation(2) ? 3 : nil
    case 0xE1...0xEF: return isContinuation(1) && isContinuation(2) ? 3 : nil
    case 0xF0: return isContinuation(1, 0x90...0xBF) && isContinuation(2) && isContinuation(3) ? 4 : nil
    case 0xF1...0xF3: return isContinuation(1) && isContinuation(2) && isContinuation(3) ? 4 : nil
    case 0xF4: return isContinuation(1, 0x80...0x8F) && isContinuation(2) && isContinuation(3) ? 4 : nil
    default: return nil
    }
  }
}

extension Unicode.Scalar {
  /// The character of a byte in Windows-1252; 0x80–0x9F by the WHATWG encoding standard's table, the rest as Latin-1.
  init(windows1252 byte: UInt8) {
    let table: [UInt16] = [
      0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
      0x017D,
      0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
      0x017E, 0x0178,
    ]
    let value = (0x80...0x9F).contains(byte) ? table[Int(byte) - 0x80] : UInt16(byte)
    self = Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
