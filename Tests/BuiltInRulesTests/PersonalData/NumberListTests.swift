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
    "Test numbers of Skatteverket are found in twelve written forms beside a word",
    arguments: [("personnummer", "pnr"), ("samordningsnummer", "samnr")], writtenForms.indices)
  func testNumbersOfSkatteverket(_ list: (name: String, word: String), form: Int) throws {
    let numbers = try testNumbers(list.name)
    #expect(numbers.count > 1000)
    var body = ""
    var places: [Range<Int>] = []
    // A third of the list for each form, another third for the next: all of it takes a debug build a while.
    for number in stride(from: form % 3, to: numbers.count, by: 3).map({ numbers[$0] }) {
      body += "\(list.word) "
      let start = body.utf8.count
      body += writtenForms[form](number)
      places.append(start..<body.utf8.count)
      body += "\n"
    }
    let findings = try PersonalIdentityNumber().findings(in: body)
    #expect(findings.count == places.count)
    #expect(findings.map(\.range.bytes) == places)
    #expect(findings.allSatisfy { $0.tier == 0 })
  }
}
