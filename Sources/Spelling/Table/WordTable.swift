/// All forms of a language in one open-addressing table: 40 bits of a form's hash and 24 bits of traits in each slot.
///
/// It is used where it lies, in memory or in a file of which only what is asked for is read, and never parsed. With a million forms, one
/// unknown word in a hundred thousand is taken for a listed one, which for a spelling checker is never seen.
struct WordTable: Sendable {
  private let storage: TableStorage
  /// How many slots there are.
  let slots: Int
  /// How far from its first slot a form can lie.
  private let reach: Int

  /// A table over slots in memory or a file.
  init(storage: TableStorage, reach: Int) {
    self.storage = storage
    slots = storage.count
    self.reach = reach
  }

  /// What is known of a form, given by its hash; nil when it is not in the table.
  func traits(_ hash: UInt64) -> FormTraits? {
    guard slots > 0 else { return nil }
    let mixed = FormHash.mixed(hash)
    let tag = mixed << 24
    var slot = Int(mixed.multipliedFullWidth(by: UInt64(slots)).high)
    for _ in 0...reach {
      guard let entry = storage[slot] else { return storage.intact?.traits(hash) }
      if entry == 0 { return nil }
      if entry & ~0xFF_FFFF == tag { return FormTraits(rawValue: UInt32(entry & 0xFF_FFFF)) }
      slot += 1
      if slot == slots { slot = 0 }
    }
    return nil
  }

  /// The slots as bytes, to be written to a file; nil when they are in one.
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result? { storage.withBytes(body) }

  /// How far forms lie from their first slots, for the file's header.
  var reachForHeader: Int { reach }
}
