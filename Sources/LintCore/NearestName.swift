extension Sequence where Element == String {
  /// The name most like one that is not among these, or nil when none is like it.
  ///
  /// Like means: at most a third of its letters, and at least one, must be changed, added, left out or swapped with
  /// their neighbour (Damerau's distance, in the restricted form). Case, and `-` against `_`, make no difference. Nothing is
  /// like an empty name.
  public func nearest(to name: String) -> String? {
    let wanted = name.foldedForComparison
    guard !wanted.isEmpty else { return nil }
    let limit = Swift.max(1, wanted.count / 3)
    var best: (name: String, distance: Int)?
    for candidate in self {
      let folded = candidate.foldedForComparison
      guard abs(folded.count - wanted.count) <= limit else { continue }
      let distance = editDistance(wanted, folded)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }
}

extension String {
  fileprivate var foldedForComparison: [Unicode.Scalar] {
    lowercased().unicodeScalars.map { $0 == "_" || $0 == " " ? "-" : $0 }
  }
}

private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for (row, scalar) in left.enumerated() {
    var current = [row + 1]
    for (column, other) in right.enumerated() {
      var distance = Swift.min(last[column] + (scalar == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
        distance = Swift.min(distance, beforeLast[column - 1] + 1)
      }
      current.append(distance)
    }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}
