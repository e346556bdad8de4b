/// Takes texts apart: Unicode's words and sentences, repaired for Swedish, with entities, quotes and foreign passages.
///
/// Creating one reads its tables, so make one and use it for all texts. Time is linear in the text.
public struct Segmenter: Sendable {
  private let entityScanner: EntityScanner
  private let abbreviations: Abbreviations
  private let functionWords: FunctionWords
  private let labels: LanguageLabels
  private let iterators = BoundaryIterators()

  /// Reads `sentence-abbreviations`, `function-words` and `joining-words`, and asks `language-labels` when a text has
  /// foreign passages; a table that is missing repairs nothing.
  public init(lexicons: any LexiconSource) {
    entityScanner = EntityScanner(lexicons: lexicons)
    abbreviations = Abbreviations(lexicons: lexicons)
    functionWords = FunctionWords(lexicons: lexicons)
    labels = LanguageLabels(lexicons: lexicons)
  }

  /// Takes a text apart.
  ///
  /// - Parameters:
  ///   - utf8: The text. Bytes that are no UTF-8 part words and are never inside one.
  ///   - language: The text's language as a BCP 47 tag; passages in any other are foreign.
  /// - Returns: Segments with ranges in bytes of `utf8`. Of more than 2 GiB only the beginning is segmented.
  public func segment(_ utf8: [UInt8], language: String) -> Segments {
    guard !utf8.isEmpty else { return Segments() }
    return utf8.withUnsafeBufferPointer { segment(TextBytes(buffer: $0), language: language) }
  }

  private func segment(_ text: TextBytes, language: String) -> Segments {
    let primary = language == "sv" ? language : String(language.prefix { $0 != "-" && $0 != "_" }).lowercased()
    var segments = Segments()
    segments.entities = entityScanner.entities(in: text.buffer)

    var words = WordScanner(text: text, entities: segments.entities, abbreviations: abbreviations)
    WordBoundaries(text: text, language: primary, iterators: iterators).forEach { words.add($0, $1) }
    segments.words = words.words
    var boundaries: [Int32] = []
    SentenceBoundaries(text: text, language: primary, iterators: iterators).forEach {
      boundaries.append(Int32(clamping: $0))
    }

    var lines = LineScanner(text: text, entities: segments.entities, functionWords: functionWords)
    lines.scan()
    segments.paragraphs = lines.paragraphs

    var sentences = SentenceScanner(
      words: words, lines: lines.lines, functionWords: functionWords, language: primary, boundaries: boundaries)
    sentences.scan()
    segments.sentences = sentences.sentences

    var quotes = QuoteScanner(text: text, segments: segments)
    quotes.scan(lines: lines.lines)
    segments.quotes = quotes.quotes

    var passages = PassageFinder(
      text: text, segments: segments, language: primary, functionWords: functionWords, labels: labels)
    passages.find()
    segments.foreignPassages = passages.passages
    return segments
  }
}
