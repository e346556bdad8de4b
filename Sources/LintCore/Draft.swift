import SourceText

/// A post as a format reader hands it over: fields and texts with their places, nothing judged yet.
public struct Draft: Sendable {
  /// Its id or number in a file of many; nil where the file is one post.
  public var id: String?
  /// The front matter's fields, or the columns' and keys' of other formats.
  public var fields: FieldMap
  /// The texts that will be read by people: the body, for each channel where they differ, title, alt texts and the like.
  public var texts: [PostText]
  /// Pictures, films and documents, in order.
  public var attachments: [Attachment]
  /// Requests in comments and front matter not to report something.
  public var suppressions: [SuppressionDirective]
  /// The captions, where the file holds nothing else.
  public var captions: CaptionTrack?
  /// The channels that its format is for; empty where it may be for any. One that names no channel itself is for those
  /// of these that are the project's, else for the first.
  public var possibleChannels: [Channel] = []
  /// The body's place in the file, comments included; what findings about the whole post point at.
  public var bodyRange: ByteRange

  /// Creates a draft.
  public init(
    id: String? = nil, fields: FieldMap = FieldMap(), texts: [PostText] = [], attachments: [Attachment] = [],
    suppressions: [SuppressionDirective] = [], bodyRange: ByteRange
  ) {
    self.id = id
    self.fields = fields
    self.texts = texts
    self.attachments = attachments
    self.suppressions = suppressions
    self.bodyRange = bodyRange
  }
}

/// What is wrong with a file before any rule looks at it. Rules of the category input report these.
public struct InputFinding: Hashable, Sendable {
  /// The rule that it belongs to: `draft-syntax`, `unknown-field`, `invalid-value`, `encoding`, `suppression-without-rule`.
  public var rule: String
  /// What was found.
  public var finding: Finding
  /// The post that it is in, in a file of many; nil where it is the file's own.
  public var post: String?

  /// Creates an input finding.
  public init(_ rule: String, _ finding: Finding) {
    self.rule = rule
    self.finding = finding
  }
}
