import SourceText
import Testing

@testable import YAMLSyntax

@Suite("YAML scalars")
struct YAMLScalarTests {
  /// Where each character of the text comes from, as it is written: `å|\n|🙂`.
  private func traced(_ text: String) throws -> (text: String, origins: [String]) {
    let (source, node) = try valueOfA(text)
    let scalar = try #require(node?.scalar)
    var offset = 0
    let origins = scalar.text.unicodeScalars.map { character in
      defer { offset += String(character).utf8.count }
      return source[scalar.map.source(of: offset..<offset + String(character).utf8.count)]
    }
    return (scalar.text, origins)
  }

  @Test("A plain scalar is its own bytes")
  func plain() throws {
    let (text, origins) = try traced("a: Bå 🙂\tb   # c")
    #expect(text == "Bå 🙂\tb")
    #expect(origins == ["B", "å", " ", "🙂", "\t", "b"])
  }

  @Test("A folded line break stands for all the space around it")
  func plainFolding() throws {
    #expect(try traced("a: b  \n   c\nd: e").origins == ["b", "  \n   ", "c"])
    let (text, origins) = try traced("a: b\r\n\r\n\r\n  c\n")
    #expect(text == "b\n\nc")
    #expect(origins == ["b", "\r\n", "\r\n", "c"])
  }

  @Test("Doubled single quotation marks map to both")
  func singleQuotes() throws {
    let (text, origins) = try traced("a: 'd''å'' '")
    #expect(text == "d'å' ")
    #expect(origins == ["d", "''", "å", "''", " "])
    #expect(try traced("a: ''''").text == "'")
  }

  @Test("Escapes map to all that is written")
  func doubleQuotes() throws {
    let (text, origins) = try traced(#"a: "å\n\x41\u00e5\U0001F642\\\"\_z\/\t""#)
    #expect(text == "å\nAå🙂\\\"\u{A0}z/\t")
    #expect(
      origins == ["å", #"\n"#, #"\x41"#, #"\u00e5"#, #"\U0001F642"#, #"\\"#, #"\""#, #"\_"#, "z", #"\/"#, #"\t"#])
  }

  @Test("An escaped line break leaves nothing behind")
  func escapedLineBreak() throws {
    #expect(try traced("a: \"b \\\n   c\"").origins == ["b", " ", "c"])
    #expect(try traced("a: \"b\\\n\n   c\"").text == "b\nc")
    #expect(try traced("a: \"b\n   c\\\n\"").text == "b c")
  }

  @Test("Literal blocks keep line breaks and drop indentation")
  func literal() throws {
    let (text, origins) = try traced("a: |  # c\n  å\n\n   b\n  c\n\n\nd: e")
    #expect(text == "å\n\n b\nc\n")
    #expect(origins == ["å", "\n", "\n", " ", "b", "\n", "c", "\n"])
    #expect(try traced("a: |\r\n  å\r\n  b\r\n").origins == ["å", "\r\n", "b", "\r\n"])
    #expect(try traced("a: |-\n  b\n").text == "b")
    #expect(try traced("a: |+\n  b\n\n\nc: d").text == "b\n\n\n")
    #expect(try traced("a: |2\n   b\n  c\n").text == " b\nc\n")
    #expect(try traced("a:\n  |1-\n  b").text == " b")
  }

  @Test("Folded blocks join lines with one space and keep indented lines")
  func folded() throws {
    let (text, origins) = try traced("a: >-\n  å\n  b\n\n  c\n    d\n  e\n")
    #expect(text == "å b\nc\n  d\ne")
    #expect(origins == ["å", "\n", "b", "\n", "c", "\n", " ", " ", "d", "\n", "e"])
  }

  @Test("A block without lines is empty")
  func emptyBlocks() throws {
    for text in ["a: |\nb: c", "a: >\n\n\nb: c", "a: |", "a: |-\n"] {
      let (source, node) = try valueOfA(text)
      #expect(node?.text == "")
      #expect(source[try #require(node).range].count <= 2)
    }
  }

  @Test("Keys may be quoted and hold any letter")
  func keys() throws {
    let source = SourceText("\"kan\\u00e5l\": a\n'it''s': b\n? lång nyckel\n: c\n🙂: d\n")
    let entries = try #require(try YAMLDocument.parse(source)).entries
    #expect(entries.map(\.key) == ["kanål", "it's", "lång nyckel", "🙂"])
    #expect(entries.map { source[$0.keyRange] } == [#""kan\u00e5l""#, "'it''s'", "lång nyckel", "🙂"])
  }

  @Test("Our second reading of a scalar agrees with libyaml's, whatever it holds")
  func traceAgreesWithLibyaml() throws {
    let atoms = [
      "å", "🙂", "b", " ", "  ", "\t", "\n", "\r\n", "\r", "\n\n", "\n ", "\n   ", "\n\t", "'", "''", "\"", "\\n",
      "\\\"",
      "\\\\", "\\u00e5", "\\\n", "\\\r\n  ", "#", " #", ":", "-", "\u{85}", "\u{2028}", "\u{2029}\n", ".", "e\u{301}",
      "|",
    ]
    let openings = ["", "'", "\"", "|\n  ", ">\n  ", "|-\n\n  ", ">+\r\n  ", "|2\n  ", ">1-\n  ", "|\n"]
    var generator = SeededGenerator(42)
    var counts = [String: Int]()
    for round in 0..<20_000 {
      let opening = openings[round % openings.count]
      let isQuoted = opening == "'" || opening == "\""
      let body = (0..<Int.random(in: 0...9, using: &generator)).map { _ in atoms.randomElement(using: &generator) ?? ""
      }
      let lead = round.isMultiple(of: 2) ? "a: " : "- k:\n    - "
      let bytes = Array((lead + opening + body.joined() + (isQuoted ? opening : "") + "\n").utf8)
      try bytes.withUnsafeBufferPointer { buffer in
        var events = EventStream(buffer, in: 0..<buffer.count)
        do {
          while true {
            let event = try events.next()
            if case .streamEnd = event.kind { break }
            guard case .scalar(let scalar) = event.kind, !event.hasTag, !event.hasAnchor else { continue }
            let trace = events.trace(of: scalar, at: event.range)
            #expect(trace.text == scalar.text, "\(Array(buffer))")
            #expect(trace.map.textLength == scalar.text.count)
            counts["\(scalar.style)", default: 0] += 1
          }
        } catch is YAMLError {}
      }
    }
    #expect(counts.count == 5)
    #expect(counts.values.allSatisfy { $0 > 500 })
  }
}
