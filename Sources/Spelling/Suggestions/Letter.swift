/// A letter that suggestions are made of.
struct Letter: Hashable {
  /// Its number: a–z, å, ä, ö, é.
  let code: Int
  /// Its hash and length as a word of its own.
  let hash: UInt64
  let count: Int

  /// The letters, the common ones first.
  static let all: [Letter] = "eantrsildomgkvfhpäubåcyjöxwzéq".compactMap { Letter(Array(String($0).utf8)[...]) }

  /// The letter that some bytes are; nil for those that suggestions do without.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let first = bytes.first else { return nil }
    switch (bytes.count, first, bytes.last) {
    case (1, 0x61...0x7A, _): code = Int(first - 0x61)
    case (2, 0xC3, 0xA5): code = 26
    case (2, 0xC3, 0xA4): code = 27
    case (2, 0xC3, 0xB6): code = 28
    case (2, 0xC3, 0xA9): code = 29
    default: return nil
    }
    hash = FormHash.hash(bytes)
    count = bytes.count
  }

  /// The letter as UTF-8.
  var bytes: [UInt8] {
    switch code {
    case 26: [0xC3, 0xA5]
    case 27: [0xC3, 0xA4]
    case 28: [0xC3, 0xB6]
    case 29: [0xC3, 0xA9]
    default: [UInt8(0x61 + code)]
    }
  }

  static func == (first: Letter, second: Letter) -> Bool { first.code == second.code }

  func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
