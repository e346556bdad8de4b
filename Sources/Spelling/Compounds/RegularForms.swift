/// Words that a dictionary lacks though they are made of its words by rule: genitives, *planerbar*, *osjungna*, *nersjaskad*.
struct RegularForms {
  let tables: TableStack

  /// Whether a word is made by rule of one that is listed.
  func contains(_ word: FoldedWord) -> Bool {
    let bytes = word.bytes[...]
    guard bytes.count >= 6, !word.isTooLong else { return false }
    return isInflected(bytes) || isFromVerb(bytes) || isNegated(bytes) || isVariant(bytes)
  }

  private func traits(_ bytes: some Sequence<UInt8>) -> FormTraits? { tables.traits(FormHash.hash(bytes)) }

  private func isListed(_ bytes: some Sequence<UInt8>) -> Bool {
    traits(bytes)?.isSuperset(of: [.word, .lowercase]) ?? false
  }

  /// A form that the dictionary forgot: a genitive, or a plural of a noun in -ande or -ende.
  private func isInflected(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard isListed(bytes.dropLast()) else { return false }
    switch bytes.last {
    case UInt8(ascii: "s"): return !"sxz".utf8.contains(bytes[bytes.count - 2])
    case UInt8(ascii: "n"), UInt8(ascii: "t"): return bytes.dropLast().suffix(3).elementsEqual("nde".utf8)
    default: return false
    }
  }

  /// What any verb can become: a noun in -ning or -ande, an adjective in -bar.
  private static let verbEndings = [
    "ning", "nings", "ningen", "ningens", "ningar", "ningars", "ningarna", "ningarnas", "ande", "andet", "andets",
    "anden", "andena", "bar", "bart", "bara", "barhet", "barheten",
  ].map { Array($0.utf8) }

  /// A word from a verb that is listed: skötning from sköta, with sköter to tell that it is a verb.
  private func isFromVerb(_ bytes: ArraySlice<UInt8>) -> Bool {
    for ending in Self.verbEndings where bytes.count >= ending.count + 3 && bytes.suffix(ending.count) == ending[...] {
      let stem = Array(bytes.dropLast(ending.count))
      guard isVerb(stem) else { continue }
      return true
    }
    return false
  }

  /// Whether a stem has both an infinitive in -a and a present in -ar or -er.
  private func isVerb(_ stem: [UInt8]) -> Bool {
    guard traits(stem + "a".utf8)?.isSuperset(of: [.word, .lowercase, .otherClass]) ?? false else { return false }
    return ["ar", "er"].contains { ending in
      traits(stem + ending.utf8)?.isSuperset(of: [.word, .lowercase, .otherClass]) ?? false
    }
  }

  /// The ends of participles and of adjectives that are made of other words.
  private static let adjectiveEnds = [
    "ad", "ade", "at", "nad", "bar", "bart", "bara", "lig", "ligt", "liga", "isk", "iskt", "iska", "sam", "samt",
    "samma",
    "en", "et", "na", "d", "da", "t", "ta",
  ].map { Array($0.utf8) }

  /// Participles and adjectives after o- and väl-: osjungna, välbehandlad.
  private func isNegated(_ bytes: ArraySlice<UInt8>) -> Bool {
    for prefix in [Array("o".utf8), Array("väl".utf8)] where bytes.starts(with: prefix) {
      let rest = bytes.dropFirst(prefix.count)
      guard rest.count >= 7, let traits = traits(rest), traits.isSuperset(of: [.word, .lowercase, .otherClass]),
        traits.isDisjoint(with: [.verbPrefix, .noun]) || prefix.count > 1,
        Self.adjectiveEnds.contains(where: { rest.suffix($0.count) == $0[...] })
      else { continue }
      return true
    }
    return false
  }

  /// Beginnings that have two right forms, of which the dictionary lists words with only one.
  private static let variants = [("ner", "ned"), ("ned", "ner"), ("media", "medie"), ("medie", "media")].map {
    (written: Array($0.0.utf8), listed: Array($0.1.utf8))
  }

  /// A word whose other form is listed or a compound: nersjaskad, mediasektorn.
  private func isVariant(_ bytes: ArraySlice<UInt8>) -> Bool {
    for variant in Self.variants where bytes.starts(with: variant.written) && bytes.count > variant.written.count + 3 {
      let other = variant.listed + bytes.dropFirst(variant.written.count)
      if isListed(other) { return true }
      let word = other.withUnsafeBufferPointer { FoldedWord($0) }
      if let division = CompoundJudge(tables: tables).division(of: word), division.price <= CompoundJudge.limit,
        division.parts.first?.upperBound == variant.listed.count
      {
        return true
      }
    }
    return false
  }
}
