import LintCore

/// A post on its way through the rules. A class, for the same reason as the post itself.
final class VisitedPost {
  let post: Post
  /// Which of the parts that are checked together it belongs to.
  let part: Int
  /// The path of its file, as shown.
  let path: String
  /// Where its texts for single channels stand.
  let channelTexts: ChannelTexts

  init(_ post: Post, ofPart part: Int = 0, path: String) {
    self.post = post
    self.part = part
    self.path = path
    channelTexts = ChannelTexts(post.draft)
  }
}
