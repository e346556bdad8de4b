/// A set of symbols. Those beyond the common ones are taken for members: it may say yes too often, but never no.
struct SymbolSet {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  mutating func insert(_ symbol: FoldedSymbol) {
    if symbol.value < 64 {
      low |= 1 << UInt64(symbol.value)
    } else if symbol.value < 128 {
      high |= 1 << UInt64(symbol.value - 64)
    }
  }

  mutating func insertAll() {
    low = .max
    high = .max
  }

  func contains(_ symbol: FoldedSymbol) -> Bool {
    if symbol.value < 64 { return low & 1 << UInt64(symbol.value) != 0 }
    return symbol.value >= 128 || high & 1 << UInt64(symbol.value - 64) != 0
  }
}
