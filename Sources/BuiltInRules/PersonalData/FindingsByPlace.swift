import LintCore
import SourceText

extension [Finding] {
  /// The findings in place order, of those that overlap only the gravest, and of equals the first.
  ///
  /// A channel's text and the common one may share bytes, and an inline picture's name stands in the body too.
  func surestOfEachPlace() -> [Finding] {
    guard count > 1 else { return self }
    var kept: [Finding] = []
    for finding in sorted(by: { ($0.range.lowerBound, $0.tier) < ($1.range.lowerBound, $1.tier) }) {
      guard let last = kept.last, last.range.upperBound > finding.range.lowerBound else {
        kept.append(finding)
        continue
      }
      if finding.tier < last.tier { kept[kept.count - 1] = finding }
    }
    return kept
  }
}
