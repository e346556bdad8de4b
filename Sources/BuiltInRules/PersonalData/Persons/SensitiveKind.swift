import LintCore

/// Kinds of facts about a person that must not stand beside a name: articles 9 and 10 of the GDPR, and welfare.
enum SensitiveKind: String, Sendable {
  case health, religion, union, politics, sexuality, ethnicity, crime, welfare

  /// What the fact is about, as it stands after `om` and `about`.
  var subject: Localized {
    switch self {
    case .health: Localized(sv: "hälsa", en: "health")
    case .religion: Localized(sv: "religion", en: "religion")
    case .union: Localized(sv: "facket", en: "union membership")
    case .politics: Localized(sv: "politisk åsikt", en: "political opinion")
    case .sexuality: Localized(sv: "sexualitet eller kön", en: "sexuality or gender")
    case .ethnicity: Localized(sv: "ursprung", en: "origin")
    case .crime: Localized(sv: "brott", en: "crime")
    case .welfare: Localized(sv: "stöd från samhället", en: "support from society")
    }
  }
}
