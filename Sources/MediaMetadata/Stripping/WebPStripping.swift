/// Takes metadata out of a WebP; picture data is copied byte for byte.
enum WebPStripping {
  private static let mostChunks = 100_000

  /// The pieces of the new file; nil where it is damaged.
  static func plan(_ reader: any ByteReader) -> [Piece]? {
    var window = Window(reader)
    var kept = KeptProperties()
    var chunks: [Piece] = []
    var extended: Range<Int>?
    guard let stated = window.bytes(at: 4, count: 4).little(0, 4), stated <= reader.count - 8 else { return nil }
    var offset = 12
    for _ in 0..<mostChunks where offset + 8 <= 8 + stated {
      let header = window.bytes(at: offset, count: 8)
      guard let type = header.letters(0), let length = header.little(4, 4), length <= 8 + stated - offset - 8 else {
        return nil
      }
      let content = offset + 8..<offset + 8 + length
      let end = min(content.upperBound + length % 2, reader.count)
      switch type {
      case "VP8X": extended = content
      case "EXIF":
        guard let bytes = reader.block(at: content.lowerBound, count: length) else { break }
        let start = bytes.has("Exif\0\0") ? 6 : 0
        if let exif = TIFFReader(MemoryBytes(Array(bytes.dropFirst(start))), source: .exif) { kept.add(exif: exif) }
      case "XMP ":
        if let bytes = reader.block(at: content.lowerBound, count: length) { kept.add(packet: bytes[...]) }
      case "ICCP", "ANIM", "ANMF", "ALPH", "VP8 ", "VP8L": chunks.append(.copy(offset..<end))
      default: break
      }
      offset = content.upperBound + length % 2
    }
    if let extended {
      var flags = reader.bytes(at: extended.lowerBound, count: extended.count)
      guard flags.count >= 10 else { return nil }
      flags[0] &= ~0x0C
      if let exif = kept.exif {
        flags[0] |= 8
        chunks.append(.bytes(chunk("EXIF", exif)))
      }
      if let packet = kept.packet {
        flags[0] |= 4
        chunks.append(.bytes(chunk("XMP ", packet)))
      }
      chunks.insert(.bytes(chunk("VP8X", flags)), at: 0)
    }
    let size = 4 + chunks.reduce(0) { $0 + $1.count }
    return [.bytes(Array("RIFF".utf8) + little(size) + Array("WEBP".utf8))] + chunks
  }

  private static func chunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
    Array(type.utf8) + little(content.count) + content + (content.count % 2 == 1 ? [0] : [])
  }

  private static func little(_ value: Int) -> [UInt8] { KeptProperties.bytes(value, 4).reversed() }
}
