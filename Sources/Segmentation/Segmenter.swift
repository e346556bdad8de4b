import CICU

/// Takes texts apart: ICU's words and sentences, repaired for Swedish, with entities, quotes and foreign passages.
///
/// Creating one reads three tables, some 0.1 ms; so make one and use it for all texts. Time is linear in the text.
public struct Segmenter: Sendable {
  private let entityScanner: EntityScanner
  private let abbreviations: Abbreviations
  private let functionWords: FunctionWords
  private let lexicons: any LexiconSource

  /// Reads `sentence-abbreviations`, `function-words` and `joining-words`; a table that is missing repairs nothing.
  public init(lexicons: any LexiconSource) {
    self.lexicons = lexicons
    entityScanner = EntityScanner(lexicons: lexicons)
    abbreviations = Abbreviations(lexicons: lexicons)
    functionWords = FunctionWords(lexicons: lexicons)
  }

  /// Takes a text apart.
  ///
  /// - Parameters:
  ///   - utf8: The text. Bytes that are no UTF-8 part words and are never inside one.
  ///   - language: The text's language as a BCP 47 tag; passages in any other are foreign.
  /// - Returns: Segments with ranges in bytes of `utf8`. Of more than 2 GiB only the beginning is segmented.
  public func segment(_ utf8: [UInt8], language: String) -> Segments {
    utf8.withUnsafeBufferPointer { segment(TextBytes(buffer: $0), language: language) }
  }

  private func segment(_ text: TextBytes, language: String) -> Segments {
    guard text.count > 0 else { return Segments() }
    var segments = Segments()
    segments.entities = entityScanner.entities(in: text.buffer)

    var words = WordScanner(text: text, entities: segments.entities, abbreviations: abbreviations)
    Boundaries(KT_WORDS, in: text, language: language).forEach { words.add($0, $1) }
    var boundaries: [Int32] = []
    Boundaries(KT_SENTENCES, in: text, language: language).forEach { boundaries.append(Int32(clamping: $1)) }

    var lines = LineScanner(text: text, entities: segments.entities, functionWords: functionWords)
    lines.scan()
    segments.paragraphs = lines.paragraphs

    var sentences = SentenceScanner(
      words: words, lines: lines.lines, functionWords: functionWords, boundaries: boundaries)
    sentences.scan()
    segments.words = words.words
    segments.sentences = sentences.sentences
    return segments
  }
}
