import Segmentation

/// What a rule may know besides the post: reference data and the project's own words. No files, no clock, no environment.
public struct LintContext: Sendable {
  /// Reference tables that ship with the product, and those of the project's packs.
  public let lexicons: any LexiconSource
  /// What rules have made of the tables. Nothing else may be kept there: contexts of accounts share it.
  public let tables = Memo()
  /// What each channel allows.
  public var channels: [Channel: ChannelDefinition]
  /// The project's own words and contact details.
  public var project: ProjectVocabulary
  /// What words there are; nil when nobody asks for dictionaries.
  public var words: (any WordKnowledge)?
  /// What the organisation has decided; nil under the standard policy, which asks for nothing.
  public var policy: Policy?
  /// The key of the account that all posts are checked for, whatever they name; nil for each post's own.
  public var account: String?
  /// The clocks that times without an offset are read by.
  public var timeZone = TimeZoneRule.stockholm

  /// Creates a context.
  public init(
    lexicons: any LexiconSource, channels: [Channel: ChannelDefinition] = [:],
    project: ProjectVocabulary = ProjectVocabulary(), words: (any WordKnowledge)? = nil, policy: Policy? = nil,
    account: String? = nil
  ) {
    self.lexicons = lexicons
    self.channels = channels
    self.project = project
    self.words = words
    self.policy = policy
    self.account = account
  }
}

/// What the configuration says about the project's own language and contact details.
public struct ProjectVocabulary: Sendable {
  /// Accepted words, folded to lower case.
  public var words: Set<String> = []
  /// Accepted acronyms, as written.
  public var acronyms: Set<String> = []
  /// The organisation's own domains, lower case.
  public var ownDomains: Set<String> = []
  /// Domains that need no check of the source, lower case.
  public var trustedDomains: Set<String> = []
  /// The organisation's own phone numbers, digits only.
  public var ownPhoneNumbers: Set<String> = []
  /// The organisation's functional mailboxes: whole addresses or local parts, lower case.
  public var ownMailboxes: Set<String> = []

  /// Nothing configured.
  public init() {}
}
