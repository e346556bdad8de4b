import LintCore
import SourceText

extension Linter {
  /// The findings without those that another rule's finding takes the place of.
  ///
  /// One cause is to give one finding. A rule says which others it replaces; one that is off replaces nothing.
  func withoutReplaced(_ findings: [Graded]) -> [Graded] {
    var places: [Replaced: [Range<Int>]] = [:]
    for graded in findings {
      for name in rules[graded.rule].metadata.replaces + graded.finding.replaces {
        places[Replaced(rule: name, channel: graded.finding.channel), default: []].append(graded.finding.range.bytes)
      }
    }
    guard !places.isEmpty else { return findings }
    let indices = places.mapValues { PlaceIndex($0) }
    return findings.filter { graded in
      let name = rules[graded.rule].metadata.name
      let range = graded.finding.range.bytes
      let channels = graded.finding.channel.map { [nil, $0] } ?? [nil]
      return !channels.contains { indices[Replaced(rule: name, channel: $0)]?.touches(range) ?? false }
    }
  }
}

/// What is replaced: a rule's findings for one channel, or for all.
private struct Replaced: Hashable {
  var rule: String
  var channel: Channel?
}
