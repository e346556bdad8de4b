import BuiltInRules
import LintCore
import LintTestSupport
import Testing

/// The rules about numbers and contact details, each with the kinds of labelled spans that it reports.
private let rules: [(rule: any Rule, kinds: Set<String>)] = [
  (BankAccountRule(), ["iban", "bank_account", "phone_private"]),
  (CaseNumberRule(), ["diarienummer"]),
  (CoordinatesRule(), ["coordinates", "coordinates_public"]),
  (EmailAddress(), ["email_private"]),
  (HomeAddressRule(), ["address_home", "address_public"]),
  (IPAddressRule(), ["ip", "mac"]),
  (IdentityDocumentRule(), ["passport", "id_card"]),
  (PaymentCardRule(), ["card"]),
  (PersonalIdentityNumber(), ["personnummer", "personnummer_del", "samordningsnummer", "interim", "reservnummer"]),
  (PhoneNumberRule(), ["phone_private", "phone_function"]),
  (PropertyDesignationRule(), ["property"]),
  (VehicleRegistrationRule(), ["regplate"]),
]

@Suite("Labelled posts, all numbers and contact details")
struct ContactConformanceTests {
  @Test("Every labelled place is found at its exact bounds, and nothing else is", .timeLimit(.minutes(60)))
  func posts() throws {
    let kinds = rules.reduce(into: Set<String>()) { $0.formUnion($1.kinds) }
    for post in try LabelledPost.all() {
      let report = try TestLinter.shared.check(post.text, name: "utkast.txt")
      var wanted = post.spans.filter { kinds.contains($0.kind) && $0.expect == "flag" }
      for (rule, kinds) in rules {
        for place in report.places(of: rule.metadata.name) {
          let span = post.spans.first {
            kinds.contains($0.kind) && $0.start < place.upperBound && place.lowerBound < $0.end
          }
          #expect(span != nil, "\(post.id): \(rule.metadata.name) at \(place)")
          if let span, span.expect == "flag" { #expect(place == span.start..<span.end, "\(post.id)") }
          wanted.removeAll { $0.start == span?.start }
        }
      }
      #expect(wanted.isEmpty, "\(post.id) lacks \(wanted.map(\.kind))")
    }
  }

  @Test("What may be reported as information is never graver than a warning")
  func information() throws {
    for post in try LabelledPost.all() {
      let report = try TestLinter.shared.check(post.text, name: "utkast.txt")
      for span in post.spans where span.expect == "info" {
        for diagnostic in report.diagnostics where diagnostic.finding.range.bytes == span.start..<span.end {
          #expect(diagnostic.severity != .error, "\(post.id)")
        }
      }
    }
  }
}

@Suite("Drafts with leaks in unusual layouts and much that is none")
struct ContactDraftTests {
  @Test("Every marked place is found by its rule, and no warning stands anywhere else", .timeLimit(.minutes(60)))
  func drafts() throws {
    let drafts = try Project.text("testdata/personal-data/drafts.txt").split(separator: "\n---\n")
    #expect(drafts.count > 60)
    var found = 0
    var missed: [String] = []
    for draft in drafts {
      let (text, marks) = Self.read(String(draft))
      let report = try TestLinter.shared.check(text, name: "utkast.txt")
      for (rule, _) in rules {
        let name = rule.metadata.name
        let expected = marks.filter { $0.rule == name }.map(\.range)
        for diagnostic in report.diagnostics where diagnostic.rule == name && diagnostic.severity != .info {
          let place = diagnostic.finding.range.bytes
          #expect(expected.contains { $0.overlaps(place) }, "\(name) at \(place): \(text)")
        }
        let places = report.places(of: name)
        for range in expected {
          if places.contains(where: { $0.overlaps(range) }) { found += 1 } else { missed.append("\(name): \(text)") }
        }
      }
    }
    // Of every forty places at most one may be missed: those that only a reader can tell.
    #expect(missed.count * 40 <= found, "\(missed)")
  }

  /// A draft without its marks, and what they say: `⟦rule:value⟧`.
  private static func read(_ draft: String) -> (text: String, marks: [(rule: String, range: Range<Int>)]) {
    var text = ""
    var marks: [(rule: String, range: Range<Int>)] = []
    var rest = draft[...]
    while let open = rest.firstIndex(of: "⟦"), let close = rest.firstIndex(of: "⟧") {
      let inside = rest[rest.index(after: open)..<close]
      let colon = inside.firstIndex(of: ":") ?? inside.startIndex
      text += rest[..<open]
      let start = text.utf8.count
      text += inside[inside.index(after: colon)...]
      marks.append((String(inside[..<colon]), start..<text.utf8.count))
      rest = rest[rest.index(after: close)...]
    }
    return (text + rest, marks)
  }
}
