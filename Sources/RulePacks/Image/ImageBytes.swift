/// The bytes of an image: part of the program, or compiled while it runs.
struct ImageBytes: @unchecked Sendable {
  private enum Storage {
    /// Constant data of the program, which is never freed or changed; that is what makes sharing the pointer safe.
    case program(UnsafeRawBufferPointer)
    case array([UInt8])
  }

  private let storage: Storage
  private let sections: [Range<Int>]

  /// Bytes that are part of the program. They must stay as they are for as long as the process lives.
  init(program bytes: UnsafeRawBufferPointer) throws(ImageDamage) {
    storage = .program(bytes)
    sections = try Self.sections(of: bytes)
  }

  /// Bytes that were compiled or read.
  init(_ bytes: [UInt8]) throws(ImageDamage) {
    storage = .array(bytes)
    let checked: Result<[Range<Int>], ImageDamage> = bytes.withUnsafeBytes { buffer in
      Result { () throws(ImageDamage) in try Self.sections(of: buffer) }
    }
    sections = try checked.get()
  }

  /// Nothing at all: every table is empty.
  init() {
    storage = .array([])
    sections = ImageSection.allCases.map { _ in 0..<0 }
  }

  /// Calls `body` with the whole image.
  @inline(__always)
  func withBytes<R>(_ body: (UnsafeRawBufferPointer) -> R) -> R {
    switch storage {
    case .program(let bytes): body(bytes)
    case .array(let array): array.withUnsafeBytes(body)
    }
  }

  /// Calls `body` with the sections.
  @inline(__always)
  func withSections<R>(_ body: (ImageSections) -> R) -> R {
    withBytes { body(ImageSections(bytes: $0, ranges: sections)) }
  }

  /// Checks the header; the sections' contents are checked when they are read.
  private static func sections(of bytes: UnsafeRawBufferPointer) throws(ImageDamage) -> [Range<Int>] {
    let words = ImageTable<UInt32>(bytes)
    guard bytes.count >= ImageSection.headerLength, bytes.prefix(4).elementsEqual(ImageSection.magic) else {
      throw .notAnImage
    }
    guard words[1] == ImageSection.version else { throw .otherVersion(Int(words[1])) }
    guard words.int(2) == bytes.count, words.int(3) == ImageSection.allCases.count else { throw .truncated }
    var ranges: [Range<Int>] = []
    for section in ImageSection.allCases {
      let (start, length) = (words.int(4 + section.rawValue * 2), words.int(5 + section.rawValue * 2))
      guard start + length <= bytes.count else { throw .truncated }
      ranges.append(start..<start + length)
    }
    return ranges
  }
}

/// Why bytes are no usable image.
public enum ImageDamage: Error, Hashable, Sendable {
  /// They do not begin as an image does.
  case notAnImage
  /// They were compiled by another version of the compiler; holds its number.
  case otherVersion(Int)
  /// Their length is not what they say.
  case truncated
}

/// An image's sections, while its bytes are in reach.
struct ImageSections {
  fileprivate let bytes: UnsafeRawBufferPointer
  fileprivate let ranges: [Range<Int>]

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
