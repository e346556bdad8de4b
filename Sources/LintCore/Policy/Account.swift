/// An account in an organisation's register: what it is for, and what is asked of its posts.
public struct Account: Sendable, Hashable {
  /// Every goal that a post may declare.
  public static let allGoals = ["informera", "aktivera", "engagera"]

  /// The name that drafts use: `helsingborg-facebook`.
  public var key: String
  /// The name that readers see: `Helsingborgs stad`.
  public var name: String
  /// Where it publishes; posts that name no channel are for this one.
  public var channel: Channel?
  /// The account's name in the channel, without `@`.
  public var handle: String?
  /// Who speaks there; nil where the policy does not say. Posts that declare no sender have this one.
  public var sender: String?
  /// Whether the whole organisation shares it, so that no part of it speaks for itself there.
  public var isShared: Bool
  /// The kinds that it publishes, of those that are content (`Post.isContent`) and replies; empty for all.
  public var kinds: [String]
  /// The categories of its posts, one of which every post must have; empty where the policy has none.
  public var categories: [Category]
  /// The goals that its posts may have; empty for all.
  public var goals: [String]
  /// The topics that its posts may have; empty for all.
  public var topics: [String]
  /// Who must approve its posts; nil when nobody must.
  public var approval: Approval?
  /// Own words and contact details besides those of the organisation.
  public var contacts: ContactDetails
  /// How often it aims to publish; nil where the policy does not say.
  public var aim: PostingAim?
  /// What must hold for events that it tells of; nil when nothing must.
  public var eventConditions: EventConditions?
  /// The language of its posts as a BCP 47 primary tag, where it is not Swedish.
  public var language: String?
  /// How serious rules are for its posts, where that differs from the policy's other accounts; no options.
  public var rules: [PolicyRuleSetting]
  /// What the documents say of it.
  public var citations: [Citation]

  /// A category of posts.
  public struct Category: Sendable, Hashable {
    /// The name that drafts use: `samhallsinformation_kris`.
    public var key: String
    /// What it is called: ”Samhällsinformation och krisinformation”.
    public var title: String

    /// Creates a category.
    public init(key: String, title: String) {
      self.key = key
      self.title = title
    }
  }

  /// Whose approval the posts of an account need.
  public struct Approval: Sendable, Hashable {
    /// The names that may stand under `approval.by`, the preferred one first.
    public var by: [String]
    /// Whether those who have an editor's rights may publish on their own after an OK.
    public var acceptsEditorRights: Bool

    /// Creates an approval.
    public init(by: [String], acceptsEditorRights: Bool) {
      self.by = by
      self.acceptsEditorRights = acceptsEditorRights
    }
  }

  /// How often an account aims to publish.
  public struct PostingAim: Sendable, Hashable {
    /// How long the period is.
    public enum Period: String, CaseIterable, Sendable {
      case week, month
    }

    /// The least number of posts in a period.
    public var count: Int
    /// The period.
    public var period: Period

    /// Creates an aim.
    public init(count: Int, per period: Period) {
      self.count = count
      self.period = period
    }
  }

  /// What must hold for an event that an account tells of.
  public struct EventConditions: Sendable, Hashable {
    /// It costs nothing.
    public var isFree: Bool
    /// It is open to all.
    public var isOpen: Bool
    /// The organisation is one of those who arrange it.
    public var isCoOrganised: Bool

    /// Creates conditions.
    public init(isFree: Bool, isOpen: Bool, isCoOrganised: Bool) {
      self.isFree = isFree
      self.isOpen = isOpen
      self.isCoOrganised = isCoOrganised
    }
  }

  /// Creates an account that limits nothing.
  public init(key: String, name: String, channel: Channel? = nil) {
    self.key = key
    self.name = name
    self.channel = channel
    handle = nil
    sender = nil
    isShared = true
    kinds = []
    categories = []
    goals = []
    topics = []
    approval = nil
    contacts = ContactDetails()
    aim = nil
    eventConditions = nil
    language = nil
    rules = []
    citations = []
  }
}
