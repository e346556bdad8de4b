import LintCore
import Segmentation
import SourceText

/// Finds the places where a value of personal data stands once more, though no rule would find it there.
///
/// A name is found where something is said of it, a phone number where it is no address on the web. Elsewhere in the
/// file the same value gives the same person away, in a headline's capitals too, so it is hidden there as well. It costs one
/// pass over the file, whatever the number of values: they are looked up by a hash at the beginnings of words.
struct RepeatedValues {
  /// Values shorter or longer than this, in bytes, are not looked for: two letters stand everywhere.
  private static let lengths = 4...96

  /// Masks by value in small letters, the values as they are written, and the lengths that values with a beginning have.
  private var masks: [ArraySlice<UInt8>: PersonalDataMask] = [:]
  private var values: Set<ArraySlice<UInt8>> = []
  private var lengths: [UInt32: [Int]] = [:]
  /// The first bytes of values that are looked for inside words too.
  private var leads: [Bool] = Array(repeating: false, count: 256)
  /// The file in small letters, as far as they have as many bytes.
  private let bytes: [UInt8]
  /// The file as it is written.
  private let written: [UInt8]

  /// Takes the values of places in a source.
  init(_ places: [PersonalDataPlace], in source: SourceText) {
    written = source.bytes
    bytes = source.bytes.inSmallLetters
    for place in places {
      let range = place.range.bytes.clamped(to: 0..<bytes.count)
      add(range, place.mask)
      guard place.mask.kind == Self.namedKind else { continue }
      // A surname alone tells as much as the whole name.
      for word in words(in: range) where word.count >= 5 {
        add(word, PersonalDataMask(kind: place.mask.kind, mask: "***"))
      }
    }
  }

  /// The kind whose values are names.
  private static let namedKind = "sensitive-personal-data"

  private mutating func add(_ range: Range<Int>, _ mask: PersonalDataMask) {
    guard Self.lengths.contains(range.count) else { return }
    values.insert(written[range])
    guard masks.updateValue(mask, forKey: bytes[range]) == nil else { return }
    var known = lengths[key(at: range.lowerBound), default: []]
    if !known.contains(range.count) { known.append(range.count) }
    lengths[key(at: range.lowerBound)] = known.sorted(by: >)
    if tellsInsideWords(range) { leads[Int(bytes[range.lowerBound])] = true }
  }

  /// Whether a value begins with a letter and tells as much when it is written together with the word before: an address, a
  /// whole name. A name of one word is a part of other words by chance.
  private func tellsInsideWords(_ range: Range<Int>) -> Bool {
    bytes[range.lowerBound].beginsLetter && bytes[range].contains { $0 == 0x20 || $0.isDigit }
  }

  private func words(in range: Range<Int>) -> [Range<Int>] {
    bytes[range].split { $0 == 0x20 || $0 == 0x2D || $0 == 0x0A || $0 == 0x0D }.map { $0.startIndex..<$0.endIndex }
  }

  private func key(at index: Int) -> UInt32 {
    UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]) << 16 | UInt32(bytes[index + 3])
      << 24
  }

  /// All places where one of the values stands by itself, in order; those that are known already among them.
  func places() -> [PersonalDataPlace] {
    guard !masks.isEmpty, bytes.count >= Self.lengths.lowerBound else { return [] }
    var found: [PersonalDataPlace] = []
    var index = 0
    while index <= bytes.count - Self.lengths.lowerBound {
      let isInside = continuesWord(at: index)
      guard !isInside || leads[Int(bytes[index])], let candidates = lengths[key(at: index)],
        let place = place(at: index, candidates, isInside: isInside)
      else {
        index += 1
        continue
      }
      found.append(place)
      index = place.range.bytes.upperBound
    }
    return found
  }

  /// Whether the character at a place goes on with the word or number before it. A digit after a letter begins anew, for
  /// numbers are written close to words: `06 08Mobil`.
  private func continuesWord(at index: Int) -> Bool {
    guard index > 0, index < bytes.count else { return false }
    let byte = bytes[index]
    if byte.isDigit { return bytes[index - 1].isDigit }
    if byte & 0xC0 == 0x80 { return true }
    guard byte.beginsLetter else { return false }
    var start = index - 1
    while start > 0, index - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    // In a hashtag a capital after a small letter begins a word: #MoaLind.
    return bytes[start].beginsLetter && (isSmall(index) || !isSmall(start))
  }

  /// Whether the letter at a place is no capital of ASCII or Latin-1.
  private func isSmall(_ index: Int) -> Bool {
    written[index] == bytes[index] && (written[index] != 0xC3 || written[index + 1] == bytes[index + 1])
  }

  private func place(at index: Int, _ candidates: [Int], isInside: Bool) -> PersonalDataPlace? {
    for length in candidates where index + length <= bytes.count {
      let end = index + length
      // The genitive's s belongs to the name.
      guard !continuesWord(at: end) || bytes[end] == UInt8(ascii: "s"),
        let mask = masks[bytes[index..<end]], !isInside || tellsInsideWords(index..<end), isMeant(index..<end)
      else { continue }
      return PersonalDataPlace(range: ByteRange(index..<end), mask: mask)
    }
    return nil
  }

  /// Whether a stretch that reads as a value is it. Addresses and whole names are themselves in letters of any size; a name of
  /// one word is in its own and in capitals, for in small letters it may be a tree.
  private func isMeant(_ range: Range<Int>) -> Bool {
    if written[range].contains(where: { $0 == 0x20 || $0 == 0x40 || $0.isDigit }) { return true }
    return values.contains(written[range]) || written[range].elementsEqual(written[range].inCapitals)
  }
}

extension Sequence<UInt8> {
  /// A text with the letters of ASCII and Latin-1 small; as many bytes.
  fileprivate var inSmallLetters: [UInt8] {
    var last: UInt8 = 0
    return map { byte in
      defer { last = byte }
      return String.lowered(byte, after: last)
    }
  }

  /// The same with capitals.
  fileprivate var inCapitals: [UInt8] {
    var last: UInt8 = 0
    return map { byte in
      defer { last = byte }
      if last == 0xC3 { return (0xA0...0xBE).contains(byte) && byte != 0xB7 ? byte & ~0x20 : byte }
      return byte &- 0x61 < 26 ? byte & ~0x20 : byte
    }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self &- 0x30 < 10 }

  /// Whether a letter begins with it: ASCII's, and those of other scripts. What begins with the other bytes is signs,
  /// emojis, and what shows nothing or stands on another letter, none of which hide a value that stands beside them.
  fileprivate var beginsLetter: Bool {
    switch self {
    case 0x41...0x5A, 0x61...0x7A, 0xC3...0xCB, 0xCE...0xE1, 0xE3...0xED: true
    default: false
    }
  }
}

extension Linter {
  /// Hides the values that were found wherever else they stand in the file.
  func hideRepeats(_ source: SourceText, in collected: inout Collected) {
    guard !collected.personalData.isEmpty else { return }
    let known = Set(collected.personalData.map(\.range))
    let repeats = RepeatedValues(collected.personalData, in: source).places()
    let numbers = RepeatedNumbers(collected.personalData, in: source).places()
    for place in repeats + numbers where !known.contains(place.range) { collected.personalData.append(place) }
  }
}
