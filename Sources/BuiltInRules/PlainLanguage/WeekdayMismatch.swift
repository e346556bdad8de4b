import LintCore
import Segmentation

/// Holds weekdays against the dates beside them.
///
/// The year is the one that is written, else the one in which the date comes nearest to, or next after, the day of
/// publishing. Without either nothing is said: the rule never asks what day it is today.
public struct WeekdayMismatch: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "weekday-mismatch",
      category: .plainLanguage,
      severities: [.error],
      summary: Localized(
        sv: "Kontrollera att veckodagen stämmer med datumet.", en: "Check that the weekday agrees with the date."),
      rationale: Localized(
        sv: """
          När dag och datum inte hör ihop kommer folk på fel dag, eller inte alls. Utan årtal räknar Klartext från \
          fältet publish_at, och saknas det också säger regeln inget.
          """,
        en: """
          When day and date disagree people come on the wrong day, or not at all. Without a year Klartext counts from the \
          field publish_at, and where that is missing too the rule says nothing.
          """),
      sources: ["Göteborgs Stad, riktlinjer för evenemang i sociala medier", "Den gregorianska kalendern"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    let published = post.draft.fields["publish_at"]?.date
    return Self.dates(in: post).compactMap { finding($0.date, published, in: $0.prose) }
  }

  public func obstacle(to post: Post, in context: LintContext) -> Localized? {
    guard post.draft.fields["publish_at"]?.date == nil,
      Self.dates(in: post).contains(where: { $0.date.year == nil })
    else { return nil }
    return Localized(
      sv: "veckodagen hör till ett datum utan årtal, och publish_at saknas",
      en: "the weekday belongs to a date without a year, and publish_at is missing")
  }

  private static func dates(in post: Post) -> [(date: WeekdayDate, prose: Prose)] {
    post.memo.value(for: WeekdayDate.self) {
      post.prose.flatMap { prose in WeekdayDates(prose: prose).all.map { (date: $0, prose: prose) } }
    }
  }

  private func finding(_ date: WeekdayDate, _ published: LocalDateTime?, in prose: Prose) -> Finding? {
    let years = date.year.map { [$0] } ?? published.map { Self.years(of: date, near: $0) } ?? []
    let right = years.filter { date.day <= LocalDateTime.days(inMonth: date.month, year: $0) }
      .map { (year: $0, weekday: Weekday(year: $0, month: date.month, day: date.day)) }
    guard let first = right.first, !right.contains(where: { $0.weekday == date.weekday }) else { return nil }
    let month = NumberChecks.months[date.month - 1]
    return Finding(
      .mismatch("\(date.day) \(month) \(first.year)", first.weekday.name, date.weekday.name),
      at: prose.text.place(of: date.range), advice: .checkIt, channel: prose.text.channel)
  }

  /// The years in which the date comes nearest to a day and next after it, the nearest first.
  private static func years(of date: WeekdayDate, near day: LocalDateTime) -> [Int] {
    let published = dayNumber(day.year, day.month, day.day)
    let candidates = (day.year - 1...day.year + 1).map { year in
      (year: year, distance: dayNumber(year, date.month, date.day) - published)
    }
    guard let nearest = candidates.min(by: { abs($0.distance) < abs($1.distance) }) else { return [] }
    let next = candidates.filter { $0.distance >= 0 }.min { $0.distance < $1.distance }
    return next.map { $0.year == nearest.year ? [nearest.year] : [nearest.year, $0.year] } ?? [nearest.year]
  }

  /// Days from a fixed day; only differences mean anything.
  private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let (year, month) = month < 3 ? (year - 1, month + 12) : (year, month)
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * (month - 3) + 2) / 5 + day
  }
}

extension Localized {
  fileprivate static func mismatch(_ date: String, _ right: Localized, _ written: Localized) -> Self {
    Localized(
      sv: "\(date) är en \(right.sv), inte en \(written.sv).", en: "\(date) is a \(right.en), not a \(written.en).")
  }

  fileprivate static let checkIt = Localized(
    sv: "Ta reda på om det är dagen eller datumet som är fel.", en: "Find out whether the day or the date is wrong.")
}
