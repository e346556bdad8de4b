extension InlineImage {
  /// The pictures of a text in order, outside its comments.
  static func all(in bytes: UnsafeBufferPointer<UInt8>, skipping comments: [Comment]) -> [InlineImage] {
    let pairs = BracketPairs(bytes, skipping: comments)
    guard !pairs.pictures.isEmpty else { return [] }
    var scanner = Scanner(bytes: bytes, comments: comments, pairs: pairs, targets: ImageTargets(bytes))
    var images: [InlineImage] = []
    var end = 0
    for pair in pairs.pictures where pair.open > end {
      guard let close = pair.close, let image = scanner.image(from: pair.open, to: close) else { continue }
      images.append(image)
      end = image.range.upperBound
    }
    return images
  }

  /// What is needed to read one picture after the other.
  private struct Scanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let comments: [Comment]
    let pairs: BracketPairs
    var targets: ImageTargets
    var definitions: ImageDefinitions?

    /// The picture whose alt text stands between two brackets, by the places of both.
    mutating func image(from open: Int, to close: Int) -> InlineImage? {
      let alt = open + 1..<close
      if let target = target(at: close + 1) {
        return InlineImage(
          range: open - 1..<target.end, alt: alt, destination: target.destination, title: target.title)
      }
      if let label = label(at: close + 1) {
        let named = label.isEmpty ? alt : label
        return reference(named, alt: alt, range: open - 1..<label.upperBound + 1)
      }
      return reference(alt, alt: alt, range: open - 1..<close + 1)
    }

    /// What stands in the parentheses at a place, where there are any.
    private mutating func target(at open: Int) -> ImageTargets.Target? {
      guard open < bytes.count, bytes[open] == UInt8(ascii: "(") else { return nil }
      return targets.bracketedTarget(from: open) ?? pairs.target(at: open).map { targets.target(from: open, to: $0) }
    }

    private mutating func reference(_ label: Range<Int>, alt: Range<Int>, range: Range<Int>) -> InlineImage? {
      let known = definitions ?? ImageDefinitions(bytes, skipping: comments, targets: &targets)
      definitions = known
      guard let found = known.definition(of: label, in: bytes) else { return nil }
      return InlineImage(
        range: range, alt: alt, destination: found.target.destination, title: found.target.title,
        definition: found.line)
    }

    /// The label in brackets at a place, which may be empty.
    private func label(at open: Int) -> Range<Int>? {
      guard open < bytes.count, bytes[open] == UInt8(ascii: "[") else { return nil }
      var end = open + 1
      while end < bytes.count, end - open <= ImageDefinitions.longestLabel, !bytes[end].isLineEnd {
        if bytes[end] == UInt8(ascii: "]") { return open + 1..<end }
        if bytes[end] == UInt8(ascii: "[") { return nil }
        end += 1
      }
      return nil
    }
  }
}
