/// Takes messages out of a stream of bytes: a header with the length, an empty line, the body.
///
/// What is no header is passed over up to the next one, so that one faulty message costs only itself.
public struct MessageFraming: Sendable {
  private var buffer: [UInt8] = []
  /// How much of the buffer has been read.
  private var start = 0
  /// How much of the buffer has been looked through for a header's end in vain.
  private var searched = 0

  /// The longest body that is taken, in bytes; a greater number is a fault, not a message.
  static let longestBody = 1 << 29
  private static let longestHeader = 4096
  private static let key = Array("content-length:".utf8)

  /// Nothing has come yet.
  public init() {}

  /// Adds bytes that have come.
  public mutating func append(_ bytes: some Collection<UInt8>) {
    if start > 1 << 16, start > buffer.count / 2 {
      buffer.removeFirst(start)
      searched -= start
      start = 0
    }
    buffer += bytes
  }

  /// The next whole message's body; nil until more has come.
  public mutating func next() -> [UInt8]? {
    while let (headerEnd, bodyStart) = header() {
      guard let length = length(in: start..<headerEnd) else {
        start = bodyStart
        searched = start
        continue
      }
      guard buffer.count - bodyStart >= length else { return nil }
      let body = Array(buffer[bodyStart..<bodyStart + length])
      start = bodyStart + length
      searched = start
      return body
    }
    if buffer.count - start > Self.longestHeader { skipRubbish() }
    return nil
  }

  /// Where the header ends and the body begins: at an empty line, whatever its line ends are.
  private mutating func header() -> (end: Int, body: Int)? {
    var index = max(start, searched - 3)
    while index < buffer.count {
      guard buffer[index] == 0x0A else {
        index += 1
        continue
      }
      if index + 1 < buffer.count, buffer[index + 1] == 0x0A { return (index, index + 2) }
      if index + 2 < buffer.count, buffer[index + 1] == 0x0D, buffer[index + 2] == 0x0A { return (index, index + 3) }
      index += 1
    }
    searched = buffer.count
    return nil
  }

  /// The length that a header tells; nil where it tells none that can be. The last one counts, since rubbish may stand
  /// before it.
  private func length(in range: Range<Int>) -> Int? {
    let header = buffer[range].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    guard header.count >= Self.key.count else { return nil }
    for index in stride(from: header.count - Self.key.count, through: 0, by: -1)
    where header[index...].starts(with: Self.key) {
      let digits = header[(index + Self.key.count)...].drop { $0 == 0x20 || $0 == 0x09 }
        .prefix { (0x30...0x39).contains($0) }
      guard !digits.isEmpty, digits.count < 12, let length = Int(String(decoding: digits, as: UTF8.self)),
        length <= Self.longestBody
      else { return nil }
      return length
    }
    return nil
  }

  /// Passes over what is longer than any header, but for its end, where one may have begun.
  private mutating func skipRubbish() {
    start = buffer.count - Self.key.count * 2
    searched = start
  }
}
