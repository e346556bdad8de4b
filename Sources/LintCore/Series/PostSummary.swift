import SourceText

/// A post as rules over several posts see it: who publishes it, where and when, and how its text may be compared.
public struct PostSummary: Sendable {
  /// The number of its file in the run.
  public var file: Int
  /// The file's path as shown, without personal data.
  public var path: String
  /// Where findings about it lie: the time of publishing where one is given, else the beginning of the text.
  public var place: ByteRange
  /// The account's key in the register; nil where none is named.
  public var account: String?
  /// The channels that it is checked for.
  public var channels: [Channel]
  /// The declared kind: `post`, `reply` and so on.
  public var kind: String
  /// Whether it is about a crisis, in which other habits hold.
  public var isCrisis: Bool
  /// When it is published; nil where it is not said.
  public var published: Moment?
  /// How like its text is to others; nil where no rule asks, or it is too short to tell.
  public var sketch: TextSketch?

  /// Takes from a post what rules over several posts need.
  ///
  /// - Parameter sketches: whether to take a sketch of the text.
  public init(_ post: Post, in context: LintContext, path: String, sketches: Bool) {
    file = 0
    self.path = path
    let start = post.draft.bodyRange.bytes.lowerBound
    var place = ByteRange(start..<start)
    var moment: Moment?
    if let field = post.draft.fields["publish_at"] {
      place = field.range
      moment = field.moment(in: context.timeZone)
    }
    self.place = place
    published = moment
    account = post.accountKey(in: context)
    channels = post.channels
    kind = post.kind
    isCrisis = post.isCrisis
    sketch = sketches ? post.sketch : nil
  }

  /// Whether it is one of those that a calendar plans: no answer, no advertisement, nothing about the account itself.
  public var isPlannedPost: Bool { Self.isPlanned(kind) }

  /// Whether posts of a kind are those that a calendar plans.
  public static func isPlanned(_ kind: String) -> Bool {
    switch kind {
    case "post", "event", "story", "reel", "press_release", "newsletter": true
    default: false
    }
  }

  /// Where followers meet it among other posts.
  ///
  /// That is its account; without one each of its channels; and in a calendar that tells neither, as those of several
  /// publishing tools, the calendar itself, since it is sent to one place.
  public var feeds: [Feed] {
    if let account { return [.account(account)] }
    return channels.isEmpty ? [.file(file)] : channels.map(Feed.channel)
  }

  /// What followers read.
  public enum Feed: Hashable, Sendable {
    case account(String)
    case channel(Channel)
    case file(Int)

    /// The channel that a finding holds for; nil where it holds whatever the channel.
    public var channel: Channel? { if case .channel(let channel) = self { channel } else { nil } }
  }
}

extension FieldValue {
  /// The date as a point in time; nil where it is none.
  fileprivate func moment(in zone: TimeZoneRule) -> Moment? {
    if case .date(let date) = content { return Moment(date, in: zone) }
    return nil
  }
}

extension Post {
  /// How like its text is to others.
  fileprivate var sketch: TextSketch? {
    guard let body = bodies.first else { return nil }
    return TextSketch(body.text.utf8)
  }
}
