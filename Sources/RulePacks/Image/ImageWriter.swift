/// Puts an image together.
struct ImageWriter {
  private var sections = [[UInt8]](repeating: [], count: ImageSection.allCases.count)
  /// Texts that are in the image already. Keyed by bytes: texts that look alike may be written differently.
  private var known: [[UInt8]: Int] = [:]

  /// How many 32-bit numbers a section has.
  func wordCount(_ section: ImageSection) -> Int { sections[section.rawValue].count / 4 }

  /// How many 16-bit numbers a section has.
  func halfCount(_ section: ImageSection) -> Int { sections[section.rawValue].count / 2 }

  mutating func append(_ words: [UInt32], to section: ImageSection) {
    words.map(\.littleEndian).withUnsafeBytes { sections[section.rawValue] += $0 }
  }

  mutating func append(_ halves: [UInt16], to section: ImageSection) {
    halves.map(\.littleEndian).withUnsafeBytes { sections[section.rawValue] += $0 }
  }

  mutating func append(_ numbers: [Int], to section: ImageSection) {
    append(numbers.map { UInt32(truncatingIfNeeded: $0) }, to: section)
  }

  /// Stores a text, once, and gives its place and length.
  mutating func string(_ text: String) -> [Int] { bytes(Array(text.utf8)) }

  /// Stores bytes, once, and gives their place and length.
  mutating func bytes(_ bytes: [UInt8]) -> [Int] {
    guard !bytes.isEmpty else { return [0, 0] }
    if let offset = known[bytes] { return [offset, bytes.count] }
    let offset = sections[ImageSection.strings.rawValue].count
    known[bytes] = offset
    sections[ImageSection.strings.rawValue] += bytes
    return [offset, bytes.count]
  }

  /// The finished image. Sections begin at multiples of eight.
  consuming func finish() -> [UInt8] {
    var header: [UInt32] = []
    var body: [UInt8] = []
    for section in sections {
      header += [UInt32(ImageSection.headerLength + body.count), UInt32(section.count)]
      body += section
      while !(body.count + ImageSection.headerLength).isMultiple(of: 8) { body.append(0) }
    }
    let total = UInt32(ImageSection.headerLength + body.count)
    var image = ImageSection.magic
    let words = [ImageSection.version, total, UInt32(sections.count)] + header
    words.map(\.littleEndian).withUnsafeBytes { image += $0 }
    return image + body
  }
}
