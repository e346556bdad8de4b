/// Words and contact details of an organisation or of one of its accounts, as written.
public struct ContactDetails: Sendable, Hashable {
  /// Accepted words.
  public var words: [String] = []
  /// Accepted acronyms.
  public var acronyms: [String] = []
  /// Own domains.
  public var ownDomains: [String] = []
  /// Domains that need no check of the source.
  public var trustedDomains: [String] = []
  /// Own phone numbers.
  public var ownPhoneNumbers: [String] = []
  /// Functional mailboxes: whole addresses or local parts.
  public var ownMailboxes: [String] = []

  /// None.
  public init() {}
}

/// How serious a rule, or a category of rules, is where a policy holds, and its options.
public struct PolicyRuleSetting: Sendable, Hashable {
  /// The rule's or the category's name.
  public var name: String
  /// Off, on or a severity, as configuration writes it; nil where only options are set.
  public var level: String?
  /// The rule's own options.
  public var options: [Option]

  /// An option of a rule, with its value as configuration writes it.
  public struct Option: Sendable, Hashable {
    public var name: String
    /// The value, or the values of a list.
    public var values: [String]

    /// Creates an option.
    public init(name: String, values: [String]) {
      self.name = name
      self.values = values
    }
  }

  /// Creates a setting.
  public init(name: String, level: String?, options: [Option] = []) {
    self.name = name
    self.level = level
    self.options = options
  }
}

/// A field that drafts must fill in.
public struct Declaration: Sendable, Hashable {
  /// The field, with dots for nested ones: `owner`, `profile.purpose`.
  public var field: String
  /// The kinds of posts that must; empty for all that are content (`Post.isContent`).
  public var kinds: [String]
  /// The categories of posts that must; empty for all.
  public var categories: [String]
  /// The field and value that it goes with: `profile.visibility` and `closed`; nil when it does not depend on another.
  public var condition: Condition?
  /// Whether it is asked for as advice rather than with the rule's full severity.
  public var isAdvice: Bool
  /// What the documents say of it.
  public var citation: Citation?

  /// What another field must say for a declaration to be needed.
  public struct Condition: Sendable, Hashable {
    /// The field.
    public var field: String
    /// Its value.
    public var value: String

    /// Creates a condition.
    public init(field: String, value: String) {
      self.field = field
      self.value = value
    }
  }

  /// Creates a declaration that every post of content must have.
  public init(field: String) {
    self.field = field
    kinds = []
    categories = []
    condition = nil
    isAdvice = false
    citation = nil
  }
}

/// A theme period or campaign.
public struct Campaign: Sendable, Hashable {
  /// The name that drafts use: `skolstart`.
  public var name: String
  /// When it begins.
  public var starts: LocalDateTime
  /// Its last day.
  public var ends: LocalDateTime

  /// Creates a campaign.
  public init(name: String, starts: LocalDateTime, ends: LocalDateTime) {
    self.name = name
    self.starts = starts
    self.ends = ends
  }
}
