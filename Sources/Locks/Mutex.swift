// ThreadSanitizer does not see that the standard library's lock locks on Linux (Swift 6.3.1): the lock is a futex of the runtime, which is
// not instrumented. So a build with `-DTHREAD_SANITIZER` has `Mutex+ThreadSanitizer.swift` instead; elsewhere the lock is seen.

#if !(THREAD_SANITIZER && os(Linux))
  import Synchronization

  /// A value that one thread at a time can reach: the standard library's own lock, by another name.
  public typealias Mutex<Value: ~Copyable> = Synchronization.Mutex<Value>
#endif
