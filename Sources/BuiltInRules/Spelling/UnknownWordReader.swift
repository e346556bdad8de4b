import LintCore
import Segmentation

/// Looks at an unknown word in its surroundings.
struct UnknownWordReader {
  let prose: Prose
  let text: UnsafeBufferPointer<UInt8>
  let judge: SpellingJudge

  /// The parts of a word that are not known: mostly all of it, with hyphens the parts between them.
  func unknownParts(of index: Int, isFirst: Bool) -> [SpellingJudge.UnknownWord] {
    let word = prose.segments.words[index]
    guard !isCode(word.range), !isQuoted(word.range), !prose.isForeign(word.range), !isAbbreviation(word.range) else {
      return []
    }
    var found: [SpellingJudge.UnknownWord] = []
    var start = word.range.lowerBound
    for position in word.range.lowerBound...word.range.upperBound {
      guard position == word.range.upperBound || text[position] == 0x2D else { continue }
      let part = start..<position
      let isBeforeHyphen = position < text.count && text[position] == 0x2D
      let isAfterHyphen = start > 0 && text[start - 1] == 0x2D
      start = position + 1
      guard let letters = plainLetters(in: part), letters >= 3,
        !isKnown(part, isBeforeHyphen: isBeforeHyphen, isAfterHyphen: isAfterHyphen)
      else { continue }
      guard !isInEnglish(part, at: index) else { continue }
      let doubt = doubt(of: part, at: index, isFirst: isFirst)
      // A name is no mistake; only where any word would have a capital may it be something else.
      let isAtStart = isFirst && !isAfterHyphen && letters >= 6 && !isBesideCapital(index) && !isUnknown(index + 1)
      guard doubt < .name || (isAtStart && !isOtherLanguage(part)) || judge.language == "en" else { continue }
      found.append(
        SpellingJudge.UnknownWord(
          range: part, doubt: doubt == .name && !isAtStart ? .nameInside : doubt, letters: letters))
    }
    return found.count == 1 ? found : []
  }

  private func standing(_ part: Range<Int>) -> WordStanding {
    judge.vocabulary.standing(of: UnsafeBufferPointer(rebasing: text[part]))
  }

  private func isKnown(_ part: Range<Int>, isBeforeHyphen: Bool, isAfterHyphen: Bool) -> Bool {
    if judge.lexicons.contains(UnsafeBufferPointer(rebasing: text[part]), in: .misspellings) { return false }
    if standing(part).isKnown { return true }
    // Skol- och fritidsnämnden: the part would be a word with any ending; `plats` is as good as any.
    guard isBeforeHyphen || isAfterHyphen else { return false }
    let plain = Array(text[part])
    if isBeforeHyphen, judge.vocabulary.standing(of: (plain + "platsen".utf8)[...]).isKnown { return true }
    // Regionplane- och trafikkontoret: a joint that only this word has.
    if isBeforeHyphen, let last = plain.last, "aeou".utf8.contains(last),
      judge.vocabulary.standing(of: plain.dropLast()).isKnown
    {
      return true
    }
    return isAfterHyphen && judge.vocabulary.standing(of: ("plats".utf8 + plain)[...]).isKnown
  }

  private func doubt(of part: Range<Int>, at index: Int, isFirst: Bool) -> SpellingJudge.Doubt {
    if isCapital(part.lowerBound) { return .name }
    if isOtherLanguage(part) || isUnknown(index - 1) || isUnknown(index + 1) { return .foreign }
    return standing(part) == .doubtfulCompound ? .compound : .none
  }

  /// Whether a word is one of the other language whose dictionary is at hand.
  private func isOtherLanguage(_ part: Range<Int>) -> Bool {
    let other = judge.language == "sv" ? "en" : "sv"
    guard let vocabulary = judge.knowledge.vocabulary(of: other) else { return false }
    if case .listed = vocabulary.standing(of: UnsafeBufferPointer(rebasing: text[part])) { return true }
    return false
  }

  /// Whether a word and one beside it are only English: a phrase, or a passage that nothing marks as one.
  private func isInEnglish(_ part: Range<Int>, at index: Int) -> Bool {
    guard judge.language == "sv", isOtherLanguage(part) else { return false }
    return [index - 1, index + 1].contains { neighbour in
      guard prose.segments.words.indices.contains(neighbour) else { return false }
      let range = prose.segments.words[neighbour].range
      return range.count >= 3 && !standing(range).isKnown && isOtherLanguage(range)
    }
  }

  /// Whether a neighbour is unknown too: two in a row are a foreign phrase.
  private func isUnknown(_ index: Int) -> Bool {
    guard prose.segments.words.indices.contains(index) else { return false }
    let word = prose.segments.words[index]
    guard word.shape.contains(.letters), word.shape.isDisjoint(with: [.digits, .allCapitals, .joined]) else {
      return false
    }
    return standing(word.range) == .unknown
  }

  private func isBesideCapital(_ index: Int) -> Bool {
    guard index + 1 < prose.segments.words.count else { return false }
    return prose.segments.words[index + 1].shape.contains(.capitalized)
  }

  /// How many letters a part has; nil when it has anything but letters, a capital inside, or a letter three times over.
  private func plainLetters(in part: Range<Int>) -> Int? {
    var letters = 0
    var position = part.lowerBound
    while position < part.upperBound {
      let byte = text[position]
      switch byte {
      case 0x61...0x7A: letters += 1
      case 0x41...0x5A where position == part.lowerBound: letters += 1
      case 0xC3 where position + 1 < part.upperBound:
        guard text[position + 1] >= 0xA0 || position == part.lowerBound else { return nil }
        letters += 1
        position += 1
      case 0xC2 where position + 1 < part.upperBound && text[position + 1] == 0xAD: position += 1
      case 0xCC where position + 1 < part.upperBound: position += 1
      default: return nil
      }
      // Sååå and jaaa are drawn out on purpose; of consonants only short sounds are: hmmm, brrr.
      if position >= part.lowerBound + 2, byte < 0x80, text[position - 1] == byte, text[position - 2] == byte {
        let isVowel = "aeiouyAEIOUY".utf8.contains(byte)
        if isVowel || part.count < 6 { return nil }
      }
      position += 1
    }
    return letters
  }

  private func isCapital(_ position: Int) -> Bool {
    (0x41...0x5A).contains(text[position])
      || (text[position] == 0xC3 && position + 1 < text.count && (0x80...0x9E).contains(text[position + 1]))
  }

  /// Whether a word is part of a code, a path or a name of a file.
  private func isCode(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound > 0 ? text[range.lowerBound - 1] : 0x20
    let after = range.upperBound < text.count ? text[range.upperBound] : 0x20
    let next = range.upperBound + 1 < text.count ? text[range.upperBound + 1] : 0x20
    if Self.signs.contains(before) || Self.signs.contains(after) { return true }
    if before == 0x2E || before == 0x3A && range.lowerBound > 1 && text[range.lowerBound - 2] != 0x20 { return true }
    return [0x2E, 0x3A].contains(after) && (next | 0x20 >= 0x61 && next | 0x20 <= 0x7A || next >= 0xC3)
  }

  /// `_`, `/`, `@`, `#`, `\`, `=`, `&`, `<`, `>`, `{`, `}`, `*`, `~`, `^`, `|`, `+`, `%` and the back quote.
  private static let signs = Set("_/@#\\=&<>{}*~^|+%`".utf8)

  /// Whether a word stands alone or with one other between quotation marks: a title, a term, a word in another language.
  private func isQuoted(_ range: Range<Int>) -> Bool {
    let before = text[max(0, range.lowerBound - 3)..<range.lowerBound]
    let after = text[range.upperBound..<min(text.count, range.upperBound + 3)]
    return Self.isMark(before, atEnd: true) || Self.isMark(after, atEnd: false)
  }

  private static func isMark(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, atEnd: Bool) -> Bool {
    let near = atEnd ? bytes.last : bytes.first
    if near == 0x22 || near == 0x27 { return true }
    let three: [UInt8] = Array(bytes)
    if [[0xE2, 0x80, 0x9D], [0xE2, 0x80, 0x9C], [0xE2, 0x80, 0x98], [0xE2, 0x80, 0x99]].contains(three) {
      return true
    }
    return Array(atEnd ? bytes.suffix(2) : bytes.prefix(2)) == [0xC2, 0xBB]
  }

  /// Whether a full stop after it that ends no sentence shows a word to be cut off.
  private func isAbbreviation(_ range: Range<Int>) -> Bool {
    guard range.upperBound < text.count, text[range.upperBound] == 0x2E, range.count <= 12 else { return false }
    let key = String(decoding: text[range], as: UTF8.self).lowercased() + "."
    return judge.lexicons.contains(key, in: Lexicon("sentence-abbreviations"))
      || prose.sentence(at: range.lowerBound).map { $0.range.upperBound > range.upperBound + 1 } ?? false
  }
}
