import Locks

/// Slots that nobody changes any more: in memory, or in a file.
final class TableStorage: Sendable {
  /// A pointer to slots that are never written again, freed at the end.
  private struct Slots: @unchecked Sendable {
    let pointer: UnsafeMutablePointer<UInt64>
  }

  /// The slots in memory, or else those in a file.
  private let memory: Slots?
  private let file: PagedSlots?
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
    memory = Slots(pointer: pointer)
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

  deinit { memory?.pointer.deallocate() }

  /// A slot; the index must be below `count`. Nil when it is damaged.
  @inline(__always)
  subscript(index: Int) -> UInt64? {
    if let memory { return memory.pointer[index] }
    return file?[index]
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
    memory.map { body(UnsafeRawBufferPointer(start: $0.pointer, count: count * 8)) }
  }
}
