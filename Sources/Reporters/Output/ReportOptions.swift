import LintCore
import Linting
import SourceText

/// What a report shows and how.
public struct ReportOptions: Sendable {
  /// The language of messages and of all fixed words.
  public var language: MessageLanguage = .swedish
  /// What columns count. SARIF counts UTF-16 whatever is set here.
  public var columnUnit: ColumnUnit = .utf16
  /// Whether people get ANSI colours. Nothing is said by colour alone.
  public var color = false
  /// The least severity shown; nil for the format's own (`ReportFormat.defaultMinimumSeverity`).
  public var minimumSeverity: Severity?
  /// Whether suppressed findings are shown. SARIF always carries them, marked: the format is made for it.
  public var showSuppressed = false
  /// Whether a baseline was laid over the report: then SARIF says of each result whether it is new.
  public var hasBaseline = false
  /// The most findings shown, in report order; nil for all.
  public var maximumDiagnostics: Int?
  /// How many cells wide the terminal is.
  public var terminalWidth = 80
  /// Whether to show findings alone, without summary.
  public var quiet = false
  /// Whether people are told which findings `klartext fix` mends.
  public var mentionsFixCommand = false
  /// Whether people see personal data as it stands. Only for a terminal that its owner has asked; all formats but
  /// `human` mask whatever is set here.
  public var revealsPersonalData = false
  /// The rules of the run: documentation, sources, and the rule list of SARIF.
  public var rules: [RuleDescription] = []
  /// The version of the tool.
  public var toolVersion = "0.1.0"
  /// What comes before `<rule>.md` in links to the rules' pages: a folder or a web address that ends in `/`.
  public var documentationBase = "Documentation/rules/"
  /// What shows the posts of the report, for the format `html`; without it the page has findings alone.
  public var previewer: Previewer?
  /// The exit status of the run, where it is known when the report is written.
  public var exitCode: Int?

  /// The usual options.
  public init() {}

  /// The link to a rule's page.
  func documentationLink(to rule: String) -> String { documentationBase + rule + ".md" }
}
