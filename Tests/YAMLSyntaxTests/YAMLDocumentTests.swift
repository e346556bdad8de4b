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
    #expect(source[root.range].hasPrefix("rubrik: Bädda"))
    #expect(source[root.range].hasSuffix("- b"))
  }

  @Test(
    "A collection ends with its last value, not where the next begins",
    arguments: [
      ("a:\n  b: c\n\n# slut\n", "b: c"), ("a:\n- b\n- c   # d\n\ne: f\n", "- b\n- c"),
      ("a: {b: c, d: [e]}\nf: g", "{b: c, d: [e]}"), ("a: {\n  b: c\n}\nf: g", "{\n  b: c\n}"),
      ("a:\n  - b: c\n    d:\nf: g", "- b: c\n    d:"), ("a: []\nf: g", "[]"), ("a: |\n  b\n\n\nf: g", "|\n  b"),
      ("a: [b: c]", "[b: c]"), ("a:\n- [b]\n- {c: d}\ne:", "- [b]\n- {c: d}"), ("a: \"b\"  \nc:", "\"b\""),
    ])
  func endOfCollections(text: String, value: String) throws {
    let (source, node) = try valueOfA(text)
    #expect(source[try #require(node).range] == value)
  }

  @Test(
    "Nothing but space and comments is no document",
    arguments: [
      "", "\n\n", "   ", "# bara en kommentar\n", "---\n", "---\n# tom\n...\n", "\u{FEFF}", "\u{FEFF}\n# å\n",
    ])
  func emptyDocuments(text: String) throws {
    #expect(try YAMLDocument.parse(SourceText(text)) == nil)
  }

  @Test("A value that is left out has an empty place after its colon")
  func emptyValues() throws {
    let source = SourceText("å:\nb: \nc: ~\nd: ''\n")
    let entries = try #require(try YAMLDocument.parse(source)).entries
    #expect(entries.map { $0.value.text } == ["", "", "~", ""])
    #expect(entries.map { $0.value.scalar?.isPlain } == [true, true, true, false])
    #expect(entries[0].value.range.bytes == 3..<3)
    #expect(entries[0].value.scalar?.map.source(of: 0..<0).bytes == 3..<3)
    #expect(source[entries[3].value.range] == "''")
  }

  @Test("Only the given part is read, and places are the source's own")
  func partOfASource() throws {
    let source = SourceText("å🙂\n---\na: *[\n---\nb: ö: [")
    let start = "å🙂\n---\n".utf8.count
    #expect(throws: YAMLError.self) { try YAMLDocument.parse(source, in: ByteRange(start..<start + 6)) }
    let good = SourceText("å🙂\n---\nnyckel: värde\n---\nb: ö: [")
    let root = try YAMLDocument.parse(good, in: ByteRange(start..<start + "nyckel: värde\n".utf8.count))
    #expect(root?.entries.map { good[$0.keyRange] + "=" + good[$0.value.range] } == ["nyckel=värde"])
    #expect(try YAMLDocument.parse(good, in: ByteRange(start..<start)) == nil)
  }

  @Test("Composed and decomposed letters, CRLF and CR keep their places", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(lineEnd: String) throws {
    let lines = ["rubrik: Ba\u{30A}d", "å: 'ö'", "media:", "  - fil: bild å.jpg", "    alt: Vy"]
    let source = SourceText(lines.joined(separator: lineEnd) + lineEnd)
    let root = try #require(try YAMLDocument.parse(source))
    #expect(root.entries.map { source[$0.keyRange] } == ["rubrik", "å", "media"])
    #expect(Array(source[try #require(root["rubrik"]).range].utf8) == Array("Ba\u{30A}d".utf8))
    let picture = try #require(root["media"]?.values.first)
    #expect(source[picture.range] == "fil: bild å.jpg\(lineEnd)    alt: Vy")
    #expect(picture.entries.map { source[$0.value.range] } == ["bild å.jpg", "Vy"])
  }

  @Test("Whatever Unicode stands before, every place moves by its length")
  func prefixesShiftPlaces() throws {
    let text = """
      a: b å 🙂
      c: [d, "e\\nf", 'g''h']
      i: |
        j
         k
      l: >-
        m
        n

        o
      p: q
        r
      s: {t: u, v: [w]}
      """
    let places = try #require(try YAMLDocument.parse(SourceText(text))).places
    var generator = SeededGenerator(7)
    for _ in 0..<200 {
      let scalars = (0..<Int.random(in: 1...9, using: &generator)).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0xA1...0x1_FFFD, using: &generator))
      }.filter { $0.value != 0x2028 && $0.value != 0x2029 && $0.value < 0xFFFE || $0.value > 0xFFFF }
      let prefix = "# " + scalars.map(String.init).joined() + "\r\n"
      let moved = try #require(try YAMLDocument.parse(SourceText(prefix + text))).places
      let length = prefix.utf8.count
      #expect(moved == places.map { $0.lowerBound + length..<$0.upperBound + length })
    }
  }
}
