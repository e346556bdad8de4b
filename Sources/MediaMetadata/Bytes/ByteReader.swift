/// Bytes that can be read piece by piece: a file, or memory.
public protocol ByteReader {
  /// How many bytes there are.
  var count: Int { get }

  /// At most `count` bytes from `offset` on: fewer at the end, none outside or where reading fails.
  ///
  /// Offsets and counts may come from a damaged file: any number is allowed.
  func bytes(at offset: Int, count: Int) -> [UInt8]
}

extension ByteReader {
  /// The largest piece of a file that is ever held in memory, in bytes.
  static var largestBlock: Int { 16 << 20 }

  /// Exactly `count` bytes, no more than the largest block; nil where there are not so many.
  func block(at offset: Int, count: Int) -> [UInt8]? {
    guard count >= 0, count <= Self.largestBlock, offset >= 0, offset <= self.count, count <= self.count - offset else {
      return nil
    }
    let bytes = bytes(at: offset, count: count)
    return bytes.count == count ? bytes : nil
  }

  /// A stretch of the bytes, as bytes of their own. It is cut at the end.
  func part(_ offset: Int, _ length: Int = .max) -> PartReader {
    let start = min(max(0, offset), count)
    return PartReader(base: self, start: start, count: min(max(0, length), count - start))
  }
}

/// Bytes in memory.
public struct MemoryBytes: ByteReader, Sendable {
  let memory: [UInt8]

  /// Creates a reader of bytes.
  public init(_ bytes: [UInt8]) { memory = bytes }

  public var count: Int { memory.count }

  public func bytes(at offset: Int, count: Int) -> [UInt8] {
    guard offset >= 0, offset < memory.count, count > 0 else { return [] }
    return Array(memory[offset..<offset + min(count, memory.count - offset)])
  }
}

/// A stretch of other bytes.
struct PartReader: ByteReader {
  let base: any ByteReader
  let start: Int
  let count: Int

  func bytes(at offset: Int, count: Int) -> [UInt8] {
    guard offset >= 0, offset < self.count, count > 0 else { return [] }
    return base.bytes(at: start + offset, count: min(count, self.count - offset))
  }
}
