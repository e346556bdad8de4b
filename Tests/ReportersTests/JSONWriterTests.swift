import Testing

@testable import Reporters

@Suite struct JSONWriterTests {
  @Test func laysOutSpreadAndInlineValues() {
    var json = JSONWriter(.spread)
    json.object { json in
      json.member("name", "klartext")
      json.array("empty") { _ in }
      json.object("none", .tight) { _ in }
      json.array("numbers", .inline) { json in
        json.value(1)
        json.value(-2.5)
        json.value(true)
        json.null()
      }
      json.array("tight", .tight) { json in
        json.object { json in
          json.member("a", 1)
          json.optionalMember("b", nil as String?)
          json.nullMember("c")
        }
        json.value("x")
      }
      json.array("lines") { json in
        json.object(.inline) { $0.member("flag", false) }
      }
    }
    json.endLine()
    #expect(
      String(decoding: json.bytes, as: UTF8.self) == """
        {
          "name": "klartext",
          "empty": [],
          "none": {},
          "numbers": [1, -2.5, true, null],
          "tight": [{"a":1,"c":null},"x"],
          "lines": [
            {"flag": false}
          ]
        }

        """)
  }

  @Test func oneLineStaysOneLine() {
    var json = JSONWriter(.inline)
    json.object { json in json.array("a", .spread) { $0.value("b") } }
    #expect(String(decoding: json.bytes, as: UTF8.self) == #"{"a": ["b"]}"#)
  }

  @Test func escapesWhatJSONAndTerminalsWouldActOn() {
    var json = JSONWriter()
    json.value("\"\\/\u{8}\t\n\u{C}\r\u{0}\u{1B}\u{7F}\u{85}\u{9B}\u{61C}\u{200E}\u{2028}\u{202E}\u{2066}\u{FEFF}")
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #""\"\\/\b\t\n\f\r\u0000\u001b\u007f\u0085\u009b\u061c\u200e\u2028\u202e\u2066\ufeff""#)
  }

  @Test func leavesOtherTextAsItIs() {
    let text = "Åäö é ”citat” – … 👩‍👩‍👧 夏 a\u{30A} \u{A0}\u{AD}\u{200B}\u{200D}\u{2065}\u{FE0F}"
    var json = JSONWriter()
    json.value(text)
    #expect(Array(json.bytes) == [0x22] + Array(text.utf8) + [0x22])
  }

  @Test(arguments: [0, 1, 7, 8, 9, 10, 31, 32, 126, 127, 128, 159, 160, 0x61B, 0x61C, 0x200D, 0x2010, 0x202F, 0xFFFF])
  func everyTextComesBack(_ value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let text = "a\(scalar)b"
    var json = JSONWriter()
    json.object { $0.member(text, text) }
    let read = try JSONValue(parsing: json.bytes)
    #expect(Array(read.object.keys.first?.unicodeScalars ?? "".unicodeScalars) == Array(text.unicodeScalars))
    #expect(Array(read[text]?.string?.utf8 ?? "".utf8) == Array(text.utf8))
  }

  @Test func numbersThatJSONLacksAreNull() {
    var json = JSONWriter()
    json.array { json in
      json.value(Double.infinity)
      json.value(Double.nan)
      json.value(31.9)
    }
    #expect(String(decoding: json.bytes, as: UTF8.self) == "[null,null,31.9]")
  }

  @Test func handsOverLargeStretches() {
    struct Counter: ByteSink {
      var sizes: [Int] = []
      mutating func write(_ bytes: UnsafeRawBufferPointer) { sizes.append(bytes.count) }
    }
    var sink = Counter()
    var json = JSONWriter()
    json.array { json in
      for number in 0..<40_000 {
        json.value(number)
        json.drain(to: &sink)
      }
    }
    json.flush(to: &sink)
    #expect(sink.sizes.dropLast().allSatisfy { $0 >= 1 << 16 })
    #expect((2...5).contains(sink.sizes.count))
    let digits = (0..<40_000).map { String($0).utf8.count }.reduce(0, +)
    // As many commas and brackets as there are numbers, and one more.
    #expect(sink.sizes.reduce(0, +) == digits + 40_001)
  }
}
