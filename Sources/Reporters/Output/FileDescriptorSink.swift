import Glibc

/// An open file, pipe or terminal.
///
/// Never throws: after the first failure the rest is dropped, and `failure` says what happened. The owner of the
/// process must ignore `SIGPIPE`, else a closed pipe ends the process before `write` can report it.
public struct FileDescriptorSink: ByteSink, Sendable {
  /// The descriptor that is written to. It stays open; whoever opened it closes it.
  public let descriptor: Int32
  /// The `errno` of the write that failed, or nil.
  public private(set) var failure: Int32?

  /// Creates a sink for an open descriptor.
  public init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// Whether the reader has gone, as `head` does; no error to speak of.
  public var isClosedPipe: Bool { failure == EPIPE }

  public mutating func write(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes[...]
    while failure == nil, !rest.isEmpty {
      let piece = UnsafeRawBufferPointer(rebasing: rest)
      let written = Glibc.write(descriptor, piece.baseAddress, piece.count)
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&waiting, 1, -1)
      } else if errno != EINTR {
        failure = errno
      }
    }
  }
}
