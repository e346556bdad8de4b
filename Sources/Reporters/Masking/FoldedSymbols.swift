/// A text as a row of letters and digits, the way one recognises a value again however it is written.
///
/// Digits are 0–9, letters a–z without case 10–35, every other letter 36, also one with a combining mark: so `å`, `Å`
/// and `a` with a ring are the same, at the price that `å` and `ö` are. Everything else separates. Characters without
/// width are passed over.
struct FoldedSymbols {
  /// The letters and digits.
  private(set) var symbols: [UInt8] = []
  /// Where each begins in the text, in bytes.
  private(set) var starts: [Int] = []
  /// Where each ends in the text, in bytes.
  private(set) var ends: [Int] = []
  /// Whether nothing stands between each and the one before it.
  private(set) var isJoined: [Bool] = []

  /// How many symbols there are: the base that runs of symbols are counted in.
  static let base: UInt64 = 37
  private static let otherLetter: UInt8 = 36
  private var separated = true

  /// Folds UTF-8.
  init(_ utf8: UnsafeBufferPointer<UInt8>) {
    symbols.reserveCapacity(utf8.count)
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let end = min(index + length, utf8.count)
      switch byte {
      case 0x30...0x39: append(byte - 0x30, index..<end)
      case 0x41...0x5A: append(byte - 0x41 + 10, index..<end)
      case 0x61...0x7A: append(byte - 0x61 + 10, index..<end)
      case ..<0x80: separated = true
      default: append(scalarIn: utf8[index..<end], index..<end)
      }
      index = end
    }
  }

  private mutating func append(_ symbol: UInt8, _ range: Range<Int>) {
    symbols.append(symbol)
    starts.append(range.lowerBound)
    ends.append(range.upperBound)
    isJoined.append(!separated)
    separated = false
  }

  private mutating func append(scalarIn utf8: Slice<UnsafeBufferPointer<UInt8>>, _ range: Range<Int>) {
    guard let scalar = String(decoding: utf8, as: UTF8.self).unicodeScalars.first else { return }
    switch scalar.value {
    case 0x300...0x36F:
      guard !separated, let last = symbols.last else { return }
      if last >= 10 { symbols[symbols.count - 1] = Self.otherLetter }
      ends[ends.count - 1] = range.upperBound
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF:
      if !separated { ends[ends.count - 1] = range.upperBound }
    default:
      let properties = scalar.properties
      if properties.isAlphabetic {
        append(Self.otherLetter, range)
      } else if properties.numericType == .decimal, let value = properties.numericValue {
        append(UInt8(value), range)
      } else {
        separated = true
      }
    }
  }
}
