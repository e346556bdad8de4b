import LintTestSupport
import Testing

@Suite("Labelled posts about persons")
struct PersonConformanceTests {
  private static let rules = [
    "S": "sensitive-personal-data", "P": "protected-identity", "C": "child-identified",
  ]

  @Test("Names with sensitive facts, children and protected identities are found at their exact places")
  func posts() throws {
    let kinds = [
      "name_sensitive": "sensitive-personal-data", "protected_identity": "protected-identity",
      "child_school": "child-identified",
    ]
    for post in try LabelledPost.all() {
      let report = try TestLinter.shared.check(post.text, name: "a.txt")
      for (kind, rule) in kinds { #expect(report.places(of: rule) == post.ranges([kind]), "\(post.id)") }
    }
  }

  /// A draft with what must be found in it, by rule.
  private struct Draft {
    var text = ""
    var places: [(rule: String, range: Range<Int>)] = []

    /// Reads `⟦S:…⟧` marks.
    init(_ line: Substring) {
      for part in line.replacing("\\n", with: "\n").split(separator: "⟦", omittingEmptySubsequences: false) {
        guard let end = part.firstIndex(of: "⟧"), let rule = rules[String(part.prefix(1))] else {
          text += part
          continue
        }
        let start = text.utf8.count
        text += part[..<end].dropFirst(2)
        places.append((rule, start..<text.utf8.count))
        text += part[part.index(after: end)...]
      }
    }
  }

  @Test("Of realistic drafts, nearly every leak is found and nothing else is taken for one")
  func drafts() throws {
    let lines = try Project.text("testdata/conformance/pii/posts/persons.txt").split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
    #expect(lines.count > 150)
    var (found, missed, alarms) = (0, [String](), [String]())
    for draft in lines.map(Draft.init) {
      let report = try TestLinter.shared.check(draft.text, name: "a.txt")
      for place in draft.places {
        if report.places(of: place.rule).contains(where: { $0.overlaps(place.range) }) {
          found += 1
        } else {
          missed.append(draft.text)
        }
      }
      for rule in Self.rules.values {
        for place in report.places(of: rule)
        where !draft.places.contains(where: { $0.rule == rule && $0.range.overlaps(place) }) {
          alarms.append("\(rule): \(draft.text)")
        }
      }
    }
    #expect(alarms.isEmpty, "\(alarms)")
    #expect(found >= 23 * missed.count, "\(missed)")
  }
}
