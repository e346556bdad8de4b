import Segmentation
import Testing

/// What X links in a text, and what it takes for a name, a hashtag or an address (twitter-text, `autolink.yml` and
/// `validate.yml`).
@Suite struct TwitterTextAutolinkTests {
  struct Case: Decodable, CustomTestStringConvertible {
    struct Link: Decodable, Hashable {
      var kind: String
      var text: String
    }
    var section: String
    var description: String
    var text: String
    var expected: [Link]
    var testDescription: String { "\(section): \(description)" }
  }

  struct Validity: Decodable, CustomTestStringConvertible {
    var section: String
    var description: String
    var text: String
    var valid: Bool
    var testDescription: String { "\(section): \(description)" }
  }

  /// Addresses that are valid by the standard of addresses, but that X makes no link of when they stand in a text.
  static let validButNoLink: Set<String> = [
    "Valid url: port and userinfo", "Valid url: ipv4", "Valid url: ipv6", "Valid url: sub delims and question marks",
  ]

  static func cases() throws -> [Case] {
    try ConformanceData.lines("twitter-text/autolink.jsonl", as: Case.self)
  }
  static func validities() throws -> [Validity] { try ConformanceData.lines("twitter-text/validity.jsonl") }

  static func entities(_ text: String) throws -> [Case.Link] {
    let bytes = Array(text.utf8)
    let scanner = EntityScanner(lexicons: try #require(ConformanceData.lexicons), dialect: .x)
    return scanner.entities(in: bytes).compactMap { entity in
      let text = String(decoding: bytes[entity.range], as: UTF8.self)
      return switch entity.kind {
      case .link: Case.Link(kind: "link", text: text)
      case .bareLink: Case.Link(kind: "bare", text: text)
      case .mention: Case.Link(kind: "mention", text: text)
      case .hashtag: Case.Link(kind: "hashtag", text: text)
      case .email, .emoji: nil
      }
    }
  }

  /// Share symbols are no entities here. Addresses without scheme are found when lengths are counted, as `extract.yml` has
  /// it, while `autolink.yml` is older and leaves them.
  @Test(arguments: try cases()) func linksWhatXLinks(_ one: Case) throws {
    #expect(try Self.entities(one.text).filter { $0.kind != "bare" } == one.expected.filter { $0.kind != "cashtag" })
  }

  @Test(arguments: try validities()) func takesForValidWhatXDoes(_ one: Validity) throws {
    let isWhole = try Self.entities(one.text).map(\.text) == [one.text]
    let isList = one.section != "lists" || one.text.contains("/")
    #expect((isWhole && isList) == (one.valid && !Self.validButNoLink.contains(one.description)))
  }
}
