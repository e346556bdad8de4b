import LintCore
import SourceText

/// Finds answers that come later than the organisation has promised.
public struct ResponseTime: Rule {
  /// What the hours count.
  enum Counting: String, CaseIterable, Sendable {
    /// Only the hours in which people work: 24 of them are nearly three working days.
    case workingHours = "working-hours"
    /// All hours from the first moment of work; a time limit at night or on a day off moves to the next morning of work.
    case clockHours = "clock-hours"
    /// The end of the working day after, whatever the hours.
    case nextWorkingDay = "next-working-day"
  }

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "response-time",
      category: .policy,
      severities: [.warning],
      isOnByDefault: false,
      needs: .calendar,
      scope: .post,
      summary: Localized(sv: "Svara i tid.", en: "Answer in time."),
      rationale: Localized(
        sv: """
          Den som frågar kommunen ska få svar medan svaret behövs, och andra läser tystnaden. Räkningen börjar när \
          kommentaren kom (`in_reply_to.received_at`) och går till `publish_at`. Bara arbetstiden är med: vardagar klockan \
          8–17, utan helgdagar och aftnarna vid jul, nyår och midsommar. Saknas klockslaget gäller det som är bäst för svaret.
          """,
        en: """
          Who asks the municipality is to have the answer while it is needed, and others read the silence. It is counted from when \
          the comment came (`in_reply_to.received_at`) to `publish_at`. Only working time counts: weekdays from 8 to 17, without \
          public holidays and the eves of Christmas, New Year and Midsummer. A day without a time counts in the answer's favour.
          """),
      sources: [
        "Helsingborgs stad, Strategi för sociala medier (2023): ”inom 24 timmar under arbetstid, vardagar 8-17”",
        "Lag (1989:253) om allmänna helgdagar",
      ],
      examples: Self.examples)
  }

  /// How many hours an answer may take.
  var hours = 24
  /// What the hours count.
  var counting = Counting.workingHours
  /// The hour of the day at which work begins.
  var opens = 8
  /// The hour of the day at which work ends.
  var closes = 17

  public static var options: [RuleOption<Self>] {
    [
      .integer(
        "hours", \.hours, in: 1...400,
        Localized(sv: "Hur många timmar ett svar får dröja.", en: "How many hours an answer may take.")),
      .choice(
        "counting", \.counting,
        Localized(
          sv:
            "Vad timmarna räknar: working-hours (arbetstid), clock-hours (alla timmar) eller next-working-day (nästa arbetsdags slut).",
          en: "What the hours count: working-hours, clock-hours, or next-working-day (the end of the next working day)."
        )),
      .integer(
        "opens", \.opens, in: 0...23,
        Localized(sv: "Klockslaget då arbetsdagen börjar.", en: "The hour at which the working day begins.")),
      .integer(
        "closes", \.closes, in: 1...24,
        Localized(sv: "Klockslaget då arbetsdagen slutar.", en: "The hour at which the working day ends.")),
    ]
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.kind == "reply", let published = post.draft.fields["publish_at"], let date = published.date,
      let received = post.draft.fields["in_reply_to"]?.map?["received_at"]?.date
    else { return [] }
    let answer = Moment(date, in: context.timeZone)
    let limit = limit(after: Moment(received, in: context.timeZone))
    guard answer.hasTime ? answer.clock > limit : answer.day > limit.day else { return [] }
    let (answered, due) = (answer.text, limit.text)
    return [
      Finding(
        Localized(
          sv: "Svaret kommer \(answered.sv), men skulle ha kommit \(due.sv). Svara tidigare.",
          en: "The answer comes on \(answered.en), but was due on \(due.en). Answer earlier."),
        at: published.range, advice: .sayThatYouLook)
    ]
  }

  public func obstacle(to post: Post, in context: LintContext) -> Localized? {
    guard post.kind == "reply" else { return nil }
    let received = post.draft.fields["in_reply_to"]?.map?["received_at"]
    guard received?.date == nil || post.draft.fields["publish_at"]?.date == nil else { return nil }
    return Localized(
      sv: "svaret saknar in_reply_to.received_at eller publish_at",
      en: "the answer has no in_reply_to.received_at or publish_at")
  }

  /// When the answer is due.
  private func limit(after received: Moment) -> WorkingTime.Clock {
    let work = WorkingTime(from: opens, to: closes)
    // A comment of which only the day is known came at its end.
    let start = work.opening(
      atOrAfter: received.hasTime ? received.clock : .init(day: received.day, secondOfDay: work.hours.upperBound))
    switch counting {
    case .workingHours: return work.end(of: hours * 3600, after: start)
    case .clockHours:
      let total = start.secondOfDay + hours * 3600
      let end = WorkingTime.Clock(day: start.day.advanced(by: total / 86_400), secondOfDay: total % 86_400)
      let isWork =
        work.isWorkingDay(end.day) && (work.hours.lowerBound...work.hours.upperBound).contains(end.secondOfDay)
      return isWork ? end : work.opening(atOrAfter: end)
    case .nextWorkingDay:
      let next = work.opening(atOrAfter: .init(day: start.day.advanced(by: 1), secondOfDay: 0))
      return WorkingTime.Clock(day: next.day, secondOfDay: work.hours.upperBound)
    }
  }
}

extension Localized {
  fileprivate static let sayThatYouLook = Localized(
    sv: "Tar svaret tid, skriv genast att ni tar reda på det och när ni återkommer.",
    en: "If the answer takes time, say at once that you are finding out and when you will be back.")
}
