/// All forms of a dictionary's words, as hashes with traits.
///
/// No form is ever written out: a suffix only continues the hash of the word's beginning, which makes a million forms
/// a matter of a tenth of a second. A class, since a copy for each word would cost a tenth of that.
final class AffixExpansion {
  private let affixes: AffixFile
  /// The traits that each flag gives a form, for flags that are compound rules of Swedish numbers and prefixes.
  private let ruleTraits: [FormTraits]

  /// A form as it is found.
  struct Form {
    var hash: UInt64
    var traits: FormTraits
  }

  init(_ affixes: AffixFile) {
    self.affixes = affixes
    var traits = [FormTraits](repeating: [], count: 256)
    // The flags of the Swedish compound rules; see the comments in sv_SE.aff.
    let named: [(Character, FormTraits)] = [
      ("2", .numeral), ("4", .numeral), ("5", .numeral), ("7", .numeral), ("6", .numeralEnd), ("8", .numeralEnd),
      ("3", .numeralMiddle),
    ]
    if affixes.pairs.contains(where: { $0.first == 0x3E }) {
      for (flag, trait) in named { traits[Int(flag.asciiValue ?? 0)] = trait }
      traits[0x3E] = .verbPrefix
      traits[0x6A] = .verbEnd
      traits[0x29] = .adjectivePrefix
      traits[0x6B] = .adjectiveEnd
    }
    ruleTraits = traits
  }

  /// Gives each form of a word to `emit`.
  func expand(_ entry: DictionaryEntry, emit: (Form) -> Void) {
    let root = PrefixHashes(entry.word)
    let whole = root[0..<entry.word.count]
    let meanings = affixes.meanings
    // What the dictionary forbids is remembered, so that no compound excuses it.
    if entry.flags.contains(meanings.forbidden) {
      forEachInflection(of: entry, root) { hash, _ in emit(Form(hash: hash, traits: .forbidden)) }
      return emit(Form(hash: whole, traits: .forbidden))
    }
    let shared = sharedTraits(entry)
    let isRootOnlyPart = entry.flags.contains(meanings.onlyInCompound)
    var traits = shared.union(compoundTraits(entry.flags)).union(.baseForm)
    if !isRootOnlyPart, !entry.flags.contains(meanings.needAffix) { traits.insert(.word) }
    emit(Form(hash: whole, traits: traits))

    let isEnd = entry.flags.contains(meanings.compoundEnd) || entry.flags.contains(meanings.compound)
    forEachInflection(of: entry, root) { hash, rule in
      var traits = shared
      if rule.flags.contains(meanings.permit) { traits.formUnion(compoundTraits(rule.flags)) }
      if !isRootOnlyPart, !rule.flags.contains(meanings.onlyInCompound) { traits.insert(.word) }
      if isEnd, !rule.flags.contains(meanings.onlyInCompound) { traits.insert(.end) }
      let form = Form(hash: hash, traits: traits)
      emit(form)
      guard rule.isCrossable else { return }
      addPrefixes(entry, to: form, count: entry.word.count - rule.strip + rule.add.count, mustCross: true, emit)
    }
    addPrefixes(
      entry, to: Form(hash: whole, traits: shared.union(.word)), count: entry.word.count, mustCross: false, emit)
  }

  private func forEachInflection(
    of entry: DictionaryEntry, _ root: PrefixHashes, _ body: (_ hash: UInt64, _ rule: AffixRule) -> Void
  ) {
    let ends = letters(entry.word)
    for flag in entry.flagBytes {
      // Read in place: few rules match, and a copy of each would cost more than the question.
      affixes.suffixes[Int(flag)].withUnsafeBufferPointer { rules in
        for index in rules.indices where rules[index].strip <= entry.word.count && matches(rules[index], ends) {
          let stem = root[0..<entry.word.count - rules[index].strip]
          let hash = FormHash.append(rules[index].add, to: stem)
          // A rule may take all letters away and add none; what is left is no word.
          if hash != FormHash.ofNothing { body(hash, rules[index]) }
        }
      }
    }
  }

  private func addPrefixes(
    _ entry: DictionaryEntry, to form: Form, count: Int, mustCross: Bool, _ emit: (Form) -> Void
  ) {
    for flag in entry.flagBytes {
      for rule in affixes.prefixes[Int(flag)] where rule.strip == 0 && (rule.isCrossable || !mustCross) {
        guard rule.condition.isEmpty || matchesBeginning(rule, entry.word) else { continue }
        var hash = FormHash.append(rule.add, to: 0)
        for _ in 0..<count { hash = hash &* FormHash.base }
        emit(Form(hash: hash &+ form.hash, traits: form.traits.subtracting([.begin, .end, .middle])))
      }
    }
  }

  /// What holds for all forms of a word.
  private func sharedTraits(_ entry: DictionaryEntry) -> FormTraits {
    var traits: FormTraits = entry.isCapitalized ? [] : .lowercase
    if entry.flags.contains(affixes.meanings.noSuggest) { traits.insert(.offensive) }
    let isNoun = Self.nounFlags.contains { entry.flags.contains($0) }
    traits.insert(isNoun ? .noun : .otherClass)
    if Self.otherFlags.contains(where: { entry.flags.contains($0) }) { traits.insert(.otherClass) }
    if Self.pluralFlags.contains(where: { entry.flags.contains($0) }) { traits.insert(.hasPlural) }
    for flag in [UInt8(0x6A), 0x6B] where entry.flags.contains(flag) { traits.formUnion(ruleTraits[Int(flag)]) }
    return traits
  }

  /// The flags of definite and plural nouns.
  private static let nounFlags = Array("BCDEFGHI".utf8)

  /// Those of verbs and adjectives.
  private static let otherFlags = Array("KLMNOPQRTjkm".utf8)
  /// Those of plurals in -ar, -er, -or.
  private static let pluralFlags = Array("GHI".utf8)

  private func compoundTraits(_ flags: FlagSet) -> FormTraits {
    let meanings = affixes.meanings
    var traits: FormTraits = []
    if flags.contains(meanings.compoundBegin) { traits.insert(.begin) }
    if flags.contains(meanings.compoundMiddle) { traits.insert(.middle) }
    if flags.contains(meanings.compoundEnd) { traits.insert(.end) }
    if flags.contains(meanings.compound) { traits.formUnion([.begin, .middle, .end]) }
    for flag in Self.rulesOfRoots where flags.contains(flag) { traits.formUnion(ruleTraits[Int(flag)]) }
    return traits
  }

  private static let rulesOfRoots = Array("2345678>)".utf8)

  /// The numbers of a word's last letters, the last one first.
  private func letters(_ word: [UInt8]) -> (UInt8, UInt8, UInt8, UInt8, UInt8) {
    var found: (UInt8, UInt8, UInt8, UInt8, UInt8) = (0xFF, 0xFF, 0xFF, 0xFF, 0xFF)
    var index = word.count
    for place in 0..<5 where index > 0 {
      index -= 1
      var scalar = UInt32(word[index])
      if scalar >= 0x80 {
        var shift: UInt32 = 0
        scalar = 0
        while index > 0, word[index] & 0xC0 == 0x80 {
          scalar |= UInt32(word[index] & 0x3F) << shift
          shift += 6
          index -= 1
        }
        scalar |= UInt32(word[index] & (shift == 6 ? 0x1F : 0x0F)) << shift
      }
      let number = affixes.alphabet[scalar]
      switch place {
      case 0: found.0 = number
      case 1: found.1 = number
      case 2: found.2 = number
      case 3: found.3 = number
      default: found.4 = number
      }
    }
    return found
  }

  @inline(__always)
  private func matches(_ rule: AffixRule, _ ends: (UInt8, UInt8, UInt8, UInt8, UInt8)) -> Bool {
    let count = rule.condition.count
    if count == 0 { return true }
    if ends.0 == 0xFF || !rule.condition[count - 1].contains(ends.0) { return false }
    if count == 1 { return true }
    if ends.1 == 0xFF || !rule.condition[count - 2].contains(ends.1) { return false }
    if count == 2 { return true }
    if ends.2 == 0xFF || !rule.condition[count - 3].contains(ends.2) { return false }
    if count == 3 { return true }
    if ends.3 == 0xFF || !rule.condition[count - 4].contains(ends.3) { return false }
    if count == 4 { return true }
    if ends.4 == 0xFF || !rule.condition[count - 5].contains(ends.4) { return false }
    return count == 5
  }

  private func matchesBeginning(_ rule: AffixRule, _ word: [UInt8]) -> Bool {
    let scalars = String(decoding: word, as: UTF8.self).unicodeScalars
    guard scalars.count >= rule.condition.count else { return false }
    return zip(rule.condition, scalars).allSatisfy { $0.contains(affixes.alphabet[$1.value]) }
  }
}
