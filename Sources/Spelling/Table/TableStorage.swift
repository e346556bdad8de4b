import Locks

/// Slots that nobody changes any more: in memory, or in a file.
final class TableStorage: Sendable {
  /// The slots in memory, never written again, or else those in a file.
  private let memory: ZeroedMemory<UInt64>?
  private let file: PagedSlots?
  /// How many slots there are.
  let count: Int
  /// Makes the table again when the file's slots turn out to be damaged, and what came of it.
  private let repair: @Sendable () -> WordTable?
  private let repaired = Mutex<WordTable??>(nil)

  /// Keeps slots in memory.
  init(_ slots: consuming ZeroedMemory<UInt64>) {
    count = slots.count
    memory = .some(slots)
    file = nil
    repair = { nil }
  }

  /// Uses slots in a file.
  ///
  /// - Parameter repair: makes the table of something else, asked for once at most.
  init(_ slots: PagedSlots, repair: @escaping @Sendable () -> WordTable?) {
    count = slots.count
    memory = nil
    file = slots
    self.repair = repair
  }

  /// A slot; the index must be below `count`. Nil when it is damaged.
  @inline(__always)
  subscript(index: Int) -> UInt64? {
    switch memory {
    case .some(let memory): memory[index]
    case .none: file?[index]
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
    switch memory {
    case .some(let memory): body(UnsafeRawBufferPointer(start: memory.pointer, count: count * 8))
    case .none: nil
    }
  }
}
