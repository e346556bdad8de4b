import LintCore
import SourceText

/// What a run found, in an order that does not depend on threads: files by path, diagnostics by place.
public struct LintReport: Sendable {
  /// The files that were read.
  public var files: [FileReport]
  /// Files that could not be read, and paths that do not exist.
  public var failures: [InputFailure]
  /// Rules that could not judge for want of a field, a file or a policy; said once.
  public var notChecked: [NotChecked]

  /// Creates a report.
  public init(files: [FileReport] = [], failures: [InputFailure] = [], notChecked: [NotChecked] = []) {
    self.files = files
    self.failures = failures
    self.notChecked = notChecked
  }

  /// Creates the report of what came of files.
  init(_ outcomes: [FileJob.Outcome], failures: [InputFailure] = []) {
    self.init(failures: failures)
    for outcome in outcomes {
      switch outcome {
      case .checked(let file, let notChecked, _):
        files.append(file)
        self.notChecked += notChecked
      case .failed(let failure): self.failures.append(failure)
      // Those that wait have been finished before.
      case .passedOver, .waiting: break
      }
    }
    notChecked = notChecked.once
  }

  /// Whether some file could not be read as text at all.
  public var hasUnreadableFile: Bool { files.contains(where: \.isUnreadable) }

  /// All diagnostics, suppressed ones too.
  public var diagnostics: [Diagnostic] { files.flatMap(\.diagnostics) }
}

/// What was found in one file.
public struct FileReport: Sendable {
  /// The path as shown: relative to where the command runs where possible, with forward slashes, and without personal
  /// data. Everything that is written names the file by it.
  public var path: String
  /// The path by which the file is found. It is never written, for it may hold personal data.
  public var location: String
  /// The file's text.
  public var source: SourceText
  /// Where the text begins in the file; not at its beginning where a stream is read a line at a time.
  public var start = Start()
  /// How many posts it holds.
  public var posts: Int
  /// Whether its bytes could not be read as text, so that nothing found in it counts.
  public var isUnreadable = false
  /// What was found, by place, suppressed diagnostics included.
  public var diagnostics: [Diagnostic]
  /// Every place with personal data, whichever rules are on: nothing of the source may be shown but through these.
  public var personalData: [PersonalDataPlace]

  /// What comes before a text in its file.
  public struct Start: Sendable, Hashable {
    /// How many bytes.
    public var offset = 0
    /// How many lines.
    public var line = 0

    /// Nothing.
    public init() {}
  }

  /// Creates a file's report.
  public init(
    path: String, source: SourceText, posts: Int, diagnostics: [Diagnostic], personalData: [PersonalDataPlace]
  ) {
    self.path = path
    location = path
    self.source = source
    self.posts = posts
    self.diagnostics = diagnostics
    self.personalData = personalData
  }
}

/// Where personal data stands and how it may be shown.
public struct PersonalDataPlace: Sendable, Hashable {
  /// The place.
  public var range: ByteRange
  /// How it may be shown.
  public var mask: PersonalDataMask

  /// Creates a place.
  public init(range: ByteRange, mask: PersonalDataMask) {
    self.range = range
    self.mask = mask
  }
}

/// A path that could not be read, or holds no drafts.
public struct InputFailure: Sendable, Hashable {
  /// The path as given, without personal data.
  public var path: String
  /// Why, with what to do.
  public var reason: Localized
  /// Whether it could be read but holds nothing to check.
  public var isEmpty: Bool

  /// Creates a failure.
  public init(path: String, reason: Localized, isEmpty: Bool = false) {
    self.path = path
    self.reason = reason
    self.isEmpty = isEmpty
  }
}

/// A rule that could not judge.
public struct NotChecked: Sendable, Hashable {
  /// The rule's name.
  public var rule: String
  /// What it lacks.
  public var reason: Localized

  /// Creates a note about a rule.
  public init(rule: String, reason: Localized) {
    self.rule = rule
    self.reason = reason
  }

  /// A post that is published when the policy's documents should have been looked over; nil for all others.
  init?(outdatedPolicyFor post: Post, in context: LintContext) {
    guard let policy = context.policy, let day = policy.reviewBy, let date = post.draft.fields["publish_at"]?.date,
      (date.year, date.month, date.day) > (day.year, day.month, day.day)
    else { return nil }
    self.init(
      rule: RuleCategory.policy.rawValue,
      reason: Localized(
        sv:
          "Policyn ”\(policy.name)” skulle ses över senast \(day.isoDay). Det som har ändrats sedan dess granskas inte.",
        en: "The policy “\(policy.name)” was to be looked over by \(day.isoDay). What has changed since is not checked."
      ))
  }
}

extension LocalDateTime {
  /// The day as 2026-11-20.
  fileprivate var isoDay: String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(padded(month))-\(padded(day))"
  }
}
