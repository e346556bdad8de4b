/// Reads Ogg (RFC 3533): what is in it, its length, and the comments.
struct OggReader {
  /// How many pages at the beginning are read: each stream has one to begin it, and comments on the next.
  private static let mostPages = 64
  private static let longestComments = 1 << 20

  private struct Stream {
    var codec: String
    var rate: Double
    /// Samples that are dropped before the first one heard.
    var preSkip = 0
    var comments: [UInt8] = []
    var isDone = false
  }

  static func read(_ reader: any ByteReader, into description: inout MediaDescription) {
    var streams: [Int: Stream] = [:]
    var numbers: [Int] = []
    var offset = 0
    for _ in 0..<mostPages {
      guard let page = page(at: offset, of: reader) else { break }
      let bytes = reader.bytes(at: page.content.lowerBound, count: min(page.content.count, 65_536))
      if streams[page.stream] == nil, streams.count < 16 {
        streams[page.stream] = begin(bytes, into: &description)
        numbers.append(page.stream)
      } else if var stream = streams[page.stream], !stream.isDone {
        if stream.comments.count < longestComments { stream.comments += bytes }
        // A page with a length below 255 ends a packet.
        if page.endsPacket {
          stream.isDone = true
          if let start = commentsStart(stream) {
            VorbisComments.read(stream.comments.dropFirst(start), "ogg", into: &description)
          }
        }
        streams[page.stream] = stream
      }
      offset = page.content.upperBound
      if !streams.isEmpty, streams.values.allSatisfy(\.isDone) { break }
    }
    if let stream = numbers.compactMap({ streams[$0] }).first(where: { $0.rate > 0 }) {
      readDuration(reader, stream, into: &description)
    }
    description.isCutOff = description.tracks.isEmpty
  }

  private static func commentsStart(_ stream: Stream) -> Int? {
    if stream.comments.has("OpusTags") { return 8 }
    if stream.comments.dropFirst().has("vorbis") || stream.comments.dropFirst().has("theora") { return 7 }
    // FLAC in Ogg has the head of a metadata block before its comments.
    return stream.codec == "flac" ? 4 : nil
  }

  private static func begin(_ bytes: [UInt8], into description: inout MediaDescription) -> Stream {
    var stream = Stream(codec: "", rate: 0)
    var kind = MediaTrack.Kind.audio
    if bytes.dropFirst().has("vorbis") {
      stream = Stream(codec: "vorbis", rate: Double(bytes.little(12, 4) ?? 0))
    } else if bytes.has("OpusHead") {
      stream = Stream(codec: "opus", rate: 48_000, preSkip: bytes.little(10, 2) ?? 0)
    } else if bytes.dropFirst().has("FLAC") {
      stream = Stream(codec: "flac", rate: Double((bytes.big(27, 3) ?? 0) >> 4))
    } else if bytes.has("Speex   ") {
      stream = Stream(codec: "speex", rate: Double(bytes.little(36, 4) ?? 0))
    } else if bytes.dropFirst().has("theora") {
      stream = Stream(codec: "theora", rate: 0)
      kind = .video
      description.storedSize = .init(bytes.big(14, 3), bytes.big(17, 3))
    } else {
      kind = .other
      stream.isDone = true
    }
    description.tracks.append(MediaTrack(kind: kind, codec: stream.codec.isEmpty ? nil : stream.codec))
    return stream
  }

  private static func page(
    at offset: Int, of reader: any ByteReader
  ) -> (stream: Int, content: Range<Int>, endsPacket: Bool)? {
    let header = reader.bytes(at: offset, count: 27 + 255)
    guard header.has("OggS"), let stream = header.little(14, 4), let count = header.big(26, 1),
      header.count >= 27 + count
    else { return nil }
    let lengths = header[27..<27 + count]
    let start = offset + 27 + count
    let end = min(reader.count, start + lengths.reduce(0) { $0 + Int($1) })
    guard start <= end else { return nil }
    return (stream, start..<end, lengths.contains { $0 < 255 })
  }

  /// The last page tells how many samples there are in all.
  private static func readDuration(_ reader: any ByteReader, _ stream: Stream, into description: inout MediaDescription)
  {
    let tail = reader.bytes(at: max(0, reader.count - 65_536), count: 65_536)
    var last: Int?
    var from = 0
    while let place = tail.firstOffset(of: Array("OggS".utf8), from: from) {
      if let samples = tail.little(place + 6, 8), samples > 0, samples < Int.max { last = samples }
      from = place + 4
    }
    guard let last, stream.rate > 0 else { return }
    description.seconds = Double(max(0, last - stream.preSkip)) / stream.rate
  }
}
