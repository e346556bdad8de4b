/// Names of languages as they stand over passages: `English`, `Suomeksi`, `العربية`.
struct LanguageLabels: Sendable {
  /// The languages of the table, as BCP 47 tags.
  let languages: [String]
  private let table: ShortKeyTable

  /// More words than this are no label but a sentence about a language.
  private static let mostWords = 6
  /// The same for a sentence with a full stop, `English below.`
  private static let mostWordsOfSentence = 3
  /// How far a colon can be from the beginning for what stands before it to be a label.
  private static let mostWordsBeforeColon = 4

  /// Reads the table `language-labels`.
  init(lexicons: any LexiconSource) {
    let lexicon = Lexicon("language-labels")
    var languages: [String] = []
    var rows: [(key: ShortKey, value: UInt16)] = []
    for key in lexicons.keys(of: lexicon) {
      guard let tag = lexicons.firstField(of: key, in: lexicon) else { continue }
      let index = languages.firstIndex(of: tag) ?? languages.count
      if index == languages.count { languages.append(tag) }
      rows.append((ShortKey(key), UInt16(index + 1)))
    }
    self.languages = languages
    table = ShortKeyTable(rows)
  }

  /// A label found.
  struct Announcement {
    /// The language as a BCP 47 tag.
    var language: String
    /// The sentence that has the label, and the first word after the label.
    var sentence: Int
    var wordAfter: Int
  }

  /// The language that a sentence announces, as a BCP 47 tag: a heading such as `In English`, a beginning such as
  /// `Suomeksi:` or `EN:`, or a tag such as `lang: en`. Nil for all other sentences.
  func announcement(in sentence: Sentence, at number: Int, words: [Word], text: TextBytes) -> Announcement? {
    let first = sentence.words.lowerBound
    let separator = sentence.words.prefix(Self.mostWordsBeforeColon).first { index in
      let next = text[words[index].range.upperBound]
      return next == 0x3A || next == 0x3D
    }
    let isHeading = sentence.words.count <= (sentence.isFragment ? Self.mostWords : Self.mostWordsOfSentence)
    guard separator != nil || isHeading else { return nil }

    let last = separator ?? sentence.words.upperBound - 1
    for index in first...last {
      let key = ShortKey(text, words[index].range)
      if key == Self.lang, index == separator, index + 1 < sentence.words.upperBound {
        return announce(tag(words[index + 1].range, text), number, index + 2)
      }
      let value = table[key]
      if value != 0 { return announce(languages[Int(value) - 1], number, last + 1) }
    }
    guard separator == first, words[first].shape.contains(.allCapitals) else { return nil }
    return announce(tag(words[first].range, text), number, first + 1)
  }

  private func announce(_ language: String?, _ sentence: Int, _ wordAfter: Int) -> Announcement? {
    language.map { Announcement(language: $0, sentence: sentence, wordAfter: wordAfter) }
  }

  private static let lang = ShortKey("lang")

  /// A stretch as a language tag, if it looks like one.
  private func tag(_ range: Range<Int>, _ text: TextBytes) -> String? {
    guard (2...3).contains(range.count), range.allSatisfy({ (text[$0] | 0x20) &- 0x61 < 26 }) else { return nil }
    return String(decoding: range.map { text[$0] | 0x20 }, as: UTF8.self)
  }
}
