import LintCore
import SourceText

/// Finds loaded content that is published when nobody is there to answer.
public struct PublishTime: Rule {
  /// From which full hour on it is too late.
  public var hour = 14
  /// Whether eves with the day off count as holidays: Midsummer Eve, Christmas Eve and New Year's Eve.
  public var eves = true
  /// Whether Saturdays, Sundays and holidays themselves count.
  public var daysOff = false

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "publish-time", category: .policy, severities: [.warning], isOnByDefault: false, needs: .policy,
      scope: .post,
      summary: Localized(
        sv: "Publicera laddat innehåll när någon är på plats och svarar.",
        en: "Publish loaded content when somebody is there to answer."),
      rationale: Localized(
        sv: """
          Efter ett laddat inlägg kommer frågor och starka åsikter. Sent på fredagen eller dagen före en helgdag finns \
          ingen som svarar förrän flera dagar senare. Krisinformation väntar aldrig.
          """,
        en: """
          A loaded post is followed by questions and strong opinions. Late on Fridays, or on the day before a public \
          holiday, nobody answers until days later. Crisis information never waits.
          """),
      sources: [
        "Helsingborgs stad, Strategi för sociala medier (2023), Svara så fort som möjligt",
        "Lagen (1989:253) om allmänna helgdagar",
      ],
      examples: Self.examples)
  }

  public static var options: [RuleOption<Self>] {
    [
      .integer(
        "hour", \.hour, in: 0...24,
        Localized(sv: "Timmen då det är för sent.", en: "The hour from which it is too late.")),
      .boolean(
        "eves", \.eves,
        Localized(
          sv: "Räkna midsommarafton, julafton och nyårsafton som helgdagar.",
          en: "Count Midsummer Eve, Christmas Eve and New Year’s Eve as holidays.")),
      .boolean(
        "days_off", \.daysOff,
        Localized(
          sv: "Säg till också på lördagar, söndagar och helgdagar.", en: "Tell also on Saturdays, Sundays and holidays."
        )),
    ]
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.isDeclaredContent, !post.isCrisis, let value = post.draft.fields["publish_at"],
      let date = value.date?.inSweden, let late = late(date), let loaded = LoadedContent(post, in: context)
    else { return [] }
    return [Finding(.tooLate(late, loaded), at: value.range, advice: .wait)]
  }

  public func obstacle(to post: Post, in context: LintContext) -> Localized? {
    guard post.isDeclaredContent, !post.isCrisis, post.draft.fields["sensitive"]?.bool == true else { return nil }
    guard let date = post.draft.fields["publish_at"]?.date else {
      return Localized(sv: "publish_at saknas", en: "publish_at is missing")
    }
    guard date.hour == nil, late(date, assuming: 24) != nil else { return nil }
    return Localized(sv: "publish_at har inget klockslag", en: "publish_at has no time of day")
  }

  /// Why a moment is too late.
  enum Late {
    case friday
    case before(SwedishHoliday)
    case dayOff
  }

  /// Why a moment is too late; nil when it is not.
  private func late(_ date: LocalDateTime, assuming assumed: Int? = nil) -> Late? {
    let day = CalendarDay(date)
    if daysOff, day.weekday == .saturday || day.weekday == .sunday || isHoliday(day) != nil { return .dayOff }
    guard let hour = date.hour ?? assumed, hour >= self.hour else { return nil }
    if let holiday = isHoliday(day.advanced(by: 1)) { return .before(holiday) }
    return day.weekday == .friday ? .friday : nil
  }

  private func isHoliday(_ day: CalendarDay) -> SwedishHoliday? {
    guard let holiday = day.swedishHoliday, eves || !holiday.isEve else { return nil }
    return holiday
  }
}

extension PublishTime.Late {
  /// When it is, as the end of a sentence.
  fileprivate var when: Localized {
    switch self {
    case .friday: Localized(sv: "sent på fredagen", en: "late on Friday")
    case .before(let holiday):
      Localized(sv: "sent dagen före \(holiday.name.sv)", en: "late on the day before \(holiday.name.en)")
    case .dayOff: Localized(sv: "på en ledig dag", en: "on a day off")
    }
  }
}

extension Localized {
  fileprivate static func tooLate(_ late: PublishTime.Late, _ loaded: LoadedContent) -> Self {
    let what =
      switch loaded {
      case .declared: Localized(sv: "Det känsliga inlägget", en: "The sensitive post")
      case .word(let word): Localized(sv: "Inlägget om ”\(word)”", en: "The post about “\(word)”")
      }
    return Localized(
      sv: "\(what.sv) kommer ut \(late.when.sv), när ingen hinner svara.",
      en: "\(what.en) goes out \(late.when.en), when nobody has time to answer.")
  }

  fileprivate static let wait = Localized(
    sv: "Publicera tidigare eller nästa arbetsdag. Gäller det en kris: skriv crisis: true.",
    en: "Publish earlier or on the next working day. If it is about a crisis: write crisis: true.")
}
