import Segmentation

extension ChannelDefinition {
  /// A number that a channel sets, with what counts, where it was read, when, and how sure it is.
  public struct Limit: Sendable, Hashable {
    /// The greatest value that passes.
    public var maximum: Int
    /// What is counted; of no meaning for hashtags, mentions and links, which are counted one by one.
    public var unit: Unit
    /// Which tier of its rule a value over it has: 0 is the gravest.
    public var tier: Int
    /// The kinds of posts that it is for; empty for all that have no limit of their own.
    public var kinds: [String]
    /// How sure it is.
    public var certainty: MediaLimit.Certainty
    /// Where the number was read.
    public var source: String
    /// When it was read, as a date: 2026-11-20.
    public var date: String

    /// Creates a limit.
    public init(
      maximum: Int, unit: Unit, tier: Int, kinds: [String] = [], certainty: MediaLimit.Certainty = .official,
      source: String, date: String
    ) {
      self.maximum = maximum
      self.unit = unit
      self.tier = tier
      self.kinds = kinds
      self.certainty = certainty
      self.source = source
      self.date = date
    }
  }

  /// A field of an account's profile that a channel limits.
  public enum ProfileField: String, Sendable, Hashable, CaseIterable {
    /// The name that is shown.
    case name
    /// The presentation.
    case bio
    /// The name in addresses and mentions, without `@`.
    case handle
    /// The address beside the presentation.
    case link
  }

  /// What a channel takes of a poll.
  public struct Poll: Sendable, Hashable {
    /// Whether posts can have one at all.
    public var isSupported: Bool
    /// How many answers it has; nil where that is not known.
    public var options: ClosedRange<Int>?
    /// How long an answer is, gravest first.
    public var optionLength: [Limit]
    /// How many whole days it may last; nil where that is not known.
    public var days: ClosedRange<Int>?
    /// The numbers of days to choose from; empty where any within `days` will do.
    public var dayChoices: [Int]
    /// Whether two answers may be the same.
    public var allowsRepeats: Bool
    /// How sure it is.
    public var certainty: MediaLimit.Certainty
    /// Where it was read.
    public var source: String
    /// When it was read, as a date.
    public var date: String

    /// Creates a description.
    public init(
      isSupported: Bool = true, options: ClosedRange<Int>? = nil, optionLength: [Limit] = [],
      days: ClosedRange<Int>? = nil, dayChoices: [Int] = [], allowsRepeats: Bool = true,
      certainty: MediaLimit.Certainty, source: String, date: String
    ) {
      self.isSupported = isSupported
      self.options = options
      self.optionLength = optionLength
      self.days = days
      self.dayChoices = dayChoices
      self.allowsRepeats = allowsRepeats
      self.certainty = certainty
      self.source = source
      self.date = date
    }
  }

  /// Where a channel shows addresses as text that cannot be followed.
  public struct PlainLinks: Sendable, Hashable {
    /// The kinds of posts; empty for all.
    public var kinds: [String]
    /// How sure it is.
    public var certainty: MediaLimit.Certainty
    /// Where it was read.
    public var source: String
    /// When it was read, as a date.
    public var date: String

    /// Creates a description.
    public init(kinds: [String] = [], certainty: MediaLimit.Certainty, source: String, date: String) {
      self.kinds = kinds
      self.certainty = certainty
      self.source = source
      self.date = date
    }
  }

  /// What a channel makes of marks such as `**` and `<b>`.
  public enum Markup: String, Sendable, Hashable, CaseIterable {
    /// It shows them as they are.
    case shown
    /// They become bold type, headings and links, or are never seen.
    case rendered
    /// It shows all but `*` and `_` around a word, which it takes away.
    case lightlyRendered = "lightly-rendered"
  }
}
