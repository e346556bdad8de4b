import LintCore
import SourceText

/// Finds posts of one account that come close upon each other.
public struct SlotCollision: SeriesRule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "slot-collision",
      category: .policy,
      severities: [.warning],
      isOnByDefault: false,
      needs: .calendar,
      scope: .post,
      summary: Localized(
        sv: "Lägg tid mellan två inlägg på samma konto.", en: "Leave time between two posts of one account."),
      rationale: Localized(
        sv: """
          Två inlägg nästan samtidigt tar läsare från varandra, och kanalerna visar det andra för färre. I en gemensam \
          kalender är det dessutom ofta ett tecken på att två verksamheter har bokat samma tid. Svar, annonser och inlägg \
          under en kris räknas inte.
          """,
        en: """
          Two posts at nearly the same time take readers from each other, and channels show the second to fewer. In a shared \
          calendar it is often a sign that two departments have booked the same slot. Replies, advertisements and posts during a \
          crisis do not count.
          """),
      sources: [
        "Helsingborgs stad, Strategi för sociala medier (2023): ”bokar plats i den gemensamma publiceringskalendern”"
      ],
      examples: Self.examples)
  }

  /// The least time between two posts, in minutes.
  var minutes = 30

  public static var options: [RuleOption<Self>] {
    [
      .integer(
        "minutes", \.minutes, in: 1...1440,
        Localized(sv: "Minsta tid mellan två inlägg, i minuter.", en: "The least time between two posts, in minutes."))
    ]
  }

  /// Creates the rule.
  public init() {}

  public func check(_ series: PostSeries, in context: LintContext) -> [SeriesFinding] {
    series.feeds { $0.isPlannedPost && !$0.isCrisis && $0.published?.hasTime == true }.flatMap { feed, posts in
      zip(posts, posts.dropFirst()).compactMap { earlier, later in
        guard let first = series.posts[earlier].published, let second = series.posts[later].published,
          second.seconds - first.seconds < minutes * 60
        else { return nil }
        return SeriesFinding(post: later, finding(first, second, series.posts[earlier], series.posts[later], feed))
      }
    }
  }

  private func finding(
    _ first: Moment, _ second: Moment, _ earlier: PostSummary, _ later: PostSummary, _ feed: PostSummary.Feed
  ) -> Finding {
    let elsewhere = earlier.file == later.file ? "" : " (\(earlier.path))"
    let gap = (second.seconds - first.seconds) / 60
    let time = first.clock.text
    let message =
      gap == 0
      ? Localized(
        sv: "Kontot har redan ett inlägg \(time.sv)\(elsewhere). Lägg minst \(minutes) minuter emellan.",
        en: "The account already has a post on \(time.en)\(elsewhere). Leave at least \(minutes) minutes between them.")
      : Localized(
        sv:
          "Kontot har ett inlägg \(gap) min tidigare, \(time.sv)\(elsewhere). Lägg minst \(minutes) minuter emellan.",
        en: "The account has a post \(gap) min earlier, on \(time.en)\(elsewhere). Leave at least \(minutes) minutes.")
    return Finding(
      message, at: later.place, advice: .moveOne, channel: feed.channel,
      related: earlier.file == later.file ? [Note(.theOther, at: earlier.place)] : [])
  }
}

extension Localized {
  fileprivate static let moveOne = Localized(
    sv: "Flytta ett av dem, eller gör ett inlägg av båda.", en: "Move one of them, or make one post of both.")
  fileprivate static let theOther = Localized(sv: "Här är det andra inlägget.", en: "This is the other post.")
}
