import Glibc
import Locks

/// A progress line on standard error, shown only on a terminal and only when the work takes over half a second.
struct Progress {
  private let state: State?

  init() { state = isatty(STDERR_FILENO) == 1 ? State() : nil }

  /// What the run calls as files are done; nil when nobody would see it.
  var callback: (@Sendable (Int, Int) -> Void)? {
    guard let state else { return nil }
    return { done, total in state.update(done, of: total) }
  }

  /// Takes the line away.
  func finish() { state?.erase() }

  /// The time of the last update, shared by the threads that check.
  private final class State: Sendable {
    private let start = Progress.now
    private let last = Mutex(0)
    private let isShown = Mutex(false)

    func update(_ done: Int, of total: Int) {
      let now = Progress.now
      guard now - start > 500 else { return }
      let isDue = last.withLock { last in
        guard now - last > 50 || done == total else { return false }
        last = now
        return true
      }
      guard isDue else { return }
      isShown.withLock { $0 = true }
      let width = 24
      let filled = width * done / max(1, total)
      let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
      Console.standardError("\r\(bar) \(done)/\(total)")
    }

    func erase() { if isShown.withLock({ $0 }) { Console.standardError("\r\u{1B}[K") } }
  }

  /// Milliseconds since some moment.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
