import Segmentation
import Testing

@testable import RulePacks

@Suite("Large and hostile texts", .serialized)
struct ScaleTests {
  private static func rows() -> [TestRow] {
    [
      TestRow(forms: "m.m.|m.m|m. m."), TestRow(forms: "a a a a a a a a b"), TestRow(forms: "a a"),
      TestRow(forms: "med anledning av"), TestRow(forms: "ring", unlessNear: "*polisen|polis*|<question>"),
      TestRow(forms: "ej", unlessBefore: "<start>|<capital>", onlyAfter: "<lower>|<end>|<number>"),
      TestRow(forms: "å", unlessAfter: "<punct>"), TestRow(forms: "eller ej", severity: "off"),
    ]
  }

  @Test(
    "take no more work than their length, or the test would not end in time", .timeLimit(.minutes(60)),
    arguments: [
      "m.m. ", "a ", "a a a a a a a a c ", "ring ", "ej ", "ej 5 ", "ej-", "\u{AD}", "a\u{30A}", " ", "\n", "-",
      "å\u{200B}",
      "eller ej ", "m.", "🎉", "日", "a&", "ring polisen ", "\u{301}", "...", "m . ",
    ])
  func linear(unit: String) throws {
    let matcher = try matcher(Self.rows())
    let text = Array(String(repeating: unit, count: 200_000 / unit.utf8.count).utf8)
    #expect(matcher.hits(in: text, segments: Segments()).allSatisfy { $0.range.upperBound <= text.count })
  }

  @Test("give all hits of a long line", .timeLimit(.minutes(60)))
  func many() throws {
    let text = Array(String(repeating: "m.m. ", count: 20_000).utf8)
    let hits = try matcher(Self.rows()).hits(in: text, segments: Segments())
    #expect(hits.count == 20_000)
    #expect(hits.map(\.range.lowerBound) == (0..<20_000).map { $0 * 5 })
  }

  @Test("give the same hits as a plain search at every place")
  func oracle() throws {
    let forms = ["a", "ab", "a b", "b a", "a.b.", "a b a b", "b", "ba b", "a-b", "å", "b."]
    let matcher = PhraseMatcher([
      RulePackImage(compiled: try PackCompiler.compile(forms.map { listFile([TestRow(forms: $0)], name: "\($0).tsv") }))
    ])
    let image = try RulePackImage(PackCompiler.compile(forms.map { listFile([TestRow(forms: $0)], name: "\($0).tsv") }))
    var state: UInt64 = 7
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<24 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += ["a", "b", " ", ".", "-", "å", "a", "b", " "][Int(state >> 40) % 9]
      }
      for (list, form) in forms.enumerated() {
        let number = try #require(image.list(named: "\(form).tsv"))
        let found = matcher.hits(in: Array(text.utf8), segments: Segments()).filter { $0.list == number }.map(\.range)
        #expect(found == Self.plainSearch(form, text), "\(form) (\(list)) in \(text)")
      }
    }
  }

  /// Hits of a form, found the slow way: every place, then the boundaries, then those that do not overlap an earlier one.
  private static func plainSearch(_ form: String, _ text: String) -> [Range<Int>] {
    let (needle, hay) = (Array(form.utf8), Array(text.utf8))
    func isLetter(_ index: Int) -> Bool {
      hay.indices.contains(index) && ((0x61...0x7A).contains(hay[index]) || hay[index] >= 0x80)
    }
    func byte(_ index: Int) -> UInt8 { hay.indices.contains(index) ? hay[index] : 0 }
    var hits: [Range<Int>] = []
    for start in hay.indices {
      let blanks = UInt8(ascii: " ")
      var end = start
      var matches = true
      for symbol in needle where matches {
        matches = byte(end) == symbol
        end += 1
        while symbol == blanks, matches, byte(end) == blanks { end += 1 }
      }
      guard matches, start >= (hits.last?.upperBound ?? 0) else { continue }
      if isLetter(start - 1) || byte(start - 1) == UInt8(ascii: ".") && isLetter(start - 2) { continue }
      if byte(start - 1) == UInt8(ascii: "-"), start > 1, !(hay[..<(start - 1)].allSatisfy { $0 == blanks }) {
        continue
      }
      if needle.last != UInt8(ascii: ".") {
        if isLetter(end) || byte(end) == UInt8(ascii: "-") { continue }
        if byte(end) == UInt8(ascii: "."), isLetter(end + 1) { continue }
      }
      hits.append(start..<end)
    }
    return hits
  }
}
