/// A row of numbers in an image, read where it lies.
///
/// Reading outside gives 0: an image may be damaged, and nothing that reads it may crash.
struct ImageTable<Element: FixedWidthInteger & BitwiseCopyable> {
  private let base: UnsafeRawPointer?
  /// How many numbers there are.
  let count: Int

  init(_ bytes: UnsafeRawBufferPointer) {
    base = bytes.baseAddress
    count = bytes.count / MemoryLayout<Element>.size
  }

  @inline(__always)
  subscript(index: Int) -> Element {
    guard UInt(bitPattern: index) < UInt(bitPattern: count), let base else { return 0 }
    return Element(
      littleEndian: base.loadUnaligned(fromByteOffset: index &* MemoryLayout<Element>.size, as: Element.self))
  }
}

extension ImageTable<UInt32> {
  /// A number that is a count or an index.
  @inline(__always)
  func int(_ index: Int) -> Int { Int(self[index]) }
}
