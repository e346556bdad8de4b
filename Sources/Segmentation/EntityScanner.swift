/// Finds links, e-mail addresses, hashtags, mentions and emojis in a text.
///
/// One pass over the bytes, in time that grows with the text and nothing else.
///
///     EntityScanner(lexicons: lexicons).entities(in: utf8)
public struct EntityScanner: Sendable {
  /// Whose rules decide what is a link, a hashtag or a mention.
  public enum Dialect: Hashable, Sendable, CaseIterable {
    /// What a reader takes for one, wherever the text is published.
    case general
    /// What X makes one of (twitter-text 3). E-mail addresses are found as well, though X leaves them alone.
    case x
    /// What Mastodon's server makes one of.
    case mastodon
    /// What Bluesky's app makes one of. It knows no e-mail addresses.
    case bluesky
  }

  /// Whose rules decide.
  public let dialect: Dialect

  private let domains: TopLevelDomains

  /// A scanner that takes top-level domains from the table `top-level-domains`.
  public init(lexicons: any LexiconSource, dialect: Dialect = .general) {
    self.dialect = dialect
    domains = TopLevelDomains(lexicons: lexicons)
  }

  /// The entities of a text, in order, never overlapping, as ranges of its bytes.
  public func entities(in utf8: UnsafeBufferPointer<UInt8>) -> [Entity] {
    var scan = EntityScan(text: EntityText(bytes: utf8), dialect: dialect, domains: domains)
    scan.run()
    return scan.entities
  }

  /// The entities of a text, in order, never overlapping, as ranges of its bytes.
  public func entities(in utf8: [UInt8]) -> [Entity] {
    utf8.withUnsafeBufferPointer { entities(in: $0) }
  }
}
