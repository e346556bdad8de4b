import LintCore
import SourceText
import Testing

@testable import PostFormats

@Suite("HTML drafts")
struct HTMLTests {
  private func read(_ html: String) -> ReadFile { ReadFile(html, name: "brev.html") }

  @Test(
    "The text is what is shown",
    arguments: [
      ("Hej <b>du</b>", "Hej du"), ("b<b>l</b>.a.", "bl.a."), ("<p>ett</p><p>två</p>", "ett\n\ntvå"),
      ("ett<br>två<br><br>tre", "ett\ntvå\n\ntre"), ("  ett \r\n\t två  ", "ett två"), ("a <i> b</i> <u> c", "a b c"),
      ("<ul><li>ett<li>två</ul>efter", "ett\n\ntvå\n\nefter"), ("5 < 6 &amp;&lt; 7", "5 < 6 &< 7"),
      ("<h1>Rubrik</h1>Text", "Rubrik\n\nText"), ("<td>ett<td>två", "etttvå"),
      ("<table><tr><td>ett<td>två</table>", "ett\n\ntvå"), ("<table>vilse<tr><td>cell</table>", "vilse\n\ncell"),
      ("<pre>\n a\n  b</pre>", " a\n  b"), ("a<script>var x = '<p>';</script>b<style>c{}</style>", "ab"),
      ("c<template>a</template><noscript>b</noscript>", "c"), ("<p hidden>a</p>b", "b"),
      ("<p style=\"display:none\">Förhandsvisning</p>b", "Förhandsvisning\n\nb"), ("<svg><text>a</text></svg>b", "b"),
      ("<title>a</title>b", "b"), ("a</foo>b", "ab"), ("a&nbsp;b", "a\u{A0}b"),
      ("kommun&shy;full&shy;mäktige", "kommunfullmäktige"),
      ("hej.&zwnj;&nbsp;&zwnj;&#847;", "hej.\u{A0}"), ("می&zwnj;خواهم", "می\u{200C}خواهم"),
      ("<!-- k -->a<!-- l -->", "a"), ("", ""),
      ("<select><option>ett<option>två</select>", "ett\n\ntvå"), ("a<img src=b.jpg alt=c>d", "ad"),
      ("&aring;&#229;&#xE5;&#xe5 &copy2026 &notit; &amp;aring;", "åååå ©2026 ¬it; &aring;"),
      ("&NotEqualTilde;x &fjlig;&foo; &", "≂̸x fj&foo; &"), ("a\u{0}b", "ab"), ("<textarea>a</textarea>b", "b"),
      ("&#13;&#10;a&#32;&#32;b", "a b"), ("a <![CDATA[ b ]]> c", "a c"), ("<p>a<p>", "a"),
      ("Hej *|FNAME|*! År {{ år }} kom *| nu |", "Hej! År kom *| nu |"),
    ])
  func shownText(_ html: String, _ text: String) {
    #expect(read(html).body == text)
  }

  @Test(
    "Every word knows where it stands",
    arguments: [
      ("på", "p&aring;"), ("bl.a.", "bl</b>.a."), ("två ord", "två\n  ord"), ("m&m", "m&amp;m"), ("é", "&eacute"),
      ("Slut", "Slut"), ("≂̸", "&NotEqualTilde;"),
    ])
  func places(_ word: String, _ written: String) throws {
    let html = "\u{FEFF}<p>🙂 p&aring; <b>bl</b>.a. <i>två\n  ord</i> m&amp;m caf&eacute, &NotEqualTilde;</x> Slut"
    let file = read(html)
    let body = try #require(file.draft.texts.first)
    let range = try #require(body.string.range(of: word))
    let start = body.string.utf8.distance(from: body.string.startIndex, to: range.lowerBound)
    #expect(file.written(body.place(of: start..<start + word.utf8.count)) == written)
  }

  @Test("Title, language and description are read")
  func head() {
    let file = read(
      "<!DOCTYPE html><html lang=\"sv-SE\"><head><title> B&aring;den\n öppnar </title>"
        + "<meta name=Description content=\"Ett &amp; två\"></head>Hej")
    #expect(file.texts(.title) == ["Båden öppnar"])
    #expect(file.texts(.field("description")) == ["Ett & två"])
    #expect(file.fields["language"]?.text == "sv-SE")
    #expect(file.draft.possibleChannels == [.web, .newsletter])
    #expect(file.problems.isEmpty)
  }

  @Test("Pictures have their alt texts, and decoration is told by an empty one")
  func pictures() throws {
    let file = read(
      """
      <img src="bilder/b%C3%A5t.jpg?v=2" alt="Barn &amp; b&aring;t"><img src=a.png><img src=b.png alt><img src=c.png alt="">
      <img src="https://exempel.se/d" role=presentation alt="x"><img src=data:image/png;base64,AAAA alt=" ">
      <img width=1 height=1 src=p.gif><div aria-hidden=true><img src=e.png></div><input type=image src=f.png alt=Sök>
      <img src="{{bild}}"><input type=text>
      """)
    let media = file.draft.attachments
    #expect(
      media.map(\.path) == [
        "bilder/båt.jpg", "a.png", "b.png", "c.png", "https://exempel.se/d", "data:image/png", "e.png", "f.png",
        "{{bild}}",
      ])
    #expect(media.map(\.isDecorative) == [false, false, true, true, true, false, true, false, false])
    #expect(media.map { $0.alt?.text } == ["Barn & båt", nil, nil, nil, "x", " ", nil, "Sök", nil])
    #expect(media.map { $0.markup?.isAddress } == [false, false, false, false, true, true, false, false, true])
    #expect(file.texts(.alt(0)) == ["Barn & båt"])
    #expect(media.first.map { file.written($0.fields["alt"]?.range ?? $0.range) } == "Barn &amp; b&aring;t")
  }

  @Test("Films have the tracks of their captions")
  func films() {
    let file = read(
      """
      <video controls><source src=bad.mp4><track src=bad.vtt kind=captions srclang=sv>Ingen film</video>
      <audio src=podd.mp3></audio><video src=loop.mp4 autoplay muted loop></video>
      <video src=a.mp4><track kind=descriptions src=d.vtt><track kind=chapters src=k.vtt></video>
      """)
    let media = file.draft.attachments
    #expect(media.map(\.path) == ["bad.mp4", "podd.mp3", "loop.mp4", "a.mp4"])
    #expect(media.map { $0.fields["captions"]?.text } == ["bad.vtt", nil, nil, nil])
    #expect(media.map { $0.markup?.kind } == [.video, .audio, .video, .video])
    #expect(media.map { $0.markup?.isMuted } == [false, false, true, false])
    #expect(media.last?.fields["audio_description"]?.bool == true)
    #expect(file.body == "")
  }

  @Test("Links have their words, and addresses that tell something are texts")
  func links() throws {
    let file = read(
      "<a href=\"https://exempel.se/?a=1&amp;b\"> Läs <b>mer</b> </a> <a href=#a aria-label=Badet>här</a>"
        + "<a href=mailto:a@b.se><img src=a.jpg></a><a name=x>y</a>")
    let body = try #require(file.draft.texts.first)
    #expect(body.links.map { body[$0.words] } == ["Läs mer", "här"])
    #expect(body.links.map(\.isLabelled) == [false, true])
    #expect(body.links.first?.address.string == "https://exempel.se/?a=1&b")
    #expect(file.texts(.field("link")) == ["https://exempel.se/?a=1&b", "mailto:a@b.se"])
  }

  @Test("Fields may stand at the top")
  func frontMatter() {
    let file = read(
      "---\nkanaler: [newsletter]\nmål: informera\nsuppress: [slang]\n---\n<title>Rubrik</title><p>Hej &amp; h&aring;</p>"
    )
    #expect(file.body == "Hej & hå")
    #expect(file.fields["goal"]?.text == "informera")
    #expect(file.fields["title"]?.text == "Rubrik")
    #expect(file.suppressions == ["slang: file"])
    #expect(file.problems.isEmpty)
    #expect(read("---\n<p>Hej").body == "---\n\nHej")
  }

  @Test("A link around several blocks is one")
  func linkAroundBlocks() throws {
    let body = try #require(read("<a href=a.html><p>Ett<p>Två</a> tre").draft.texts.first)
    #expect(body.links.map { body[$0.words] } == ["Ett\n\nTvå"])
  }

  @Test("Elements tell the language of passages")
  func languages() throws {
    let body = try #require(
      read("<html lang=sv>Hej <p lang=en>Hello <i lang=fi>moi</i></p><p lang=\"\">x").draft.texts.first)
    #expect(body.passages.map(\.language) == ["en", "fi"])
    #expect(body.passages.map { body[$0.range] } == ["Hello moi", "moi"])
  }

  @Test("Comments give texts for channels, and exceptions for lines of the source")
  func comments() {
    let file = read(
      """
      <head><!-- klartext-disable-file slang --></head>
      <p>Alla</p>
      <!-- kanal: nyhetsbrev -->
      <p>Brevet</p>
      <!-- channel: all -->
      <!-- klartext-disable-next-line abbreviation -->
      <p>T.ex.
      slut</p>
      """)
    #expect(file.body == "Alla\n\nT.ex. slut")
    #expect(file.body(.newsletter) == "Brevet")
    #expect(file.suppressions == ["slang: file", "abbreviation: <p>T.ex."])
    #expect(read("a<!-- b").problems == ["draft-syntax: <!--"])
  }

  @Test(
    "Characters that mean nothing are U+FFFD in their place, and what follows keeps its own",
    arguments: ["\u{1E}", "\u{7F}", "\u{85}", "\u{FFFF}", "\u{1FFFE}"])
  func charactersWithoutMeaning(_ character: String) throws {
    let file = read("<p>Ta \(character)med t.ex. fika</p>")
    let body = try #require(file.draft.texts.first)
    #expect(body.string == "Ta \u{FFFD}med t.ex. fika")
    let start = try #require(body.string.range(of: "t.ex."))
    let offset = body.string.utf8.distance(from: body.string.startIndex, to: start.lowerBound)
    #expect(file.written(body.place(of: offset..<offset + 5)) == "t.ex.")
  }
}
