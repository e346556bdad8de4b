import Locks
import MediaMetadata

/// Bytes that count how much is asked of them.
package final class CountingReader: ByteReader, Sendable {
  private let memory: MemoryBytes
  private let asked = Mutex((calls: 0, largest: 0))

  package init(_ bytes: [UInt8]) { memory = MemoryBytes(bytes) }

  package var count: Int { memory.count }

  package func bytes(at offset: Int, count: Int) -> [UInt8] {
    let bytes = memory.bytes(at: offset, count: count)
    asked.withLock { $0 = ($0.calls + 1, max($0.largest, bytes.count)) }
    return bytes
  }

  /// How many pieces were asked for, and how many bytes the largest had.
  package var use: (calls: Int, largest: Int) { asked.withLock { $0 } }
}
