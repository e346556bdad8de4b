/// Somewhere that output goes: a file, a terminal, an array in memory.
public protocol ByteSink {
  /// Takes a stretch of output. Reporters hand over stretches of some 64 KiB, and a shorter one last.
  mutating func write(_ bytes: UnsafeRawBufferPointer)
}

/// Output kept in memory.
extension Array: ByteSink where Element == UInt8 {
  public mutating func write(_ bytes: UnsafeRawBufferPointer) { append(contentsOf: bytes) }
}
