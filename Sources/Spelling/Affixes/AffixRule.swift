/// One way to inflect a word: take letters off, put others there, if the word ends (or begins) as demanded.
struct AffixRule {
  /// How many bytes go.
  var strip: Int
  /// What comes instead.
  var add: [UInt8]
  /// The flags of the new form, such as that it may begin a compound.
  var flags: FlagSet
  /// What the letters at the changed end must be, in the word's order.
  var condition: [LetterClass]
  /// Whether the rule may be combined with one for the other end.
  var isCrossable: Bool
}

/// A set of letters, as bits of an alphabet.
struct LetterClass: Hashable {
  var bits: UInt64

  /// Any letter.
  static let any = LetterClass(bits: .max)

  /// Whether it has a letter, given by its number in the alphabet.
  @inline(__always)
  func contains(_ letter: UInt8) -> Bool { bits >> UInt64(letter) & 1 != 0 }
}

/// Numbers for the letters that conditions name; all others share one.
struct AffixAlphabet {
  private var numbers: [UInt32: UInt8] = [:]
  private var byASCII = [UInt8](repeating: other, count: 128)

  /// The number of letters that no condition names.
  static let other: UInt8 = 63

  /// The number of a letter, which is given one if it has none.
  mutating func insert(_ scalar: UInt32) -> UInt8 {
    let known = self[scalar]
    guard known == Self.other, numbers.count < Int(Self.other) else { return known }
    let number = UInt8(numbers.count)
    numbers[scalar] = number
    if scalar < 128 { byASCII[Int(scalar)] = number }
    return number
  }

  /// The number of a letter.
  subscript(scalar: UInt32) -> UInt8 {
    scalar < 128 ? byASCII[Int(scalar)] : numbers[scalar] ?? Self.other
  }
}

/// A word's flags: single bytes, as in affix files that name no other kind.
struct FlagSet: Hashable {
  private var low: SIMD4<UInt64> = .zero

  /// No flags.
  init() {}

  /// The flags named in a text.
  init(_ bytes: some Sequence<UInt8>) { for byte in bytes { insert(byte) } }

  mutating func insert(_ flag: UInt8) { low[Int(flag >> 6)] |= 1 << UInt64(flag & 63) }

  /// Whether it has a flag.
  @inline(__always)
  func contains(_ flag: UInt8) -> Bool { low[Int(flag >> 6)] >> UInt64(flag & 63) & 1 != 0 }

  /// Whether it has a flag that the file gives a meaning to; nil is no flag.
  @inline(__always)
  func contains(_ flag: UInt8?) -> Bool { flag.map { contains($0) } ?? false }
}
