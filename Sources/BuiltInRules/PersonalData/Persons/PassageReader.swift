import Segmentation

/// Takes the sentences of a text apart in which somebody is named.
///
/// Only words with a capital are looked up until one is a name; the words of other sentences are passed over.
struct PassageReader {
  /// The longest stretch that is read as one passage, in bytes: a line without end is many.
  private static let longest = 4096

  private let text: PersonalDataText
  private let bytes: TextBytes
  private let lexicon: PersonLexicon

  /// The sentences of a text in which somebody is named; a very long one in pieces.
  static func namedSentences(of text: PersonalDataText, _ lexicons: any LexiconSource) -> [PersonScan.NamedSentence] {
    text.utf8.withUnsafeBufferPointer { buffer in
      let reader = PassageReader(text: text, bytes: TextBytes(buffer), lexicon: PersonLexicon(lexicons: lexicons))
      var named: [PersonScan.NamedSentence] = []
      var words = FoldedWordReader(reader.bytes)
      for (index, sentence) in text.segments.sentences.enumerated() where reader.namesSomebody(sentence, &words) {
        for passage in reader.passages(of: sentence) where !passage.names.isEmpty {
          named.append(PersonScan.NamedSentence(index: index, passage: passage))
        }
      }
      return named
    }
  }

  /// A sentence as a passage, whether or not somebody is named; a very long one in pieces.
  static func passages(of sentence: Sentence, in text: PersonalDataText, _ lexicons: any LexiconSource) -> [Passage] {
    text.utf8.withUnsafeBufferPointer { buffer in
      PassageReader(text: text, bytes: TextBytes(buffer), lexicon: PersonLexicon(lexicons: lexicons))
        .passages(of: sentence)
    }
  }

  private func passages(of sentence: Sentence) -> [Passage] {
    stride(from: sentence.range.lowerBound, to: sentence.range.upperBound, by: Self.longest).map { start in
      var passage = passage(of: start..<min(start + Self.longest, sentence.range.upperBound))
      passage.isFragment = sentence.isFragment
      passage.findNames()
      return passage
    }
  }

  private func namesSomebody(_ sentence: Sentence, _ reader: inout FoldedWordReader) -> Bool {
    for word in text.segments.words[sentence.words] where isCapital(at: word.range.lowerBound) {
      guard reader.next(in: word.range) != nil else { continue }
      if reader.whole(lexicon.firstName) != nil { return true }
    }
    return false
  }

  /// Whether a capital letter of the Latin script begins at `index`.
  private func isCapital(at index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    return byte == 0xC3 && bytes[index + 1] < 0x9F
      || (byte == 0xC4 || byte == 0xC5) && bytes.scalar(at: index)?.scalar.properties.isUppercase == true
  }

  private func passage(of range: Range<Int>) -> Passage {
    var passage = Passage(tokens: [])
    var reader = FoldedWordReader(bytes)
    var position = range.lowerBound
    var previous = range.lowerBound
    // A word may reach past the sentence: a full stop without a space does not end it.
    while position < range.upperBound, let word = reader.next(in: position..<range.upperBound) {
      if let entity = text.entity(overlapping: word), entity.kind != .emoji {
        position = max(entity.range.upperBound, word.upperBound)
        continue
      }
      position = word.upperBound
      var token = PersonToken(range: word, gap: passage.tokens.isEmpty ? .other : gap(previous..<word.lowerBound))
      previous = word.upperBound
      if reader.isNumber {
        token.number = number(word)
      } else {
        describe(&token, &reader)
      }
      if token.gap == .space, let pair = reader.ofPair(among: lexicon.meanings, lexicon.meaning) {
        (token.role, token.kind) = (pair.role, pair.kind)
        passage.tokens[passage.tokens.count - 1].role = .filler
      }
      token.role.map { _ = passage.roles.insert($0) }
      passage.tokens.append(token)
    }
    passage.isQuestion = range.upperBound > 0 && bytes[range.upperBound - 1] == UInt8(ascii: "?")
    return passage
  }

  private func describe(_ token: inout PersonToken, _ reader: inout FoldedWordReader) {
    if let meaning = reader.first(among: lexicon.meanings, lexicon.meaning) {
      (token.role, token.kind) = (meaning.role, meaning.kind)
    }
    token.isCapital = isCapital(at: token.range.lowerBound)
    guard token.isCapital else { return }
    let next = bytes[token.range.lowerBound] < 0x80 ? 1 : 2
    token.isShouted = isCapital(at: token.range.lowerBound + next)
    if let first = reader.whole(lexicon.firstName) {
      (token.firstName, token.isGenitive) = (first.name, first.isGenitive)
    }
    if let isGenitive = reader.whole(lexicon.surnameIsGenitive) {
      token.isSurname = true
      token.isGenitive = token.firstName == nil ? isGenitive : token.isGenitive && isGenitive
    }
  }

  private func number(_ range: Range<Int>) -> Int {
    range.prefix(5).reduce(0) { min($0 * 10 + Int(bytes[$1] & 0x0F), 99_999) }
  }

  private func gap(_ range: Range<Int>) -> PersonToken.Gap {
    var marks: [UInt8] = []
    var hasSpace = false
    var index = range.lowerBound
    while index < range.upperBound {
      let space = bytes.space(at: index)
      let dash = bytes.dash(at: index)
      // A line may be broken inside a sentence.
      if space > 0 || bytes[index] == 0x0A || bytes[index] == 0x0D {
        hasSpace = true
      } else if dash > 0 {
        marks.append(UInt8(ascii: "-"))
      } else if bytes.invisible(at: index) == 0 {
        marks.append(bytes[index])
      }
      guard marks.count < 6 else { return .other }
      index += max(space, dash, bytes.invisible(at: index), 1)
    }
    switch (marks.first, marks.last, marks.count) {
    case (nil, _, _): return hasSpace ? .space : .none
    case (UInt8(ascii: "-"), _, 1): return hasSpace ? .other : .hyphen
    case (UInt8(ascii: ","), _, 1): return .comma
    case (UInt8(ascii: "."), _, 1): return .stop
    case (UInt8(ascii: ":"), _, 1): return .colon
    case (UInt8(ascii: "("), _, _): return .opening
    case (UInt8(ascii: ")"), UInt8(ascii: "("), _): return .opening
    case (UInt8(ascii: ")"), _, _): return .closing
    default: return .other
    }
  }
}
