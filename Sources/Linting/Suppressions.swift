import LintCore
import SourceText

/// A file's requests not to report something, and which of them did anything.
struct Suppressions {
  private let directives: [SuppressionDirective]
  private var isUsed: [Bool]
  /// For each name, which directive holds from where on.
  private let stretches: [String: [Stretch]]

  /// From a byte up to the next stretch: the directive that holds there, the latest begun of several.
  private struct Stretch {
    var start: Int
    var directive: Int?
  }

  init(_ directives: [SuppressionDirective], in source: SourceText) {
    self.directives = directives
    isUsed = Array(repeating: false, count: directives.count)
    stretches = Dictionary(grouping: directives.indices) { directives[$0].name }.mapValues { indices in
      Self.stretches(
        indices.map { index in
          switch directives[index].scope {
          case .file: (index, 0..<source.bytes.count + 1)
          case .range(let range): (index, range.bytes)
          }
        })
    }
  }

  /// Ranges that may overlap as stretches that do not, in time that grows with their number alone.
  private static func stretches(_ ranges: [(directive: Int, range: Range<Int>)]) -> [Stretch] {
    var stretches: [Stretch] = []
    /// What has begun, the latest last; what has ended may still lie below something that has not.
    var open: [(directive: Int, end: Int)] = []
    func close(upTo position: Int) {
      while let last = open.last, last.end <= position {
        while let below = open.last, below.end <= last.end { open.removeLast() }
        stretches.append(Stretch(start: last.end, directive: open.last?.directive))
      }
    }
    for (directive, range) in ranges.sorted(by: {
      ($0.range.lowerBound, $0.directive) < ($1.range.lowerBound, $1.directive)
    }) {
      close(upTo: range.lowerBound)
      open.append((directive, range.upperBound))
      stretches.append(Stretch(start: range.lowerBound, directive: directive))
    }
    close(upTo: .max)
    return stretches
  }

  /// Whether a finding is suppressed, and with what reason; marks what suppressed it as used.
  ///
  /// A finding is covered when it begins in the range.
  mutating func suppression(of rule: String, in category: RuleCategory, at range: ByteRange) -> Diagnostic.Suppression?
  {
    for name in [rule, category.rawValue] {
      guard let index = directive(named: name, at: range.lowerBound.value) else { continue }
      isUsed[index] = true
      return .inSource(reason: directives[index].reason)
    }
    return nil
  }

  private func directive(named name: String, at offset: Int) -> Int? {
    guard let stretches = stretches[name] else { return nil }
    var low = 0
    var high = stretches.count
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? stretches[low - 1].directive : nil
  }

  /// The directives that did nothing, in file order.
  var unused: [SuppressionDirective] {
    zip(directives, isUsed).filter { !$0.1 }.map(\.0).sorted { $0.nameRange.lowerBound < $1.nameRange.lowerBound }
  }
}
