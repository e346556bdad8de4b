/// Reads GIF: size, frames and their times, comments and XMP.
struct GIFReader {
  /// How much of a file is walked through, in bytes, and how many blocks.
  private static let reach = 16 << 20
  private static let mostBlocks = 100_000
  private static let longestComment = 65_536

  private var window: Window
  private var offset: Int
  private var blocks = 0
  private var frames = 0
  private var hundredths = 0

  static func read(_ reader: any ByteReader, into description: inout MediaDescription) {
    var file = Self(window: Window(reader), offset: 6)
    file.read(into: &description)
  }

  private init(window: Window, offset: Int) {
    self.window = window
    self.offset = offset
  }

  private mutating func read(into description: inout MediaDescription) {
    let screen = window.bytes(at: offset, count: 7)
    description.storedSize = .init(screen.little(0, 2), screen.little(2, 2))
    offset += 7 + colours(screen.little(4, 1))
    var hasEnd = false
    loop: while offset < Self.reach, blocks < Self.mostBlocks {
      blocks += 1
      let head = window.bytes(at: offset, count: 18)
      switch head.little(0, 1) {
      case 0x2C:
        frames += 1
        offset += 10 + colours(head.little(9, 1)) + 1
        skipParts()
      case 0x21: readExtension(head, into: &description)
      case 0x3B:
        hasEnd = true
        break loop
      default: break loop
      }
    }
    description.isAnimated = frames > 1
    if frames > 1 { description.seconds = Double(hundredths) / 100 }
    description.isCutOff = description.storedSize == nil || frames == 0 && !hasEnd
  }

  /// The length of a colour table, in bytes.
  private func colours(_ flags: Int?) -> Int {
    guard let flags, flags & 0x80 != 0 else { return 0 }
    return 3 << (flags & 7 + 1)
  }

  private mutating func readExtension(_ head: ArraySlice<UInt8>, into description: inout MediaDescription) {
    offset += 2
    switch head.little(1, 1) {
    case 0xF9:
      hundredths += head.little(4, 2) ?? 0
      skipParts()
    case 0xFE: description.add("gif.comment", .text, String(field: parts(limit: Self.longestComment)))
    case 0xFF where head.has("XMP DataXMP", at: 3):
      // The packet stands there as it is, without lengths, up to a NUL; a ramp of bytes ends it.
      let bytes = window.reader.bytes(at: offset + 12, count: 1 << 20)
      XMPReader.read(bytes.prefix { $0 != 0 }, into: &description)
      skipParts()
    default: skipParts()
    }
  }

  private mutating func skipParts() { _ = parts(limit: 0) }

  /// The parts of a block put together, each of at most 255 bytes.
  private mutating func parts(limit: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    while offset < Self.reach, blocks < Self.mostBlocks, let length = window.bytes(at: offset, count: 1).first {
      blocks += 1
      offset += 1
      if length == 0 { break }
      if bytes.count < limit { bytes += window.bytes(at: offset, count: Int(length)) }
      offset += Int(length)
    }
    return bytes
  }
}
