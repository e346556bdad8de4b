/// Reads MP3: length, and the texts of ID3.
enum MP3Reader {
  private static let mostFrames = 500

  static func read(_ reader: any ByteReader, into description: inout MediaDescription) {
    description.tracks = [MediaTrack(kind: .audio, codec: "mp3")]
    let head = reader.bytes(at: 0, count: 10)
    var start = 0
    if head.has("ID3"), let size = unpacked(head, 6) {
      readTag(reader.part(10, size), version: head.big(3, 1) ?? 0, into: &description)
      start = 10 + size
    }
    readDuration(reader, from: start, into: &description)
  }

  /// Four bytes of seven bits each.
  private static func unpacked(_ bytes: [UInt8], _ offset: Int) -> Int? {
    guard let value = bytes.big(offset, 4) else { return nil }
    return value & 0x7F | value >> 1 & 0x3F80 | value >> 2 & 0x1F_C000 | value >> 3 & 0xFE0_0000
  }

  private static func readTag(_ tag: PartReader, version: Int, into description: inout MediaDescription) {
    guard (3...4).contains(version) else { return }
    var window = Window(tag)
    var offset = 0
    for _ in 0..<mostFrames {
      let header = Array(window.bytes(at: offset, count: 10))
      guard let name = header.letters(0), name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }),
        let length = version == 4 ? unpacked(header, 4) : header.big(4, 4), length <= tag.count - offset - 10
      else { return }
      if name != "APIC" {
        let bytes = window.bytes(at: offset + 10, count: min(length, String.longestField))
        readFrame(name, bytes, into: &description)
      }
      offset += 10 + length
    }
  }

  private static func readFrame(_ name: String, _ bytes: ArraySlice<UInt8>, into description: inout MediaDescription) {
    switch name {
    case "TPE1", "TPE2", "TCOM": description.add("id3." + name, .creator, text(bytes))
    case "TIT2", "TIT3": description.add("id3." + name, .text, text(bytes))
    case "TCOP": description.add("id3.TCOP", .rights, text(bytes))
    case "TOWN": description.add("id3.TOWN", .owner, text(bytes))
    case "TDRC", "TYER": description.add("id3." + name, .time, text(bytes))
    // A language, a short description, then the text.
    case "COMM", "USLT": description.add("id3." + name, .text, lastText(bytes))
    default: break
    }
  }

  /// A text after a byte that tells how it is written.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    let rest = bytes.dropFirst()
    switch bytes.first {
    case 1: return String(utf16: rest, rest.starts(with: [0xFE, 0xFF]) ? .big : .little)
    case 2: return String(utf16: rest, .big)
    default: return String(field: rest)
    }
  }

  private static func lastText(_ bytes: ArraySlice<UInt8>) -> String {
    guard let encoding = bytes.first, bytes.count > 4 else { return "" }
    let rest = bytes.dropFirst(4)
    if encoding == 1 || encoding == 2 {
      var offset = 0
      while let unit = rest.big(offset, 2), unit != 0 { offset += 2 }
      return text([encoding] + rest.dropFirst(offset + 2))
    }
    guard let end = rest.firstIndex(of: 0) else { return "" }
    return text([encoding] + rest[(end + 1)...])
  }

  /// The length: from the count of frames that a header of Xing gives, else from the size and the bit rate.
  private static func readDuration(
    _ reader: any ByteReader, from start: Int, into description: inout MediaDescription
  ) {
    let bytes = reader.bytes(at: start, count: 8192)
    for offset in 0..<max(0, bytes.count - 4) where bytes[offset] == 0xFF {
      guard let frame = MPEGFrame(bytes[offset...]) else { continue }
      let summary = offset + frame.summaryOffset
      if bytes.has("Xing", at: summary) || bytes.has("Info", at: summary), (bytes.big(summary + 4, 4) ?? 0) & 1 == 1,
        let frames = bytes.big(summary + 8, 4)
      {
        description.seconds = Double(frames * frame.samples) / Double(frame.sampleRate)
      } else {
        description.seconds = Double(reader.count - start - offset) * 8 / Double(frame.bitRate)
      }
      return
    }
    description.isCutOff = true
  }
}
