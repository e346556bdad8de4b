import Dispatch
import Locks

/// Where one thread leaves things for another, in order.
final class Mailbox<Item: Sendable>: Sendable {
  private let items = Mutex<[Item]>([])
  private let arrivals = DispatchSemaphore(value: 0)

  /// Leaves something.
  func send(_ item: Item) {
    items.withLock { $0.append(item) }
    arrivals.signal()
  }

  /// Everything that has been left, at least one thing: waits for it.
  func receive() -> [Item] {
    while true {
      arrivals.wait()
      let taken = items.withLock { items in
        defer { items = [] }
        return items
      }
      // What was taken together has been told of one by one.
      if !taken.isEmpty { return taken }
    }
  }
}
