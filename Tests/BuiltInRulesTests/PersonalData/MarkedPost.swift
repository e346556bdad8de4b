import LintCore
import LintTestSupport
import Testing

/// A text whose expected findings are marked with `⟦` and `⟧`.
struct MarkedPost {
  /// The text without marks.
  var text: String
  /// What was marked, in bytes of the text.
  var marks: [Range<Int>]

  init(_ marked: String) {
    text = ""
    marks = []
    var start = 0
    for character in marked {
      switch character {
      case "⟦": start = text.utf8.count
      case "⟧": marks.append(start..<text.utf8.count)
      default: text.append(character)
      }
    }
  }
}

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
    let post = MarkedPost(marked)
    for front in ["", "👩‍👩‍👧 🇸🇪 ", "Hej!\n"] {
      let findings = try findings(in: front + post.text)
      let ranges = findings.map {
        $0.range.bytes.lowerBound - front.utf8.count..<$0.range.bytes.upperBound - front.utf8.count
      }
      #expect(ranges == post.marks, "\(front)\(marked)", sourceLocation: sourceLocation)
      guard let tier else { continue }
      #expect(
        findings.allSatisfy { $0.tier == tier }, "\(marked): \(findings.map(\.tier))", sourceLocation: sourceLocation)
    }
  }
}
