import LintCore

extension PostSeries {
  /// The numbers of posts by the feed that they come in, each feed's in the order of publishing; feeds in the order in which
  /// the report meets them.
  ///
  /// - Parameter isIncluded: which posts count; those without a time of publishing never do.
  func feeds(_ isIncluded: (PostSummary) -> Bool) -> [(feed: PostSummary.Feed, posts: [Int])] {
    var numbers: [PostSummary.Feed: Int] = [:]
    var feeds: [(feed: PostSummary.Feed, posts: [Int])] = []
    for (index, post) in posts.enumerated() where post.published != nil && isIncluded(post) {
      for feed in post.feeds {
        if let number = numbers[feed] {
          feeds[number].posts.append(index)
        } else {
          numbers[feed] = feeds.count
          feeds.append((feed, [index]))
        }
      }
    }
    for number in feeds.indices {
      feeds[number].posts.sort { ((posts[$0].published?.seconds ?? 0), $0) < ((posts[$1].published?.seconds ?? 0), $1) }
    }
    return feeds
  }
}
