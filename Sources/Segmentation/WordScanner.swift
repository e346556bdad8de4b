/// Makes words out of the pieces that ICU finds: joins what Swedish writes as one word, parts what ICU joins too eagerly.
///
/// ICU takes `gång-`, `A-skola`, `10 000`, `14:00` and `t. ex.` apart, and takes `slut.Nu` and `Tid:kvällen` as one.
struct WordScanner {
  let text: TextBytes
  let entities: [Entity]
  let abbreviations: Abbreviations

  /// The words so far.
  var words: [Word] = []
  /// Abbreviations that end in a full stop, by where they end.
  var stops: [AbbreviationStop] = []
  /// What is known about the last word.
  var last = Piece(range: 0..<0)
  private var nextEntity = 0

  /// An abbreviation's final full stop.
  struct AbbreviationStop {
    /// The byte after the full stop.
    var end: Int
    /// Whether a sentence can end here.
    var kind: Abbreviations.Kind
  }

  /// A stretch of letters and digits, looked at once.
  struct Piece {
    var range: Range<Int>
    var shape: Word.Shape = []
    /// How many capital letters it has.
    var capitals = 0
    /// Whether it has a letter that is no capital.
    var hasLowercase = false
    /// Whether it is nothing but the digits 0–9.
    var isPlainNumber = false

    /// What it is as a word.
    var word: Word {
      var shape = shape
      if capitals > 1, !hasLowercase { shape.insert(.allCapitals) }
      return Word(range: range, shape: shape)
    }
  }

  init(text: TextBytes, entities: [Entity], abbreviations: Abbreviations) {
    self.text = text
    self.entities = entities
    self.abbreviations = abbreviations
    // Swedish has a word for every six or seven bytes.
    words.reserveCapacity(text.count / 6)
  }

  /// Takes the next of ICU's words; leaves out what belongs to an entity.
  mutating func add(_ start: Int, _ end: Int) {
    var start = start
    while nextEntity < entities.count {
      let entity = entities[nextEntity].range
      if entity.upperBound <= start {
        nextEntity += 1
        continue
      }
      if entity.lowerBound >= end { break }
      if entity.lowerBound > start { addProse(start, entity.lowerBound) }
      start = entity.upperBound
      if start >= end { return }
    }
    addProse(start, end)
  }

  private mutating func addProse(_ start: Int, _ end: Int) {
    var start = start
    var piece = Piece(range: start..<start)
    var isPlainNumber = true
    var position = start
    while position < end {
      let byte = text[position]
      switch byte {
      case 0x61...0x7A:
        piece.shape.insert(.letters)
        piece.hasLowercase = true
        isPlainNumber = false
        position += 1
      case 0x30...0x39:
        piece.shape.insert(.digits)
        position += 1
      case 0x2E, 0x3A:  // A full stop or a colon.
        if isSplit(at: position, start, end) {
          finish(piece, start..<position, isPlainNumber)
          start = position + 1
          piece = Piece(range: start..<start)
          isPlainNumber = true
        } else {
          isPlainNumber = false
        }
        position += 1
      case 0x27:
        piece.shape.insert(.joined)
        isPlainNumber = false
        position += 1
      default:
        position += classify(at: position, in: &piece)
        isPlainNumber = false
      }
    }
    finish(piece, start..<end, isPlainNumber)
  }

  /// Notes what a code point adds to a piece, and gives its length.
  private func classify(at position: Int, in piece: inout Piece) -> Int {
    let scalar = text.scalar(at: position)
    switch ScalarKind(scalar.value) {
    case .uppercase:
      if piece.shape.isDisjoint(with: [.letters, .digits]) { piece.shape.insert(.capitalized) }
      piece.shape.insert(.letters)
      piece.capitals += 1
    case .lowercase, .otherLetter:
      piece.shape.insert(.letters)
      piece.hasLowercase = true
    case .digit:
      piece.shape.insert(.digits)
    default:
      if scalar.value == 0x2019 { piece.shape.insert(.joined) }
    }
    return scalar.length
  }

  private mutating func finish(_ piece: Piece, _ range: Range<Int>, _ isPlainNumber: Bool) {
    guard !piece.shape.isDisjoint(with: [.letters, .digits]) else { return }
    var piece = piece
    var range = range
    // ICU counts joiners and soft hyphens to the word before them.
    if text[range.upperBound - 1] >= 0x80 || text[range.lowerBound] >= 0xE0 {
      range = text.visiblePart(range.lowerBound, range.upperBound) ?? range
    }
    if isEmoticon(range) { return }
    piece.range = range
    piece.isPlainNumber = isPlainNumber
    if !words.isEmpty, joins(piece) {
      let hyphen = text.scalar(at: last.range.upperBound).value
      if hyphen == 0x2D || hyphen == 0x2010 || hyphen == 0x2011 { last.shape.insert(.joined) }
      last.range = last.range.lowerBound..<range.upperBound
      last.shape.formUnion(piece.shape.subtracting(.capitalized))
      last.capitals += piece.capitals
      last.hasLowercase = last.hasLowercase || piece.hasLowercase
      last.isPlainNumber = false
      words[words.count - 1] = last.word
    } else {
      last = piece
      words.append(piece.word)
    }
    switch text[range.upperBound] {
    case 0x2E: markAbbreviation()
    case 0x2D, 0xE2: takeHangingHyphen()
    default: break
    }
  }

  /// Whether a letter is the mouth of an emoticon such as `:D`.
  private func isEmoticon(_ range: Range<Int>) -> Bool {
    guard range.count == 1 else { return false }
    return Emoticon.length(in: text, endingAt: range.upperBound) > 0
  }
}
