/// A chunk of RIFF: four letters, a length, content.
struct RIFFChunk {
  var type: String
  /// The kind of a list; nil for other chunks.
  var list: String?
  var content: Range<Int>
}

/// The chunks in a stretch of a file.
struct RIFFChunks {
  private static let most = 4000

  let reader: any ByteReader
  private var window: Window
  private var left = Self.most
  /// Whether a chunk claimed more bytes than there are.
  private(set) var isCutOff = false

  init(_ reader: any ByteReader) {
    self.reader = reader
    window = Window(reader)
  }

  mutating func bytes(_ range: Range<Int>, most: Int = 64) -> ArraySlice<UInt8> {
    window.bytes(at: range.lowerBound, count: min(range.count, most))
  }

  mutating func chunks(in range: Range<Int>) -> [RIFFChunk] {
    var chunks: [RIFFChunk] = []
    var offset = range.lowerBound
    while left > 0, range.upperBound - offset >= 8 {
      left -= 1
      let header = window.bytes(at: offset, count: 12)
      guard let type = header.letters(0), let length = header.little(4, 4) else { break }
      let room = range.upperBound - offset - 8
      if length > room { isCutOff = true }
      let isList = type == "LIST" && length >= 4
      let start = offset + 8 + (isList ? 4 : 0)
      let end = offset + 8 + min(length, room)
      guard start <= end else { break }
      chunks.append(RIFFChunk(type: type, list: isList ? header.letters(8) : nil, content: start..<end))
      offset = end + length % 2
      if length > room { break }
    }
    return chunks
  }

  /// The texts of an INFO list.
  mutating func readInfo(_ list: RIFFChunk, _ prefix: String, into description: inout MediaDescription) {
    for chunk in chunks(in: list.content) {
      let text = String(field: bytes(chunk.content, most: String.longestField))
      let name = prefix + "." + chunk.type
      switch chunk.type {
      case "IART", "IENG", "ITCH": description.add(name, .creator, text)
      case "ICMT", "INAM", "ISBJ", "IKEY": description.add(name, .text, text)
      case "ICOP": description.add(name, .rights, text)
      case "ICRD": description.add(name, .time, text)
      default: break
      }
    }
  }
}
