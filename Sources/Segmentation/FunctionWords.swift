/// The small words that tell languages apart, and those after which a sentence goes on.
struct FunctionWords: Sendable {
  /// The languages of the table, as BCP 47 primary tags; at most 16.
  let languages: [String]
  /// One bit for each language, in the order of `languages`.
  private let table: ShortKeyTable
  private let joining: ShortKeyTable
  /// The bits of Norwegian and Danish.
  private let nordic: UInt16

  /// Reads the tables `function-words` and `joining-words`.
  init(lexicons: any LexiconSource) {
    let lexicon = Lexicon("function-words")
    var languages: [String] = []
    // Few combinations of languages occur, so each is read once.
    var masks: [String: UInt16] = [:]
    table = ShortKeyTable(
      lexicons.keys(of: lexicon).map { key in
        let names = lexicons.firstField(of: key, in: lexicon) ?? ""
        if let mask = masks[names] { return (ShortKey(key), mask) }
        let mask = Self.mask(of: names, in: &languages)
        masks[names] = mask
        return (ShortKey(key), mask)
      })
    self.languages = languages
    nordic = languages.indices.reduce(0) { $0 | (["no", "da"].contains(languages[$1]) ? 1 << UInt16($1) : 0) }
    joining = ShortKeyTable(lexicons.keys(of: Lexicon("joining-words")).map { (ShortKey($0), 1) })
  }

  private static func mask(of names: String, in languages: inout [String]) -> UInt16 {
    var mask: UInt16 = 0
    for name in names.split(separator: " ") {
      let index = languages.firstIndex { $0 == name } ?? languages.count
      guard index < UInt16.bitWidth else { continue }
      if index == languages.count { languages.append(String(name)) }
      mask |= 1 << UInt16(index)
    }
    return mask
  }

  /// Words with more bytes than this are in no table, however they are composed.
  var longest: Int { 2 * table.longest }

  /// The languages that have this word, as bits.
  func languages(of word: ShortKey) -> UInt16 { table[word] }

  /// The languages that a word not in the table is of, going by its letters: `bøker` is Norwegian or Danish.
  ///
  /// Only words in lower case, since names wander.
  func languages(byLettersOf range: Range<Int>, in text: TextBytes) -> UInt16 {
    guard nordic != 0, text[range.lowerBound] >= 0x61 else { return 0 }
    for position in range where text[position] == 0xC3 {
      // æ and ø
      if text[position + 1] == 0xA6 || text[position + 1] == 0xB8 { return nordic }
    }
    return 0
  }

  /// The bit of a language, or 0 if the table has no words of it.
  func bit(of language: String) -> UInt16 {
    // Both written standards of Norwegian are one language in the table.
    let name = language == "nb" || language == "nn" ? "no" : language
    return languages.firstIndex(of: name).map { 1 << UInt16($0) } ?? 0
  }

  /// Whether a sentence cannot end with this word: a preposition, conjunction or article.
  func isJoining(_ word: ShortKey) -> Bool { joining[word] != 0 }
}
