import BuiltInRules
import LintCore
import Testing

/// A draft post with labelled spans.
struct LabelledPost: Decodable {
  struct Span: Decodable {
    var kind: String
    var expect: String
    var start: Int
    var end: Int

    private enum CodingKeys: String, CodingKey {
      case kind, expect
      case start = "start_utf8"
      case end = "end_utf8"
    }
  }

  var id: String
  var text: String
  var spans: [Span]

  /// The spans of some kinds.
  func ranges(_ kinds: Set<String>) -> [Range<Int>] {
    spans.filter { kinds.contains($0.kind) }.map { $0.start..<$0.end }
  }

  static func all() throws -> [Self] {
    try Project.lines("testdata/conformance/pii/posts/sv-posts.jsonl", as: Self.self)
  }
}

@Suite("Labelled posts")
struct PostConformanceTests {
  @Test("Every personal number is found at its exact place, and nothing else is taken for one")
  func personalNumbers() throws {
    let kinds: Set = ["personnummer", "personnummer_del", "samordningsnummer", "interim", "reservnummer"]
    try expectExactly(kinds, PersonalIdentityNumber())
  }

  @Test("Every private address is found at its exact place, and nothing else is taken for one")
  func privateAddresses() throws {
    try expectExactly(["email_private"], EmailAddress())
  }

  private func expectExactly(_ kinds: Set<String>, _ rule: some Rule) throws {
    let posts = try LabelledPost.all()
    #expect(posts.count > 100)
    for post in posts {
      let found = try rule.findings(in: post.text).map(\.range.bytes)
      #expect(found == post.ranges(kinds), "\(post.id)")
    }
  }
}
