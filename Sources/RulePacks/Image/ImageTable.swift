/// A row of numbers in an image, read where it lies.
///
/// Reading outside gives 0: an image may be damaged, and nothing that reads it may crash.
struct ImageTable<Element: FixedWidthInteger & BitwiseCopyable> {
  private let base: UnsafeRawPointer?
  /// How many numbers there are; none where there is no base.
  let count: Int

  init(_ bytes: UnsafeRawBufferPointer) {
    base = bytes.baseAddress
    count = bytes.baseAddress == nil ? 0 : bytes.count / MemoryLayout<Element>.size
  }

  @inline(__always)
  subscript(index: Int) -> Element {
    guard UInt(bitPattern: index) < UInt(bitPattern: count) else { return 0 }
    // An index below the count means that there is a base.
    return Element(
      littleEndian: base.unsafelyUnwrapped.loadUnaligned(
        fromByteOffset: index &* MemoryLayout<Element>.size, as: Element.self))
  }
}

extension ImageTable<UInt32> {
  /// Three numbers that follow each other.
  @inline(__always)
  func triple(_ index: Int) -> (UInt32, UInt32, UInt32) {
    guard index >= 0, index < count - 2 else { return (0, 0, 0) }
    let base = base.unsafelyUnwrapped + index &* 4
    return (
      UInt32(littleEndian: base.loadUnaligned(as: UInt32.self)),
      UInt32(littleEndian: base.loadUnaligned(fromByteOffset: 4, as: UInt32.self)),
      UInt32(littleEndian: base.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
    )
  }

  /// A number that is a count or an index.
  @inline(__always)
  func int(_ index: Int) -> Int { Int(self[index]) }
}
