import SourceText
import Testing

@testable import YAMLSyntax

@Suite("YAML documents")
struct YAMLDocumentTests {
  @Test("A mapping gives back each key and value as it is written")
  func placesOfKeysAndValues() throws {
    let source = SourceText("\u{FEFF}# å\nrubrik: Bädda 🛏️ nu   # not text\nkanaler: [facebook, 'x']\nå:\n  - b\n")
    let root = try #require(try YAMLDocument.parse(source))
    let entries = root.entries
    #expect(entries.map(\.key) == ["rubrik", "kanaler", "å"])
    #expect(entries.map { source[$0.keyRange] } == ["rubrik", "kanaler", "å"])
    #expect(entries.map { source[$0.value.range] } == ["Bädda 🛏️ nu", "[facebook, 'x']", "- b"])
    #expect(entries[1].value.values.map { source[$0.range] } == ["facebook", "'x'"])
    #expect(entries[1].value.values.map { $0.text } == ["facebook", "x"])
  }
}

extension YAMLNode {
  var entries: [YAMLEntry] { if case .mapping(let entries) = content { entries } else { [] } }
  var values: [YAMLNode] { if case .sequence(let values) = content { values } else { [] } }
  var text: String? { if case .scalar(let scalar) = content { scalar.text } else { nil } }
}
