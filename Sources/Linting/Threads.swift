import Dispatch
import Locks
import Synchronization

/// Does the same to many things at a time, a thread taking the next as it is done with one.
struct Threads {
  let count: Int

  /// So many threads; at least one.
  init(_ count: Int) { self.count = max(1, count) }

  /// Does the same to stretches of a list, a thread taking some at a time: what comes of all, in the list's order.
  func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], atATime size: Int, _ work: @Sendable (ArraySlice<Item>) -> [Result]
  ) -> [Result] {
    map(0..<(items.count + size - 1) / size) { number in
      work(items[number * size..<min(items.count, (number + 1) * size)])
    }.flatMap { $0 }
  }

  /// The results in the order of the numbers, whichever was done first.
  func map<Result: Sendable>(_ numbers: Range<Int>, _ work: @Sendable (Int) -> Result) -> [Result] {
    let threads = min(count, numbers.count)
    guard threads > 1 else { return numbers.map(work) }
    let results = Locks.Mutex([Result?](repeating: nil, count: numbers.count))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < numbers.count else { return }
        let result = work(numbers.lowerBound + index)
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { results in
      defer { results = [] }
      return results.compactMap(\.self)
    }
  }
}
