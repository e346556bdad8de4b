/// Names of languages as they stand over passages: `English`, `Suomeksi`, `العربية`.
struct LanguageLabels: Sendable {
  /// The languages of the table, as BCP 47 tags.
  let languages: [String]
  private let table: ShortKeyTable

  /// More words than this are no label but a sentence about a language.
  private static let mostWords = 6

  /// Reads the table `language-labels`.
  init(lexicons: any LexiconSource) {
    let lexicon = Lexicon("language-labels")
    var languages: [String] = []
    var rows: [(key: ShortKey, value: UInt16)] = []
    for key in lexicons.keys(of: lexicon) {
      guard let tag = lexicons.fields(of: key, in: lexicon)?.first else { continue }
      let index = languages.firstIndex(of: tag) ?? languages.count
      if index == languages.count { languages.append(tag) }
      rows.append((ShortKey(key), UInt16(index + 1)))
    }
    self.languages = languages
    table = ShortKeyTable(rows)
  }

  /// The language that a sentence announces, as a BCP 47 tag: a heading such as `In English`, a beginning such as
  /// `Suomeksi:` or `EN:`, or a tag such as `lang: en`. Nil for all other sentences.
  func language(announcedBy sentence: Sentence, words: [Word], text: TextBytes) -> String? {
    let count = sentence.words.count
    let first = sentence.words.lowerBound
    var name: String?
    for index in sentence.words.prefix(Self.mostWords) {
      let word = words[index].range
      let key = ShortKey(text, word)
      if key == Self.lang, index + 1 < sentence.words.upperBound { return tag(words[index + 1].range, text) }
      let value = table[key]
      if value != 0 { name = name ?? languages[Int(value) - 1] }
      if text[word.upperBound] == 0x3A, index < first + Self.mostWords - 2 {
        let isCode = index == first && words[index].shape.contains(.allCapitals) && word.count <= 3
        return name ?? (isCode ? tag(word, text) : nil)
      }
    }
    // A short line, or no more than ”English below.”
    let isHeading = sentence.isFragment ? count <= Self.mostWords : count <= 3
    return isHeading ? name : nil
  }

  private static let lang = ShortKey("lang")

  /// A stretch as a language tag, if it looks like one.
  private func tag(_ range: Range<Int>, _ text: TextBytes) -> String? {
    guard (2...3).contains(range.count), range.allSatisfy({ (text[$0] | 0x20) &- 0x61 < 26 }) else { return nil }
    return String(decoding: range.map { text[$0] | 0x20 }, as: UTF8.self)
  }
}
