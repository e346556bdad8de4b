/// What was wrong with a file's encoding.
public enum DecodingProblem: Hashable, Sendable {
  /// Read as another encoding than UTF-8, with certainty.
  case notUTF8(TextEncoding)
  /// Neither UTF-8, nor UTF-16 with a byte-order mark, nor plausible Windows-1252. Holds the first bad byte's position.
  case undecodable(at: Int)
  /// Some lines in UTF-8 and others in Windows-1252, each read as it is. Holds the position of the first byte that is not
  /// UTF-8.
  case mixed(at: Int)
  /// A NUL byte, which no draft has; holds its position.
  case binary(at: Int)
}

extension SourceText {
  /// Reads a file's bytes as text.
  ///
  /// UTF-8 with and without byte-order mark; UTF-16 with a byte-order mark, or without one when every other byte is NUL;
  /// else Windows-1252 where the bytes can be nothing else that people write Swedish in. The result is always usable:
  /// what cannot be decoded becomes U+FFFD.
  ///
  /// - Returns: the text, and what was wrong with the encoding, if anything.
  public static func decode(_ file: [UInt8]) -> (source: SourceText, problem: DecodingProblem?) {
    if file.starts(with: [0xFF, 0xFE]) { return utf16(file, .utf16LittleEndian, from: 2) }
    if file.starts(with: [0xFE, 0xFF]) { return utf16(file, .utf16BigEndian, from: 2) }
    if let encoding = unmarkedUTF16(file) { return utf16(file, encoding, from: 0) }
    if let bad = file.firstInvalidUTF8 {
      if let nul = file.firstIndex(of: 0) { return (repaired(file), .binary(at: nul)) }
      if file.isPlausibleWindows1252 { return (windows1252(file), .notUTF8(.windows1252)) }
      if let source = mixed(file) { return (source, .mixed(at: bad)) }
      return (repaired(file), .undecodable(at: bad))
    }
    return (SourceText(utf8: file), file.firstIndex(of: 0).map { .binary(at: $0) })
  }

  /// The text with every sequence that is not UTF-8 replaced by U+FFFD.
  private static func repaired(_ file: [UInt8]) -> SourceText {
    var bytes: [UInt8] = []
    var map = OffsetMap()
    file.withUnsafeBufferPointer { file in
      var (literal, index) = (0, 0)
      func keep(to end: Int) {
        bytes += file[literal..<end]
        if literal < end { map.append(literal: literal..<end) }
      }
      while index < file.count {
        if let length = file[index] < 0x80 ? 1 : file.validSequenceLength(at: index) {
          index += length
          continue
        }
        keep(to: index)
        literal = index + 1
        while literal < file.count, file[literal] >= 0x80, file.validSequenceLength(at: literal) == nil { literal += 1 }
        let text = String(decoding: file[index..<literal], as: UTF8.self).utf8
        bytes += text
        map.append(replacing: index..<literal, textLength: text.count)
        index = literal
      }
      keep(to: index)
    }
    return SourceText(bytes: bytes, encoding: .utf8, fileOffsets: map)
  }

  private static func utf16(
    _ file: [UInt8], _ encoding: TextEncoding, from start: Int
  ) -> (source: SourceText, problem: DecodingProblem?) {
    var bytes: [UInt8] = []
    var map = OffsetMap()
    var index = start
    var decoder = UTF16()
    var units = Units(file: file, position: start, bigEndian: encoding == .utf16BigEndian)
    var faulty: Int?
    decoding: while true {
      let result = decoder.decode(&units)
      // A decoder may look one unit ahead; the scalar's own length says how far it really came.
      switch result {
      case .emptyInput: break decoding
      case .scalarValue(let scalar):
        let length = scalar.value > 0xFFFF ? 4 : 2
        let utf8 = Array(String(scalar).utf8)
        bytes += utf8
        map.append(replacing: index..<index + length, textLength: utf8.count)
        index += length
      case .error:
        faulty = faulty ?? index
        bytes += [0xEF, 0xBF, 0xBD]
        map.append(replacing: index..<index + 2, textLength: 3)
        index += 2
      }
    }
    if !(file.count - start).isMultiple(of: 2) { faulty = faulty ?? file.count - 1 }
    let source = SourceText(bytes: bytes, encoding: encoding, fileOffsets: map)
    return (source, faulty.map { .undecodable(at: $0) } ?? .notUTF8(encoding))
  }

  /// The code units of a UTF-16 file, one at a time.
  private struct Units: IteratorProtocol {
    let file: [UInt8]
    var position: Int
    let bigEndian: Bool

    mutating func next() -> UInt16? {
      guard position + 1 < file.count else { return nil }
      defer { position += 2 }
      let (first, second) = (UInt16(file[position]), UInt16(file[position + 1]))
      return bigEndian ? first << 8 | second : second << 8 | first
    }
  }

  /// UTF-16 without a mark: mostly Latin text has a NUL in nearly every other byte, and nothing else does.
  private static func unmarkedUTF16(_ file: [UInt8]) -> TextEncoding? {
    let sample = file.prefix(512)
    guard sample.count >= 8, file.count.isMultiple(of: 2) else { return nil }
    var nuls = [0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { nuls[index % 2] += 1 }
    let half = sample.count / 2
    if nuls[1] * 10 >= half * 7, nuls[0] == 0 { return .utf16LittleEndian }
    if nuls[0] * 10 >= half * 7, nuls[1] == 0 { return .utf16BigEndian }
    return nil
  }

  private static func windows1252(_ file: [UInt8]) -> SourceText {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.count + file.count / 16)
    var map = OffsetMap()
    for (index, byte) in file.enumerated() {
      guard byte >= 0x80 else {
        bytes.append(byte)
        map.append(literal: index..<index + 1)
        continue
      }
      let scalar = Unicode.Scalar(windows1252: byte)
      let utf8 = Array(String(scalar).utf8)
      bytes += utf8
      map.append(replacing: index..<index + 1, textLength: utf8.count)
    }
    return SourceText(bytes: bytes, encoding: .windows1252, fileOffsets: map)
  }

  /// A file whose lines are in UTF-8 or in Windows-1252, as when calendars have been pasted together; nil where some line is
  /// in neither, or all of them are in one.
  private static func mixed(_ file: [UInt8]) -> SourceText? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.count + file.count / 16)
    var map = OffsetMap()
    var foundUTF8 = false
    var start = 0
    while start < file.count {
      let end = file[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? file.count
      let line = Array(file[start..<end])
      if line.firstInvalidUTF8 == nil {
        foundUTF8 = foundUTF8 || line.contains { $0 >= 0x80 }
        bytes += line
        map.append(literal: start..<end)
      } else {
        guard line.isPlausibleWindows1252 else { return nil }
        for (offset, byte) in line.enumerated() {
          let index = start + offset
          let utf8 = byte < 0x80 ? [byte] : Array(String(Unicode.Scalar(windows1252: byte)).utf8)
          bytes += utf8
          if utf8.count == 1 {
            map.append(literal: index..<index + 1)
          } else {
            map.append(replacing: index..<index + 1, textLength: utf8.count)
          }
        }
      }
      start = end
    }
    return foundUTF8 ? SourceText(bytes: bytes, encoding: .utf8, fileOffsets: map) : nil
  }
}
