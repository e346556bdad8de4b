import SourceText

/// What a rule found in a post. It becomes a `Diagnostic` when the linter knows how serious it is here.
public struct Finding: Hashable, Sendable {
  /// What is wrong, in one sentence with the word concerned in it.
  public var message: Localized
  /// What to do about it, where the message does not say it.
  public var advice: Localized?
  /// The place in the file.
  public var range: ByteRange
  /// Which of the rule's severities it has: 0 is the first and gravest.
  public var tier: Int
  /// The channel it holds for; nil when it holds whatever the channel.
  public var channel: Channel?
  /// Ways to mend it, the best first.
  public var fixes: [FixIt]
  /// Other places that explain it.
  public var related: [Note]
  /// Rules whose findings in the same place it takes the place of, besides those its rule names for all.
  public var replaces: [String] = []
  /// For personal data: what kind it is and how it may be shown. The value itself is never held.
  public var personalData: PersonalDataMask?

  /// Creates a finding.
  public init(
    _ message: Localized, at range: ByteRange, tier: Int = 0, advice: Localized? = nil, channel: Channel? = nil,
    fixes: [FixIt] = [], related: [Note] = [], personalData: PersonalDataMask? = nil
  ) {
    self.message = message
    self.advice = advice
    self.range = range
    self.tier = tier
    self.channel = channel
    self.fixes = fixes
    self.related = related
    self.personalData = personalData
  }
}

/// A place that explains a finding elsewhere.
public struct Note: Hashable, Sendable {
  /// What is to be seen there.
  public var message: Localized
  /// Where.
  public var range: ByteRange

  /// Creates a note.
  public init(_ message: Localized, at range: ByteRange) {
    self.message = message
    self.range = range
  }
}

/// How a piece of personal data may be shown.
public struct PersonalDataMask: Hashable, Sendable {
  /// What kind of data it is, as a stable name: `personal-identity-number`, `email-address`.
  public var kind: String
  /// The layout without the content: `********-****`. As many characters as the value has where the kind has a fixed length.
  public var mask: String

  /// Creates a mask.
  public init(kind: String, mask: String) {
    self.kind = kind
    self.mask = mask
  }
}
