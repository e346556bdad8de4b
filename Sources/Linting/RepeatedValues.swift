import LintCore
import SourceText

/// Finds the places where a value of personal data stands once more, though no rule would find it there.
///
/// A name is found where something is said of it, a phone number where it is no address on the web. Elsewhere in the
/// file the same value gives the same person away, so it is hidden there too. It costs one pass over the file, whatever
/// the number of values: they are looked up by a hash at the beginnings of words.
struct RepeatedValues {
  /// Values shorter or longer than this, in bytes, are not looked for: two letters stand everywhere.
  private static let lengths = 4...96

  /// Masks by value, and the lengths that values with a beginning have.
  private var masks: [ArraySlice<UInt8>: PersonalDataMask] = [:]
  private var lengths: [UInt32: [Int]] = [:]
  private let bytes: [UInt8]

  /// Takes the values of places in a source.
  init(_ places: [PersonalDataPlace], in source: SourceText) {
    bytes = source.bytes
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
    guard masks.updateValue(mask, forKey: bytes[range]) == nil else { return }
    var known = lengths[key(at: range.lowerBound), default: []]
    if !known.contains(range.count) { known.append(range.count) }
    lengths[key(at: range.lowerBound)] = known.sorted(by: >)
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
      if index > 0, bytes[index].continues(bytes[index - 1]) {
        index += 1
        continue
      }
      guard let candidates = lengths[key(at: index)], let place = place(at: index, candidates) else {
        index += 1
        continue
      }
      found.append(place)
      index = place.range.bytes.upperBound
    }
    return found
  }

  private func place(at index: Int, _ candidates: [Int]) -> PersonalDataPlace? {
    for length in candidates where index + length <= bytes.count {
      let end = index + length
      // The genitive's s belongs to the name.
      guard end == bytes.count || !bytes[end].continues(bytes[end - 1]) || bytes[end] == UInt8(ascii: "s"),
        let mask = masks[bytes[index..<end]]
      else { continue }
      return PersonalDataPlace(range: ByteRange(index..<end), mask: mask)
    }
    return nil
  }
}

extension UInt8 {
  /// Whether it goes on with the word or number that ends in the byte before. A digit after a letter begins anew, for
  /// numbers are written close to words: `06 08Mobil`.
  fileprivate func continues(_ before: UInt8) -> Bool {
    isDigit ? before.isDigit : isLetterByte && before.isLetterByte
  }

  private var isDigit: Bool { self &- 0x30 < 10 }

  /// ASCII's letters, and every byte of other characters.
  private var isLetterByte: Bool { (self | 0x20) &- 0x61 < 26 || self >= 0x80 }
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
