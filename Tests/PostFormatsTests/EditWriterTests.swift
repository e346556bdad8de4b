import LintCore
import SourceText
import Testing

@testable import PostFormats

/// What rules write into a text stands in the file as its format has it.
@Suite struct EditWriterTests {
  /// Rules that write quotation marks, line ends or separators.
  @Test func signsOfTheFormatAreWrittenAsTheFormatHasThem() throws {
    func written(_ text: String, over old: String, in source: String, _ name: String) throws -> String? {
      let format = try #require(PostFormat.named(name))
      let source = SourceText(source)
      let start = try #require(source.bytes.firstRange(of: Array(old.utf8)))
      let drafts = format.read(source, fileName: name).drafts
      var writer = try #require(EditWriter(format, source, drafts))
      guard let fix = writer.written(.replace(ByteRange(start), with: text, .automatic)) else { return nil }
      var bytes = source.bytes
      for edit in fix.edits.reversed() { bytes.replaceSubrange(edit.range.bytes, with: Array(edit.text.utf8)) }
      return String(decoding: bytes, as: UTF8.self)
    }
    #expect(try written("a\"b\\c\n", over: "xx", in: #"{"text": "xx"}"#, "a.json") == #"{"text": "a\"b\\c\n"}"#)
    #expect(try written("a\"b", over: "xx", in: "text;id\n\"xx\";1\n", "a.csv") == "text;id\n\"a\"\"b\";1\n")
    #expect(try written("a;b", over: "xx", in: "text;id\nHej xx du;1\n", "a.csv") == "text;id\n\"Hej a;b du\";1\n")
    #expect(try written("a,b", over: "xx", in: "text;id\nHej xx du;1\n", "a.csv") == "text;id\nHej a,b du;1\n")
    #expect(try written("a;b", over: "xx", in: "text;id\nHej xx 5\" du;1\n", "a.csv") == nil)
    #expect(try written("a & <b>", over: "xx", in: "<p>xx</p>", "a.html") == "<p>a &amp; &lt;b></p>")
    #expect(
      try written("a \"b\"", over: "xx", in: "<img src=a.jpg alt=\"xx\">", "a.html")
        == "<img src=a.jpg alt=\"a &quot;b&quot;\">")
    #expect(
      try written("a 'b'", over: "xx", in: "<img src=a.jpg alt='xx'>", "a.html")
        == "<img src=a.jpg alt='a &#39;b&#39;'>")
    #expect(try written("a b", over: "xx", in: "<img src=a.jpg alt=xx>", "a.html") == nil)
    #expect(try written("åb", over: "xx", in: "<img src=a.jpg alt=xx>", "a.html") == "<img src=a.jpg alt=åb>")
    #expect(try written("a\nb", over: "xx", in: "<p>xx</p>", "a.html") == nil)
  }
}
