import LintCore
import SourceText

/// Finds the places where a number of personal data stands once more, with its digits in other groups: `070-174 06 77`
/// and `0701740677` reach the same person.
///
/// It costs one pass over the file: from each beginning at most as many digits as the longest of the numbers has.
struct RepeatedNumbers {
  /// Fewer digits than this stand anywhere.
  private static let fewest = 7

  private var masks: [[UInt8]: PersonalDataMask] = [:]
  private var lengths: Set<Int> = []
  private let bytes: [UInt8]

  /// Takes the numbers of places in a source.
  init(_ places: [PersonalDataPlace], in source: SourceText) {
    bytes = source.bytes
    for place in places {
      let value = bytes[place.range.bytes.clamped(to: 0..<bytes.count)]
      let digits = value.filter(\.isASCIIDigit)
      guard digits.count >= Self.fewest, digits.count <= 30,
        value.allSatisfy({ $0.isASCIIDigit || $0.mayStandBetweenDigits })
      else { continue }
      masks[Array(digits)] = place.mask
      lengths.insert(digits.count)
    }
  }

  /// All places where one of the numbers stands, in order; those that are known already among them.
  func places() -> [PersonalDataPlace] {
    guard let longest = lengths.max() else { return [] }
    var found: [PersonalDataPlace] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index].isASCIIDigit, index == 0 || !bytes[index - 1].isASCIIDigit else {
        index += 1
        continue
      }
      let place = place(at: index, longest)
      if let place { found.append(place) }
      index = place?.range.bytes.upperBound ?? index + 1
    }
    return found
  }

  private func place(at start: Int, _ longest: Int) -> PersonalDataPlace? {
    var digits: [UInt8] = []
    var index = start
    var separators = 0
    while index < bytes.count, digits.count < longest, separators <= 2 {
      if bytes[index].isASCIIDigit {
        digits.append(bytes[index])
        separators = 0
        let isEnd = index + 1 == bytes.count || !bytes[index + 1].isASCIIDigit
        if isEnd, lengths.contains(digits.count), let mask = masks[digits] {
          return PersonalDataPlace(range: ByteRange(start..<index + 1), mask: mask)
        }
      } else if bytes[index].mayStandBetweenDigits {
        separators += 1
      } else {
        return nil
      }
      index += 1
    }
    return nil
  }
}

extension UInt8 {
  fileprivate var isASCIIDigit: Bool { (0x30...0x39).contains(self) }

  /// Whether numbers are written with it between their groups: space, hyphen, plus, slash, brackets, and the bytes of a
  /// no-break space.
  fileprivate var mayStandBetweenDigits: Bool {
    switch self {
    case 0x20, 0x28, 0x29, 0x2B, 0x2D, 0x2F, 0xC2, 0xA0: true
    default: false
    }
  }
}
