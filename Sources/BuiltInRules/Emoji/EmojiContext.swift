import LintCore
import Segmentation

/// The words of a post that make an emoji concrete (a snowflake where it snows) or worse (fire where something burns).
///
/// They may stand anywhere in the post. Nothing is read until some emoji is in question, and each emoji is judged once.
struct EmojiContext {
  private let post: Post
  private lazy var words = Self.words(of: post)
  private var judgements: [String: Judgement] = [:]

  /// What the words around an emoji do to it.
  enum Judgement {
    case neutral
    case concrete
    case worse
  }

  /// The words of a post.
  init(_ post: Post) { self.post = post }

  /// What the post's words do to an emoji with this row.
  mutating func judgement(of emoji: String, _ row: EmojiRow) -> Judgement {
    let key = emoji.plainEmoji
    if let known = judgements[key] { return known }
    let judgement: Judgement
    if row.worsening.contains(where: { words.hasStem($0) }) {
      judgement = .worse
    } else if row.concreting.contains(where: { words.hasStem($0) }) || post.isCrisis && row.isAlarm {
      judgement = .concrete
    } else {
      judgement = .neutral
    }
    judgements[key] = judgement
    return judgement
  }

  /// The beginning of the texts, in lower case: no channel takes more than this.
  private static func words(of post: Post) -> String {
    post.written.map { String(decoding: $0.text.utf8.prefix(65_536), as: UTF8.self).composed.lowercased() }
      .joined(separator: "\n")
  }
}

extension String {
  /// Whether a stem of the emoji table occurs: one or two letters as a whole word, three at a word's beginning, more
  /// anywhere; a phrase as it stands.
  fileprivate func hasStem(_ stem: String) -> Bool {
    var rest = self[...]
    while let range = rest.range(of: stem) {
      let startsWord = range.lowerBound == startIndex || !self[index(before: range.lowerBound)].isLetter
      let endsWord = range.upperBound == endIndex || !self[range.upperBound].isLetter
      if stem.count > 3 || stem.contains(" ") || startsWord && (stem.count == 3 || endsWord) { return true }
      rest = self[index(after: range.lowerBound)...]
    }
    return false
  }
}

extension Substring {
  /// The first place of a text, compared byte by byte.
  fileprivate func range(of text: String) -> Range<Index>? {
    let needle = Array(text.utf8)
    guard let first = needle.first else { return nil }
    var start = utf8.startIndex
    while let found = utf8[start...].firstIndex(of: first) {
      if utf8[found...].starts(with: needle) { return found..<utf8.index(found, offsetBy: needle.count) }
      start = utf8.index(after: found)
    }
    return nil
  }
}
