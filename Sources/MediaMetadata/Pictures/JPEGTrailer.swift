import Glibc

/// What lies behind a JPEG's picture data: motion photos append a film, and films know where they were taken.
struct JPEGTrailer {
  /// How much of a file is searched for the end of its picture, in bytes.
  private static let reach = 64 << 20
  private static let piece = 1 << 20

  private let reader: any ByteReader
  private let dataStart: Int

  init(_ reader: any ByteReader, from dataStart: Int) {
    self.reader = reader
    self.dataStart = dataStart
  }

  func read(into description: inout MediaDescription) {
    // The metadata may say how long the film is.
    for length in description.trailerLengths where length > 0 && length < reader.count - dataStart {
      if readFilm(at: reader.count - length, into: &description) { return }
    }
    if endsWithPicture { return }
    let search = search()
    if let film = search.film, readFilm(at: film, into: &description) { return }
    description.isCutOff = description.isCutOff || !search.hasEnd
  }

  private func readFilm(at offset: Int, into description: inout MediaDescription) -> Bool {
    let part = reader.part(offset)
    guard part.bytes(at: 0, count: 8).has("ftyp", at: 4), let film = MediaReader.read(part, depth: 1) else {
      return false
    }
    description.add(fieldsOf: film, as: "trailer")
    return true
  }

  /// Whether the file ends with the mark that ends a picture; some programs fill up with zeros.
  private var endsWithPicture: Bool {
    let tail = reader.bytes(at: max(dataStart, reader.count - 4096), count: 4096)
    guard let last = tail.lastIndex(where: { $0 != 0 && $0 != 0x0A && $0 != 0x0D }), last > 0 else { return false }
    return tail[last] == 0xD9 && tail[last - 1] == 0xFF
  }

  /// Looks for the beginning of a film, and for the end of the picture.
  private func search() -> (film: Int?, hasEnd: Bool) {
    var offset = dataStart
    var hasEnd = false
    while offset < reader.count, offset - dataStart < Self.reach {
      // Pieces overlap, so that nothing lies across their edges.
      let bytes = reader.bytes(at: offset, count: Self.piece + 8)
      if bytes.isEmpty { break }
      hasEnd = hasEnd || bytes.firstPlace(of: [0xFF, 0xD9]) != nil
      var from = 0
      while let place = bytes.firstPlace(of: Array("ftyp".utf8), from: from) {
        if place >= 4, let length = bytes.big(place - 4, 4), (12...1024).contains(length) {
          return (offset + place - 4, hasEnd)
        }
        from = place + 4
      }
      offset += Self.piece
    }
    return (nil, hasEnd)
  }
}

extension [UInt8] {
  /// The first place of a pattern. Memory is searched for its first byte as fast as the system can.
  fileprivate func firstPlace(of pattern: [UInt8], from start: Int = 0) -> Int? {
    guard let first = pattern.first, start >= 0 else { return nil }
    return withUnsafeBytes { buffer -> Int? in
      guard let base = buffer.baseAddress else { return nil }
      var offset = start
      while offset <= buffer.count - pattern.count,
        let found = memchr(base + offset, Int32(first), buffer.count - pattern.count + 1 - offset)
      {
        offset = UnsafeRawPointer(found) - base
        if pattern.indices.allSatisfy({ buffer[offset + $0] == pattern[$0] }) { return offset }
        offset += 1
      }
      return nil
    }
  }
}
