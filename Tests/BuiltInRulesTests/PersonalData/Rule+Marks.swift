import LintCore
import LintTestSupport
import Testing

extension Rule {
  /// What the rule finds in a body.
  func findings(
    in body: String, kind: String? = nil, project: ProjectVocabulary = ProjectVocabulary()
  ) throws -> [Finding] {
    let context = LintContext(lexicons: try TableLexicons.personalData(), project: project)
    return check(Post(body: body, kind: kind), in: context)
  }

  /// Checks that the rule finds what is marked in a text, and nothing else, with emojis in front or not.
  func expectMarks(_ marked: String, tier: Int? = nil, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let post = MarkedText(marked)
    for front in ["", "👩‍👩‍👧 🇸🇪 ", "Hej!\n"] {
      let findings = try findings(in: front + post.text)
      let ranges = findings.map {
        $0.range.bytes.lowerBound - front.utf8.count..<$0.range.bytes.upperBound - front.utf8.count
      }
      #expect(ranges == post.ranges, "\(front)\(marked)", sourceLocation: sourceLocation)
      guard let tier else { continue }
      #expect(
        findings.allSatisfy { $0.tier == tier }, "\(marked): \(findings.map(\.tier))", sourceLocation: sourceLocation)
    }
  }
}
