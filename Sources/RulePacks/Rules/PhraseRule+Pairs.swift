import LintCore
import Segmentation

extension PhraseRule {
  /// The pairs of words that stand in one clause: the finding is the second word, which can go.
  func pairFindings(in prose: Prose) -> [Finding] {
    guard !definition.limits.pairs.isEmpty else { return [] }
    var findings: [Finding] = []
    for sentence in prose.segments.sentences {
      var first: (pair: PhraseLimits.Pair, index: Int)?
      for index in sentence.words where pairWords.mayContain(prose.keyHashes[index]) {
        let word = prose.segments.words[index].range
        let text = String(folding: prose.text.utf8[word])
        if let open = first, text == open.pair.second, index - open.index - 1 <= open.pair.between,
          index > open.index + 1
        {
          findings += pair(open.pair, from: prose.segments.words[open.index].range, to: word, in: prose)
          first = nil
        }
        if let pair = definition.limits.pairs.first(where: { $0.first == text }) {
          let next = index + 1 < sentence.words.upperBound ? prose.text[prose.segments.words[index + 1].range] : ""
          first = pair.unless.contains(next.lowercased()) ? nil : (pair, index)
        }
      }
    }
    return findings
  }

  /// A pair, unless punctuation parts its words or it stands where nothing is reported.
  private func pair(_ pair: PhraseLimits.Pair, from: Range<Int>, to: Range<Int>, in prose: Prose) -> [Finding] {
    let range = from.lowerBound..<to.upperBound
    let isParted = prose.text.utf8[range].contains { [0x2C, 0x3A, 0x3B, 0x28, 0x0A].contains($0) }
    guard !isParted, !prose.isQuoted(range), !prose.isForeign(range), !prose.isAddress(range) else { return [] }
    let values: KeyValuePairs = [
      "match": "\(prose.text[from].lowercased()) … \(pair.second)", "replacement": pair.second,
    ]
    let message = Localized(
      sv: MessageTemplate.fill(definition.message.sv, values), en: MessageTemplate.fill(definition.message.en, values))
    return [
      Finding(
        message, at: prose.text.place(of: range), tier: metadata.severities.count - 1, advice: definition.advice,
        channel: prose.text.channel)
    ]
  }
}
