import BuiltInRules
import LintCore
import Segmentation
import SourceText
import Testing

/// Names, addresses and alt texts: what fits a channel's field passes, and one more does not.
@Suite struct ChannelFieldTests {
  static let channels = Channel.allCases
  /// Letters of one and two bytes, and an emoji of many.
  static let letters = ["a", "å", "👩‍👩‍👧"]

  /// A text of so many units, and one more, with the unit's length of each letter.
  static func texts(_ letter: String, _ limit: ChannelDefinition.Limit) throws -> [(text: String, isOver: Bool)] {
    let counter = LengthCounter(lexicons: try #require(ChannelData.lexicons))
    let one = counter.length(of: Array(letter.utf8), in: limit.unit)
    let fitting = limit.maximum / one
    return [
      (String(repeating: letter, count: fitting), false), (String(repeating: letter, count: fitting + 1), true),
    ]
  }

  @Test(arguments: channels, [ChannelDefinition.ProfileField.handle, .link])
  func profilesAreHeldAgainstTheirLimits(_ channel: Channel, _ field: ChannelDefinition.ProfileField) throws {
    for limit in ChannelData.channels[channel]?.profile[field] ?? [] {
      for letter in Self.letters {
        for (text, isOver) in try Self.texts(letter, limit) {
          let value = ChannelData.text(text)
          let profile =
            field == .link
            ? ChannelData.fields("profile", [("link_in_bio", value)])
            : ChannelData.fields("profile", [("handles", ChannelData.fields("", [(channel.rawValue, value)]).value)])
          let post = try ChannelData.post("Hej.", for: channel, kind: "profile", fields: [profile])
          let findings = ProfileLength().check(post, in: try ChannelData.context())
          #expect(findings.map(\.tier) == (isOver ? [limit.tier] : []), "\(channel) \(field) \(limit.maximum)")
        }
      }
    }
  }

  @Test func someChannelsLimitNames() {
    let limited = ChannelData.channels.values.filter { $0.profile[.handle]?.isEmpty == false }
    #expect(limited.count > 5)
  }

  @Test(arguments: channels) func altTextsAreHeldAgainstTheirLimits(_ channel: Channel) throws {
    let rule = AltLength().setting("max", to: .integer(10_000)).setting("advised", to: .integer(10_000))
    let counter = LengthCounter(lexicons: try #require(ChannelData.lexicons))
    let limits = ChannelData.channels[channel]?.alt ?? []
    for limit in limits {
      for letter in Self.letters {
        for (text, isOver) in try Self.texts(letter, limit) {
          // The gravest limit that it is over, whatever its unit.
          let broken = limits.first { counter.length(of: Array(text.utf8), in: $0.unit) > $0.maximum }
          #expect(!isOver || broken != nil)
          let findings = rule.check(try post(text, for: channel), in: try ChannelData.context())
          #expect(findings.map(\.tier) == (broken.map { [$0.tier] } ?? []), "\(channel) \(limit.maximum) \(limit.unit)")
          for finding in findings { #expect(finding.message.sv.contains(limit.date), "\(finding.message.sv)") }
        }
      }
    }
  }

  @Test func someChannelsLimitAltTexts() {
    #expect(ChannelData.channels.values.count { !$0.alt.isEmpty } > 4)
  }

  /// A post with one picture.
  private func post(_ alt: String, for channel: Channel) throws -> Post {
    let bytes = Array(alt.utf8)
    let range = ByteRange(0..<bytes.count)
    let fields = FieldMap([FieldMap.Entry(key: "alt", keyRange: range, value: ChannelData.text(alt))])
    let picture = Attachment(file: ChannelData.text("a.jpg"), fields: fields, range: range)
    let text = PostText(role: .alt(0), utf8: bytes, map: OffsetMap(literal: range))
    var segments = Segments()
    // Two words, so that it is no lone one.
    segments.words = [0..<1, 1..<2].map { Word(range: $0, shape: .letters) }
    var draft = Draft(texts: [text], bodyRange: range)
    draft.attachments = [picture]
    return Post(draft: draft, texts: [Prose(text: text, segments: segments)], channels: [channel], language: "sv")
  }
}
