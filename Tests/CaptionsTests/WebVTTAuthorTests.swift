import Captions
import Testing

/// What WebVTT asks of its authors, with the place of each fault.
@Suite struct WebVTTAuthorTests {
  @Test(
    arguments: [
      ("00:01.000-->00:02.000\nHej!", CaptionFault.Kind.timingStyle, "00:01.000-->00:02.000"),
      ("0:00:01.000 --> 0:00:02.000\nHej!", .timingStyle, "0:00:01.000 --> 0:00:02.000"),
      ("00:01.000 --> 00:02.000 align:middle\nHej!", .badSetting, "align:middle"),
      ("00:01.000 --> 00:02.000 line:12 size:120%\nHej!", .badSetting, "size:120%"),
      ("00:02.000 --> 00:01.000\nHej!", .endsBeforeStart, "00:02.000 --> 00:01.000"),
      ("00:01.000 --> 00:02.000\n<skratt> Hej!", .unknownTag, "<skratt>"),
      ("00:01.000 --> 00:02.000\nJag <3 er!", .unclosedBracket, "<3 er!"),
      ("00:01.000 --> 00:02.000\n<i>Hej!", .unbalancedTag, "<i>"),
      ("00:01.000 --> 00:02.000\nHej!</b>", .unbalancedTag, "</b>"),
      ("00:01.000 --> 00:02.000\nH&M", .bareAmpersand, "&"),
      ("00:01.000 --> 00:02.000\nHej!\n\nSTYLE\n::cue {}", .lateBlock, "STYLE"),
      ("00:01.000 --> 00:02.000\nHej!\n\ndu!", .strayText, "du!"),
      ("00:00:01,000 --> 00:00:02,000\nHej!", .badTiming, "00:00:01,000 --> 00:00:02,000"),
      ("00:01.000 --> 00:02.000\nHej!\nnästa --> sedan", .arrowInText, "nästa --> sedan"),
    ]) func saysWhatIsWrongAndWhere(_ cue: String, _ kind: CaptionFault.Kind, _ place: String) throws
  {
    let bytes = Array("WEBVTT\n\n\(cue)\n".utf8)
    let fault = try #require(CaptionFile.read(bytes, expected: .webVTT).faults.first)
    #expect(fault.kind == kind)
    #expect(String(decoding: bytes[fault.range], as: UTF8.self) == place)
  }

  @Test(
    arguments: [
      "WEBVTT - Badet\nKind: captions\nLanguage: sv\n\n00:01.000 --> 00:02.000\nHej!\n",
      "WEBVTT\n\nSTYLE\n::cue { color: white }\n\nREGION\nid:nere\n\n1\n00:01.000 --> 00:02.000 region:nere\n<v Anna>Hej &amp; hå!\n",
      "WEBVTT\n\nNOTE\nGranskad av Anna.\n\n00:01.000 --> 00:02.000 vertical:rl line:-1,center position:10%,line-left\n<c.gul>Hej</c>\n",
      "WEBVTT\n\n00:01.000 --> 00:02.000\n<00:01.200><c>Hej</c> <ruby>a<rt>b</ruby> <lang sv>på dig</lang>\n",
    ]) func isSilentOnWhatIsRight(_ text: String)
  {
    #expect(CaptionFile.read(Array(text.utf8), expected: .webVTT).faults.isEmpty)
  }

  @Test func aReplacementForTheTimesIsAsWebVTTWritesThem() throws {
    let file = CaptionFile.read(Array("WEBVTT\n\n0:00:01,5 --> 00:00:02,25 X1:3\nHej!\n".utf8), expected: .webVTT)
    #expect(file.faults.first?.replacement == "00:00:01.500 --> 00:00:02.250")
  }

  @Test func whatViewersReadHasItsPlacesInTheFile() {
    let bytes = Array("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>Hej &amp;\r\n<b>h\u{E5}</b> &aring;\n".utf8)
    let file = CaptionFile.read(bytes, expected: .webVTT)
    var visible = VisibleText(.webVTT)
    let lines = visible.append(file.cues[0], of: bytes)
    #expect(lines.map { String(decoding: visible.utf8[$0], as: UTF8.self) } == ["Hej &", "hå å"])
    let places = lines.map { String(decoding: bytes[visible.map.source(of: $0).bytes], as: UTF8.self) }
    #expect(places == ["Hej &amp;", "hå</b> &aring;"])
  }
}
