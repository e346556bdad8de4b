/// Makes a table of forms.
struct WordTableBuilder {
  /// A form and the word it belongs to.
  private struct Form {
    var mixed: UInt64
    var traits: FormTraits
    var owner: UInt32
  }

  /// The forms in stretches that lie together in the table, which is larger than a processor's caches; within a stretch in
  /// the order that they came in.
  private var stretches: [[Form]]
  private var words: UInt32 = 0
  /// The words that may be compounds of others, one after the other, and where each ends.
  private var roots: [UInt8] = []
  private var ends: [Int] = []

  /// A builder for about so many forms: memory that is not taken anew while it fills is not filled twice.
  init(expecting forms: Int = 0) {
    stretches = (0..<256).map { _ in
      var stretch: [Form] = []
      if forms > 0 { stretch.reserveCapacity(forms / 256 + 64) }
      return stretch
    }
  }

  /// Adds all forms of a word, given by what adds one form.
  ///
  /// - Parameter root: the word, should it count where it is made of others.
  mutating func add(root: [UInt8] = [], forms body: ((AffixExpansion.Form) -> Void) -> Void) {
    let owner = words
    words += 1
    if root.count >= 6, root.count <= FoldedWord.longest {
      roots += root
      ends.append(roots.count)
    }
    body { form in
      let mixed = FormHash.mixed(form.hash)
      stretches[Int(mixed >> 56)].append(Form(mixed: mixed, traits: form.traits, owner: owner))
    }
  }

  /// The table; nil where there is no memory for it.
  consuming func table() -> WordTable? {
    guard var slots = Slots(capacity: max(16, stretches.reduce(0) { $0 + $1.count } * 10 / 8)) else { return nil }
    for stretch in stretches {
      for form in stretch { slots.insert(form.mixed, form.traits, owner: form.owner) }
    }
    stretches = []
    var begins = [Int32](repeating: 0, count: Int(words))
    var ends = [Int32](repeating: 0, count: Int(words))
    forEachDivision(slots) { first, last in
      begins[Int(slots.owners[first])] += 1
      ends[Int(slots.owners[last])] += 1
    }
    for slot in 0..<slots.traits.count where slots.traits[slot].rawValue != 0 {
      let owner = Int(slots.owners[slot])
      slots.traits[slot].beginsCompounds = Self.doublings(begins[owner])
      slots.traits[slot].endsCompounds = Self.doublings(ends[owner])
    }
    return slots.table()
  }

  /// Calls `body` with the slots of both parts for each way to divide each word into two.
  private func forEachDivision(_ slots: borrowing Slots, _ body: (_ first: Int, _ last: Int) -> Void) {
    // Few beginnings and ends of words are words, and a set that is small is soon asked.
    var (firsts, lasts) = (HashSieve(), HashSieve())
    slots.forEach { mixed, traits in
      if Self.mayBegin(traits) { firsts.insert(mixed) }
      if Self.mayEnd(traits) { lasts.insert(mixed) }
    }
    var start = 0
    for end in ends {
      let word = Array(roots[start..<end])
      start = end
      let prefixes = PrefixHashes(word)
      for split in 2...word.count - 2 where word[split] & 0xC0 != 0x80 {
        let begin = FormHash.mixed(prefixes[0..<split])
        guard firsts.mayContain(begin) else { continue }
        let rest = FormHash.mixed(prefixes[split..<word.count])
        guard lasts.mayContain(rest), let first = slots.find(begin), Self.mayBegin(slots.traits[first]),
          let last = slots.find(rest), Self.mayEnd(slots.traits[last])
        else { continue }
        body(first, last)
      }
    }
  }

  /// Whether a form can begin compounds: where the dictionary lets it, and a noun also where it only lists them.
  private static func mayBegin(_ traits: FormTraits) -> Bool {
    !traits.isDisjoint(with: [.begin, .middle, .verbPrefix, .adjectivePrefix])
      || traits.isSuperset(of: [.noun, .word, .lowercase, .baseForm])
  }

  /// Whether a form can end compounds.
  private static func mayEnd(_ traits: FormTraits) -> Bool {
    traits.contains(.lowercase) && !traits.isDisjoint(with: [.end, .verbEnd, .adjectiveEnd, .word])
  }

  /// 0 for none, 1 for one, 2 for two and three, and so on.
  private static func doublings(_ count: Int32) -> Int { Int32.bitWidth - count.leadingZeroBitCount }

  /// The slots as they are filled.
  private struct Slots: ~Copyable {
    let tags: ZeroedMemory<UInt64>
    let traits: ZeroedMemory<FormTraits>
    let owners: ZeroedMemory<UInt32>
    var reach = 0

    init?(capacity: Int) {
      guard let tags = ZeroedMemory<UInt64>(count: capacity), let traits = ZeroedMemory<FormTraits>(count: capacity),
        let owners = ZeroedMemory<UInt32>(count: capacity)
      else { return nil }
      self.tags = tags
      self.traits = traits
      self.owners = owners
    }

    mutating func insert(_ mixed: UInt64, _ form: FormTraits, owner: UInt32) {
      let tag = mixed << 24
      var slot = Int(mixed.multipliedFullWidth(by: UInt64(tags.count)).high)
      var distance = 0
      while traits[slot].rawValue != 0 {
        if tags[slot] == tag {
          traits[slot] = traits[slot].merged(with: form)
          return
        }
        slot = slot + 1 == tags.count ? 0 : slot + 1
        distance += 1
      }
      tags[slot] = tag
      traits[slot] = form
      owners[slot] = owner
      reach = max(reach, distance)
    }

    func find(_ mixed: UInt64) -> Int? {
      let tag = mixed << 24
      var slot = Int(mixed.multipliedFullWidth(by: UInt64(tags.count)).high)
      while traits[slot].rawValue != 0 {
        if tags[slot] == tag { return slot }
        slot = slot + 1 == tags.count ? 0 : slot + 1
      }
      return nil
    }

    /// Calls `body` with the lowest 40 bits of each form's hash, and what is known of it.
    func forEach(_ body: (UInt64, FormTraits) -> Void) {
      for index in 0..<tags.count where traits[index].rawValue != 0 { body(tags[index] >> 24, traits[index]) }
    }

    /// The table, made where the hashes are.
    consuming func table() -> WordTable {
      for index in 0..<tags.count { tags[index] |= UInt64(traits[index].rawValue & 0xFF_FFFF) }
      return WordTable(storage: TableStorage(tags), reach: reach)
    }
  }
}
