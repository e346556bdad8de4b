import BuiltInRules
import LintCore
import Testing

/// A text of Presidio's tests and what its recogniser is expected to find, in Unicode scalars.
private struct PresidioCase: Decodable {
  struct Content: Decodable {
    var text: String
    var positions: [[Int]]

    private enum CodingKeys: String, CodingKey {
      case text
      case positions = "expected_positions"
    }
  }

  var content: Content

  private enum CodingKeys: String, CodingKey {
    case content = "case"
  }

  static func all(_ name: String) throws -> [Content] {
    try Project.lines("testdata/conformance/pii/presidio/\(name).jsonl", as: Self.self).map(\.content)
  }
}

@Suite("Presidio's cases")
struct PresidioCaseTests {
  private func places(_ text: String, _ rule: some Rule) throws -> [[Int]] {
    let utf8 = Array(text.utf8)
    func scalars(_ bytes: Int) -> Int { String(decoding: utf8[..<bytes], as: UTF8.self).unicodeScalars.count }
    return try rule.findings(in: text).map {
      [scalars($0.range.bytes.lowerBound), scalars($0.range.bytes.upperBound)]
    }
  }

  @Test("Its personal numbers are found at the same places")
  func personalNumbers() throws {
    for content in try PresidioCase.all("se_personnummer") {
      #expect(try places(content.text, PersonalIdentityNumber()) == content.positions, "\(content.text)")
    }
  }

  @Test("Its organisation numbers are no personal numbers", arguments: ["se_organisationsnummer", "phone", "email"])
  func noPersonalNumbers(_ name: String) throws {
    for content in try PresidioCase.all(name) {
      #expect(try places(content.text, PersonalIdentityNumber()).isEmpty, "\(content.text)")
    }
  }

  @Test("Its addresses are those of functions and single words, which are none of a person's for certain")
  func addresses() throws {
    // Presidio reports every address. Here `info@` is a function, and one word may be a business.
    for content in try PresidioCase.all("email") {
      #expect(try places(content.text, EmailAddress()).isEmpty, "\(content.text)")
    }
    // With a name in its place each is found, and the address without a top-level domain is not.
    for content in try PresidioCase.all("email") {
      let text = content.text.replacing("anotherinfo@", with: "info@").replacing("info@", with: "anna.lind@")
        .replacing("user@", with: "anna.lind@")
      #expect(try places(text, EmailAddress()).count == content.positions.count, "\(text)")
    }
  }
}
