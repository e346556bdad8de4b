/// The smallest content that a file of some kind can have, for examples that name files.
enum SampleFile {
  /// Bytes that are right for a name's extension.
  static func bytes(named name: String) -> [UInt8] {
    switch name.split(separator: ".").last?.lowercased() {
    case "jpg", "jpeg": [0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xD9]
    case "png": [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    case "gif": Array("GIF89a".utf8)
    case "webp": Array("RIFF\u{4}\0\0\0WEBP".utf8)
    case "svg": Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8)
    case "mp4", "mov", "m4v": box("ftyp", Array("isom".utf8)) + box("moov", [])
    case "pdf": Array("%PDF-1.7".utf8)
    default: Array("1\n00:00:00,000 --> 00:00:02,000\nHej.\n".utf8)
    }
  }

  private static func box(_ type: String, _ content: [UInt8]) -> [UInt8] {
    [0, 0, 0, UInt8(8 + content.count)] + Array(type.utf8) + content
  }
}
