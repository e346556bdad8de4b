import Segmentation

/// The keys of a small table with what they mean, laid out for looking up many words one after the other.
///
/// A lexicon answers in constant time, but must be found by its name and makes strings of its fields: making this costs
/// as much as some hundred such answers.
struct KeyTable {
  /// A power of two, ten times the keys of the tables it is for, so that most words meet an empty slot.
  private static let slotCount = 16_384

  private var slots = [UInt16](repeating: 0, count: slotCount)
  private var keys: [[UInt8]] = []
  private var entries: [ContextWords.Entry] = []
  /// The first two bytes of the keys of two words, hashed: few words begin like one.
  private var pairHeads = [Bool](repeating: false, count: 1024)

  /// Copies a lexicon whose first field is a meaning; rows with another are left out.
  init(_ lexicon: Lexicon, in lexicons: any LexiconSource) {
    for var key in lexicons.keys(of: lexicon) where keys.count < Self.slotCount / 2 {
      guard let entry = ContextWords.Entry(fields: lexicons.fields(of: key, in: lexicon)) else { continue }
      var slot = key.withUTF8(Self.slot)
      while slots[slot] > 0 { slot = (slot + 1) & (Self.slotCount - 1) }
      keys.append(Array(key.utf8))
      if let last = keys.last, last.count > 1, last.contains(0x20) { pairHeads[Self.head(last[0], last[1])] = true }
      entries.append(entry)
      slots[slot] = UInt16(keys.count)
    }
  }

  /// Whether a word that begins with two bytes may be the first of a key of two words.
  func mayBeginPair(_ head: (UInt8, UInt8)) -> Bool { pairHeads[Self.head(head.0, head.1)] }

  private static func head(_ first: UInt8, _ second: UInt8) -> Int { Int(first & 0x1F) << 5 | Int(second & 0x1F) }

  /// What a key means, or nil.
  func entry(of key: UnsafeBufferPointer<UInt8>) -> ContextWords.Entry? {
    var slot = Self.slot(of: key)
    while slots[slot] > 0 {
      let index = Int(slots[slot]) - 1
      if keys[index].count == key.count, keys[index].elementsEqual(key) { return entries[index] }
      slot = (slot + 1) & (Self.slotCount - 1)
    }
    return nil
  }

  /// Where the search begins, by the key's length, its first two bytes and its last two.
  private static func slot(of key: UnsafeBufferPointer<UInt8>) -> Int {
    guard let first = key.first, let last = key.last else { return 0 }
    let next = key.count > 1 ? key[1] : 0
    let beforeLast = key.count > 1 ? key[key.count - 2] : 0
    let bytes = UInt64(first) | UInt64(next) << 8 | UInt64(beforeLast) << 16 | UInt64(last) << 24
    // Fibonacci hashing: the upper bits of the product depend on all bytes.
    let product = (bytes | UInt64(key.count) << 32) &* 0x9E37_79B9_7F4A_7C15
    return Int(product >> 50) & (slotCount - 1)
  }
}
