/// Unpacks DEFLATE (RFC 1951), for metadata that is compressed. What comes out is bounded; damaged input gives nothing.
struct Inflate {
  /// The most bytes that ever come out.
  static let most = 4 << 20

  private struct Damaged: Error {}

  private let input: ArraySlice<UInt8>
  private let limit: Int
  private var index: Int
  private var held: UInt32 = 0
  private var heldBits = 0
  private var output: [UInt8] = []

  /// Unpacks a stream with the two bytes of zlib (RFC 1950) before it.
  static func zlib(_ bytes: ArraySlice<UInt8>, limit: Int = most) -> [UInt8]? {
    guard let header = bytes.big(0, 2), header >> 8 & 15 == 8, header % 31 == 0, header & 0x20 == 0 else { return nil }
    return raw(bytes.dropFirst(2), limit: limit)
  }

  /// Unpacks a stream; at most `limit` bytes, nil where it is damaged before anything came out.
  static func raw(_ bytes: ArraySlice<UInt8>, limit: Int = most) -> [UInt8]? {
    var inflate = Self(input: bytes, limit: limit, index: bytes.startIndex)
    do {
      try inflate.run()
    } catch {
      // What came before the damage may still tell something.
      return inflate.output.isEmpty ? nil : inflate.output
    }
    return inflate.output
  }

  private init(input: ArraySlice<UInt8>, limit: Int, index: Int) {
    self.input = input
    self.limit = limit
    self.index = index
  }

  private mutating func run() throws(Damaged) {
    var isLast = false
    while !isLast, output.count < limit {
      isLast = try bits(1) == 1
      switch try bits(2) {
      case 0: try copyStored()
      case 1: try decode(HuffmanCode.fixedLiterals, HuffmanCode.fixedDistances)
      case 2:
        let (literals, distances) = try readCodes()
        try decode(literals, distances)
      default: throw Damaged()
      }
    }
  }

  private mutating func bits(_ count: Int) throws(Damaged) -> Int {
    while heldBits < count {
      guard index < input.endIndex else { throw Damaged() }
      held |= UInt32(input[index]) << UInt32(heldBits)
      heldBits += 8
      index += 1
    }
    let value = held & (1 << UInt32(count) - 1)
    held >>= UInt32(count)
    heldBits -= count
    return Int(value)
  }

  private mutating func copyStored() throws(Damaged) {
    held = 0
    heldBits = 0
    let rest = input[index...]
    guard let length = rest.little(0, 2), length <= rest.count - 4 else { throw Damaged() }
    output += rest.dropFirst(4).prefix(min(length, limit - output.count))
    index += 4 + length
  }

  private mutating func symbol(_ code: HuffmanCode) throws(Damaged) -> Int {
    var value = 0
    var first = 0
    var start = 0
    for length in 1...15 {
      value |= try bits(1)
      let count = code.counts[length]
      if value - first < count { return code.symbols[start + value - first] }
      start += count
      first = (first + count) << 1
      value <<= 1
    }
    throw Damaged()
  }

  private mutating func decode(_ literals: HuffmanCode, _ distances: HuffmanCode) throws(Damaged) {
    while output.count < limit {
      let symbol = try symbol(literals)
      if symbol < 256 {
        output.append(UInt8(symbol))
        continue
      }
      if symbol == 256 { return }
      guard symbol - 257 < Self.lengths.count else { throw Damaged() }
      let length = Self.lengths[symbol - 257] + (try bits(Self.lengthBits[symbol - 257]))
      let distanceSymbol = try self.symbol(distances)
      guard distanceSymbol < Self.distances.count else { throw Damaged() }
      let distance = Self.distances[distanceSymbol] + (try bits(Self.distanceBits[distanceSymbol]))
      guard distance <= output.count else { throw Damaged() }
      for _ in 0..<min(length, limit - output.count) { output.append(output[output.count - distance]) }
    }
  }

  private mutating func readCodes() throws(Damaged) -> (HuffmanCode, HuffmanCode) {
    let literalCount = try bits(5) + 257
    let distanceCount = try bits(5) + 1
    let codeCount = try bits(4) + 4
    guard literalCount <= 286, distanceCount <= 30 else { throw Damaged() }
    var codeLengths = [Int](repeating: 0, count: 19)
    for index in 0..<codeCount { codeLengths[Self.codeOrder[index]] = try bits(3) }
    guard let code = HuffmanCode(codeLengths) else { throw Damaged() }
    var lengths: [Int] = []
    while lengths.count < literalCount + distanceCount {
      let symbol = try symbol(code)
      switch symbol {
      case 0..<16: lengths.append(symbol)
      case 16:
        guard let last = lengths.last else { throw Damaged() }
        lengths += [Int](repeating: last, count: try bits(2) + 3)
      case 17: lengths += [Int](repeating: 0, count: try bits(3) + 3)
      default: lengths += [Int](repeating: 0, count: try bits(7) + 11)
      }
    }
    guard lengths.count == literalCount + distanceCount,
      let literals = HuffmanCode(lengths[..<literalCount]), let distances = HuffmanCode(lengths[literalCount...])
    else { throw Damaged() }
    return (literals, distances)
  }

  private static let codeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
  private static let lengths = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distances = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
    8193, 12_289, 16_385, 24_577,
  ]
  private static let distanceBits = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
  ]
}

/// A code of bits of different lengths, in the canonical form of RFC 1951.
struct HuffmanCode {
  /// How many symbols have a code of each length.
  let counts: [Int]
  /// The symbols, by length and then by value.
  let symbols: [Int]

  /// Nil where more codes are asked for than there are.
  init?(_ lengths: some Collection<Int>) {
    var counts = [Int](repeating: 0, count: 16)
    for length in lengths { counts[length] += 1 }
    counts[0] = 0
    var room = 1
    for length in 1...15 {
      room = room << 1 - counts[length]
      if room < 0 { return nil }
    }
    self.counts = counts
    symbols = lengths.enumerated().filter { $0.element > 0 }.sorted {
      ($0.element, $0.offset) < ($1.element, $1.offset)
    }
    .map(\.offset)
  }

  private init(counts: [Int], symbols: [Int]) {
    self.counts = counts
    self.symbols = symbols
  }

  static let fixedLiterals =
    HuffmanCode(
      [Int](repeating: 8, count: 144) + [Int](repeating: 9, count: 112) + [Int](repeating: 7, count: 24)
        + [Int](repeating: 8, count: 8)) ?? HuffmanCode(counts: [Int](repeating: 0, count: 16), symbols: [])
  static let fixedDistances =
    HuffmanCode([Int](repeating: 5, count: 30)) ?? HuffmanCode(counts: [Int](repeating: 0, count: 16), symbols: [])
}
