/// Makes a table of forms.
struct WordTableBuilder {
  /// A form and the word it belongs to.
  private struct Form {
    var mixed: UInt64
    var traits: FormTraits
    var owner: UInt32
  }

  private var forms: [Form] = []
  private var words: UInt32 = 0
  /// The words that may be compounds of others, one after the other, and where each ends.
  private var roots: [UInt8] = []
  private var ends: [Int] = []

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
    body { forms.append(Form(mixed: FormHash.mixed($0.hash), traits: $0.traits, owner: owner)) }
  }

  /// The table.
  func table() -> WordTable {
    var slots = Slots(capacity: max(16, forms.count * 10 / 8))
    for form in byPlace { slots.insert(form.mixed, form.traits, owner: form.owner) }
    var begins = [Int32](repeating: 0, count: Int(words))
    var ends = [Int32](repeating: 0, count: Int(words))
    forEachDivision(slots) { first, last in
      begins[Int(slots.owners[first])] += 1
      ends[Int(slots.owners[last])] += 1
    }
    for slot in slots.traits.indices where slots.traits[slot].rawValue != 0 {
      let owner = Int(slots.owners[slot])
      slots.traits[slot].beginsCompounds = Self.doublings(begins[owner])
      slots.traits[slot].endsCompounds = Self.doublings(ends[owner])
    }
    return slots.table
  }

  /// The forms in stretches that lie together in the table, which is larger than a processor's caches. Forms of one hash
  /// keep their order.
  private var byPlace: [Form] {
    var starts = [Int](repeating: 0, count: 257)
    for form in forms { starts[Int(form.mixed >> 56) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    return [Form](unsafeUninitializedCapacity: forms.count) { target, count in
      for form in forms {
        let stretch = Int(form.mixed >> 56)
        target.initializeElement(at: starts[stretch], to: form)
        starts[stretch] += 1
      }
      count = forms.count
    }
  }

  /// Calls `body` with the slots of both parts for each way to divide each word into two.
  private func forEachDivision(_ slots: Slots, _ body: (_ first: Int, _ last: Int) -> Void) {
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
  private struct Slots {
    var tags: [UInt64]
    var traits: [FormTraits]
    var owners: [UInt32]
    var reach = 0

    init(capacity: Int) {
      tags = [UInt64](repeating: 0, count: capacity)
      traits = [FormTraits](repeating: [], count: capacity)
      owners = [UInt32](repeating: 0, count: capacity)
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
      for index in tags.indices where traits[index].rawValue != 0 { body(tags[index] >> 24, traits[index]) }
    }

    var table: WordTable {
      var entries = [UInt64](repeating: 0, count: tags.count)
      for index in tags.indices where traits[index].rawValue != 0 {
        entries[index] = tags[index] | UInt64(traits[index].rawValue & 0xFF_FFFF)
      }
      return WordTable(storage: TableStorage(entries), reach: reach)
    }
  }
}
