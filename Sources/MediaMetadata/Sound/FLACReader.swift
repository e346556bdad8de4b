/// Reads FLAC (RFC 9639): length and comments.
enum FLACReader {
  private static let mostBlocks = 200

  static func read(_ reader: any ByteReader, into description: inout MediaDescription) {
    description.tracks = [MediaTrack(kind: .audio, codec: "flac")]
    var offset = 4
    for _ in 0..<mostBlocks {
      let header = reader.bytes(at: offset, count: 4)
      guard let type = header.big(0, 1), let length = header.big(1, 3), length <= reader.count - offset - 4 else {
        return
      }
      switch type & 0x7F {
      case 0:
        let bytes = reader.bytes(at: offset + 4, count: 34)
        if let rate = bytes.big(10, 3), let high = bytes.big(13, 1), let low = bytes.big(14, 4), rate >> 4 > 0 {
          description.seconds = Double(high & 15 << 32 | low) / Double(rate >> 4)
        }
      case 4:
        let bytes = reader.bytes(at: offset + 4, count: min(length, 1 << 20))
        VorbisComments.read(bytes[...], "flac", into: &description)
      default: break
      }
      if type & 0x80 != 0 { return }
      offset += 4 + length
    }
  }
}
