/// An HTML comment in a text, by place in the text's bytes.
struct Comment: Equatable {
  /// From `<!--` to `-->`.
  var range: Range<Int>
  /// What stands between, without space around it.
  var contents: Range<Int>

  /// All comments of a text in order, and where one begins that never ends.
  ///
  /// As in HTML, `<!-->` and `<!--->` are whole comments, and a comment ends at the first `-->`.
  static func all(in bytes: UnsafeBufferPointer<UInt8>) -> (comments: [Comment], unclosed: Int?) {
    var comments: [Comment] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<"), bytes.has("<!--", at: index) else {
        index += 1
        continue
      }
      var end = index + 2
      while end < bytes.count, !bytes.has("-->", at: end) { end += 1 }
      // Nothing after it can be a comment either, so the search ends here: linear, however many begin.
      guard end < bytes.count else { return (comments, index) }
      let inner = index + 4 < end ? index + 4..<end : end..<end
      comments.append(Comment(range: index..<end + 3, contents: bytes.trimmed(inner)))
      index = end + 3
    }
    return (comments, nil)
  }
}
