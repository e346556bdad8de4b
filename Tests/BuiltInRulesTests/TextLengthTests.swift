import BuiltInRules
import LintCore
import LintTestSupport
import Testing

/// Texts are held against their channels' limits.
@Suite struct TextLengthTests {
  func findings(_ text: String, _ channels: [Channel], kind: String? = nil) throws -> [Finding] {
    TextLength().check(
      try ChannelLimitsSupport.post(text, channels: channels, kind: kind), in: try ChannelLimitsSupport.context())
  }

  /// The examples for one text; those that are whole drafts need a reader.
  static let plain = TextLength().metadata.examples.filter { !$0.isDraft }

  @Test(arguments: plain.indices) func examplesHoldTheLimitsByHand(_ index: Int) throws {
    let example = Self.plain[index]
    let marked = MarkedText(example.text)
    let places = try findings(marked.text, example.channels).map(\.range.bytes)
    #expect(places == marked.ranges, "\(MarkedText.marking(places, in: marked.text))")
  }

  @Test func saysLengthLimitUnitAndDate() throws {
    let finding = try #require(findings(String(repeating: "å", count: 2501), [.youtube]).first)
    #expect(
      finding.message.sv
        == "Texten är 5\u{A0}002 byte, men YouTube tar högst 5\u{A0}000 (kontrollerat 2026-11-20). Korta den med 2."
    )
    #expect(
      finding.message.en == "The text is 5,002 bytes, but YouTube takes at most 5,000 (checked 2026-11-20). Cut 2.")
    #expect(finding.advice?.sv == "Å, ä och ö räknas som två byte och en emoji som fyra eller fler. Källa: ”a test”.")
    #expect(finding.range.bytes == 5000..<5002)
    #expect(finding.tier == 0)
    #expect(finding.channel == .youtube)
  }

  @Test func aDoubtfulUnitIsAWarningUntilEveryReadingIsOver() throws {
    let near = String(repeating: "😀", count: 1101)
    let warning = try #require(findings(near, [.instagram]).first)
    #expect(warning.tier == 1)
    #expect(
      warning.message.sv
        == "Instagram kan räkna texten som 2\u{A0}202 tecken. Gränsen är 2\u{A0}200 (kontrollerat 2026-11-20). Korta med 2."
    )
    #expect(warning.range.bytes == 4400..<4404)
    #expect(try findings(String(repeating: "å", count: 2200), [.instagram]).isEmpty)
    let over = try findings(String(repeating: "å", count: 2201), [.instagram])
    #expect(over.map(\.tier) == [0])
  }

  @Test func everyChannelIsCheckedOnItsOwn() throws {
    let text = String(repeating: "a", count: 501)
    #expect(
      try findings(text, [.facebook, .x, .web, .threads, .mastodon, .bluesky]).map(\.channel) == [
        .x, .threads, .mastodon, .bluesky,
      ])
  }

  @Test func bothLimitsOfAChannelHold() throws {
    let families = try findings(String(repeating: "👨‍👩‍👧‍👧", count: 121), [.bluesky])
    #expect(families.map(\.range.bytes) == [3000..<3025])
  }

  @Test func whiteSpaceAtTheEndsCostsNothing() throws {
    let text = String(repeating: "a", count: 280)
    #expect(try findings("\n\n" + text + "  \r\n\n", [.x]).isEmpty)
    #expect(try findings("\n\n" + text + "b \r\n\n", [.x]).map(\.range.bytes) == [282..<283])
  }

  @Test(arguments: ["story", "profile", "event", "press_release", "moderation"])
  func kindsWithoutAPublishedTextAreLeftAlone(_ kind: String) throws {
    #expect(try findings(String(repeating: "a", count: 281), [.x], kind: kind).isEmpty)
  }

  @Test(arguments: ["post", "reply", "reel", "ad", "external_comment"])
  func otherKindsAreNot(_ kind: String) throws {
    #expect(try findings(String(repeating: "a", count: 281), [.x], kind: kind).count == 1)
  }
}
