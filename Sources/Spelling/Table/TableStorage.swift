import Synchronization

/// Slots that nobody changes any more: in memory, or in a file.
final class TableStorage: Sendable {
  private enum Kind: Sendable {
    case memory(Slots)
    case file(PagedSlots)
  }

  /// A pointer to slots that are never written again, freed at the end.
  private struct Slots: @unchecked Sendable {
    let pointer: UnsafeMutablePointer<UInt64>
  }

  private let kind: Kind
  /// How many slots there are.
  let count: Int
  /// Makes the table again when the file's slots turn out to be damaged, and what came of it.
  private let repair: @Sendable () -> WordTable?
  private let repaired = Mutex<WordTable??>(nil)

  /// Keeps slots in memory.
  init(_ slots: [UInt64]) {
    count = slots.count
    let pointer = UnsafeMutablePointer<UInt64>.allocate(capacity: max(1, slots.count))
    slots.withUnsafeBufferPointer { buffer in
      if let source = buffer.baseAddress { pointer.initialize(from: source, count: buffer.count) }
    }
    kind = .memory(Slots(pointer: pointer))
    repair = { nil }
  }

  /// Uses slots in a file.
  ///
  /// - Parameter repair: makes the table of something else, asked for once at most.
  init(_ slots: PagedSlots, repair: @escaping @Sendable () -> WordTable?) {
    count = slots.count
    kind = .file(slots)
    self.repair = repair
  }

  deinit { if case .memory(let slots) = kind { slots.pointer.deallocate() } }

  /// A slot; the index must be below `count`. Nil when it is damaged.
  @inline(__always)
  subscript(index: Int) -> UInt64? {
    switch kind {
    case .memory(let slots): slots.pointer[index]
    case .file(let slots): slots[index]
    }
  }

  /// The same table undamaged; nil when it cannot be made.
  var intact: WordTable? {
    repaired.withLock { repaired in
      if let known = repaired { return known }
      let table = repair()
      repaired = .some(table)
      return table
    }
  }

  /// The slots as bytes, where they are in memory.
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result? {
    guard case .memory(let slots) = kind else { return nil }
    return body(UnsafeRawBufferPointer(start: slots.pointer, count: count * 8))
  }
}
