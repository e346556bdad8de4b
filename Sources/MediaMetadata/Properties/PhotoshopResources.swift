/// The blocks that Photoshop writes into JPEG and TIFF, among them the fields of IPTC.
enum PhotoshopResources {
  private static let mostBlocks = 500

  static func read(_ bytes: [UInt8], into description: inout MediaDescription) {
    for block in blocks(of: bytes) {
      switch block.number {
      case 0x0404: IPTCReader.read(block.content, into: &description)
      case 0x0424: XMPReader.read(block.content, into: &description)
      case 0x0422:
        TIFFReader(MemoryBytes(Array(block.content)), source: .exif)?.read(into: &description)
      case 0x0409, 0x040C:
        // A small picture, after a header of 28 bytes with its width and height.
        var summary = ExifSummary()
        summary.thumbnail = .init(block.content.big(4, 4), block.content.big(8, 4))
        summary.judgeThumbnail(into: &description)
      default: break
      }
    }
  }

  /// The blocks: four letters, a number, a name, a length, content; names and contents fill even numbers of bytes.
  static func blocks(of bytes: [UInt8]) -> [(number: Int, content: ArraySlice<UInt8>)] {
    var blocks: [(Int, ArraySlice<UInt8>)] = []
    var offset = 0
    while blocks.count < mostBlocks, bytes.has("8BIM", at: offset), let number = bytes.big(offset + 4, 2),
      let name = bytes.big(offset + 6, 1)
    {
      let header = offset + 6 + (name + 2) / 2 * 2
      guard let length = bytes.big(header, 4), length <= bytes.count - header - 4 else { break }
      blocks.append((number, bytes[header + 4..<header + 4 + length]))
      offset = header + 4 + (length + 1) / 2 * 2
    }
    return blocks
  }
}
