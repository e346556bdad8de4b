import Segmentation

/// The personal and coordination numbers that Skatteverket publishes for tests.
///
/// Only membership counts. Most of them have few numbers of birth in common, but so have many real ones: a rule about
/// those would hide people.
struct TestPersonalNumbers {
  /// By year and month, the day and the number of birth of each number: five digits, one number after the other. The check
  /// digit follows from the rest.
  private static let table = Lexicon("test-personal-numbers")

  let lexicons: any LexiconSource

  /// Whether what was found is such a number, whole and right.
  func contain(_ hit: PersonalNumberSearch.Hit, in text: PersonalDataText) -> Bool {
    switch hit.grade.subject {
    case .personalNumber, .coordinationNumber: break
    default: return false
    }
    let (value, count) = text.utf8.withUnsafeBufferPointer { buffer in
      let bytes = TextBytes(buffer)
      return (bytes.digits(in: hit.range), bytes.countOfDigits(in: hit.range))
    }
    switch count {
    case 12: return contains(value)
    // Without a century it may be anybody's, born in any of three.
    case 10: return [18, 19, 20].contains { contains($0 * 10_000_000_000 + value) }
    default: return false
    }
  }

  /// Whether a number of twelve digits with a right check digit is in the list.
  func contains(_ number: UInt64) -> Bool {
    guard let numbers = lexicons.firstField(of: "\(number / 1_000_000)", in: Self.table) else { return false }
    let wanted = number / 10 % 100_000
    var value: UInt64 = 0
    for (index, byte) in numbers.utf8.enumerated() {
      value = value * 10 + UInt64(byte &- 0x30)
      guard index % 5 == 4 else { continue }
      if value == wanted { return true }
      value = 0
    }
    return false
  }
}
