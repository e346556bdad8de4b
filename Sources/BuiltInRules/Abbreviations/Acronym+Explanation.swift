import LintCore
import Segmentation

extension Prose {
  /// Up to where an explanation still comes at an acronym's first use: two sentences on, and for a heading, where
  /// there is no room to explain, the end of the paragraph after it.
  func endOfFirstUse(_ acronym: Acronym) -> Int {
    let sentences = segments.sentences
    let next = sentences.partitioned { $0.range.lowerBound <= acronym.range.lowerBound }
    let end = next + 1 < sentences.count ? sentences[next + 1].range.upperBound : text.utf8.count
    let paragraphs = segments.paragraphs
    let after = paragraphs.partitioned { $0.lowerBound <= acronym.range.lowerBound }
    guard after > 0, after < paragraphs.count, isHeading(paragraphs[after - 1]) else { return end }
    return max(end, paragraphs[after].upperBound)
  }

  /// Whether a paragraph is one line of at most eighty bytes without a sentence's end.
  private func isHeading(_ paragraph: Range<Int>) -> Bool {
    let bytes = text.utf8[paragraph]
    guard bytes.count <= 80, !bytes.contains(0x0A) || bytes.last == 0x0A else { return false }
    let last = bytes.last { $0 != 0x0A && $0 != 0x0D && $0 != 0x20 }
    return last.map { !".!?:".utf8.contains($0) } ?? false
  }

  /// Whether the text tells what an acronym stands for: `Full form (ABC)`, `ABC (full form)`, `ABC, full form`,
  /// `full form, ABC`, `ABC – full form`, `ABC står för …`; or names something by it: `Appen heter ABC`.
  func isExplained(_ acronym: Acronym, in context: LintContext) -> Bool {
    let word = segments.words[acronym.word].range
    let after = text.utf8[word.upperBound...].drop { $0 == 0x20 }
    if text.utf8[..<word.lowerBound].last == UInt8(ascii: "("), after.first == UInt8(ascii: ")") { return true }
    if after.first == UInt8(ascii: "(") {
      // An address or a year in brackets explains nothing.
      return after.dropFirst().prefix(300).prefix { $0 != UInt8(ascii: ")") }.contains { (0x61...0x7A).contains($0) }
    }
    return isExplainedAfter(acronym) || isExplainedBefore(acronym) || isIntroducedAsName(acronym, in: context)
  }

  /// `ABC, full form`, `ABC – full form`, `ABC: full form`, `ABC står för`.
  private func isExplainedAfter(_ acronym: Acronym) -> Bool {
    let next = segments.words[(acronym.word + 1)...].prefix(acronym.range.count + 7)
    guard let first = next.first else { return false }
    if isApposition(acronym.word, first: first) { return spells(acronym, in: next) }
    // Five words are room for ”är som du vet förkortning”.
    let verbs = next.prefix(5).map { text[$0.range].composed.lowercased() }
    switch verbs.first {
    case "betyder", "uttyds": return true
    case "står": return verbs.starts(with: ["står", "för"])
    case "som": return verbs.starts(with: ["som", "står", "för"]) || verbs.starts(with: ["som", "betyder"])
    case "är": return verbs.contains { $0.hasPrefix("förkortning") }
    default: return false
    }
  }

  /// `full form, ABC` or `full form – ABC` within a sentence.
  private func isExplainedBefore(_ acronym: Acronym) -> Bool {
    guard let sentence = sentence(at: acronym.range.lowerBound)?.words, acronym.word > sentence.lowerBound,
      isApposition(acronym.word - 1, first: segments.words[acronym.word])
    else { return false }
    let earliest = max(sentence.lowerBound, acronym.word - acronym.range.count - 3)
    return (earliest..<acronym.word).contains { spells(acronym, in: segments.words[$0..<acronym.word]) }
  }

  /// `Appen heter ABC`, `bandet ABC`, `ABC-torget`: the text says that it is a name.
  private func isIntroducedAsName(_ acronym: Acronym, in context: LintContext) -> Bool {
    let ending = text[acronym.range.upperBound..<segments.words[acronym.word].range.upperBound].composed.lowercased()
    if ending.hasPrefix("-"), context.lexicons.contains(ending, in: Lexicon("naming-words")),
      !context.lexicons.contains(text[acronym.range].composed, in: Lexicon("acronyms"))
    {
      return true
    }
    guard acronym.word > 0 else { return false }
    let previous = segments.words[acronym.word - 1].range
    return text.utf8[previous.upperBound..<acronym.range.lowerBound].allSatisfy { $0 == 0x20 }
      && context.lexicons.contains(text[previous].composed.lowercased(), in: Lexicon("naming-words"))
  }

  /// Whether letters that no table knows stand beside a capitalised word, as in `Power BI` and `CBC News`: a name.
  ///
  /// What the sector's own table knows is jargon all the same: `HVB Eken`. A sentence's first word and a word in
  /// the genitive, `Ekviks TSB`, make no name.
  func isPartOfName(_ acronym: Acronym, in context: LintContext) -> Bool {
    guard acronym.isWhole, !isSurelyKnown(acronym, in: context) || isCompany(acronym),
      let sentence = sentence(at: acronym.range.lowerBound)?.words
    else { return false }
    let isAfterName = acronym.word - 1 > sentence.lowerBound && isNamePart(acronym.word - 1, next: acronym.word)
    let isBeforeName = acronym.word + 1 < sentence.upperBound && isNamePart(acronym.word + 1, next: acronym.word)
    return isBeforeName || isAfterName && text.utf8[segments.words[acronym.word - 1].range].last != UInt8(ascii: "s")
  }

  /// Whether the list has it with one meaning: one that may be many things is as often a part of a name, `AF Bostäder`.
  private func isSurelyKnown(_ acronym: Acronym, in context: LintContext) -> Bool {
    guard let row = context.lexicons.fields(of: text[acronym.range].composed, in: Lexicon("acronyms")) else {
      return false
    }
    return row.count > 1 && Double(row[1]) ?? 0 >= 0.7
  }

  /// Whether `AB` follows within two words: `MKB Fastighets AB`.
  private func isCompany(_ acronym: Acronym) -> Bool {
    segments.words[(acronym.word + 1)...].prefix(2).contains { text.utf8[$0.range].elementsEqual("AB".utf8) }
  }

  /// Whether a word is capitalised but not all in capitals, and only a space lies between it and its neighbour.
  private func isNamePart(_ index: Int, next neighbour: Int) -> Bool {
    let word = segments.words[index]
    let (first, second) = (segments.words[min(index, neighbour)].range, segments.words[max(index, neighbour)].range)
    return word.shape.contains(.capitalized) && !word.shape.contains(.allCapitals) && word.range.count > 2
      && text.utf8[first.upperBound..<second.lowerBound].elementsEqual([0x20])
  }

  /// Whether a comma, colon, equals sign or dash stands between a word and the next.
  private func isApposition(_ word: Int, first next: Word) -> Bool {
    let end = segments.words[word].range.upperBound
    guard end <= next.range.lowerBound else { return false }
    let gap = text.utf8[end..<next.range.lowerBound].prefix(16)
    if gap.contains(where: { [0x2C, 0x3A, 0x3D].contains($0) }) { return true }
    // U+2013 and U+2014, or a hyphen between spaces.
    return gap.contains(0xE2) || gap.starts(with: [0x20, 0x2D, 0x20])
  }

  /// Whether words hold an acronym's letters in order: each begins a word, or stands inside a long compound that begins
  /// with an earlier one. Small words between do not count.
  private func spells(_ acronym: Acronym, in words: ArraySlice<Word>) -> Bool {
    var letters = Array(text[acronym.range].composed.lowercased())[...]
    for word in words {
      let spelling = text[word.range].composed.lowercased()
      // ”SBF, det vill säga samhällsbyggnadsförvaltningen”
      guard !["det", "vill", "säga", "dvs", "dvs.", "alltså", "eller"].contains(spelling) else { continue }
      guard spelling.first == letters.first else { continue }
      letters = letters.dropFirst()
      guard spelling.count >= 8 else { continue }
      for letter in spelling.dropFirst() where letter == letters.first { letters = letters.dropFirst() }
    }
    return letters.isEmpty
  }
}
