/// Reads PNG: size, texts, EXIF, XMP, and what lies behind the picture.
struct PNGReader {
  private static let mostChunks = 20_000

  static func read(_ reader: any ByteReader, into description: inout MediaDescription) {
    var window = Window(reader)
    var offset = 8
    var hasEnd = false
    for _ in 0..<mostChunks {
      let header = window.bytes(at: offset, count: 8)
      guard let length = header.big(0, 4), let type = header.letters(4), length <= reader.count - offset - 8 else {
        break
      }
      readChunk(type, PartReader(base: reader, start: offset + 8, count: length), into: &description)
      offset += 8 + length + 4
      if type == "IEND" {
        // Texts may stand behind the end, and so may the rest of a longer picture that was cropped in place.
        if !hasEnd, offset < reader.count { readTrailer(reader, from: offset, into: &description) }
        hasEnd = true
      }
      if offset >= reader.count { break }
    }
    description.isCutOff = !hasEnd || offset > reader.count || description.storedSize == nil
  }

  /// A program that saves a smaller picture over a larger one without shortening the file leaves the larger one's end.
  private static func readTrailer(_ reader: any ByteReader, from offset: Int, into description: inout MediaDescription)
  {
    let end = Array("IEND".utf8) + [0xAE, 0x42, 0x60, 0x82]
    guard reader.count - offset >= 64, reader.bytes(at: reader.count - 8, count: 8) == end else { return }
    let head = reader.bytes(at: offset, count: 8)
    // Whole chunks behind the end are a second picture or texts, read as such.
    if let length = head.big(0, 4), length <= reader.count - offset - 12, head.dropFirst(4).allSatisfy(\.isLetter) {
      return
    }
    description.add("png.trailer", .thumbnail)
  }

  private static func readChunk(_ type: String, _ chunk: PartReader, into description: inout MediaDescription) {
    switch type {
    case "IHDR" where description.storedSize == nil:
      let header = chunk.bytes(at: 0, count: 8)
      description.storedSize = .init(header.big(0, 4), header.big(4, 4))
    case "acTL": description.isAnimated = true
    case "tEXt":
      let (keyword, rest) = split(chunk)
      readText(keyword, String(field: rest), "png.tEXt", into: &description)
      if keyword.hasPrefix("Raw profile type ") { readRawProfile(keyword, rest, into: &description) }
    case "zTXt":
      let (keyword, rest) = split(chunk)
      guard rest.first == 0, let text = Inflate.zlib(rest.dropFirst()) else { return }
      readText(keyword, String(field: text), "png.zTXt", into: &description)
      if keyword.hasPrefix("Raw profile type ") { readRawProfile(keyword, text[...], into: &description) }
    case "iTXt": readInternational(chunk, into: &description)
    case "eXIf":
      guard let bytes = chunk.block(at: 0, count: chunk.count) else { return }
      let start = bytes.has("Exif\0\0") ? 6 : 0
      let summary = TIFFReader(MemoryBytes(Array(bytes.dropFirst(start))), source: .exif)?.read(into: &description)
      summary?.judgeThumbnail(into: &description)
    case "tIME": description.add("png.tIME", .time)
    case "caBX":
      if chunk.bytes(at: 0, count: 1 << 20).contains("rainedAlgorithmicMedia") {
        description.add("c2pa.digitalSourceType", .sourceType, "trainedAlgorithmicMedia")
      }
    default: break
    }
  }

  /// A keyword of at most 79 bytes, a NUL, and the rest.
  private static func split(_ chunk: PartReader) -> (String, ArraySlice<UInt8>) {
    let bytes = chunk.block(at: 0, count: min(chunk.count, 4 << 20)) ?? []
    guard let end = bytes.prefix(80).firstIndex(of: 0) else { return ("", []) }
    return (String(field: bytes[..<end]), bytes[(end + 1)...])
  }

  /// Keyword, whether it is compressed, how, a language, the keyword in that language, and the text.
  private static func readInternational(_ chunk: PartReader, into description: inout MediaDescription) {
    let (keyword, rest) = split(chunk)
    guard rest.count > 2, let isCompressed = rest.first else { return }
    let parts = rest.dropFirst(2).split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return }
    let bytes = isCompressed == 1 ? Inflate.zlib(parts[2])?[...] ?? [] : parts[2]
    if keyword == "XML:com.adobe.xmp" {
      XMPReader.read(bytes, into: &description)
    } else {
      readText(keyword, String(field: bytes), "png.iTXt", into: &description)
    }
  }

  private static func readText(
    _ keyword: String, _ text: String, _ chunk: String, into description: inout MediaDescription
  ) {
    let name = chunk + "." + keyword
    switch keyword.lowercased() {
    case "author", "artist": description.add(name, .creator, text)
    case "copyright": description.add(name, .rights, text)
    case "creation time", "date:create", "date:timestamp": description.add(name, .time, text)
    case "title", "description", "comment", "disclaimer", "warning", "source": description.add(name, .text, text)
    // What programs that make pictures out of words write beside them.
    case "parameters", "prompt", "workflow", "invokeai_metadata", "sd-metadata":
      description.add(name, .sourceType, "trainedAlgorithmicMedia")
    default: break
    }
  }

  /// ImageMagick's way of keeping EXIF, IPTC and XMP: a line break, a name, a length, and pairs of hexadecimal digits.
  private static func readRawProfile(
    _ keyword: String, _ text: ArraySlice<UInt8>, into description: inout MediaDescription
  ) {
    let lines = text.split(separator: 0x0A, maxSplits: 2)
    guard lines.count == 3 else { return }
    var bytes: [UInt8] = []
    var high: UInt8?
    for byte in lines[2] {
      guard let digit = byte.hexadecimalDigit else { continue }
      if let first = high {
        bytes.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    switch keyword.dropFirst("Raw profile type ".count) {
    case "exif", "APP1":
      if bytes.has("http://ns.adobe.com/xap/1.0/\0") {
        XMPReader.read(bytes.dropFirst(29), into: &description)
      } else {
        let start = bytes.has("Exif\0\0") ? 6 : 0
        TIFFReader(MemoryBytes(Array(bytes.dropFirst(start))), source: .exif)?.read(into: &description)
      }
    case "xmp": XMPReader.read(bytes[...], into: &description)
    case "iptc", "8bim": PhotoshopResources.read(bytes, into: &description)
    default: break
    }
  }
}

extension UInt8 {
  /// The value of a hexadecimal digit.
  var hexadecimalDigit: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x37
    case 0x61...0x66: self - 0x57
    default: nil
    }
  }

  fileprivate var isLetter: Bool { (0x41...0x5A).contains(self & 0xDF) }
}
