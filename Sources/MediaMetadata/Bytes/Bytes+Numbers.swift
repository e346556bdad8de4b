/// Which byte of a number comes first.
enum ByteOrder {
  case big, little
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// The number in `length` bytes from `offset` on, counted from the collection's start; nil where it ends before.
  /// Numbers that no offset can have become the greatest one.
  func number(_ offset: Int, _ length: Int, _ order: ByteOrder) -> Int? {
    guard offset >= 0, offset <= count, length <= count - offset else { return nil }
    var value: UInt64 = 0
    let start = startIndex + offset
    for index in 0..<length {
      value = value << 8 | UInt64(self[order == .big ? start + index : start + length - 1 - index])
    }
    return Int(clamping: value)
  }

  /// A big-endian number.
  func big(_ offset: Int, _ length: Int) -> Int? { number(offset, length, .big) }

  /// A little-endian number.
  func little(_ offset: Int, _ length: Int) -> Int? { number(offset, length, .little) }

  /// Whether some text stands at an offset.
  func has(_ text: StaticString, at offset: Int = 0) -> Bool {
    guard offset >= 0, offset <= count, text.utf8CodeUnitCount <= count - offset else { return false }
    return text.withUTF8Buffer { buffer in
      var index = startIndex + offset
      for byte in buffer {
        if self[index] != byte { return false }
        index += 1
      }
      return true
    }
  }

  /// Four letters as they stand; a © of QuickTime is one byte, 0xA9, and comes out as ©.
  func letters(_ offset: Int) -> String? {
    guard offset >= 0, offset <= count, count - offset >= 4 else { return nil }
    let start = startIndex + offset
    var text = ""
    for byte in self[start..<start + 4] { text.unicodeScalars.append(Unicode.Scalar(byte)) }
    return text
  }

  /// The offset of the first place, counted from the start, where some bytes stand.
  func firstOffset(of pattern: [UInt8], from offset: Int = 0) -> Int? {
    guard let first = pattern.first, count >= pattern.count, offset >= 0 else { return nil }
    var index = startIndex + offset
    let last = endIndex - pattern.count
    while index <= last {
      guard let next = self[index...last].firstIndex(of: first) else { return nil }
      if self[next..<next + pattern.count].elementsEqual(pattern) { return next - startIndex }
      index = next + 1
    }
    return nil
  }

  /// Whether some text stands anywhere.
  func contains(_ text: String) -> Bool { firstOffset(of: Array(text.utf8)) != nil }
}
