import BuiltInRules
import LintCore
import Testing

/// Hashtags, mentions, links and answers: as many as the channel takes pass, and one more does not.
@Suite struct ChannelNumberTests {
  static let channels = Channel.allCases

  func findings(_ rule: some Rule, _ text: String, _ channel: Channel, kind: String? = nil) throws -> [Finding] {
    rule.check(try ChannelData.post(text, for: channel, kind: kind), in: try ChannelData.context())
  }

  static func row(_ count: Int, _ item: (Int) -> String) -> String {
    "Hej " + (0..<count).map(item).joined(separator: " ")
  }

  @Test(arguments: channels) func hashtags(_ channel: Channel) throws {
    let rule = HashtagLimit().setting("max", to: .integer(100)).setting("advised", to: .integer(100))
    for limit in ChannelData.channels[channel]?.hashtags ?? [] {
      let fits = try findings(rule, Self.row(limit.maximum) { "#tagg\($0)" }, channel)
      #expect(!fits.contains { $0.tier <= limit.tier })
      let over = try findings(rule, Self.row(limit.maximum + 1) { "#tagg\($0)" }, channel)
      #expect(over.map(\.tier) == [limit.tier])
    }
  }

  @Test(arguments: channels) func mentions(_ channel: Channel) throws {
    for limit in ChannelData.channels[channel]?.mentions ?? [] {
      #expect(try findings(MentionLimit(), Self.row(limit.maximum) { "@konto\($0)" }, channel).isEmpty)
      let over = try findings(MentionLimit(), Self.row(limit.maximum + 1) { "@konto\($0)" }, channel)
      #expect(over.map(\.tier) == [0] && over.map(\.channel) == [channel])
    }
    if ChannelData.channels[channel]?.mentions.isEmpty == true {
      #expect(try findings(MentionLimit(), Self.row(200) { "@konto\($0)" }, channel).isEmpty)
    }
  }

  @Test(arguments: channels) func links(_ channel: Channel) throws {
    let rule = LinkLimit().setting("max", to: .integer(100)).setting("advised", to: .integer(100))
    for limit in ChannelData.channels[channel]?.links ?? [] {
      #expect(try findings(rule, Self.row(limit.maximum) { "https://exempel.se/\($0)" }, channel).isEmpty)
      #expect(try findings(rule, Self.row(limit.maximum * 2) { "exempel.se/\($0 / 2)" }, channel).isEmpty)
      let over = try findings(rule, Self.row(limit.maximum + 1) { "https://exempel.se/\($0)" }, channel)
      #expect(over.map(\.tier) == [limit.tier] && over.map(\.channel) == [channel])
    }
  }

  @Test(arguments: channels) func answersAndDays(_ channel: Channel) throws {
    guard let poll = ChannelData.channels[channel]?.poll else { return }
    func count(_ options: Int, _ days: Int) throws -> Int {
      let place = ChannelData.text("").range
      let values = FieldValue(.list((0..<options).map { ChannelData.text("svar \($0)") }), at: place)
      let fields = ChannelData.fields(
        "poll", [("options", values), ("duration_days", FieldValue(.number(days), at: place))])
      let post = try ChannelData.post("Hej.", for: channel, fields: [fields])
      return PollLimit().check(post, in: try ChannelData.context()).count
    }
    guard poll.isSupported, let options = poll.options else {
      #expect(try count(2, 1) == 1)
      return
    }
    for number in options { #expect(try count(number, 1) == 0) }
    #expect(try count(options.lowerBound - 1, 1) == 1)
    #expect(try count(options.upperBound + 1, 1) == 1)
    guard let days = poll.days else { return }
    #expect(try count(2, days.lowerBound - 1) == 1)
    #expect(try count(2, days.upperBound) == 0)
    #expect(try count(2, days.upperBound + 1) == 1)
    for day in poll.dayChoices { #expect(try count(2, day) == 0) }
  }

  @Test func addressesStayTextWhereTheChannelSaysSo() throws {
    let plain = try Channel.allCases.filter { channel in
      try !findings(LinkNotClickable(), "Läs på exempel.se/bad.", channel).isEmpty
    }
    #expect(plain == [.instagram, .tiktok])
    #expect(try findings(LinkNotClickable(), "Läs på exempel.se/bad.", .youtube, kind: "reel").count == 1)
    #expect(try findings(LinkNotClickable(), "Läs på exempel.se/bad.", .instagram, kind: "story").isEmpty)
  }

  @Test func serversAndPaidAccountsDiffer() throws {
    let long = String(repeating: "a", count: 501)
    let rule = TextLength().setting("mastodon_max", to: .integer(5000)).setting("x_max", to: .integer(25_000))
    let context = try ChannelData.context { rule.adjust(&$0) }
    for channel in [Channel.x, .mastodon] {
      #expect(try findings(TextLength(), long, channel).count == 1)
      #expect(rule.check(try ChannelData.post(long, for: channel), in: context).isEmpty)
    }
    #expect(context.channels[.x]?.folds.map(\.maximum) == [280])
    #expect(context.channels[.bluesky] == ChannelData.channels[.bluesky])
    let poll = PollLimit().setting("mastodon_options", to: .integer(9)).setting(
      "mastodon_option_length", to: .integer(90))
    let server = try ChannelData.context { poll.adjust(&$0) }.channels[.mastodon]?.poll
    #expect(server?.options == 2...9 && server?.optionLength.map(\.maximum) == [90])
  }

  @Test func kindsOfPostsHaveLimitsOfTheirOwn() throws {
    let linkedIn = try #require(ChannelData.channels[.linkedin])
    #expect(linkedIn.limits(\.text, for: "reply").map(\.maximum) == [1250])
    #expect(linkedIn.limits(\.text, for: "post").map(\.maximum) == [3000, 3000])
    let facebook = try #require(ChannelData.channels[.facebook])
    #expect(facebook.limits(\.folds, for: "ad").map(\.maximum) == [125])
    #expect(facebook.limits(\.folds, for: "event").map(\.maximum) == [400])
    #expect(facebook.limits(\.titles, for: "post").isEmpty)
    let long = String(repeating: "a", count: 3001)
    for kind in ["story", "profile", "event", "press_release", "moderation"] {
      #expect(try findings(TextLength(), long, .linkedin, kind: kind).isEmpty, "\(kind)")
    }
  }
}
