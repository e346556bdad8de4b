import LintCore
import Segmentation

/// Holds numbers, dates, times, amounts and ranges against Myndigheternas skrivregler.
public struct NumberFormat: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "number-format",
      category: .plainLanguage,
      severities: [.info],
      summary: Localized(
        sv: "Skriv tal, datum och klockslag så som vi är vana att läsa dem.",
        en: "Write numbers, dates and times the way readers are used to."),
      rationale: Localized(
        sv: """
          Siffror läser vi fort och ofta fel. Med samma skrivsätt som i andra texter hittar ögat rätt, och en skärmläsare \
          säger rätt tal.
          """,
        en: """
          We read digits fast and often wrong. Written the same way as in other texts, they are found by the eye, and a \
          screen reader says the right number.
          """),
      sources: ["Myndigheternas skrivregler, 8:e upplagan, kapitlet om siffror", "SS-ISO 8601"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.language == "sv" else { return [] }
    return post.prose.flatMap { prose -> [Finding] in
      guard prose.bytes.overlaps(.digits) else { return [] }
      let text = NumberText(prose.text.utf8)
      guard !text.tokens.isEmpty else { return [Finding]() }
      let issues = NumberChecks(text: text).issues() + MixedTimes(text: text).issues()
      return issues.filter { !prose.isForeign($0.range) && !prose.isAddress($0.range) }
        .map { finding($0, in: prose) }
    }
  }

  private func finding(_ issue: NumberIssue, in prose: Prose) -> Finding {
    let place = prose.text.place(of: issue.range)
    guard let replacement = issue.replacement else {
      return Finding(.phone, at: place, advice: issue.kind.advice, channel: prose.text.channel)
    }
    var finding = Finding(
      .number(prose.text[issue.range], replacement), at: place, advice: issue.kind.advice, channel: prose.text.channel,
      fixes: [.replace(place, with: replacement, issue.isSure ? .automatic : .needsReview)])
    // SEK is an abbreviation as well, and one finding is enough.
    if issue.kind == .currency { finding.replaces = ["abbreviation", "unexplained-acronym"] }
    return finding
  }
}

/// Finds times with a colon in a text that also has times with a full stop.
struct MixedTimes {
  let text: NumberText

  func issues() -> [NumberIssue] {
    let times = text.tokens.filter { token in
      token.isTime && token.groups.count == 2
        && (text.word(before: token.range.lowerBound).map {
          ["kl", "klockan"].contains($0.text)
        } ?? false)
    }
    let colons = times.filter { $0.separators == [0x3A] }
    guard colons.count < times.count else { return [] }
    return colons.map {
      NumberIssue(
        kind: .mixedTimes, range: $0.range, replacement: $0.groups.joined(separator: "."), isSure: false)
    }
  }
}

extension Localized {
  fileprivate static func number(_ written: String, _ right: String) -> Self {
    Localized(
      sv: "Skriv ”\(right)” i stället för ”\(written)”.", en: "Write “\(right)” instead of “\(written)”.")
  }

  fileprivate static let phone = Localized(
    sv: "Dela upp telefonnumret, så att det går att läsa och slå.",
    en: "Group the phone number, so that it can be read and dialled.")
}
