/// Reads AVI: size, length, tracks and texts.
enum AVIReader {
  static func read(_ reader: any ByteReader, into description: inout MediaDescription) {
    var riff = RIFFChunks(reader)
    for chunk in riff.chunks(in: 12..<max(12, reader.count)) {
      switch chunk.list {
      case "hdrl": readHeaders(chunk, &riff, into: &description)
      case "INFO": riff.readInfo(chunk, "avi.INFO", into: &description)
      default: break
      }
      if chunk.type == "_PMX" {
        XMPReader.read(
          reader.bytes(at: chunk.content.lowerBound, count: min(chunk.content.count, 1 << 20))[...], into: &description)
      }
    }
    description.isCutOff = description.tracks.isEmpty
  }

  private static func readHeaders(
    _ list: RIFFChunk, _ riff: inout RIFFChunks, into description: inout MediaDescription
  ) {
    for chunk in riff.chunks(in: list.content) {
      if chunk.type == "avih" {
        let header = riff.bytes(chunk.content)
        description.storedSize = .init(header.little(32, 4), header.little(36, 4))
        if let microseconds = header.little(0, 4), let frames = header.little(16, 4), microseconds > 0, frames > 0 {
          description.seconds = Double(microseconds) * Double(frames) / 1e6
        }
      }
      guard chunk.list == "strl" else { continue }
      for part in riff.chunks(in: chunk.content) where part.type == "strh" {
        let header = riff.bytes(part.content)
        let kind: MediaTrack.Kind =
          switch header.letters(0) {
          case "vids": .video
          case "auds": .audio
          case "txts": .captions
          default: .other
          }
        let codec = header.letters(4)?.trimmed
        description.tracks.append(MediaTrack(kind: kind, codec: codec?.isEmpty == true ? nil : codec))
      }
    }
  }
}
