import Fuzzing
import Testing

@testable import PostFormats

@Suite("HTML of any kind")
struct HTMLFuzzTests {
  private static let atoms = [
    "<p>", "</p>", "<b>", "</b>", "<a href=\"x&amp;y\">", "</a>", "<table>", "<tr>", "<td>", "</table>", "<br>", "<li>",
    "<div lang=en>", "</div>", "<span>", "</span>", "<pre>", "</pre>", "<title>", "</title>",
    "<img src=a alt='b &aring;'>",
    "<img alt=", "\"", "'", ">", "<", "</", "<!", "<!--", "-->", "<!-- kanal: x -->",
    "<!-- klartext-disable-line x -->",
    "&", "&amp;", "&aring", "&aring;", "&#229;", "&#xD800;", "&#0;", "&#128;", "&notin;", "&notit;", "&fjlig;", "&ampx",
    "&copy=", ";",
    "å", "🙂", "e\u{301}", "\u{A0}", "\u{AD}", " ", "\n", "\r\n", "\r", "\t", "\u{0}", "\u{C}", "x", "ord", "1", "=",
    "<script>", "</script>", "<style>", "</style>", "<svg>", "</svg>", "<![CDATA[", "]]>", "<video src=v>", "</video>",
    "<select>", "<option>", "<textarea>", "</textarea>", "<form>", "<button>", "<i>", "</i>", "<font color=x>",
    "<nobr>",
    "<frameset>", "<plaintext>", "<template>", "</template>", "<math>", "<p hidden>", "</br>", "</x>", "<x/>",
    "<?php ?>",
    "<h1 id=a class='b'>", "</h1>", "<html lang=sv>", "<body>", "</body>", "</html>", "<head>", "<caption>", "<xmp>",
  ]

  @Test("Places lie in the file between characters, in order, and hold what is read", .timeLimit(.minutes(60)))
  func placesAreSound() {
    var generator = SeededGenerator(21)
    var faults: [String] = []
    for _ in 0..<12_000 {
      var html = ""
      for _ in 0..<Int.random(in: 0...30, using: &generator) {
        html += Self.atoms.randomElement(using: &generator) ?? ""
      }
      let read = ReadFile(html, name: "brev.html")
      do { try read.file.check(read.source, as: .html) } catch { faults.append("\(error): \(html.debugDescription)") }
    }
    // The shortest tells most.
    #expect(faults.isEmpty, "\(faults.count), the shortest: \(faults.min { $0.utf8.count < $1.utf8.count } ?? "")")
  }

  @Test("Too much is told, and what stands before it is read", .timeLimit(.minutes(60)))
  func hostileFiles() {
    func text(_ unit: String, _ count: Int) -> String { String(repeating: unit, count: count) }
    let deep = ReadFile("<p>Hej</p>" + text("<div>", 100_000) + "slut", name: "a.html")
    #expect(deep.file.problems.map(\.rule) == ["draft-syntax"])
    #expect(deep.body == "Hej")
    let attributes = (0..<100_000).map { " a\($0)" }.joined()
    let files = [
      text("<b>", 200_000), text("<p>", 300_000), text("<a href=x>", 100_000), text("<p><b id=1>x", 50_000),
      text("<table><td>", 50_000), text("<!--", 200_000), text("<div", 1) + attributes + ">", text("<body a>", 50_000),
      text("&amp;", 200_000), text("&", 300_000), text("<", 300_000), text("<p lang=en>x", 100_000),
      text("<svg>", 100_000), text("<template>", 100_000), text("<a b=\"", 100_000), text("\u{0}", 300_000),
      text("<!-- kanal: x -->", 30_000), text("<img src=a>", 100_000), text("a </b>", 200_000),
      text("<select>", 100_000),
      text("<table>x", 100_000), text("<ruby><rt>", 60_000), text("&notit;", 60_000), text("<font a=1><p>", 50_000),
    ]
    // Quadratic work would not end within the test's time.
    for file in files { #expect(ReadFile(file, name: "a.html").file.drafts.count == 1, "\(file.prefix(40))") }
  }
}
