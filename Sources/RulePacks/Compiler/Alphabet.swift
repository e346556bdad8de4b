/// The symbols of all forms and conditions of an image, and how every character folds to them.
struct Alphabet {
  /// No more symbols than this: every state with many ways on has a number for each.
  static let limit = 2_000

  private(set) var direct: [UInt16] = []
  private(set) var others: [UInt32] = []
  private(set) var compositions: [UInt16] = []
  /// For each symbol, whether it is a letter or a digit.
  private(set) var isWord: [Bool]
  private(set) var firstExtraSign: UInt16 = FoldedSymbol.firstExtra

  /// How many symbols there are.
  var symbolCount: Int { isWord.count }
  /// Whether there were more characters than an image can tell apart.
  private(set) var isFull = false

  /// The alphabet of these texts.
  init(of texts: some Sequence<String>) {
    var extra: Set<UInt32> = []
    for text in texts {
      for scalar in text.unicodeScalars where scalar.value >= 0x80 {
        let folded = CharacterFolding.folded(scalar)
        switch CharacterFolding.kind(of: folded) {
        case .letter, .sign: if folded.value >= 0x80 { extra.insert(folded.value) }
        case .skipped, .mark, .lineBreak, .blank: break
        }
      }
    }
    let isLetter = { (value: UInt32) in Unicode.Scalar(value).map { CharacterFolding.kind(of: $0) == .letter } ?? false
    }
    let letters = Array(extra.filter(isLetter).sorted().prefix(Self.limit))
    let signs = Array(extra.filter { !isLetter($0) }.sorted().prefix(Self.limit))
    isFull = letters.count + signs.count < extra.count
    isWord = (0..<FoldedSymbol.firstExtra).map {
      $0 == 4 || (FoldedSymbol.firstLetter..<FoldedSymbol.firstSign).contains($0)
    }
    isWord += letters.map { _ in true } + signs.map { _ in false }
    firstExtraSign += UInt16(letters.count)
    let symbols = Dictionary(
      uniqueKeysWithValues: zip(letters + signs, (0...).lazy.map { UInt16($0) + FoldedSymbol.firstExtra }))
    addDirect(symbols)
    for value in symbols.keys.sorted()
    where value >= FoldingTable.directCount && !FoldingTable.punctuation.contains(value) {
      others += [value, UInt32(symbols[value] ?? 0)]
    }
    addCompositions(letters, symbols)
  }

  private mutating func addDirect(_ symbols: [UInt32: UInt16]) {
    direct.reserveCapacity(FoldingTable.tableLength)
    for value in Array(0..<UInt32(FoldingTable.directCount)) + Array(FoldingTable.punctuation) {
      direct.append(Self.symbol(of: value, symbols).value)
    }
  }

  private static func symbol(of value: UInt32, _ symbols: [UInt32: UInt16]) -> FoldedSymbol {
    guard let scalar = Unicode.Scalar(value) else { return .otherSign }
    let folded = CharacterFolding.folded(scalar)
    if let symbol = symbols[folded.value] { return FoldedSymbol(symbol) }
    switch CharacterFolding.kind(of: folded) {
    case .skipped: return .skipped
    case .mark: return .mark
    case .lineBreak: return .lineBreak
    case .blank: return .space
    case .letter: return folded.value < 0x80 ? FoldedSymbol(ascii: UInt8(folded.value)) : .otherLetter
    case .sign: return (0x21...0x7E).contains(folded.value) ? FoldedSymbol(ascii: UInt8(folded.value)) : .otherSign
    }
  }

  /// Finds what each letter is made of. Texts are equal in Swift when they are canonically equivalent.
  private mutating func addCompositions(_ letters: [UInt32], _ symbols: [UInt32: UInt16]) {
    let wanted = Dictionary(
      letters.compactMap { value in Unicode.Scalar(value).map { (String($0), symbols[value] ?? 0) } },
      uniquingKeysWith: { first, _ in first })
    var bases = (UInt32(0x61)...0x7A).map { ($0, FoldedSymbol(ascii: UInt8($0)).value) }
    bases += letters.map { ($0, symbols[$0] ?? 0) }
    var found: [(base: UInt16, mark: UInt16, letter: UInt16)] = []
    for (value, symbol) in bases {
      guard let base = Unicode.Scalar(value) else { continue }
      for mark in CharacterComposition.marks {
        guard let scalar = Unicode.Scalar(mark), let letter = wanted[String(base) + String(scalar)] else { continue }
        found.append((symbol, UInt16(mark), letter))
      }
    }
    for entry in found.sorted(by: { ($0.base, $0.mark) < ($1.base, $1.mark) }) {
      compositions += [entry.base, entry.mark, entry.letter]
    }
  }

  /// The folded symbols of a text, by the same code that folds the texts in which it is sought.
  func fold(_ text: String) -> [FoldedSymbol] {
    var text = text
    return text.withUTF8 { bytes in
      direct.withUnsafeBytes { direct in
        others.withUnsafeBytes { others in
          compositions.withUnsafeBytes { compositions in
            let table = FoldingTable(
              direct: ImageTable(direct), others: ImageTable(others), compositions: ImageTable(compositions),
              symbolCount: symbolCount, firstExtraSign: firstExtraSign)
            var cursor = FoldingCursor(bytes, in: 0..<bytes.count, table: table)
            var symbols: [FoldedSymbol] = []
            while true {
              let symbol = cursor.next()
              if symbol == .end { return symbols }
              symbols.append(symbol)
            }
          }
        }
      }
    }
  }
}
