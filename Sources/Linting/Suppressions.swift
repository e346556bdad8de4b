import LintCore
import SourceText

/// A file's requests not to report something, and which of them did anything.
struct Suppressions {
  private struct Entry {
    let directive: SuppressionDirective
    let range: Range<Int>
    /// The greatest end among this entry and those before it, so that a search can stop early.
    var reach: Int
    var isUsed = false
  }

  /// For each name, the entries by their beginning.
  private var entries: [String: [Entry]] = [:]

  init(_ directives: [SuppressionDirective], in source: SourceText) {
    let sorted = directives.map { directive -> (SuppressionDirective, Range<Int>) in
      switch directive.scope {
      case .file: (directive, 0..<source.bytes.count + 1)
      case .range(let range): (directive, range.bytes)
      }
    }.sorted { $0.1.lowerBound < $1.1.lowerBound }
    for (directive, range) in sorted {
      let reach = max(range.upperBound, entries[directive.name]?.last?.reach ?? 0)
      entries[directive.name, default: []].append(Entry(directive: directive, range: range, reach: reach))
    }
  }

  /// Whether a finding is suppressed, and with what reason; marks what suppressed it as used.
  ///
  /// A finding is covered when it begins in the range.
  mutating func suppression(of rule: String, in category: RuleCategory, at range: ByteRange) -> Diagnostic.Suppression?
  {
    for name in [rule, category.rawValue] {
      guard let index = entry(for: name, at: range.lowerBound.value) else { continue }
      entries[name]?[index].isUsed = true
      return .inSource(reason: entries[name]?[index].directive.reason)
    }
    return nil
  }

  private func entry(for name: String, at offset: Int) -> Int? {
    guard let list = entries[name] else { return nil }
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    var index = low - 1
    while index >= 0, list[index].reach > offset {
      if list[index].range.contains(offset) { return index }
      index -= 1
    }
    return nil
  }

  /// The directives that did nothing, in file order.
  var unused: [SuppressionDirective] {
    entries.values.joined().filter { !$0.isUsed }.map(\.directive)
      .sorted { $0.nameRange.lowerBound < $1.nameRange.lowerBound }
  }
}
