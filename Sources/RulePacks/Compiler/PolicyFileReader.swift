import LintCore
import SourceText
import YAMLSyntax

/// Reads a policy: a file with the key `policy`.
///
/// What only the whole program knows, such as the names of rules and fields, is handed on as references with their places.
public struct PolicyFileReader {
  /// A policy as it was read.
  public struct Source {
    /// The policy.
    public var policy: Policy
    /// The settings of rules, as written.
    public var rules: YAMLNode?
    /// The settings of rules of accounts, as written, by the account's key.
    public var accountRules: [(account: String, rules: YAMLNode)] = []
    /// Names of rules that requirements give.
    public var ruleNames: [Name] = []
    /// Names of fields that declarations and requirements give.
    public var fieldNames: [Name] = []
  }

  /// A name with its place.
  public struct Name {
    /// The name.
    public var text: String
    /// Where it stands.
    public var range: ByteRange
  }

  static let required = ["policy", "title", "documents"]
  static let optional = [
    "senders", "departments", "review_by", "accounts", "categories", "goals", "rules", "requirements", "declarations",
    "campaigns",
  ]
  static let contactKeys = [
    "words", "acronyms", "own_domains", "trusted_domains", "own_phone_numbers", "own_mailboxes",
  ]

  var schema: SchemaReader
  var source: Source
  /// The categories and goals of accounts that have none of their own.
  var categories: [Account.Category] = []
  var goals: [String] = []

  /// Whether a document is a policy.
  public static func reads(_ root: YAMLNode) -> Bool {
    guard case .mapping(let entries) = root.content else { return false }
    return entries.contains { $0.key == "policy" } && entries.contains { $0.key == "documents" || $0.key == "title" }
  }

  /// Reads a policy and tells what is wrong in it; nil when it has no name, title or documents.
  public static func read(_ root: YAMLNode, of file: PackFile, errors: inout [PackError]) -> Source? {
    var reader = Self(file: file)
    defer { errors += reader.schema.errors }
    return reader.read(root) ? reader.source : nil
  }

  private init(file: PackFile) {
    schema = SchemaReader(file: file.name)
    source = Source(policy: Policy(name: "", title: Localized(sv: "", en: "")))
  }

  private mutating func read(_ root: YAMLNode) -> Bool {
    guard let fields = schema.fields(root, required: Self.required, optional: Self.optional + Self.contactKeys) else {
      return false
    }
    guard let name = schema.text(fields["policy"]), let title = localized(fields["title"]) else { return false }
    source.policy = Policy(name: name, title: title)
    source.policy.senders = texts(fields["senders"])
    source.policy.departments = texts(fields["departments"])
    source.policy.reviewBy = day(fields["review_by"])
    source.policy.contacts = contacts(fields)
    source.policy.documents = schema.list(fields["documents"]).compactMap { document($0) }
    categories = categories(fields["categories"])
    goals = choices(fields["goals"], of: Account.allGoals)
    source.rules = fields["rules"]
    source.policy.rules = rules(fields["rules"])
    for node in schema.list(fields["accounts"]) { readAccount(node) }
    source.policy.campaigns = schema.list(fields["campaigns"]).compactMap { campaign($0) }
    source.policy.declarations = schema.list(fields["declarations"]).compactMap { declaration($0) }
    for node in schema.list(fields["requirements"]) { readRequirement(node) }
    return true
  }

  private mutating func document(_ node: YAMLNode) -> PolicyDocument? {
    guard let fields = schema.fields(node, required: ["id", "name", "date"]) else { return nil }
    guard let id = schema.text(fields["id"]), let name = schema.text(fields["name"]),
      let date = schema.text(fields["date"])
    else { return nil }
    if source.policy.document(id) != nil { schema.report(.duplicateName(id), at: node.range) }
    return PolicyDocument(id: id, name: name, date: date)
  }

  private mutating func campaign(_ node: YAMLNode) -> Campaign? {
    guard let fields = schema.fields(node, required: ["name", "starts", "ends"]) else { return nil }
    guard let name = schema.text(fields["name"]), let starts = day(fields["starts"]), let ends = day(fields["ends"])
    else { return nil }
    return Campaign(name: name, starts: starts, ends: ends)
  }

  mutating func contacts(_ fields: [String: YAMLNode]) -> ContactDetails {
    var contacts = ContactDetails()
    contacts.words = texts(fields["words"])
    contacts.acronyms = texts(fields["acronyms"])
    contacts.ownDomains = texts(fields["own_domains"])
    contacts.trustedDomains = texts(fields["trusted_domains"])
    contacts.ownPhoneNumbers = texts(fields["own_phone_numbers"])
    contacts.ownMailboxes = texts(fields["own_mailboxes"])
    return contacts
  }

  /// The settings under `rules`, as they are kept in an image.
  mutating func rules(_ node: YAMLNode?) -> [PolicyRuleSetting] {
    guard let node else { return [] }
    guard case .mapping(let entries) = node.content else {
      schema.report(.wrongType(expected: .mapping), at: node.range)
      return []
    }
    return entries.map { entry in
      guard case .mapping(let values) = entry.value.content else {
        return PolicyRuleSetting(name: entry.key, level: level(entry.value))
      }
      var setting = PolicyRuleSetting(name: entry.key, level: nil)
      for value in values {
        if value.key == "severity" {
          setting.level = level(value.value)
        } else {
          setting.options.append(.init(name: value.key, values: texts(value.value)))
        }
      }
      return setting
    }
  }

  private mutating func level(_ node: YAMLNode) -> String? {
    // YAML 1.1 writers may turn off into false; both read the same.
    schema.text(node).map { $0 == "false" ? "off" : $0 }
  }
}
