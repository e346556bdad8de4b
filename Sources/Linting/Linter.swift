import BuiltInRules
import LintCore
import PostFormats
import RulePacks
import Segmentation
import SourceText

/// Checks files by a fixed set of rules. A value without state: the same text gives the same report.
public struct Linter: Sendable {
  /// The rules with their options and severities in force.
  public let rules: [ActiveRule]
  /// Every name that a suppression may use.
  let catalogue: RuleCatalogue
  let segmenter: Segmenter
  let matcher: PhraseMatcher
  let context: LintContext
  /// The policy that is asked for.
  let policy: String
  /// Channels of drafts that name none; those of the command line replace the draft's own.
  let channels: ChannelChoice

  /// Which channels posts are checked for.
  struct ChannelChoice: Sendable {
    var standard: [Channel] = []
    var forced: [Channel] = []

    func channels(of draft: Draft) -> [Channel] {
      var named = (draft.fields["channels"]?.list ?? []).compactMap { $0.text.flatMap(Channel.init(rawValue:)) }
      named += draft.texts.compactMap(\.channel)
      var seen: Set<Channel> = []
      return (forced.isEmpty ? named.isEmpty ? standard : named : forced).filter { seen.insert($0).inserted }
    }

    /// Whether a finding concerns the channels that were asked for. Personal data concerns everyone who reads the file.
    func concerns(_ finding: Finding) -> Bool {
      guard !forced.isEmpty, finding.personalData == nil, let channel = finding.channel else { return true }
      return forced.contains(channel)
    }
  }

  /// Checks one file's text.
  ///
  /// - Parameters:
  ///   - source: the text.
  ///   - problem: what was wrong with its encoding, if anything.
  ///   - path: the path as shown to users.
  ///   - format: how to read it.
  ///   - film: the film that the file's captions belong to, where it holds captions.
  ///   - resolve: finds out about attached files.
  func lint(
    _ source: SourceText, problem: DecodingProblem?, path: String, format: PostFormat, film: CaptionTrack.Film? = nil,
    resolve: ([Attachment]) -> [Attachment]
  ) -> (report: FileReport, notChecked: [NotChecked]) {
    let file = format.read(source, fileName: Paths.name(of: path))
    let shown = shown(path)
    var collected = Collected(problems: file.problems)
    if let problem, format.isCaptions {
      collected.add(captionEncoding: problem, in: source)
    } else if let problem {
      collected.add(encoding: problem, in: source)
    }
    for draft in file.drafts {
      var draft = draft
      draft.captions?.film = film
      draft.attachments = resolve(draft.attachments)
      lookThroughTexts(of: &draft, into: &collected)
      collected.problems += missingMedia(in: draft)
      collected.problems += unknownNames(in: draft)
      check(analysed(draft), into: &collected)
    }
    hideWhatNoTextHolds(source, file.drafts, in: &collected)
    hideRepeats(source, in: &collected)
    for problem in collected.problems { add(problem, to: &collected) }
    if format.isCaptions { collected.keepOnlyFixesWithinLines(of: source) }
    let directives = file.drafts.flatMap(\.suppressions).filter { catalogue.knows($0.name) }
    let diagnostics = finished(
      collected.findings, directives: directives, personalData: collected.personalData, source: source, path: shown)
    var report = FileReport(
      path: shown, source: source, posts: file.drafts.count, diagnostics: diagnostics,
      personalData: collected.personalData)
    report.location = path
    if policy != Settings.standardPolicy { collected.notChecked.append(.policy(policy)) }
    // Players read captions whatever their bytes are, and what is wrong with them is an error of its own.
    report.isUnreadable = problem?.isFatal ?? false && !format.isCaptions
    return (report, collected.notChecked)
  }

  /// A draft taken apart, each text once.
  func analysed(_ draft: Draft) -> Post {
    let declared = draft.fields["language"]?.text?.lowercased() ?? draft.captions?.language ?? "sv"
    let language = String(declared.prefix { $0 != "-" && $0 != "_" })
    let texts = draft.texts.map { text in
      let segments = segmenter.segment(text.utf8, language: language)
      let hits = matcher.hits(in: text.utf8, segments: segments)
      return Prose(text: text, segments: segments, hits: hits)
    }
    return Post(draft: draft, texts: texts, channels: channels.channels(of: draft), language: language)
  }

  func check(_ post: Post, into collected: inout Collected) {
    let channelTexts = ChannelTexts(post.draft)
    for index in rules.indices {
      // Read in place: an active rule is large, and most find nothing.
      let isOn = rules[index].isOn
      // Personal data is looked for whatever is switched off, since nothing of it may be shown for another rule's sake.
      guard isOn || rules[index].metadata.category == .personalData else { continue }
      for finding in rules[index].rule.check(post, in: context) {
        if let mask = finding.personalData {
          collected.personalData.append(PersonalDataPlace(range: finding.range, mask: mask))
        }
        guard isOn else { continue }
        for finding in channelTexts.findings(of: finding) where channels.concerns(finding) {
          collected.findings.append(Graded(rule: index, finding: finding, post: post.draft.id))
        }
      }
      if isOn, let reason = rules[index].rule.obstacle(to: post, in: context) {
        collected.notChecked.append(NotChecked(rule: rules[index].metadata.name, reason: reason))
      }
    }
  }

  func add(_ problem: InputFinding, to collected: inout Collected) {
    guard let rule = rules.firstIndex(where: { $0.metadata.name == problem.rule }), rules[rule].isOn else { return }
    collected.findings.append(Graded(rule: rule, finding: problem.finding, post: nil))
  }
}

/// What has been found in a file so far.
struct Collected {
  var problems: [InputFinding]
  var findings: [Graded] = []
  var personalData: [PersonalDataPlace] = []
  var notChecked: [NotChecked] = []
}

/// A finding with the rule that made it, by its place among the linter's rules.
struct Graded {
  var rule: Int
  var finding: Finding
  var post: String?
}
