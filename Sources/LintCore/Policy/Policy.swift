/// What an organisation has decided about its posts: a register of accounts, settings of rules, and the documents that
/// say so.
///
/// A policy switches rules on (`rules`) and gives them what they must know (accounts, senders, declarations). A rule of the
/// category policy is off until a policy, or the configuration, switches it on.
public struct Policy: Sendable, Hashable {
  /// The name by which configuration asks for it: `helsingborg`; a file's name for a policy of the project's own.
  public var name: String
  /// What it is called: ”Helsingborgs stads strategi för sociala medier”.
  public var title: Localized
  /// The names of the organisation that a sender may have, the preferred one first: `Helsingborgs stad`.
  public var senders: [String]
  /// Parts of the organisation that do not speak for themselves in shared accounts: `kulturförvaltningen`.
  public var departments: [String]
  /// The documents that it follows.
  public var documents: [PolicyDocument]
  /// The accounts that the organisation has.
  public var accounts: [Account]
  /// What the documents ask for, and how Klartext sees to it.
  public var requirements: [Requirement]
  /// Which rules it switches on or off, how serious they are, and their options.
  public var rules: [PolicyRuleSetting]
  /// The organisation's own words and contact details, for all accounts.
  public var contacts: ContactDetails
  /// Fields that drafts must fill in though no rule of its own asks for them.
  public var declarations: [Declaration]
  /// Theme periods and campaigns with their dates.
  public var campaigns: [Campaign]
  /// When its documents should have been looked over; posts published after that day are not checked against newer ones.
  public var reviewBy: LocalDateTime?

  /// Creates a policy that asks for nothing.
  public init(name: String, title: Localized) {
    self.name = name
    self.title = title
    senders = []
    departments = []
    documents = []
    accounts = []
    requirements = []
    rules = []
    contacts = ContactDetails()
    declarations = []
    campaigns = []
    reviewBy = nil
  }

  /// The account with a key in the register.
  public func account(_ key: String) -> Account? { accounts.first { $0.key == key } }

  /// The document with an id.
  public func document(_ id: String) -> PolicyDocument? { documents.first { $0.id == id } }

  /// The requirements that a rule sees to.
  public func requirements(ofRule rule: String) -> [Requirement] { requirements.filter { $0.rules.contains(rule) } }
}
