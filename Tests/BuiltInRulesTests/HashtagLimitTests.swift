import BuiltInRules
import LintCore
import LintTestSupport
import Testing

/// Hashtags are counted for channels and for readers.
@Suite struct HashtagLimitTests {
  func findings(_ text: String, _ channels: [Channel] = [], rule: HashtagLimit = HashtagLimit()) throws -> [Finding] {
    rule.check(try ChannelLimitsSupport.post(text, channels: channels), in: try ChannelLimitsSupport.context())
  }

  static let plain = HashtagLimit().metadata.examples.filter { !$0.isDraft }

  @Test(arguments: plain.indices) func examplesHoldTheLimitsByHand(_ index: Int) throws {
    let example = Self.plain[index]
    let marked = MarkedText(example.text)
    let places = try findings(marked.text, example.channels).map(\.range.bytes)
    #expect(places == marked.ranges, "\(MarkedText.marking(places, in: marked.text))")
  }

  @Test func theNumberDecidesTheGravity() throws {
    #expect(try findings("#a #b").isEmpty)
    #expect(try findings("#a #b #c").map(\.tier) == [2])
    #expect(try findings("#a #b #c #d").map(\.tier) == [1])
    #expect(try findings("#a #b #c #d #e", [.instagram]).map(\.tier) == [1])
    #expect(try findings("#a #b #c #d #e #f", [.instagram]).map(\.tier) == [0])
  }

  @Test func oneFindingSaysIt() throws {
    let both = try findings("#a #b #c #d #e #f", [.facebook, .instagram])
    #expect(both.map(\.channel) == [.instagram])
    #expect(
      both.first?.message.sv
        == "Inlägget har 6 hashtaggar, men Instagram tar högst 5 (kontrollerat 2026-11-20). Ta bort 1.")
    let equal = try findings("#a #b #c", [.threads, .facebook])
    #expect(equal.map(\.channel) == [nil])
    let milder = try findings("#a #b #c #d", [.youtube])
    #expect(milder.map(\.tier) == [1])
    #expect(milder.map(\.channel) == [nil])
  }

  @Test func limitsCanBeSet() throws {
    let rule = HashtagLimit().setting("max", to: .integer(1)).setting("advised", to: .integer(0))
    #expect(try findings("#a", rule: rule).map(\.tier) == [2])
    #expect(try findings("#a #b", rule: rule).map(\.tier) == [1])
    #expect(HashtagLimit().optionDescriptions.map(\.value) == [.integer(3), .integer(2)])
  }
}
