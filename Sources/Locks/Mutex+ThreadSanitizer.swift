#if THREAD_SANITIZER && os(Linux)
  import Glibc

  /// A value that one thread at a time can reach, behind a lock that ThreadSanitizer sees.
  ///
  /// It can do what Klartext needs of the standard library's `Mutex`. It is slower, and never a part of the product.
  public struct Mutex<Value: ~Copyable>: ~Copyable, @unchecked Sendable {
    /// Both have a place of their own, so that they stay where they are when the struct is moved.
    private let lock: UnsafeMutablePointer<pthread_mutex_t>
    private let value: UnsafeMutablePointer<Value>

    /// A lock around a value.
    public init(_ initial: consuming sending Value) {
      lock = .allocate(capacity: 1)
      pthread_mutex_init(lock, nil)
      value = .allocate(capacity: 1)
      value.initialize(to: initial)
    }

    deinit {
      value.deinitialize(count: 1)
      value.deallocate()
      pthread_mutex_destroy(lock)
      lock.deallocate()
    }

    /// Gives the value to `body` while no other thread has it. It must not ask for the same lock.
    public borrowing func withLock<Result: ~Copyable, Failure: Error>(
      _ body: (inout sending Value) throws(Failure) -> sending Result
    ) throws(Failure) -> sending Result {
      pthread_mutex_lock(lock)
      defer { pthread_mutex_unlock(lock) }
      return try body(&value.pointee)
    }
  }
#endif
