import LintCore
import SourceText
import YAMLSyntax

extension PolicyFileReader {
  private static let accountKeys = [
    "channel", "handle", "sender", "shared", "kinds", "categories", "goals", "topics", "approval", "posts", "event",
    "language", "rules", "sources",
  ]

  /// Reads an account and adds it to the register.
  mutating func readAccount(_ node: YAMLNode) {
    guard
      let fields = schema.fields(
        node, required: ["key", "name"], optional: Self.accountKeys + Self.contactKeys),
      let key = schema.text(fields["key"]), let name = schema.text(fields["name"])
    else { return }
    if source.policy.account(key) != nil { schema.report(.duplicateName(key), at: fields["key"]?.range ?? node.range) }
    var account = Account(key: key, name: name)
    account.channel = schema.choice(fields["channel"], of: Channel.allCases.map { ($0.rawValue, $0) })
    account.handle = schema.text(fields["handle"])
    account.isShared = schema.boolean(fields["shared"]) ?? true
    account.sender = schema.text(fields["sender"]) ?? source.policy.senders.first
    account.kinds = choices(fields["kinds"], of: Post.kinds)
    account.categories = fields["categories"].map { categories($0) } ?? categories
    account.goals = fields["goals"].map { choices($0, of: Account.allGoals) } ?? goals
    account.topics = texts(fields["topics"])
    account.approval = approval(fields["approval"])
    account.aim = aim(fields["posts"])
    account.eventConditions = eventConditions(fields["event"])
    account.language = schema.text(fields["language"])
    account.contacts = contacts(fields)
    account.rules = rules(fields["rules"])
    if let rules = fields["rules"] { source.accountRules.append((key, rules)) }
    account.citations = schema.list(fields["sources"]).compactMap { node in
      guard let fields = schema.fields(node, required: ["document"], optional: ["quote"]) else { return nil }
      return citation(document: fields["document"], quote: fields["quote"])
    }
    source.policy.accounts.append(account)
  }

  /// Categories with their titles: a list of keys, or a mapping from key to title.
  mutating func categories(_ node: YAMLNode?) -> [Account.Category] {
    guard let node, !node.isNothing else { return [] }
    guard case .mapping(let entries) = node.content else {
      return texts(node).map { Account.Category(key: $0, title: $0) }
    }
    return entries.map { Account.Category(key: $0.key, title: schema.text($0.value) ?? $0.key) }
  }

  private mutating func approval(_ node: YAMLNode?) -> Account.Approval? {
    guard let node, !node.isNothing, let fields = schema.fields(node, required: ["by"], optional: ["editor_rights"])
    else { return nil }
    return Account.Approval(
      by: texts(fields["by"]), acceptsEditorRights: schema.boolean(fields["editor_rights"]) ?? false)
  }

  private mutating func aim(_ node: YAMLNode?) -> Account.PostingAim? {
    guard let node, !node.isNothing, let fields = schema.fields(node, required: ["at_least", "per"]) else { return nil }
    let count = schema.number(fields["at_least"])
    let periods = Account.PostingAim.Period.allCases.map { ($0.rawValue, $0) }
    guard let count, let period = schema.choice(fields["per"], of: periods) else { return nil }
    return Account.PostingAim(count: count, per: period)
  }

  private mutating func eventConditions(_ node: YAMLNode?) -> Account.EventConditions? {
    guard let node, !node.isNothing,
      let fields = schema.fields(node, required: [], optional: ["free", "open", "co_organiser"])
    else { return nil }
    return Account.EventConditions(
      isFree: schema.boolean(fields["free"]) ?? false, isOpen: schema.boolean(fields["open"]) ?? false,
      isCoOrganised: schema.boolean(fields["co_organiser"]) ?? false)
  }
}
