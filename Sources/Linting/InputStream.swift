import Glibc

/// Standard input as it comes: what is there is taken, and a pause is a reason to go on with what has come.
public struct InputStream {
  /// About how many bytes are taken at once when they come faster than they are read.
  private static let most = 1 << 20

  private let descriptor: Int32
  private var isAtEnd = false

  /// Reads standard input.
  public init() { descriptor = STDIN_FILENO }

  /// Adds what has come to a buffer, waiting for at least one byte; false at the end.
  public mutating func read(into buffer: inout [UInt8]) throws(Files.Fault) -> Bool {
    guard !isAtEnd else { return false }
    let before = buffer.count
    repeat {
      var code: Int32 = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: 64 * 1024) { bytes, count in
        var received = Glibc.read(descriptor, bytes.baseAddress, bytes.count)
        while received < 0, Files.mayTryAgain(descriptor) {
          received = Glibc.read(descriptor, bytes.baseAddress, bytes.count)
        }
        if received < 0 { code = errno }
        count = max(0, received)
      }
      if code != 0 { throw Files.Fault(errno: code) }
      if chunk.isEmpty {
        isAtEnd = true
        break
      }
      buffer += chunk
    } while buffer.count - before < Self.most && hasMore
    return buffer.count > before
  }

  /// Whether something is there to be read at once, or the end is.
  private var hasMore: Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, 0) > 0
  }
}
