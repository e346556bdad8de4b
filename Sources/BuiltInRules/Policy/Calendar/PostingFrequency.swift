import LintCore
import SourceText

/// Finds accounts that get fewer posts than they aim for, over each four weeks that the calendar covers.
///
/// An account's own aim in the policy's register comes before the options.
public struct PostingFrequency: SeriesRule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "posting-frequency",
      category: .policy,
      severities: [.warning],
      isOnByDefault: false,
      needs: .calendar,
      scope: .post,
      summary: Localized(
        sv: "Planera så många inlägg som kontot ska ha.", en: "Plan as many posts as the account is to have."),
      rationale: Localized(
        sv: """
          Ett konto som tystnar tappar sina följare, och de undrar om någon läser det de skriver. Räkningen gäller fyra \
          veckor i taget, så att en livlig vecka väger upp en lugn. Svar och annonser är inte med i räkningen. En \
          kalender måste omfatta minst fyra veckor.
          """,
        en: """
          An account that falls silent loses its followers, who wonder whether anyone reads what they write. It is counted over \
          four weeks at a time, so that a busy week can make up for a quiet one. Replies and advertisements do not count, and a \
          calendar shorter than four weeks is not checked.
          """),
      sources: [
        "Stockholms stad, fastighetsnämnden, svar på remiss av policy för sociala medier (2019): ”ska vara minst ett par inlägg i veckan”",
        "Helsingborgs stad, Strategi för sociala medier (2023): ”publicerar regelbundet inlägg och svarar på de kommentarer”",
      ],
      examples: Self.examples)
  }

  /// How many posts the account is to have in each period.
  var posts = 2
  /// What the aim is counted over.
  var period = Account.PostingAim.Period.week
  /// The most days between two posts; 0 for any number.
  var longestGap = 0

  public static var options: [RuleOption<Self>] {
    [
      .integer(
        "posts", \.posts, in: 1...200,
        Localized(
          sv: "Hur många inlägg kontot ska ha per period.", en: "How many posts the account is to have a period.")),
      .choice(
        "period", \.period,
        Localized(
          sv: "Vad målet gäller: week (vecka) eller month (fyra veckor).",
          en: "What the aim is for: week, or month (four weeks).")),
      .integer(
        "longest_gap", \.longestGap, in: 0...366,
        Localized(
          sv: "Högst så många dagar mellan två inlägg; 0 om det inte spelar någon roll.",
          en: "The most days between two posts; 0 when it does not matter.")),
    ]
  }

  /// Creates the rule.
  public init() {}

  /// How long the posts of a calendar must reach to count as four weeks: from a Tuesday to a Thursday three weeks later.
  private static let shortest = 24

  public func check(_ series: PostSeries, in context: LintContext) -> [SeriesFinding] {
    let spans = FileSpans(series)
    return series.feeds { $0.account != nil && $0.isPlannedPost }.flatMap { _, posts -> [SeriesFinding] in
      let covered = spans.union(of: posts.map { series.posts[$0] })
      let account = series.posts[posts[0]].account.flatMap { context.policy?.account($0) }
      // What an account is not for, it need not have often.
      if let kinds = account?.kinds, !kinds.isEmpty, !kinds.contains(where: PostSummary.isPlanned) { return [] }
      let aim = account?.aim ?? Account.PostingAim(count: self.posts, per: period)
      return tooFew(posts, in: series, covered, aim) + gaps(posts, in: series)
    }
  }

  public func obstacle(to series: PostSeries, in context: LintContext) -> Localized? {
    guard !series.posts.contains(where: { $0.account != nil && $0.published != nil }) else { return nil }
    return Localized(
      sv: "inget inlägg har både konto och tid för publicering",
      en: "no post has both an account and a time of publishing")
  }

  private func tooFew(
    _ posts: [Int], in series: PostSeries, _ covered: ClosedRange<CalendarDay>, _ aim: Account.PostingAim
  ) -> [SeriesFinding] {
    var findings: [SeriesFinding] = []
    let wanted = aim.countInFourWeeks
    var start = covered.lowerBound
    var next = 0
    while covered.upperBound.number - start.number + 1 >= Self.shortest, let first = posts.first {
      let end = start.advanced(by: 28)
      let before = next
      while next < posts.count, let day = series.posts[posts[next]].published?.day, day < end { next += 1 }
      if next - before < wanted {
        let shown = next > before ? posts[before] : before > 0 ? posts[before - 1] : first
        let last = min(end.advanced(by: -1), covered.upperBound)
        findings.append(SeriesFinding(post: shown, few(next - before, wanted, start, last, series.posts[shown])))
      }
      start = end
      guard next == before else { continue }
      // Where there is nothing for a long time it is said once, not for every four weeks of it.
      guard next < posts.count, let day = series.posts[posts[next]].published?.day else { break }
      start = day.window(from: start)
    }
    return findings
  }

  private func few(
    _ count: Int, _ wanted: Int, _ start: CalendarDay, _ end: CalendarDay, _ post: PostSummary
  ) -> Finding {
    Finding(
      Localized(
        sv: "Kontot får \(count) inlägg \(start.text.sv)–\(end.text.sv), men målet är minst \(wanted). Planera fler.",
        en:
          "The account gets \(count) posts from \(start.text.en) to \(end.text.en), but the aim is \(wanted). Plan more."
      ),
      at: post.place)
  }

  private func gaps(_ posts: [Int], in series: PostSeries) -> [SeriesFinding] {
    guard longestGap > 0 else { return [] }
    return zip(posts, posts.dropFirst()).compactMap { earlier, later in
      guard let first = series.posts[earlier].published?.day, let second = series.posts[later].published?.day,
        second.number - first.number > longestGap
      else { return nil }
      let message = Localized(
        sv: "Kontot är tyst i \(second.number - first.number) dagar före det här. Lägg högst \(longestGap) emellan.",
        en: "The account is silent for \(second.number - first.number) days before this. Leave at most \(longestGap).")
      return SeriesFinding(post: later, Finding(message, at: series.posts[later].place))
    }
  }
}

extension CalendarDay {
  /// The beginning of the four weeks that a day lies in, counted on from a day at or before it.
  fileprivate func window(from start: CalendarDay) -> CalendarDay {
    start.advanced(by: (number - start.number) / 28 * 28)
  }
}

extension Account.PostingAim {
  /// How many posts it means for four weeks, which a month is counted as.
  fileprivate var countInFourWeeks: Int { period == .week ? 4 * count : count }
}

/// The days that files with several posts cover: from their first post to their last, whichever account they are of.
private struct FileSpans {
  private var spans: [Int: ClosedRange<CalendarDay>] = [:]

  init(_ series: PostSeries) {
    for post in series.posts where post.isPlannedPost {
      guard let day = post.published?.day else { continue }
      let known = spans[post.file] ?? day...day
      spans[post.file] = min(known.lowerBound, day)...max(known.upperBound, day)
    }
  }

  /// The days that the files of some posts cover, from the first to the last.
  func union(of posts: [PostSummary]) -> ClosedRange<CalendarDay> {
    var union: ClosedRange<CalendarDay>?
    for post in posts {
      guard let span = spans[post.file] else { continue }
      union =
        min(
          union?.lowerBound ?? span.lowerBound, span.lowerBound)...max(
          union?.upperBound ?? span.upperBound, span.upperBound)
    }
    let none = CalendarDay(number: 0)
    return union ?? none...none
  }
}
