import LintCore
import Testing

/// The files in `Rules/channels` say for every number where it is from, when, and how sure it is.
@Suite struct ChannelFileTests {
  /// Rows with a number or a list that a channel sets.
  static let rows = ChannelData.files.sorted { $0.key < $1.key }.flatMap { name, text in
    text.split(separator: "\n").filter { $0.contains("max:") || $0.contains("measure:") || $0.contains("formats:") }.map
    { "\(name): \($0)" }
  }

  @Test func everyLimitNamesSourceDateAndCertainty() {
    #expect(Self.rows.count > 120)
    for row in Self.rows {
      for key in ["source: \"", "date: 20", "certainty: "] { #expect(row.contains(key), "\(row)") }
    }
  }

  @Test func noFileHasLimitsThatCannotBeMet() {
    for definition in ChannelData.channels.values {
      let limits = [definition.text, definition.titles, definition.folds] + Array(definition.profile.values)
      for limit in limits.joined() { #expect(limit.maximum > 0) }
      for option in definition.poll?.optionLength ?? [] { #expect(option.maximum > 10) }
    }
  }

  @Test func oneFileStandsForEachChannel() {
    let names = Channel.allCases.map { $0.rawValue.split(separator: "_").joined(separator: "-") + ".yml" }
    #expect(Set(ChannelData.files.keys) == Set(names))
  }

  /// Numbers that sources disagree about, as decided.
  @Test func disputedLimitsAreAsDecided() throws {
    func tiers(_ limits: [ChannelDefinition.Limit]?) -> [String] {
      (limits ?? []).map { "\($0.maximum) \($0.unit.rawValue) \($0.tier)" }
    }
    let channels = ChannelData.channels
    #expect(channels[.instagram]?.hashtags.map(\.maximum) == [5])
    #expect(channels[.instagram]?.mentions.map(\.maximum) == [20])
    #expect(tiers(channels[.tiktok]?.text) == ["4000 utf16 0", "2200 utf16 1"])
    #expect(tiers(channels[.youtube]?.text) == ["5000 utf8 0"])
    #expect(tiers(channels[.threads]?.text) == ["500 threads 0"])
    #expect(tiers(channels[.bluesky]?.text) == ["300 grapheme 0", "3000 utf8 0"])
    #expect(channels[.facebook]?.text.map(\.maximum) == [63206, 63206])
    #expect(channels[.youtube]?.hashtags.map(\.maximum) == [60, 3])
    #expect(channels[.mastodon]?.poll?.options == 2...4)
    #expect(channels[.x]?.text.map(\.maximum) == [280])
  }
}
