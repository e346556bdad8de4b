import BuiltInRules
import LintCore
import PostFormats
import RulePacks
import Segmentation
import SourceText

/// Checks files by a fixed set of rules. A value without state: the same text gives the same report.
public struct Linter: Sendable {
  /// What it checks with.
  private var parts: LinterParts
  /// What readers must know that files do not tell.
  var reading = ReadingOptions()
  /// Whether files that drafts name are looked up.
  var opensAttachments = true
  /// Which of a run's linters it is: posts are compared with those that the same rules hold for.
  var number = 0
  /// The places of the rules over several posts that are on.
  var seriesRules: [Int] = []

  /// Which channels posts are checked for.
  struct ChannelChoice: Sendable {
    var standard: [Channel] = []
    var forced: [Channel] = []

    /// The channels of a draft: those of the command line, else its own, else its account's, else the configured ones.
    func channels(of draft: Draft, account: Account?) -> [Channel] {
      var named = (draft.fields["channels"]?.list ?? []).compactMap { $0.text.flatMap(Channel.init(rawValue:)) }
      named += draft.texts.compactMap(\.channel)
      var seen: Set<Channel> = []
      if named.isEmpty { named = account?.channel.map { [$0] } ?? standard(for: draft) }
      return (forced.isEmpty ? named : forced).filter { seen.insert($0).inserted }
    }

    /// The channels of a draft that names none.
    private func standard(for draft: Draft) -> [Channel] {
      guard let first = draft.possibleChannels.first else { return standard }
      let possible = standard.filter(draft.possibleChannels.contains)
      return possible.isEmpty ? [first] : possible
    }

    /// Whether a finding concerns the channels that were asked for. Personal data concerns everyone who reads the file.
    func concerns(_ finding: Finding) -> Bool {
      guard !forced.isEmpty, finding.personalData == nil, let channel = finding.channel else { return true }
      return forced.contains(channel)
    }
  }

  init(_ parts: LinterParts) { self.parts = parts }

  /// The rules with their options and severities in force.
  public var rules: [ActiveRule] { parts.rules }
  /// The places of the rules that find personal data.
  var personalDataRules: [Int] { parts.personalDataRules }
  /// Hides what these rules find in paths.
  var pathMask: PathMask { parts.pathMask }
  /// Every name that a suppression may use.
  var catalogue: RuleCatalogue { parts.catalogue }
  var segmenter: Segmenter { parts.segmenter }
  var matcher: PhraseMatcher { parts.matcher }
  /// What rules are told besides the post, for posts of accounts that are checked as all others.
  public var context: LintContext { parts.context }
  /// How posts of accounts are checked that differ from the others, by the account's key.
  var accounts: [String: AccountCheck] { parts.accounts }
  /// Channels of drafts that name none; those of the command line replace the draft's own.
  var channels: ChannelChoice { parts.channels }

  /// Switches the rules over several posts off.
  mutating func silenceSeriesRules() {
    parts = parts.silencing(seriesRules)
    seriesRules = []
  }

  /// A draft taken apart, each text once.
  func analysed(_ draft: Draft) -> Post { analysed([draft])[0] }

  /// Drafts taken apart: all texts are segmented before phrases are looked for in them, which is sooner done than both by
  /// turns.
  func analysed(_ drafts: [Draft]) -> [Post] {
    let accounts = drafts.map { $0.account(in: context) }
    let languages = zip(drafts, accounts).map { draft, account in
      let declared =
        draft.fields["language"]?.text?.lowercased() ?? draft.captions?.language ?? account?.language ?? "sv"
      return String(declared.prefix { $0 != "-" && $0 != "_" })
    }
    let segments = zip(drafts, languages).map { draft, language in
      draft.texts.map { text in
        var segments = segmenter.segment(text.utf8, language: language)
        segments.declare(text.passages, in: text, language)
        return segments
      }
    }
    return drafts.indices.map { index in
      let draft = drafts[index]
      let texts = zip(draft.texts, segments[index]).map { text, segments in
        Prose(text: text, segments: segments, hits: matcher.hits(in: text.utf8, segments: segments))
      }
      return Post(
        draft: draft, texts: texts, channels: channels.channels(of: draft, account: accounts[index]),
        language: languages[index])
    }
  }

  func add(_ problem: InputFinding, to collected: inout Collected) {
    guard let rule = rules.firstIndex(where: { $0.metadata.name == problem.rule }), rules[rule].isOn else { return }
    collected.findings.append(Graded(rule: rule, of: rules, problem.finding, post: problem.post))
  }
}

/// What has been found in a file so far.
struct Collected {
  var problems: [InputFinding]
  var findings: [Graded] = []
  var personalData: [PersonalDataPlace] = []
  /// Why rules could not judge, by their place among the linter's rules.
  var obstacles: [Int: Localized] = [:]
  /// A post for which the policy should have been looked over.
  var outdatedPolicy: NotChecked?
}

/// A finding with the rule that made it, by its place among the linter's rules.
struct Graded {
  let rule: Int
  /// The severity in force for the post's account.
  let severity: Severity
  var finding: Finding
  var post: String?

  init(rule: Int, of rules: [ActiveRule], _ finding: Finding, post: String?) {
    self.rule = rule
    severity = rules[rule].severity(ofTier: finding.tier)
    self.finding = finding
    self.post = post
  }
}
