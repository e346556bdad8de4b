import LintCore
import RulePacks
import Segmentation

/// What a linter checks with.
///
/// A class, since every file's job has a linter, and a copy of all this costs more than most rules do.
final class LinterParts: Sendable {
  let rules: [ActiveRule]
  let personalDataRules: [Int]
  let pathMask: PathMask
  let catalogue: RuleCatalogue
  let segmenter: Segmenter
  let matcher: PhraseMatcher
  let context: LintContext
  let accounts: [String: AccountCheck]
  let channels: Linter.ChannelChoice

  init(
    rules: [ActiveRule], catalogue: RuleCatalogue, segmenter: Segmenter, matcher: PhraseMatcher, context: LintContext,
    accounts: [String: AccountCheck], channels: Linter.ChannelChoice
  ) {
    self.rules = rules
    let personalDataRules = rules.indices.filter { rules[$0].metadata.category == .personalData }
    self.personalDataRules = personalDataRules
    pathMask = PathMask(personalDataRules: personalDataRules.map { rules[$0].rule }, context: context)
    self.catalogue = catalogue
    self.segmenter = segmenter
    self.matcher = matcher
    self.context = context
    self.accounts = accounts
    self.channels = channels
  }

  /// The same with some rules off, given by their places.
  func silencing(_ silent: [Int]) -> LinterParts {
    var (rules, accounts) = (rules, accounts)
    for index in silent {
      rules[index].isOn = false
      for key in accounts.keys { accounts[key]?.rules?[index].isOn = false }
    }
    return LinterParts(
      rules: rules, catalogue: catalogue, segmenter: segmenter, matcher: matcher, context: context, accounts: accounts,
      channels: channels)
  }
}

/// How the posts of an account are checked where that differs from other posts.
struct AccountCheck: Sendable {
  /// The rules with the account's severities; nil where it has none of its own.
  var rules: [ActiveRule]?
  /// What rules may know, the account's own words and contact details included.
  var context: LintContext
}
