/// The smallest content that a file of some kind can have, for examples that name files.
///
/// A description is a name and what is to be in it: `bad.mp4 12s 1080x1920 silent`, `torg.jpg 12MB`. A field of metadata
/// stands in parentheses, as ExifTool names it: `bad.jpg (GPSPosition)`.
struct SampleFile {
  /// The file's name.
  var name: String
  private var seconds = 4.0
  private var width = 1080
  private var height = 1080
  private var hasSound = true
  /// How many bytes the file is made to have, where that matters; they are not written.
  private(set) var size: Int?
  private var field = ""

  /// Reads a description.
  init(_ description: String) {
    var description = description[...]
    if description.hasSuffix(")"), let bracket = description.lastIndex(of: "(") {
      field = String(description[bracket...].dropFirst().dropLast())
      description = description[..<bracket].dropLast()
    }
    var parts = description.split(separator: " ", omittingEmptySubsequences: false)
    name = ""
    while let part = parts.last, parts.count > 1, take(part) { parts.removeLast() }
    name = parts.joined(separator: " ")
  }

  /// Takes one property; whether it is one, and not the end of a name with spaces.
  private mutating func take(_ part: Substring) -> Bool {
    let sides = part.split(separator: "x").compactMap { Int($0) }
    if part == "silent" {
      hasSound = false
    } else if part.hasSuffix("MB"), let number = Int(part.dropLast(2)) {
      size = number * 1_000_000
    } else if part.hasSuffix("s"), let number = Double(part.dropLast()) {
      seconds = number
    } else if sides.count == 2 {
      (width, height) = (sides[0], sides[1])
    } else {
      return false
    }
    return true
  }

  private static let kindsWithoutProperties: Set<String> = [
    "webp", "pdf", "docx", "webm", "mkv", "mp3", "m4a", "wav",
  ]

  /// Bytes that are right for the name's extension.
  var bytes: [UInt8] {
    let kind = name.split(separator: ".").last?.lowercased() ?? ""
    if !field.isEmpty || Self.kindsWithoutProperties.contains(kind) {
      return MetadataSample.bytes(named: name, field: field)
    }
    return switch kind {
    case "jpg", "jpeg":
      [0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8] + Self.number(height, 2) + Self.number(width, 2) + [1, 1, 0x11, 0]
        + [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 0x3F, 0, 0x2A, 0xFF, 0xD9]
    case "png":
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + Self.number(13, 4) + Array("IHDR".utf8)
        + Self.number(width, 4) + Self.number(height, 4) + [8, 2, 0, 0, 0, 0, 0, 0, 0]
        + Self.number(0, 4) + Array("IDAT".utf8) + Self.number(0, 4) + Self.number(0, 4) + Array("IEND".utf8)
        + Self.number(0, 4)
    case "gif":
      Array("GIF89a".utf8) + [
        UInt8(width & 255), UInt8(width >> 8), UInt8(height & 255), UInt8(height >> 8), 0, 0, 0, 0x3B,
      ]
    case "svg": Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8)
    case "mp4", "mov", "m4v": Self.box("ftyp", Array("isom".utf8)) + Self.box("moov", film)
    case "vtt": Array("WEBVTT\n\n00:00.000 --> 00:02.000\nHej.\n".utf8)
    default: Array("1\n00:00:00,000 --> 00:00:02,000\nHej.\n".utf8)
    }
  }

  /// What describes a film (ISO/IEC 14496-12): its length, a picture track and, unless it is silent, a sound track.
  private var film: [UInt8] {
    let zeros = { (count: Int) in [UInt8](repeating: 0, count: count) }
    let length = Self.number(Int(seconds * 1000), 4)
    let header = Self.box("mvhd", zeros(12) + Self.number(1000, 4) + length + zeros(80))
    // An upright matrix, then width and height in 16.16 fixed point.
    let matrix = Self.number(0x10000, 4) + zeros(12) + Self.number(0x10000, 4) + zeros(12) + Self.number(0x4000_0000, 4)
    func track(_ handler: String, _ number: Int, _ size: [UInt8]) -> [UInt8] {
      let tkhd = Self.box("tkhd", zeros(12) + Self.number(number, 4) + zeros(4) + length + zeros(16) + matrix + size)
      let media =
        Self.box("mdhd", zeros(12) + Self.number(1000, 4) + length + [0x55, 0xC4, 0, 0])
        + Self.box("hdlr", zeros(8) + Array(handler.utf8) + zeros(13))
      return Self.box("trak", tkhd + Self.box("mdia", media))
    }
    let picture = track("vide", 1, Self.number(width << 16, 4) + Self.number(height << 16, 4))
    return header + picture + (hasSound ? track("soun", 2, zeros(8)) : [])
  }

  /// A number, the greatest byte first.
  private static func number(_ value: Int, _ length: Int) -> [UInt8] {
    (0..<length).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private static func box(_ type: String, _ content: [UInt8]) -> [UInt8] {
    number(8 + content.count, 4) + Array(type.utf8) + content
  }
}
