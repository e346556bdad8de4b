/// Decides which of several overlapping candidates of one list are reported.
///
/// The longest wins, wherever it begins, and among equally long ones the first. Every candidate that overlaps a winner
/// is dropped, so a shield row silences shorter matches inside it and across its edges.
struct OverlapResolution {
  /// The winners among candidates of one list in text order, in text order.
  static func winners(among candidates: ArraySlice<Candidate>) -> [Candidate] {
    var winners: [Candidate] = []
    var cluster = candidates.startIndex
    while cluster < candidates.endIndex {
      var end = candidates[cluster].positionEnd
      var next = cluster + 1
      while next < candidates.endIndex, candidates[next].position < end {
        end = max(end, candidates[next].positionEnd)
        next += 1
      }
      if next == cluster + 1 {
        winners.append(candidates[cluster])
      } else {
        winners += longest(in: candidates[cluster..<next])
      }
      cluster = next
    }
    return winners
  }

  /// Takes the longest, drops what overlaps it, and so on.
  ///
  /// No form is longer than `PhraseScanner.longestForm`, so a candidate's rivals are its near neighbours: the cost is
  /// linear in the number of candidates even when one cluster spans the whole text.
  private static func longest(in cluster: ArraySlice<Candidate>) -> [Candidate] {
    var isWinner = [Bool](repeating: false, count: cluster.count)
    let base = cluster.startIndex
    let order = cluster.indices.sorted { left, right in
      (cluster[right].length, left) < (cluster[left].length, right)
    }
    for index in order {
      let candidate = cluster[index]
      var isFree = true
      var rival = index - 1
      while isFree, rival >= base, cluster[rival].position + PhraseScanner.longestForm > candidate.position {
        isFree = !(isWinner[rival - base] && cluster[rival].overlaps(candidate))
        rival -= 1
      }
      rival = index + 1
      while isFree, rival < cluster.endIndex, cluster[rival].position < candidate.positionEnd {
        isFree = !isWinner[rival - base]
        rival += 1
      }
      isWinner[index - base] = isFree
    }
    return cluster.indices.filter { isWinner[$0 - base] }.map { cluster[$0] }
  }
}
