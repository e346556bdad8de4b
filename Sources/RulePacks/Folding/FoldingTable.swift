/// The alphabet of an image: which symbol each character folds to.
struct FoldingTable {
  /// Characters up to this one, and those of the block General Punctuation, have an entry of their own.
  static let directCount = 0x800
  static let punctuation: ClosedRange<UInt32> = 0x2000...0x207F
  static let tableLength = directCount + punctuation.count

  private let direct: ImageTable<UInt16>
  private let others: ImageTable<UInt32>
  private let compositions: ImageTable<UInt16>
  private let firstExtraSign: UInt16
  /// How many different symbols there are.
  let symbolCount: Int

  init(
    direct: ImageTable<UInt16>, others: ImageTable<UInt32>, compositions: ImageTable<UInt16>, symbolCount: Int,
    firstExtraSign: UInt16
  ) {
    self.direct = direct
    self.others = others
    self.compositions = compositions
    self.symbolCount = symbolCount
    self.firstExtraSign = firstExtraSign
  }

  /// The alphabet of an image.
  init(_ sections: ImageSections) {
    let parameters = sections.words(.parameters)
    self.init(
      direct: sections.halves(.directSymbols), others: sections.words(.otherSymbols),
      compositions: sections.halves(.compositions),
      symbolCount: parameters.int(ImageParameter.symbolCount.rawValue),
      firstExtraSign: UInt16(truncatingIfNeeded: parameters[ImageParameter.firstExtraSign.rawValue]))
  }

  /// The symbol of a character below U+0800.
  @inline(__always)
  func direct(_ value: Int) -> FoldedSymbol { FoldedSymbol(direct[value]) }

  /// The symbol of a character from U+0800.
  func symbol(of value: UInt32) -> FoldedSymbol {
    if Self.punctuation.contains(value) {
      return FoldedSymbol(direct[Self.directCount + Int(value - Self.punctuation.lowerBound)])
    }
    guard let scalar = Unicode.Scalar(value) else { return .otherSign }
    let folded = CharacterFolding.folded(scalar)
    if folded.value < Self.directCount { return FoldedSymbol(direct[Int(folded.value)]) }
    if let symbol = listed(folded.value) { return symbol }
    switch CharacterFolding.kind(of: folded) {
    case .skipped: return .skipped
    case .mark: return .mark
    case .lineBreak: return .lineBreak
    case .blank: return .space
    case .letter: return .otherLetter
    case .sign: return .otherSign
    }
  }

  private func listed(_ value: UInt32) -> FoldedSymbol? {
    var low = 0
    var high = others.count / 2
    while low < high {
      let middle = (low + high) / 2
      if others[middle * 2] < value { low = middle + 1 } else { high = middle }
    }
    guard low < others.count / 2, others[low * 2] == value else { return nil }
    return FoldedSymbol(UInt16(truncatingIfNeeded: others[low * 2 + 1]))
  }

  /// The letter that a letter and a combining mark make together: `a` and U+030A make `å`.
  ///
  /// One that occurs in no list is another letter, never the bare one.
  func composed(_ base: FoldedSymbol, _ mark: UInt16) -> FoldedSymbol {
    let key = UInt32(base.value) << 16 | UInt32(mark)
    var low = 0
    var high = compositions.count / 3
    while low < high {
      let middle = (low + high) / 2
      if UInt32(compositions[middle * 3]) << 16 | UInt32(compositions[middle * 3 + 1]) < key {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < compositions.count / 3, compositions[low * 3] == base.value, compositions[low * 3 + 1] == mark else {
      return .otherLetter
    }
    return FoldedSymbol(compositions[low * 3 + 2])
  }

  /// Whether a symbol is a letter or a digit.
  @inline(__always)
  func isWord(_ symbol: FoldedSymbol) -> Bool {
    let value = symbol.value
    return symbol == .otherLetter || value >= FoldedSymbol.firstLetter && value < FoldedSymbol.firstSign
      || value >= FoldedSymbol.firstExtra && value < firstExtraSign
  }

  /// Whether a symbol is a letter.
  func isLetter(_ symbol: FoldedSymbol) -> Bool { isWord(symbol) && !symbol.isDigit }
}
