/// Output that waits to be written, so that sinks get few and large stretches.
struct OutputBuffer: Sendable {
  /// The bytes that have not been written yet.
  private(set) var bytes: [UInt8] = []

  /// The size at which a buffer is worth a system call.
  static let stretch = 1 << 16

  /// Adds a text as UTF-8.
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// Adds a byte.
  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  /// Adds bytes.
  mutating func append(_ stretch: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: stretch) }

  /// Adds a number of spaces.
  mutating func append(spaces count: Int) {
    // Copied as a whole: every line of JSON begins with some.
    bytes += Self.spaces.prefix(max(0, count))
    append(repeating: 0x20, count: count - Self.spaces.count)
  }

  private static let spaces = [UInt8](repeating: 0x20, count: 32)

  /// Adds the same byte a number of times.
  mutating func append(repeating byte: UInt8, count: Int) {
    if count > 0 { bytes.append(contentsOf: repeatElement(byte, count: count)) }
  }

  /// Hands over what has gathered, if it is a stretch worth writing.
  mutating func drain(to sink: inout some ByteSink) {
    if bytes.count >= Self.stretch { flush(to: &sink) }
  }

  /// Hands over all that has gathered.
  mutating func flush(to sink: inout some ByteSink) {
    guard !bytes.isEmpty else { return }
    bytes.withUnsafeBytes { sink.write($0) }
    bytes.removeAll(keepingCapacity: true)
  }
}
