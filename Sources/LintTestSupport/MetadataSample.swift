/// The smallest file of some kind, with one field of metadata where one is named as ExifTool names it.
enum MetadataSample {
  /// Bytes that are right for a name's extension, with the field.
  static func bytes(named name: String, field: String) -> [UInt8] {
    switch name.split(separator: ".").last?.lowercased() {
    case "jpg", "jpeg": return jpeg(field)
    case "png":
      return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        + chunk("IHDR", big(64) + big(48) + [8, 2, 0, 0, 0]) + chunk("IDAT", []) + chunk("IEND", [])
    case "gif": return Array("GIF89a".utf8) + [64, 0, 48, 0, 0, 0, 0, 0x3B]
    case "webp":
      return Array("RIFF".utf8) + [22, 0, 0, 0] + Array("WEBPVP8X".utf8) + [
        10, 0, 0, 0, 0, 0, 0, 0, 63, 0, 0, 47, 0, 0,
      ]
    case "svg": return Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8)
    case "mp4", "m4v": return box("ftyp", Array("isom".utf8) + [0, 0, 0, 0]) + movie(field)
    case "mov": return box("ftyp", Array("qt  ".utf8) + [0, 0, 0, 0]) + movie(field)
    case "m4a": return box("ftyp", Array("M4A ".utf8) + [0, 0, 0, 0]) + movie(field)
    case "webm", "mkv": return webm
    case "mp3": return [0xFF, 0xFB, 0x90, 0x44] + [UInt8](repeating: 0, count: 413)
    case "wav": return wav
    case "pdf": return pdf(field)
    case "docx": return docx(field)
    default: return Array("1\n00:00:00,000 --> 00:00:02,000\nHej.\n".utf8)
    }
  }

  /// A number of four bytes.
  static func big(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }

  static func box(_ type: String, _ content: [UInt8]) -> [UInt8] {
    // One letter of QuickTime is a byte of its own.
    big(8 + content.count) + type.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } + content
  }

  private static func chunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
    big(content.count) + Array(type.utf8) + content + [0, 0, 0, 0]
  }

  /// The description of a film without tracks.
  private static func movie(_ field: String) -> [UInt8] {
    var content: [UInt8] = []
    if field == "CreateDate" { content += box("mvhd", big(0) + big(3_800_000_000) + big(0) + big(1000) + big(5000)) }
    if field == "GPSPosition" {
      let text = Array("+56.0465+012.6945/".utf8)
      content += box("udta", box("©xyz", [0, UInt8(text.count), 0x15, 0xC7] + text))
    }
    return box("moov", content)
  }

  /// A header, and a segment with one track of pictures and one of sound.
  private static var webm: [UInt8] {
    let tracks: [UInt8] = [0x16, 0x54, 0xAE, 0x6B, 0x8A, 0xAE, 0x83, 0x83, 0x81, 1, 0xAE, 0x83, 0x83, 0x81, 2]
    return [0x1A, 0x45, 0xDF, 0xA3, 0x87, 0x42, 0x82, 0x84] + Array("webm".utf8)
      + [0x18, 0x53, 0x80, 0x67, 0x80 | UInt8(tracks.count)] + tracks
  }

  private static var wav: [UInt8] {
    let format: [UInt8] = [1, 0, 1, 0, 0x40, 0x1F, 0, 0, 0x40, 0x1F, 0, 0, 1, 0, 8, 0]
    return Array("RIFF".utf8) + [36, 0, 0, 0] + Array("WAVEfmt ".utf8) + [16, 0, 0, 0] + format + Array("data".utf8)
      + [0, 0, 0, 0]
  }
}
