import LintCore
import LintTestSupport
import Segmentation
import SourceText

/// Posts and contexts for rules about channels' limits, made by hand.
enum ChannelLimitsSupport {
  static let lexicons = try? LintTestSupport.TableLexicons("top-level-domains")

  /// A post with one text for all its channels.
  static func post(_ text: String, channels: [Channel], kind: String? = nil) throws -> Post {
    guard let lexicons else { throw MissingTable() }
    let bytes = Array(text.utf8)
    let range = ByteRange(0..<bytes.count)
    var segments = Segments()
    segments.entities = EntityScanner(lexicons: lexicons).entities(in: bytes)
    let fields = kind.map {
      [FieldMap.Entry(key: "kind", keyRange: range, value: FieldValue(.text($0, OffsetMap(literal: range)), at: range))]
    }
    let body = PostText(role: .body, utf8: bytes, map: OffsetMap(literal: range))
    return Post(
      draft: Draft(fields: FieldMap(fields ?? []), texts: [body], bodyRange: range),
      texts: [Prose(text: body, segments: segments)], channels: channels, language: "sv")
  }

  /// A context with the limits that the tests need.
  static func context() throws -> LintContext {
    guard let lexicons else { throw MissingTable() }
    return LintContext(
      lexicons: lexicons,
      channels: [
        .x: channel(.x, text: [limit(280, .xWeighted, 0)]),
        .instagram: channel(
          .instagram, text: [limit(2200, .grapheme, 0), limit(2200, .utf16, 1)], hashtags: [limit(5, .grapheme, 0)]),
        .bluesky: channel(.bluesky, text: [limit(300, .grapheme, 0), limit(3000, .utf8, 0)]),
        .youtube: channel(
          .youtube, text: [limit(5000, .utf8, 0)], hashtags: [limit(60, .grapheme, 0), limit(3, .grapheme, 2)]),
        .threads: channel(.threads, text: [limit(500, .threads, 0)], hashtags: [limit(1, .grapheme, 2)]),
        .mastodon: channel(.mastodon, text: [limit(500, .mastodon, 0)]),
        .facebook: channel(.facebook, text: [limit(63206, .grapheme, 0)]),
        .web: channel(.web, text: []),
      ])
  }

  private struct MissingTable: Error {}

  private static func channel(
    _ channel: Channel, text: [ChannelDefinition.Limit], hashtags: [ChannelDefinition.Limit] = []
  ) -> ChannelDefinition {
    ChannelDefinition(
      channel: channel, text: text, hashtags: hashtags, alt: [], hasAltField: true, linksAreClickable: true)
  }

  private static func limit(_ maximum: Int, _ unit: CountUnit, _ tier: Int) -> ChannelDefinition.Limit {
    ChannelDefinition.Limit(maximum: maximum, unit: unit, tier: tier, source: "a test", date: "2026-11-20")
  }
}
