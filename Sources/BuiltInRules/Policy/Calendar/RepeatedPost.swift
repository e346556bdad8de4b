import LintCore
import SourceText

/// Finds posts that say nearly the same as an earlier one of the same account.
public struct RepeatedPost: SeriesRule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "repeated-post",
      category: .policy,
      severities: [.info],
      isOnByDefault: false,
      needs: .calendar,
      scope: .post,
      summary: Localized(
        sv: "Skriv om inlägg som kommer en gång till.", en: "Rewrite posts that come once more."),
      rationale: Localized(
        sv: """
          Den som följer kontot läser samma ord igen och slutar läsa, och kanalerna räknar upprepade inlägg som skräp. \
          Versaler, radbrytningar, skiljetecken och länkadresser spelar ingen roll. Svar, annonser och inlägg under en \
          kris får upprepa sig. Det får också samma text på ett annat konto eller i en annan kanal.
          """,
        en: """
          Followers read the same words again and stop reading, and channels count repeated posts as spam. Texts are compared \
          whatever their capitals, line breaks, punctuation and link addresses. Replies, advertisements and posts during a \
          crisis do not count, nor does the same text on another account or in another channel.
          """),
      sources: [
        "Helsingborgs stad, Strategi för sociala medier (2023): ”upprepade inlägg från samma användare ska tas bort”"
      ],
      examples: Self.examples)
  }

  /// For how many days a post is remembered.
  var days = 30
  /// How alike two texts must be, in per cent.
  var likeness = 85

  public static var options: [RuleOption<Self>] {
    [
      .integer(
        "days", \.days, in: 1...366,
        Localized(
          sv: "Hur många dagar det ska gå innan samma text kommer igen.",
          en: "How many days must pass before the same text comes again.")),
      .integer(
        "likeness", \.likeness, in: 50...100,
        Localized(sv: "Hur lika texterna ska vara, i procent.", en: "How alike the texts must be, in per cent.")),
    ]
  }

  /// Creates the rule.
  public init() {}

  public var comparesTexts: Bool { true }

  public func check(_ series: PostSeries, in context: LintContext) -> [SeriesFinding] {
    series.feeds { $0.isPlannedPost && !$0.isCrisis && $0.sketch != nil }.flatMap { feed, posts in
      var known = LikeTexts(likeness: Double(likeness) / 100)
      return posts.compactMap { number -> SeriesFinding? in
        let later = series.posts[number]
        guard let sketch = later.sketch, let match = known.earlier(like: sketch) else { return nil }
        let earlier = series.posts[posts[match]]
        guard let first = earlier.published, let second = later.published,
          second.day.number - first.day.number <= days
        else { return nil }
        return SeriesFinding(post: number, finding(first, earlier, later, feed))
      }
    }
  }

  private func finding(
    _ first: Moment, _ earlier: PostSummary, _ later: PostSummary, _ feed: PostSummary.Feed
  ) -> Finding {
    let elsewhere = earlier.file == later.file ? "" : " (\(earlier.path))"
    let day = first.day.text
    return Finding(
      Localized(
        sv: "Inlägget säger nästan samma sak som det \(day.sv)\(elsewhere). Skriv om det, eller vänta.",
        en: "The post says nearly the same as that of \(day.en)\(elsewhere). Rewrite it, or wait."),
      at: later.place, channel: feed.channel,
      related: earlier.file == later.file ? [Note(.theEarlier, at: earlier.place)] : [])
  }
}

extension Localized {
  fileprivate static let theEarlier = Localized(sv: "Här är det tidigare inlägget.", en: "This is the earlier post.")
}
