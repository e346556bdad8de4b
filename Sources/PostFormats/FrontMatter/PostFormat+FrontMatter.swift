import SourceText

extension PostFormat {
  /// Where the fields of a file stand and where its text begins, in bytes; nil where it has none, or is read otherwise.
  public func frontMatter(of source: SourceText) -> (fields: Range<Int>, textStart: Int, isClosed: Bool)? {
    guard self == .markdown || self == .html, let front = FrontMatter.find(in: source) else { return nil }
    return (front.contents, front.bodyStart, front.isClosed)
  }
}
