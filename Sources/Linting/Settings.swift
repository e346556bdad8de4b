import LintCore
import PostFormats

/// What holds for a file: the configuration's keys, read and checked.
public struct Settings: Hashable, Sendable {
  /// The language of messages, where configured.
  public var language: MessageLanguage?
  /// The channels of drafts that name none.
  public var channels: [Channel] = []
  /// The policy that is asked for, as `PolicyInForce` calls it; `standard` unless configured.
  public var policy = standardPolicy
  /// What `klartext check` without paths looks at.
  public var include: [String] = []
  /// What is left out when folders are searched.
  public var exclude: [String] = []
  /// The file with the findings that are accepted, as an absolute path.
  public var baseline: String?
  /// Settings of rules and categories, in the order they apply.
  public var rules: [RuleSetting] = []
  /// Accepted words, as written.
  public var words: [String] = []
  /// Accepted acronyms, as written.
  public var acronyms: [String] = []
  /// The organisation's own domains.
  public var ownDomains: [String] = []
  /// Domains that need no check of the source.
  public var trustedDomains: [String] = []
  /// The organisation's own phone numbers.
  public var ownPhoneNumbers: [String] = []
  /// The organisation's functional mailboxes.
  public var ownMailboxes: [String] = []
  /// Whether rules also show what they are less certain of, unless they are set otherwise one by one.
  public var strict = false
  /// The time zone of times without an offset.
  public var timeZone = "Europe/Stockholm"
  /// How calendars' dates are read that may be read in two ways; nil to report them.
  public var dateOrder: ReadingOptions.DateOrder?

  /// The policy that asks for nothing but what every post needs.
  static let standardPolicy = "standard"

  /// Nothing configured.
  public init() {}

  /// The project's own language and contact details, folded for comparison.
  var vocabulary: ProjectVocabulary {
    var vocabulary = ProjectVocabulary()
    vocabulary.words = Set(words.map { $0.lowercased() })
    vocabulary.acronyms = Set(acronyms)
    vocabulary.ownDomains = Set(ownDomains.map { $0.lowercased() })
    vocabulary.trustedDomains = Set(trustedDomains.map { $0.lowercased() })
    vocabulary.ownPhoneNumbers = Set(ownPhoneNumbers.map { $0.filter(\.isWholeNumber) })
    vocabulary.ownMailboxes = Set(ownMailboxes.map { $0.lowercased() })
    return vocabulary
  }
}

/// The setting of one rule, or of all rules of a category.
public struct RuleSetting: Hashable, Sendable {
  /// The rule's or the category's name.
  public var name: String
  /// The level, where one is set.
  public var level: Level?
  /// The rule's own options, by name.
  public var options: [String: OptionValue]
  /// The file that it was read from, as shown to users.
  public var origin: String
}

/// Settings for some of a project's files.
public struct SettingsOverride: Sendable {
  /// The files it holds for, relative to the configuration's folder.
  let paths: [Glob]
  /// The keys that it sets.
  let changes: SettingsChanges
}

/// A configuration in force: the settings of a file and of what it extends, and the overrides for some paths.
public struct Configuration: Sendable {
  /// The file, as shown to users; nil when nothing is configured.
  public var file: String?
  /// The folder that paths in it are relative to, as an absolute path.
  public var folder: String
  /// The settings for all files.
  public var settings = Settings()
  /// Settings for some files, in the order they apply.
  public var overrides: [SettingsOverride] = []

  /// The policy that the command line asks for, whatever the files say.
  var forcedPolicy: String?

  /// No configuration: the standard settings for a folder.
  public init(folder: String) { self.folder = folder }

  /// The settings for a file, given as an absolute path.
  public func settings(for path: String) -> Settings { settings(with: overrides(for: path)) }

  /// Which overrides hold for a file, given as an absolute path.
  func overrides(for path: String) -> [Int] {
    guard !overrides.isEmpty else { return [] }
    let relative = Paths.relative(path, to: folder)
    return overrides.indices.filter { index in overrides[index].paths.contains { $0.matches(relative) } }
  }

  /// The settings with some of the overrides applied.
  func settings(with indices: [Int]) -> Settings {
    var settings = indices.reduce(into: settings) { settings, index in overrides[index].changes.apply(to: &settings) }
    settings.policy = forcedPolicy ?? settings.policy
    return settings
  }
}
