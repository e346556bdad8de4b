import LintCore
import SourceText

/// Comments and front matter as wholes.
extension InputFinding {
  private static func syntax(_ range: ByteRange, sv: String, en: String, advice: Localized? = nil) -> InputFinding {
    InputFinding("draft-syntax", Finding(Localized(sv: sv, en: en), at: range, advice: advice))
  }

  /// A comment that never ends.
  static func unclosedComment(at range: ByteRange) -> InputFinding {
    syntax(
      range, sv: "Kommentaren slutar aldrig, så den räknas som text. Skriv --> där den ska sluta.",
      en: "The comment never ends, so it counts as text. Write --> where it is to end.")
  }

  /// Front matter without its second line of hyphens.
  static func unclosedFrontMatter(at range: ByteRange) -> InputFinding {
    syntax(
      range, sv: "Fälten överst slutar aldrig. Skriv --- på en egen rad mellan fälten och texten.",
      en: "The fields at the top never end. Write --- on a line of its own between the fields and the text.",
      advice: Localized(
        sv: "Är det inga fält, ta bort --- på första raden.",
        en: "If they are no fields, remove --- from the first line."))
  }

  /// Text between the lines of hyphens where fields should be.
  static func frontMatterWithoutKeys(at range: ByteRange) -> InputFinding {
    syntax(
      range,
      sv: "Mellan raderna --- ska det stå fält, som ”kanaler: facebook”. Här står text, som räknas till inlägget.",
      en:
        "Between the lines --- there must be fields, such as “channels: facebook”. Here is text, which counts as the post's."
    )
  }

  /// A hashtag that YAML takes for a comment.
  static func hashtagInPlainValue(
    _ key: String, value: Range<Int>, at range: Range<Int>, in source: SourceText
  ) -> InputFinding {
    var finding = Finding(
      Localized(
        sv: "Det som står efter # i ”\(key)” läses inte. Sätt citattecken om hela värdet.",
        en: "What stands after # in “\(key)” is not read. Put quotation marks around the whole value."),
      at: ByteRange(range))
    finding.fixes = [.quote(value, in: source, .needsReview)]
    return InputFinding("draft-syntax", finding)
  }

  /// `<!-- channel: -->` without a channel.
  static func channelCommentWithoutName(at range: ByteRange) -> InputFinding {
    InputFinding(
      "invalid-value",
      Finding(
        Localized(
          sv: "Kommentaren säger inte vilken kanal texten är för. Skriv till exempel: channel: x",
          en: "The comment does not say which channel the text is for. Write, for example: channel: x"), at: range))
  }

  /// A suppression comment that names no rule.
  static func suppressionWithoutRule(_ verb: String, at range: ByteRange) -> InputFinding {
    InputFinding(
      "suppression-without-rule",
      Finding(
        Localized(
          sv:
            "Undantaget säger inte vilken regel det gäller, så det gör inget. Skriv till exempel: \(verb) emoji-count",
          en: "The suppression names no rule, so it does nothing. Write, for example: \(verb) emoji-count"), at: range))
  }

  /// A word that begins as a suppression but is none.
  static func misspeltSuppression(_ word: String, nearest: String?, at range: ByteRange) -> InputFinding {
    let verbs = Directive.Verb.allCases.map(\.rawValue)
    let sv = "\(word.quotedInSwedish(else: "Kommentaren")) är inget undantag som Klartext känner till."
    let en = "\(word.quotedInEnglish(else: "The comment")) is no suppression that Klartext knows."
    guard let nearest else {
      return InputFinding(
        "suppression-without-rule",
        Finding(
          Localized(sv: "\(sv) Skriv \(verbs.listed("eller")).", en: "\(en) Write \(verbs.listed("or"))."), at: range))
    }
    return InputFinding(
      "suppression-without-rule",
      Finding(
        Localized(sv: "\(sv) Menade du ”\(nearest)”?", en: "\(en) Did you mean “\(nearest)”?"), at: range,
        fixes: [.replace(range, with: nearest, .needsReview)]))
  }
}
