/// Turns libyaml's marks, which count code points, into byte positions.
///
/// Marks come in nearly rising order, so a cursor that walks from the last one is linear over a whole document.
struct CodePointIndex {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let part: Range<Int>
  private let isASCII: Bool
  private var codePoint = 0
  private var byte: Int

  /// - Parameters:
  ///   - bytes: the source, as valid UTF-8.
  ///   - part: the bytes that the parser was given.
  init(_ bytes: UnsafeBufferPointer<UInt8>, in part: Range<Int>) {
    self.bytes = bytes
    self.part = part
    byte = part.lowerBound
    isASCII = UnsafeBufferPointer(rebasing: bytes[part]).allSatisfy { $0 < 0x80 }
  }

  /// The byte of the source where the code point with this number begins.
  mutating func byteOffset(of target: Int) -> Int {
    if isASCII { return min(part.lowerBound + target, part.upperBound) }
    while codePoint < target, byte < part.upperBound {
      repeat { byte += 1 } while byte < part.upperBound && bytes[byte] & 0xC0 == 0x80
      codePoint += 1
    }
    while codePoint > target, byte > part.lowerBound {
      repeat { byte -= 1 } while byte > part.lowerBound && bytes[byte] & 0xC0 == 0x80
      codePoint -= 1
    }
    return byte
  }
}
