import LintCore
import SourceText

extension CheckedPart {
  /// Moves all places that lie at `start` or after it; those before, in a calendar's header, stay where they are.
  mutating func move(by distance: Int, from start: Int) {
    for index in collected.problems.indices { collected.problems[index].finding.move(by: distance, from: start) }
    for index in collected.findings.indices { collected.findings[index].finding.move(by: distance, from: start) }
    for index in collected.personalData.indices { collected.personalData[index].range.move(by: distance, from: start) }
    for index in directives.indices {
      directives[index].nameRange.move(by: distance, from: start)
      if case .range(var range) = directives[index].scope {
        range.move(by: distance, from: start)
        directives[index].scope = .range(range)
      }
    }
    for index in summaries.indices { summaries[index].place.move(by: distance, from: start) }
  }
}

extension Finding {
  fileprivate mutating func move(by distance: Int, from start: Int) {
    range.move(by: distance, from: start)
    for index in related.indices { related[index].range.move(by: distance, from: start) }
    for fix in fixes.indices {
      for edit in fixes[fix].edits.indices { fixes[fix].edits[edit].range.move(by: distance, from: start) }
    }
  }
}

extension ByteRange {
  fileprivate mutating func move(by distance: Int, from start: Int) {
    guard lowerBound.value >= start else { return }
    self = lowerBound + distance..<upperBound + distance
  }
}
