import LintCore
import Segmentation

/// Finds the phrases of all lists of one or several images in a text, each text read once per image.
///
/// Text and forms are compared folded: without case, soft hyphens and zero-width characters; composed and decomposed
/// letters alike (`a` with a combining ring is `å`, never `a`); any run of blanks, or one line end with the blanks around
/// it, as one space; typographic hyphens and apostrophes as the plain ones. Full stops are literal.
public struct PhraseMatcher: Sendable {
  private let images: [RulePackImage]

  /// A matcher for the lists of these images, each with the numbers that its image gives them.
  public init(_ images: [RulePackImage]) { self.images = images }

  /// What stands in a text, in text order, then by list.
  ///
  /// Of overlapping phrases of one list the longest is kept; those of different lists do not touch each other. A phrase whose
  /// capitals are wrong, or that lacks what `only_…` demands, is not there at all; one that `unless_…` excuses is left out,
  /// but keeps shorter ones inside it away. Rows with the severity `off` are included: whoever reports drops them.
  ///
  /// - Parameters:
  ///   - utf8: the text, valid UTF-8.
  ///   - segments: its sentences; conditions look at the sentence that a match stands in.
  public func hits(in utf8: [UInt8], segments: Segments) -> [PhraseHit] {
    var hits: [PhraseHit] = []
    for image in images {
      image.bytes.withSections { sections in
        utf8.withUnsafeBufferPointer { bytes in
          let candidates = PhraseScanner.candidates(in: bytes, sections: sections)
          guard !candidates.isEmpty else { return }
          var check = ConditionCheck(bytes, sections: sections, sentences: segments.sentences)
          hits += Self.choose(candidates, &check).map { candidate in
            let entry = check.entry(candidate)
            return PhraseHit(
              list: image.firstList + entry.list, row: entry.row, form: entry.form, range: candidate.range)
          }
        }
      }
    }
    if images.count > 1 { hits.sort { ($0.range.lowerBound, $0.list) < ($1.range.lowerBound, $1.list) } }
    return hits
  }

  private static func choose(_ found: [Candidate], _ check: inout ConditionCheck) -> [Candidate] {
    var candidates = found
    candidates.sortIfNeeded(by: Candidate.textOrder)
    candidates = candidates.indices.compactMap { index in
      hidesFullStop(candidates, index) ? nil : check.judged(candidates[index])
    }
    guard candidates.count > 1 else { return candidates.filter { !$0.isSilenced } }
    candidates.sortIfNeeded(by: Candidate.listOrder)
    var chosen: [Candidate] = []
    var start = 0
    while start < candidates.count {
      var end = start + 1
      while end < candidates.count, candidates[end].list == candidates[start].list { end += 1 }
      chosen += OverlapResolution.winners(among: candidates[start..<end])
      start = end
    }
    chosen.removeAll(where: \.isSilenced)
    chosen.sortIfNeeded(by: Candidate.textOrder)
    return chosen
  }

  /// Whether the same list has the form with its final full stop here (`m.m.` beside `m.m`).
  ///
  /// Then this is not what was written, even where the conditions of the form with the full stop are not met. Candidates at
  /// one place stand with the longest first.
  private static func hidesFullStop(_ candidates: [Candidate], _ index: Int) -> Bool {
    let candidate = candidates[index]
    var other = index - 1
    while other >= 0, candidates[other].start == candidate.start, candidates[other].list == candidate.list {
      if candidates[other].length == candidate.length + 1, candidates[other].endsWithFullStop { return true }
      other -= 1
    }
    return false
  }
}

extension Array {
  /// Sorts, unless that is done already, as it mostly is here.
  fileprivate mutating func sortIfNeeded(by precedes: (Element, Element) -> Bool) {
    let isSorted = indices.dropFirst().allSatisfy { !precedes(self[$0], self[$0 - 1]) }
    if !isSorted { sort(by: precedes) }
  }
}
