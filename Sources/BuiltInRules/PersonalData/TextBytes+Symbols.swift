/// The characters that people and programs write inside numbers.
extension TextBytes {
  /// The value and length of the decimal digit at `index`, in any script (general category Nd); nil when there is none.
  @inline(__always)
  func digit(at index: Int) -> (value: UInt8, length: Int)? {
    let byte = self[index]
    if byte.isASCIIDigit { return (byte &- 0x30, 1) }
    // Nothing below U+0660 is a decimal digit but ASCII's own.
    return byte < 0xD9 ? nil : foreignDigit(at: index)
  }

  @inline(never)
  private func foreignDigit(at index: Int) -> (value: UInt8, length: Int)? {
    switch self[index] {
    case 0xD9, 0xDB, 0xDF, 0xE0, 0xE1, 0xEA, 0xF0: break
    case 0xEF where self[index + 1] == 0xBC: break
    default: return nil
    }
    guard let (scalar, length) = scalar(at: index), scalar.properties.generalCategory == .decimalNumber,
      let value = scalar.properties.numericValue
    else { return nil }
    return (UInt8(value), length)
  }

  /// The length of a character at `index` that shows nothing: soft hyphen, zero-width and direction marks, variation
  /// selectors, and the enclosing keycap; 0 when there is none.
  @inline(__always)
  func invisible(at index: Int) -> Int {
    let byte = self[index]
    return byte < 0xC2 ? 0 : longInvisible(at: index)
  }

  @inline(never)
  private func longInvisible(at index: Int) -> Int {
    switch (self[index], self[index + 1], self[index + 2]) {
    case (0xC2, 0xAD, _), (0xCD, 0x8F, _), (0xD8, 0x9C, _): 2
    case (0xE1, 0xA0, 0x8E): 3
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE): 3
    case (0xE2, 0x81, 0xA0...0xA4), (0xE2, 0x81, 0xA6...0xAF): 3
    case (0xE2, 0x83, 0xA3), (0xEF, 0xB8, 0x80...0x8F), (0xEF, 0xBB, 0xBF): 3
    default: 0
    }
  }

  /// The length of a space at `index`, no-break and narrow ones too but no tab or line end; 0 when there is none.
  @inline(__always)
  func space(at index: Int) -> Int {
    let byte = self[index]
    return byte == 0x20 ? 1 : byte < 0xC2 ? 0 : foreignSpace(at: index)
  }

  @inline(never)
  private func foreignSpace(at index: Int) -> Int {
    switch (self[index], self[index + 1], self[index + 2]) {
    case (0xC2, 0xA0, _): 2
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80): 3
    default: 0
    }
  }

  /// The length of a hyphen, dash or minus sign at `index`; 0 when there is none.
  func dash(at index: Int) -> Int {
    switch (self[index], self[index + 1], self[index + 2]) {
    case (0x2D, _, _): 1
    case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92), (0xEF, 0xB9, 0x98), (0xEF, 0xB9, 0xA3), (0xEF, 0xBC, 0x8D): 3
    default: 0
    }
  }

  /// The length of a plus sign at `index`; 0 when there is none.
  func plus(at index: Int) -> Int {
    if self[index] == 0x2B { return 1 }
    return self[index] == 0xEF && self[index + 1] == 0xBC && self[index + 2] == 0x8B ? 3 : 0
  }

  /// The first position at or after `index` that holds something to see.
  @inline(__always)
  func skippingInvisible(from index: Int) -> Int {
    // Nothing of ASCII is invisible.
    self[index] < 0xC2 ? index : skippingInvisible(fromForeign: index)
  }

  @inline(never)
  private func skippingInvisible(fromForeign index: Int) -> Int {
    var position = index
    // A writer slips in one or two; a row of thousands belongs to no number.
    for _ in 0..<8 {
      let length = invisible(at: position)
      guard length > 0 else { break }
      position += length
    }
    return position
  }

  /// The position after the variation selector and the keycap that may follow a digit as part of it.
  @inline(__always)
  func enclosureEnd(from index: Int) -> Int { self[index] < 0xE2 ? index : longEnclosureEnd(from: index) }

  @inline(never)
  private func longEnclosureEnd(from index: Int) -> Int {
    var end = index
    if self[end] == 0xEF, self[end + 1] == 0xB8, self[end + 2] == 0x8F { end += 3 }
    if self[end] == 0xE2, self[end + 1] == 0x83, self[end + 2] == 0xA3 { end += 3 }
    return end
  }
}
