import Segmentation

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

  /// The slots that begin at a byte, where they lie.
  func slots(at offset: Int) -> KeyFilter.Slots {
    switch storage {
    case .program(let bytes): bytes.baseAddress.map { .program($0 + offset) } ?? .bytes([], from: 0)
    case .array(let array): .bytes(array, from: offset)
    }
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
