import Glibc

/// Measures work by processor time.
struct Stopwatch {
  /// How many times a work is done; the best counts, since other programs only add to it.
  var rounds = 5

  /// The least processor time of several rounds, in seconds.
  ///
  /// - Parameters:
  ///   - prepare: makes what a round works on; not measured.
  ///   - work: what is measured.
  func best<Prepared>(of prepare: () -> Prepared, _ work: (Prepared) -> Void) -> Double {
    (0..<rounds).reduce(Double.infinity) { best, _ in
      let prepared = prepare()
      let start = Self.now
      work(prepared)
      return min(best, max(Self.now - start, 1e-9))
    }
  }

  /// The same for work that needs nothing made.
  func best(_ work: () -> Void) -> Double { best(of: {}) { work() } }

  /// The processor time of the process, all threads together.
  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
