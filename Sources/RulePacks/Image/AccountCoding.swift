import LintCore

extension ImageStreamWriter {
  mutating func account(_ account: Account) {
    string(account.key)
    string(account.name)
    optional(account.channel) { $0.string($1.rawValue) }
    optional(account.handle) { $0.string($1) }
    optional(account.sender) { $0.string($1) }
    boolean(account.isShared)
    strings(account.kinds)
    list(account.categories) {
      $0.string($1.key)
      $0.string($1.title)
    }
    strings(account.goals)
    strings(account.topics)
    optional(account.approval) {
      $0.strings($1.by)
      $0.boolean($1.acceptsEditorRights)
    }
    contacts(account.contacts)
    optional(account.aim) {
      $0.int($1.count)
      $0.string($1.period.rawValue)
    }
    optional(account.eventConditions) {
      $0.boolean($1.isFree)
      $0.boolean($1.isOpen)
      $0.boolean($1.isCoOrganised)
    }
    optional(account.language) { $0.string($1) }
    list(account.rules) { $0.ruleSetting($1) }
    list(account.citations) { $0.citation($1) }
  }
}

extension ImageStream {
  mutating func account() -> Account {
    var account = Account(key: string(), name: string())
    account.channel = optional { Channel(rawValue: $0.string()) }.flatMap(\.self)
    account.handle = optional { $0.string() }
    account.sender = optional { $0.string() }
    account.isShared = boolean()
    account.kinds = strings()
    account.categories = list { Account.Category(key: $0.string(), title: $0.string()) }
    account.goals = strings()
    account.topics = strings()
    account.approval = optional { Account.Approval(by: $0.strings(), acceptsEditorRights: $0.boolean()) }
    account.contacts = contacts()
    account.aim = optional { Account.PostingAim(count: $0.int(), per: .init(rawValue: $0.string()) ?? .week) }
    account.eventConditions = optional {
      Account.EventConditions(isFree: $0.boolean(), isOpen: $0.boolean(), isCoOrganised: $0.boolean())
    }
    account.language = optional { $0.string() }
    account.rules = list { $0.ruleSetting() }
    account.citations = list { $0.citation() }
    return account
  }
}
