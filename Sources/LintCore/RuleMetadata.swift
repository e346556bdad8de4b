/// What a rule is called, what it finds and why: the text of its documentation page and of `klartext explain`.
public struct RuleMetadata: Sendable {
  /// What a rule must know to judge. A rule that lacks it is silent, and the run's summary says so once.
  public enum Needs: String, Sendable {
    /// The draft's text alone.
    case text
    /// A front-matter field.
    case metadata = "meta"
    /// The attached file.
    case media
    /// Several posts.
    case calendar
    /// An organisation's policy.
    case policy
  }

  /// What a rule's judgement depends on: how much of a post may change without changing its findings.
  public enum Scope: Sendable {
    /// The passage itself, wherever it stands: in a title as in a body, after whatever text.
    case passage
    /// What only a body has, or the body as a whole apart from other text before it.
    case body
    /// The whole post: its length, its beginning, or how many there are of something.
    case post
  }

  /// The name that configuration, suppressions and reports use, in kebab case.
  public var name: String
  /// What part of a post it is about.
  public var category: RuleCategory
  /// The default severities of its tiers, gravest first.
  public var severities: [Severity]
  /// Whether it runs unless it is switched off.
  public var isOnByDefault: Bool
  /// What it must know to judge.
  public var needs: Needs
  /// What its judgement depends on.
  public var scope: Scope
  /// Rules whose findings it takes the place of where both find something in the same place for the same channel.
  public var replaces: [String]
  /// What to do, in one sentence.
  public var summary: Localized
  /// Why, for the one who has to mend it.
  public var rationale: Localized
  /// Where the demand comes from.
  public var sources: [String]
  /// WCAG 2.2 success criteria, by number.
  public var wcag: [String]
  /// What it flags and accepts: tests and documentation alike. Made when asked for, since checking needs none of them.
  public var examples: [Example] { makeExamples() }
  private let makeExamples: @Sendable () -> [Example]

  /// Creates metadata.
  public init(
    name: String, category: RuleCategory, severities: [Severity], isOnByDefault: Bool = true, needs: Needs = .text,
    scope: Scope = .passage, replaces: [String] = [], summary: Localized, rationale: Localized, sources: [String],
    wcag: [String] = [], examples: @autoclosure @escaping @Sendable () -> [Example]
  ) {
    self.name = name
    self.category = category
    self.severities = severities
    self.isOnByDefault = isOnByDefault
    self.needs = needs
    self.scope = scope
    self.replaces = replaces
    self.summary = summary
    self.rationale = rationale
    self.sources = sources
    self.wcag = wcag
    makeExamples = examples
  }
}
