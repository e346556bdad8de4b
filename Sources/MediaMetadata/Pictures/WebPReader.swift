/// Reads WebP: size, animation, EXIF and XMP.
struct WebPReader {
  private static let mostChunks = 20_000

  static func read(_ reader: any ByteReader, into description: inout MediaDescription) {
    var window = Window(reader)
    let stated = window.bytes(at: 4, count: 4).little(0, 4) ?? 0
    description.isCutOff = stated > reader.count - 8
    var offset = 12
    var milliseconds = 0
    var frames = 0
    for _ in 0..<mostChunks where offset + 8 <= reader.count {
      let header = window.bytes(at: offset, count: 24)
      guard let type = header.letters(0), let length = header.little(4, 4), length <= reader.count - offset - 8 else {
        description.isCutOff = true
        break
      }
      let content = offset + 8
      switch type {
      case "VP8X": readExtended(window.bytes(at: content, count: 10), into: &description)
      case "VP8 " where description.storedSize == nil:
        let frame = window.bytes(at: content, count: 10)
        description.storedSize = .init(frame.little(6, 2).map { $0 & 0x3FFF }, frame.little(8, 2).map { $0 & 0x3FFF })
      case "VP8L" where description.storedSize == nil:
        let bits = window.bytes(at: content, count: 5).little(1, 4)
        description.storedSize = .init(bits.map { $0 & 0x3FFF + 1 }, bits.map { $0 >> 14 & 0x3FFF + 1 })
      case "ANMF":
        frames += 1
        milliseconds += window.bytes(at: content, count: 16).little(12, 3) ?? 0
      case "EXIF":
        guard let bytes = reader.block(at: content, count: length) else { break }
        let start = bytes.has("Exif\0\0") ? 6 : 0
        let summary = TIFFReader(MemoryBytes(Array(bytes.dropFirst(start))), source: .exif)?.read(into: &description)
        summary?.judgeThumbnail(into: &description)
      case "XMP ":
        if let bytes = reader.block(at: content, count: length) { XMPReader.read(bytes[...], into: &description) }
      default: break
      }
      offset = content + length + length % 2
    }
    if frames > 1 { description.seconds = Double(milliseconds) / 1000 }
    if description.storedSize == nil { description.isCutOff = true }
  }

  private static func readExtended(_ bytes: ArraySlice<UInt8>, into description: inout MediaDescription) {
    description.isAnimated = (bytes.little(0, 1) ?? 0) & 2 != 0
    description.storedSize = .init(bytes.little(4, 3).map { $0 + 1 }, bytes.little(7, 3).map { $0 + 1 })
  }
}
