/// A rule about several posts: how often, how close, how alike.
///
/// It sees the posts of a run in short, in the order of the report: files by path, posts as they stand in them. It is a
/// value as other rules are, and finds nothing in a post alone.
public protocol SeriesRule: Rule {
  /// Whether it needs to know how alike texts are, which takes a while to work out.
  var comparesTexts: Bool { get }

  /// What the rule finds, in any order. Time and memory grow with the number of posts, never with that of their pairs.
  func check(_ series: PostSeries, in context: LintContext) -> [SeriesFinding]

  /// Why the rule cannot judge these posts; nil when it can.
  func obstacle(to series: PostSeries, in context: LintContext) -> Localized?
}

extension SeriesRule {
  public var comparesTexts: Bool { false }

  public var overSeveralPosts: (any SeriesRule)? { self }

  /// Nothing is wrong with one post by itself.
  public func check(_ post: Post, in context: LintContext) -> [Finding] { [] }

  /// A post by itself cannot be compared.
  public func obstacle(to series: PostSeries, in context: LintContext) -> Localized? {
    guard series.posts.count < 2 else { return nil }
    return Localized(
      sv: "regeln jämför flera inlägg, och här är bara ett", en: "the rule compares several posts, and here is only one"
    )
  }
}

/// The posts of a run that are checked by the same rules, in short.
public struct PostSeries: Sendable {
  /// The posts, in the order of the report.
  public var posts: [PostSummary]

  /// Creates a series.
  public init(_ posts: [PostSummary]) { self.posts = posts }
}

/// What a rule over several posts found in one of them.
public struct SeriesFinding: Sendable {
  /// Which post of the series.
  public var post: Int
  /// What was found; its places lie in that post's file.
  public var finding: Finding

  /// Creates a finding.
  public init(post: Int, _ finding: Finding) {
    self.post = post
    self.finding = finding
  }
}
