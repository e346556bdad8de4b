/// Reads WAV: length, and texts about the recording.
enum WAVReader {
  static func read(_ reader: any ByteReader, into description: inout MediaDescription) {
    var riff = RIFFChunks(reader)
    var bytesPerSecond = 0
    description.tracks = [MediaTrack(kind: .audio, codec: "pcm")]
    for chunk in riff.chunks(in: 12..<max(12, reader.count)) {
      switch chunk.type {
      case "fmt ": bytesPerSecond = riff.bytes(chunk.content).little(8, 4) ?? 0
      case "data" where bytesPerSecond > 0:
        description.seconds = Double(chunk.content.count) / Double(bytesPerSecond)
      case "LIST" where chunk.list == "INFO": riff.readInfo(chunk, "wav.INFO", into: &description)
      case "bext":
        // A broadcast's description of 256 bytes and its originator of 32.
        let bytes = riff.bytes(chunk.content, most: 288)
        description.add("wav.bext.Description", .text, String(field: bytes.prefix(256)))
        description.add("wav.bext.Originator", .creator, String(field: bytes.dropFirst(256)))
      default: break
      }
    }
    description.isCutOff = bytesPerSecond == 0
  }
}
