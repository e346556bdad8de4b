/// Takes metadata out of a PNG; picture data is copied byte for byte.
enum PNGStripping {
  private static let mostChunks = 100_000

  /// Chunks that say how the picture is to be shown. Others that are not needed to decode it go.
  private static let kept: Set<String> = [
    "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST", "tRNS", "pHYs", "sPLT", "acTL",
    "fcTL", "fdAT", "oFFs", "CgBI",
  ]

  /// The pieces of the new file; nil where the picture has no end.
  static func plan(_ reader: any ByteReader) -> [Piece]? {
    var window = Window(reader)
    var keptProperties = KeptProperties()
    var before: [Piece] = [.copy(0..<8)]
    var after: [Piece] = []
    var offset = 8
    for _ in 0..<mostChunks {
      let header = window.bytes(at: offset, count: 8)
      guard let length = header.big(0, 4), let type = header.letters(4), length <= reader.count - offset - 12 else {
        return nil
      }
      let piece = Piece.copy(offset..<offset + 12 + length)
      let isCritical = header.dropFirst(4).first.map { $0 & 0x20 == 0 } ?? false
      switch type {
      case "IHDR": before.append(piece)
      case "tEXt", "zTXt", "iTXt", "eXIf", "caBX":
        let content = PartReader(base: reader, start: offset + 8, count: length)
        if take(type, content, into: &keptProperties) { after.append(piece) }
      default: if isCritical || kept.contains(type) { after.append(piece) }
      }
      if type == "IEND" { return before + chunks(of: keptProperties) + after }
      offset += 12 + length
    }
    return nil
  }

  /// Takes what stays out of a chunk; whether the chunk itself stays.
  private static func take(_ type: String, _ chunk: PartReader, into kept: inout KeptProperties) -> Bool {
    guard let bytes = chunk.block(at: 0, count: min(chunk.count, 4 << 20)) else { return false }
    switch type {
    case "eXIf":
      if let exif = TIFFReader(MemoryBytes(bytes), source: .exif) { kept.add(exif: exif) }
    case "caBX":
      if bytes.contains("rainedAlgorithmicMedia") { kept.addSourceType("trainedAlgorithmicMedia") }
    default:
      let keyword = String(field: bytes.prefix(80).prefix { $0 != 0 })
      if keyword.lowercased() == "copyright" { return true }
      guard keyword == "XML:com.adobe.xmp" else { return false }
      let parts = bytes.dropFirst(keyword.utf8.count + 3).split(
        separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3 else { return false }
      let isCompressed = bytes.dropFirst(keyword.utf8.count + 1).first == 1
      kept.add(packet: isCompressed ? Inflate.zlib(parts[2])?[...] ?? [] : parts[2])
    }
    return false
  }

  private static func chunks(of kept: KeptProperties) -> [Piece] {
    var pieces: [Piece] = []
    if let exif = kept.exif { pieces.append(.bytes(chunk("eXIf", exif))) }
    if let packet = kept.packet {
      pieces.append(.bytes(chunk("iTXt", Array("XML:com.adobe.xmp\0\0\0\0\0".utf8) + packet)))
    }
    return pieces
  }

  private static func chunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
    let body = Array(type.utf8) + content
    return KeptProperties.bytes(content.count, 4) + body + KeptProperties.bytes(checksum(body), 4)
  }

  /// The cyclic redundancy check of ISO 3309, bit by bit: chunks written here are short.
  private static func checksum(_ bytes: [UInt8]) -> Int {
    var value: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
    }
    return Int(value ^ 0xFFFF_FFFF)
  }
}
