import LintCore
import Linting
import Reporters
import SourceText

/// A report with something of everything, from which the golden files are written.
enum SampleReport {
  static var report: LintReport {
    LintReport(
      files: [
        bathing.report(), calendar.report(posts: 3),
        FileReport(path: "inlagg/tomt.md", source: SourceText("Hej.\n"), posts: 1, diagnostics: [], personalData: []),
        summer.report(),
      ],
      failures: [
        InputFailure(
          path: "inlagg/borta.md",
          reason: Localized(sv: "Filen finns inte.", en: "The file does not exist."))
      ],
      notChecked: [
        NotChecked(rule: "approval-missing", reason: policy), NotChecked(rule: "kpi-missing", reason: policy),
        NotChecked(
          rule: "alt-missing",
          reason: Localized(sv: "Utkastet säger inget om bilder.", en: "The draft says nothing of pictures.")),
      ])
  }

  private static let policy = Localized(sv: "Ingen policy är vald.", en: "No policy is chosen.")

  /// The example of the manual, with a finding of another rule around the personal data.
  private static var bathing: SampleDraft {
    var draft = SampleDraft(
      "inlagg/bad.md",
      "---\nchannels: [x]\n---\n\n# Badet\n\nRing Anna, ⟦19880101-2397⟧, om du vill boka.\n\n"
        + "Ta med badkläder, 🩱 ⟦t.ex.⟧ baddräkt, och handduk⟦⟧\n")
    draft.hide(0, "personal-identity-number", as: "********-****")
    draft.find(
      "personal-identity-number", .personalData, .error,
      Localized(
        sv: "Personnummer ska inte stå i ett inlägg.", en: "Personal identity numbers do not belong in a post."),
      at: 0
    ) {
      $0.personalData = PersonalDataMask(kind: "personal-identity-number", mask: "********-****")
      $0.advice = Localized(
        sv: "Ta bort numret. Den som läser kan använda det, och inlägget går inte att ta tillbaka.",
        en: "Remove the number. Readers can use it, and the post cannot be taken back.")
      $0.fixes = [.remove($0.range, Localized(sv: "Ta bort numret", en: "Remove the number"), .needsReview)]
    }
    draft.find(
      "abbreviation", .abbreviations, .warning, Localized(sv: "Skriv ut ”t.ex.”.", en: "Write “t.ex.” out."), at: 1
    ) { $0.fixes = [.replace($0.range, with: "till exempel", .automatic)] }
    draft.find(
      "missing-full-stop", .plainLanguage, .info,
      Localized(sv: "Avsluta meningen med punkt.", en: "End the sentence with a full stop."), at: 2
    ) {
      $0.channel = .x
      $0.fixes = [FixIt(Localized(sv: "Sätt punkt", en: "Add a full stop"), .automatic, [TextEdit($0.range, ".")])]
    }
    return draft
  }

  /// Several posts in one file, with Windows line ends.
  private static var calendar: SampleDraft {
    var draft = SampleDraft(
      "kalender.csv", "id;text\r\n1;⟦Obs!!!⟧ Stängt\r\n2;Öppet\r\nskolstart;Vi ⟦erbjuder möjlighet till⟧ lov\r\n")
    draft.find(
      "exclamation-marks", .tone, .warning,
      Localized(sv: "Ett utropstecken räcker efter ”Obs”.", en: "One exclamation mark is enough after “Obs”."), at: 0,
      post: "1")
    draft.find(
      "officialese", .plainLanguage, .info,
      Localized(sv: "”erbjuder möjlighet till” är kanslispråk.", en: "“erbjuder möjlighet till” is officialese."),
      at: 1, { $0.channel = .facebook }, post: "skolstart")
    return draft
  }

  /// Wide characters, tabs, several lines, notes, a suppression, and a name that a URI cannot hold.
  private static var summer: SampleDraft {
    var draft = SampleDraft(
      "inlägg/å sommar.md",
      "⟦Sommarlov⟧ 夏休み 👩‍👩‍👧 för alla!\n\t⟦Sommarlov⟧et är {långt} och \u{1B}[31m\u{202E}rött\n"
        + "⟦Den här meningen går över\nflera rader och\ntar aldrig slut⟧.\n⟦OBS⟧\n")
    let first = draft.ranges[0]
    draft.find(
      "repeated-word", .spelling, .warning,
      Localized(sv: "”Sommarlov” står två gånger. Skriv om den ena.", en: "“Sommarlov” stands twice. Rewrite one."),
      at: 1
    ) {
      $0.related = [
        .init(Localized(sv: "Första gången.", en: "The first time."), at: first)
      ]
      $0.fixes = [.replace($0.range, with: "Lovet", .needsReview)]
    }
    draft.find(
      "long-sentence", .plainLanguage, .warning,
      Localized(
        sv: "Meningen har 31 ord och går över flera rader. Dela den, så att den som läser i mobilen hinner med.",
        en: "The sentence has 31 words and runs over several lines. Divide it for those who read on a phone."), at: 2)
    draft.find(
      "shouted-words", .plainLanguage, .error, Localized(sv: "Skriv inte ”OBS”.", en: "Do not write “OBS”."), at: 3,
      suppression: .inSource(reason: "skylten heter så"))
    return draft
  }

  /// Rules in force, one of them without findings and one changed by the project.
  static let rules: [RuleDescription] = [
    rule("personal-identity-number", .personalData, [.error, .warning]),
    rule("abbreviation", .abbreviations, [.warning, .info], wcag: ["3.1.4"]),
    rule("alt-missing", .altText, [.error], wcag: ["1.1.1"]),
    rule("long-sentence", .plainLanguage, [.warning, .info]),
    rule("officialese", .plainLanguage, [.warning, .info], inForce: .info),
  ]

  private static func rule(
    _ name: String, _ category: RuleCategory, _ severities: [Severity], wcag: [String] = [], inForce: Severity? = nil
  ) -> RuleDescription {
    RuleDescription(
      metadata: RuleMetadata(
        name: name, category: category, severities: severities,
        summary: Localized(sv: "Vad \(name) säger.", en: "What \(name) says."),
        rationale: Localized(sv: "Varför \(name) finns.", en: "Why \(name) exists."),
        sources: ["Myndigheternas skrivregler"], wcag: wcag,
        examples: [.flagged("Ta med ⟦t.ex.⟧ fika."), .accepted("Ta med fika.")]),
      severity: inForce ?? severities.first, severityOrigin: inForce == nil ? "default" : "klartext.yml")
  }
}
