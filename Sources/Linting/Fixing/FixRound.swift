import LintCore
import SourceText

/// The fixes of one report that can be made at once: in order, none overlapping another.
struct FixRound {
  /// The edits, in file order.
  private(set) var edits: [TextEdit] = []
  /// How many fixes of each rule they are.
  private(set) var counts: [String: Int] = [:]

  /// Chooses fixes: of those that overlap the first by position wins, and the others wait for the next round.
  ///
  /// Suppressed findings are left alone, and so is what the file's encoding cannot write.
  ///
  /// - Parameter cautious: whether texts with signs that may mean something to the file's format are left out.
  init(_ report: FileReport, _ scope: FixScope, cautious: Bool = false) {
    let candidates = report.diagnostics.compactMap { diagnostic -> (rule: String, edits: [TextEdit])? in
      guard diagnostic.suppression == nil, diagnostic.file == report.path,
        let fix = scope.fix(for: diagnostic.finding), !fix.edits.isEmpty,
        fix.edits.allSatisfy({ report.source.encoding.bytes(of: $0.text) != nil && !(cautious && $0.text.hasSigns) })
      else { return nil }
      return (diagnostic.rule, fix.edits)
    }
    let ordered = candidates.enumerated().sorted { left, right in
      let (first, second) = (left.element.edits[0].range, right.element.edits[0].range)
      return (first.lowerBound, left.offset) < (second.lowerBound, right.offset)
    }
    var end = -1
    for (_, candidate) in ordered {
      let first = candidate.edits[0].range.bytes
      // Two insertions in one place have no order of their own.
      guard first.lowerBound > end || (first.lowerBound == end && !first.isEmpty) else { continue }
      guard Self.areInOrder(candidate.edits, in: report.source) else { continue }
      edits += candidate.edits
      counts[candidate.rule, default: 0] += 1
      end = max(end, candidate.edits[candidate.edits.count - 1].range.bytes.upperBound)
    }
  }

  private static func areInOrder(_ edits: [TextEdit], in source: SourceText) -> Bool {
    var end = 0
    for edit in edits {
      guard edit.range.bytes.lowerBound >= end, edit.range.bytes.upperBound <= source.bytes.count else { return false }
      end = edit.range.bytes.upperBound
    }
    return true
  }
}

extension String {
  /// Whether it has signs that formats use to tell values apart.
  fileprivate var hasSigns: Bool { utf8.contains { $0 < 0x20 || "\"'\\;,:#|{}[]".utf8.contains($0) } }
}
