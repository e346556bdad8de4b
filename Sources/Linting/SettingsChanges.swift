import LintCore
import PostFormats

/// The keys that a configuration file, or one of its overrides, sets; what it does not name stays nil.
///
/// Single values replace those from before. Lists of words, acronyms, contacts, packs and exclusions are added to; the
/// settings of rules apply in order, the last one winning.
struct SettingsChanges: Sendable {
  var language: MessageLanguage?
  var channels: [Channel]?
  var policy: String?
  var include: [String]?
  var baseline: String?
  var exclude: [String] = []
  var rules: [RuleSetting] = []
  var words: [String] = []
  var acronyms: [String] = []
  var ownDomains: [String] = []
  var trustedDomains: [String] = []
  var ownPhoneNumbers: [String] = []
  var ownMailboxes: [String] = []
  var strict: Bool?
  var timeZone: String?
  var dateOrder: ReadingOptions.DateOrder?

  func apply(to settings: inout Settings) {
    settings.language = language ?? settings.language
    settings.channels = channels ?? settings.channels
    settings.policy = policy ?? settings.policy
    settings.include = include ?? settings.include
    settings.baseline = baseline ?? settings.baseline
    settings.strict = strict ?? settings.strict
    settings.timeZone = timeZone ?? settings.timeZone
    settings.dateOrder = dateOrder ?? settings.dateOrder
    settings.exclude += exclude
    settings.rules += rules
    settings.words += words
    settings.acronyms += acronyms
    settings.ownDomains += ownDomains
    settings.trustedDomains += trustedDomains
    settings.ownPhoneNumbers += ownPhoneNumbers
    settings.ownMailboxes += ownMailboxes
  }
}
