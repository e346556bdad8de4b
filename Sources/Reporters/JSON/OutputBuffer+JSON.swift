extension OutputBuffer {
  /// Adds a text as a JSON string, with its quotation marks.
  ///
  /// Escaped are, besides what RFC 8259 (section 7) asks for, the characters that a terminal or a viewer would act on
  /// instead of showing: DEL and the C1 controls, line and paragraph separators, marks that turn the writing direction.
  mutating func append(escaping text: String) {
    append(0x22)
    var text = text
    text.withUTF8 { utf8 in
      var copied = 0
      var index = 0
      while index < utf8.count {
        let byte = utf8[index]
        if byte >= 0x20, byte < 0x7F, byte != 0x22, byte != 0x5C {
          index += 1
          continue
        }
        // å, ä and ö.
        if byte == 0xC3 {
          index += 2
          continue
        }
        let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        if let scalar = utf8.scalarToEscape(at: index) {
          append(UnsafeBufferPointer(rebasing: utf8[copied..<index]))
          append(escape: scalar)
          copied = index + length
        }
        index += length
      }
      append(UnsafeBufferPointer(rebasing: utf8[copied...]))
    }
    append(0x22)
  }

  private mutating func append(escape scalar: UInt32) {
    switch scalar {
    case 0x22: append("\\\"")
    case 0x5C: append("\\\\")
    case 0x08: append("\\b")
    case 0x09: append("\\t")
    case 0x0A: append("\\n")
    case 0x0C: append("\\f")
    case 0x0D: append("\\r")
    default:
      append("\\u")
      let digits = String(scalar, radix: 16)
      append(repeating: 0x30, count: 4 - digits.count)
      append(digits)
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The scalar that begins at a byte, if it is one that is escaped. All of those have at most three bytes.
  fileprivate func scalarToEscape(at index: Int) -> UInt32? {
    let lead = self[index]
    switch lead {
    case 0..<0x20, 0x22, 0x5C, 0x7F: return UInt32(lead)
    case 0xC2 where self[index + 1] < 0xA0: return UInt32(self[index + 1])
    case 0xD8 where self[index + 1] == 0x9C: return 0x061C
    case 0xE2 where self[index + 1] == 0x80:
      let last = self[index + 2]
      switch last {
      case 0x8E, 0x8F, 0xA8...0xAE: return 0x2000 | UInt32(last & 0x3F)
      default: return nil
      }
    case 0xE2 where self[index + 1] == 0x81:
      let last = self[index + 2]
      return (0xA6...0xA9).contains(last) ? 0x2040 | UInt32(last & 0x3F) : nil
    case 0xEF where self[index + 1] == 0xBB && self[index + 2] == 0xBF: return 0xFEFF
    default: return nil
    }
  }
}
