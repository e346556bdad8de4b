/// An image's sections, while its bytes are in reach.
struct ImageSections {
  let bytes: UnsafeRawBufferPointer
  let ranges: [Range<Int>]

  /// The bytes of a section.
  @inline(__always)
  func bytes(_ section: ImageSection) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes[ranges[section.rawValue]])
  }

  /// A section of 32-bit numbers.
  @inline(__always)
  func words(_ section: ImageSection) -> ImageTable<UInt32> { ImageTable(bytes(section)) }

  /// A section of 16-bit numbers.
  @inline(__always)
  func halves(_ section: ImageSection) -> ImageTable<UInt16> { ImageTable(bytes(section)) }

  /// The text at a place in the strings; empty where the image is damaged.
  func string(at offset: Int, length: Int) -> String {
    let strings = bytes(.strings)
    guard offset + length <= strings.count else { return "" }
    return String(decoding: strings[offset..<offset + length], as: UTF8.self)
  }
}
