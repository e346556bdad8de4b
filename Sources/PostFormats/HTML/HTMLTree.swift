import CGumbo

/// A node of a tree that was read from HTML. It points into the tree, and into the source.
typealias HTMLNode = UnsafePointer<GumboNode>

/// The elements of an HTML file as browsers read it: end tags that are left out, tags in the wrong place.
struct HTMLTree: ~Copyable {
  private let handle: OpaquePointer
  /// How many bytes are in the tree; fewer than the source has where it was too much.
  let length: Int

  /// Far more than any newsletter or page has. Browsers stop at some 500 levels, too.
  private static func limits(_ length: Int) -> kt_html_limits {
    kt_html_limits(depth: 400, nodes: 1_000_000, attributes: 256, bytes: 64_000_000 + 8 * length)
  }

  /// Reads a source from a position on; it stays in place as long as the tree. Of one that is nested too deep or has too many elements, the
  /// text before that place is read. Nil when the source is empty or memory is short.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, from first: Int = 0) {
    guard let start = bytes.baseAddress, first <= bytes.count else { return nil }
    let mark = first == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : first
    let text = UnsafeRawPointer(start + mark).assumingMemoryBound(to: CChar.self)
    var length = bytes.count - mark
    // What stands before the place where it was too much is not too much, unless by a tag that the end of the text cuts.
    for _ in 0..<3 {
      guard let handle = kt_html_parse(text, length, Self.limits(length)) else { return nil }
      let stop = kt_html_stop(handle)
      // Swift reads C's greatest size as -1.
      if stop < 0 {
        self.handle = handle
        self.length = mark + length
        return
      }
      kt_html_free(handle)
      length = min(stop, length)
    }
    guard let handle = kt_html_parse(text, 0, Self.limits(0)) else { return nil }
    self.handle = handle
    self.length = mark
  }

  deinit { kt_html_free(handle) }

  /// The document, whose children are the comments before the root, and the root.
  var document: HTMLNode? { kt_html_document(handle) }
}
