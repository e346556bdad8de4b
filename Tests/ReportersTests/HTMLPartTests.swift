import LintCore
import Linting
import SourceText
import Testing

@testable import Reporters

/// The parts that a page is made of.
@Suite struct HTMLPartTests {
  // FIPS 180-4's and RFC 6234's examples.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "01234567", count: 80),
      "594847328451bdfa85056225462cc1d867d877fb388df0ce35f25ab5562bfbb5"
    ),
  ])
  func hashesAreThoseOfTheStandard(_ text: String, _ expected: String) {
    let hash = SHA256.hash(Array(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(hash == expected)
  }

  // RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ])
  func base64IsThatOfTheStandard(_ text: String, _ expected: String) {
    #expect(String(decoding: Base64.encoded(Array(text.utf8)), as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("a<b>&\"'", "a&lt;b&gt;&amp;&quot;&#39;"), ("\r\n", "\n"), ("\r", "\n"),
    ("a\u{0}\u{1B}\u{7F}\u{85}", "a\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("\u{202E}\u{2066}x", "\u{FFFD}\u{FFFD}x"), ("åäö 🏊‍♀️ \u{2028}", "åäö 🏊‍♀️ \u{2028}"),
  ])
  func textsAreEscaped(_ text: String, _ expected: String) {
    var html = HTMLWriter()
    html.text(text)
    #expect(Array(html.output.bytes) == Array(expected.utf8))
  }

  @Test func placesFollowATextThroughItsEscapes() {
    // The cell "ring ""070""" of a calendar, with a value in it.
    let source = Array("x;\"ring \"\"070\"\" nu\"".utf8)
    var map = OffsetMap()
    map.append(literal: 3..<8)
    map.append(replacing: 8..<10, textLength: 1)
    map.append(literal: 10..<13)
    map.append(replacing: 13..<15, textLength: 1)
    map.append(literal: 15..<18)
    let text = PostText(role: .body, utf8: Array("ring \"070\" nu".utf8), map: map)
    let file = FileReport(
      path: "a.csv", source: SourceText(utf8: source), posts: 1, diagnostics: [],
      personalData: [
        PersonalDataPlace(range: ByteRange(10..<13), mask: PersonalDataMask(kind: "phone-number", mask: "***"))
      ])
    let visible = VisibleText(text, MaskedSource(file, columns: .utf16))
    #expect(visible.whole == "ring \"***\" nu")
    #expect(visible.shown(7..<13) == "***\" nu", "a cut in a hidden stretch shows nothing of it")
    #expect(visible.ranges(of: ByteRange(8..<15)) == [5..<10])
    #expect(visible.ranges(of: ByteRange(0..<2)) == [])
    #expect(visible.outsideMasks(7, after: true) == 9)
    #expect(visible.outsideMasks(7, after: false) == 6)
  }

  @Test func numbersStandAfterWhatIsFoundAndNothingIsLost() {
    var html = HTMLWriter()
    let text = "Läs mer på #bad t.ex. här"
    let map = OffsetMap(literal: ByteRange(0..<text.utf8.count))
    let file = FileReport(path: "a", source: SourceText(text), posts: 1, diagnostics: [], personalData: [])
    let visible = VisibleText(
      PostText(role: .body, utf8: Array(text.utf8), map: map), MaskedSource(file, columns: .utf16))
    let options = ReportOptions()
    var marked = HTMLMarkedText(visible, page: HTMLPage(options, ReportSelection(options, format: .html)), id: "p1")
    marked.marks = [
      .init(range: 0..<16, number: 1, severity: .info, isLast: true),
      .init(range: 13..<22, number: 2, severity: .error, isLast: true),
    ]
    var shown: Set<Int> = []
    marked.write(&shown, to: &html)
    let result = String(decoding: html.output.bytes, as: UTF8.self)
    #expect(shown == [1, 2])
    var plain = ""
    var isTag = false
    for character in result {
      if character == "<" {
        isTag = true
      } else if character == ">" {
        isTag = false
      } else if !isTag {
        plain.append(character)
      }
    }
    #expect(plain == "Läs mer på #bad1 t.ex.2 här" || plain.filter { !$0.isNumber } == text)
    #expect(result.contains("<mark class=\"error\">"))
  }
}
