/// A rule's own words, in lower case: told from all others by the hash, so that only few words of a text become strings.
public struct KeySet: Sendable, ExpressibleByArrayLiteral {
  private let words: Set<String>
  /// The words' hashes in a table of a power of two of slots, at most half full.
  private var slots: [UInt32]

  public init(arrayLiteral words: String...) { self.init(words) }

  /// A set of words, composed and in lower case.
  public init(_ words: some Sequence<String>) {
    self.words = Set(words)
    var slotCount = 4
    while slotCount < self.words.count * 2 { slotCount *= 2 }
    slots = [UInt32](repeating: KeyHash.unknown, count: slotCount)
    for word in self.words {
      let hash = Lexicon.hash(word.utf8)
      var slot = Int(hash) & (slotCount - 1)
      while slots[slot] != KeyHash.unknown { slot = (slot + 1) & (slotCount - 1) }
      slots[slot] = hash
    }
  }

  /// Whether a word with this hash may be among them; of an unknown hash it may.
  public func mayContain(_ hash: UInt32) -> Bool {
    guard hash != KeyHash.unknown else { return true }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != KeyHash.unknown {
      if slots[slot] == hash { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  /// Whether a word, in lower case, is among them.
  public func contains(_ word: String) -> Bool { words.contains(word) }
}
