import BuiltInRules
import LintCore
import Testing

/// Skatteverket's published test numbers, twelve digits each.
private func testNumbers(_ name: String) throws -> [String] {
  try Project.text("testdata/conformance/pii/personnummer-meta/skatteverket-test-\(name).txt")
    .split(separator: "\n").map(String.init)
}

/// The ways that people write a number of twelve digits.
private let writtenForms: [@Sendable (String) -> String] = [
  { $0 },
  { String($0.dropFirst(2)) },
  { "\($0.prefix(8))-\($0.suffix(4))" },
  { "\($0.dropFirst(2).prefix(6))-\($0.suffix(4))" },
  { "\($0.dropFirst(2).prefix(6))+\($0.suffix(4))" },
  { "\($0.prefix(8))–\($0.suffix(4))" },
  { "\($0.dropFirst(2).prefix(6))\u{2212}\($0.suffix(4))" },
  { "\($0.prefix(8)) \($0.suffix(4))" },
  { "\($0.dropFirst(2).prefix(6))\u{202F}\($0.suffix(4))" },
  { "\($0.dropFirst(2).prefix(6)) - \($0.suffix(4))" },
  { "\($0.prefix(4))-\($0.dropFirst(4).prefix(2))-\($0.dropFirst(6).prefix(2))-\($0.suffix(4))" },
  { "\($0.dropFirst(2).prefix(2)) \($0.dropFirst(4).prefix(2)) \($0.dropFirst(6).prefix(2))-\($0.suffix(4))" },
]

@Suite("Lists of numbers")
struct NumberListTests {
  @Test(
    "Every test number of Skatteverket is found in twelve written forms beside a word",
    arguments: [("personnummer", "Personnummer"), ("samordningsnummer", "Samordningsnummer")], writtenForms.indices)
  func testNumbersOfSkatteverket(_ list: (name: String, word: String), form: Int) throws {
    let numbers = try testNumbers(list.name)
    #expect(numbers.count > 1000)
    var body = ""
    var places: [Range<Int>] = []
    for number in numbers {
      body += "\(list.word) "
      let start = body.utf8.count
      body += writtenForms[form](number)
      places.append(start..<body.utf8.count)
      body += " finns här.\n"
    }
    let findings = try PersonalIdentityNumber().findings(in: body)
    #expect(findings.count == numbers.count)
    #expect(findings.map(\.range.bytes) == places)
    #expect(findings.allSatisfy { $0.tier == 0 })
  }
}
