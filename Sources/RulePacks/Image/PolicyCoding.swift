import LintCore

extension ImageStreamWriter {
  mutating func policy(_ policy: Policy) {
    string(policy.name)
    localized(policy.title)
    strings(policy.senders)
    strings(policy.departments)
    list(policy.documents) {
      $0.string($1.id)
      $0.string($1.name)
      $0.string($1.date)
    }
    list(policy.accounts) { $0.account($1) }
    list(policy.requirements) {
      $0.string($1.id)
      $0.localized($1.title)
      $0.citation($1.citation)
      $0.strings($1.rules)
      $0.strings($1.settings)
      $0.strings($1.declarations)
    }
    list(policy.rules) { $0.ruleSetting($1) }
    contacts(policy.contacts)
    list(policy.declarations) { $0.declaration($1) }
    list(policy.campaigns) {
      $0.string($1.name)
      $0.day($1.starts)
      $0.day($1.ends)
    }
    optional(policy.reviewBy) { $0.day($1) }
  }

  mutating func citation(_ citation: Citation) {
    string(citation.document)
    optional(citation.quote) { $0.string($1) }
  }

  mutating func ruleSetting(_ setting: PolicyRuleSetting) {
    string(setting.name)
    optional(setting.level) { $0.string($1) }
    list(setting.options) {
      $0.string($1.name)
      $0.strings($1.values)
    }
  }

  mutating func contacts(_ contacts: ContactDetails) {
    strings(contacts.words)
    strings(contacts.acronyms)
    strings(contacts.ownDomains)
    strings(contacts.trustedDomains)
    strings(contacts.ownPhoneNumbers)
    strings(contacts.ownMailboxes)
  }

  private mutating func declaration(_ declaration: Declaration) {
    string(declaration.field)
    strings(declaration.kinds)
    strings(declaration.categories)
    optional(declaration.condition) {
      $0.string($1.field)
      $0.string($1.value)
    }
    boolean(declaration.isAdvice)
    optional(declaration.citation) { $0.citation($1) }
  }

  private mutating func day(_ day: LocalDateTime) {
    int(day.year)
    int(day.month)
    int(day.day)
  }
}

extension ImageStream {
  mutating func policy() -> Policy {
    var policy = Policy(name: string(), title: localized())
    policy.senders = strings()
    policy.departments = strings()
    policy.documents = list { PolicyDocument(id: $0.string(), name: $0.string(), date: $0.string()) }
    policy.accounts = list { $0.account() }
    policy.requirements = list {
      Requirement(
        id: $0.string(), title: $0.localized(), citation: $0.citation(), rules: $0.strings(), settings: $0.strings(),
        declarations: $0.strings())
    }
    policy.rules = list { $0.ruleSetting() }
    policy.contacts = contacts()
    policy.declarations = list { $0.declaration() }
    policy.campaigns = list { stream -> Campaign? in
      let name = stream.string()
      guard let starts = stream.day(), let ends = stream.day() else { return nil }
      return Campaign(name: name, starts: starts, ends: ends)
    }.compactMap(\.self)
    policy.reviewBy = optional { $0.day() }.flatMap(\.self)
    return policy
  }

  mutating func citation() -> Citation { Citation(document: string(), quote: optional { $0.string() }) }

  mutating func ruleSetting() -> PolicyRuleSetting {
    PolicyRuleSetting(
      name: string(), level: optional { $0.string() },
      options: list { PolicyRuleSetting.Option(name: $0.string(), values: $0.strings()) })
  }

  mutating func contacts() -> ContactDetails {
    var contacts = ContactDetails()
    contacts.words = strings()
    contacts.acronyms = strings()
    contacts.ownDomains = strings()
    contacts.trustedDomains = strings()
    contacts.ownPhoneNumbers = strings()
    contacts.ownMailboxes = strings()
    return contacts
  }

  private mutating func declaration() -> Declaration {
    var declaration = Declaration(field: string())
    declaration.kinds = strings()
    declaration.categories = strings()
    declaration.condition = optional { Declaration.Condition(field: $0.string(), value: $0.string()) }
    declaration.isAdvice = boolean()
    declaration.citation = optional { $0.citation() }
    return declaration
  }

  private mutating func day() -> LocalDateTime? { LocalDateTime(year: int(), month: int(), day: int()) }
}
