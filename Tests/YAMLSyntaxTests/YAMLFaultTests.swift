import SourceText
import Testing

@testable import YAMLSyntax

@Suite("YAML faults")
struct YAMLFaultTests {
  @Test(
    "Each fault has its kind and its place",
    arguments: [
      ("å: 1\nb: *x\n", .alias, "*x"), ("b: &x å\n", .alias, "&x"), ("*x : å\n", .alias, "*x"),
      ("å: 1\nb: 2\nå: 3\n", .duplicateKey("å"), "å"), ("a: {b: 1, 'b': 2}\n", .duplicateKey("b"), "'b'"),
      ("? [a]\n: b\n", .complexKey, "["), ("{a: b}: c\n", .complexKey, "{"), ("? a: b\n: c\n", .complexKey, "a"),
      ("å: 1\n---\nb: 2\n", .severalDocuments, "---"), ("å: b\u{0}c\n", .forbiddenCharacter, "\u{0}"),
      ("å: b\u{7}c\n", .forbiddenCharacter, "\u{7}"), ("å: \u{9B}c\n", .forbiddenCharacter, "\u{9B}"),
      ("å:\n\tb: c\n", .tab, "\t"), ("å: |\n\tb\n", .tab, "\t"), ("\tå: b\n", .tab, "\t"),
    ] as [(String, YAMLError.Fault, String)])
  func kinds(text: String, expected: YAMLError.Fault, place: String) {
    let found = fault(text)
    #expect(found?.fault == expected)
    #expect(found?.text == place)
  }

  @Test(
    "A syntax fault points at what has to be mended",
    arguments: [
      ("å: b: c\n", "mapping values are not allowed", ":"), ("å: \"b\nc: d\n", "quoted scalar", "\"b"),
      ("å: 'b\n", "quoted scalar", "'b"), ("å: [b, c\nd: e\n", "flow sequence", "["),
      ("å: {b: c\n", "flow mapping", "{"),
      ("å: b\nrubrik\nc: d\n", "could not find expected ':'", "rubrik"), ("å: !x b\n", "found a tag", "!x"),
      ("å: @b\n", "cannot start any token", "@"), ("å: `b`\n", "cannot start any token", "`"),
      ("å: %b\n", "cannot start any token", "%"), ("å: \"\\q\"\n", "unknown escape", "\\"),
      ("å: b\n  c: d\n", "mapping values are not allowed", ":"),
      ("å: 1\n b: 2\n", "mapping values are not allowed", ":"),
    ])
  func syntax(text: String, words: String, place: String) throws {
    let found = try #require(fault(text))
    guard case .syntax(let message) = found.fault else {
      Issue.record("\(found.fault)")
      return
    }
    #expect(message.contains(words))
    #expect(found.text == place)
  }

  @Test("The place of a fault is the source's own after emojis and a byte-order mark")
  func placesAfterUnicode() throws {
    let source = SourceText("\u{FEFF}🙂: å\nb: *c")
    #expect { try YAMLDocument.parse(source) } throws: { error in
      (error as? YAMLError)?.range.bytes == source.bytes.count - 2..<source.bytes.count
    }
  }

  @Test("Nesting is refused below the limit, whatever it is made of")
  func depth() throws {
    for (open, close) in [("[", "]"), ("{a: ", "}"), ("- ", ""), ("[\n", "]")] {
      let deepest = YAMLDocument.maximumDepth
      func text(_ depth: Int) -> String {
        String(repeating: open, count: depth) + "b" + String(repeating: close, count: depth)
      }
      #expect(fault(text(deepest)) == nil)
      #expect(fault(text(deepest + 1))?.fault == .tooDeep)
      #expect(fault(String(repeating: open, count: 200_000))?.fault == .tooDeep)
    }
  }

  @Test("Large input is read in full")
  func largeInput() throws {
    let keys = (0..<20_000).map { "nyckel å\($0): [a, 'b', \"c\"]\n" }.joined()
    #expect(try YAMLDocument.parse(SourceText(keys))?.entries.count == 20_000)
    let (source, line) = try valueOfA("a: " + String(repeating: "lång rad å ", count: 200_000))
    #expect(line?.range.byteCount == source.bytes.count - 4)
    let escapes = try valueOfA("a: \"" + String(repeating: "\\u00e5", count: 200_000) + "\"").node?.scalar
    #expect(escapes?.map.source(of: 399_998..<400_000).bytes == 1_199_998..<1_200_004)
  }

  @Test("A bomb of aliases is refused at its first anchor")
  func aliasBomb() {
    let lines = ["a: &a [x, x]"] + (1..<40).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }
    let found = fault(lines.joined(separator: "\n"))
    #expect(found?.fault == .alias)
    #expect(found?.text == "&a")
  }
}
