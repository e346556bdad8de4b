import LintCore
import Segmentation

extension PhraseRule {
  /// The pairs of words that stand in one clause: the finding is the second word, which can go.
  func pairFindings(in prose: Prose) -> [Finding] {
    guard !definition.limits.pairs.isEmpty else { return [] }
    var findings: [Finding] = []
    let parts = PartShapes(definition.limits.pairs)
    for sentence in prose.segments.sentences {
      var first: (pair: PhraseLimits.Pair, index: Int)?
      for index in sentence.words {
        let word = prose.segments.words[index].range
        guard word.count <= 16, parts.mayHave(prose.text.utf8[word]) else { continue }
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

/// The lengths and first letters that the words of some pairs have, by which nearly all other words are told.
private struct PartShapes {
  /// A bit for each length in bytes.
  private var lengths: UInt64 = 0
  /// A bit for the lowest five bits of each first byte: they are the same in capitals, and those of å, ä and ö are one.
  private var firsts: UInt32 = 0

  init(_ pairs: [PhraseLimits.Pair]) {
    for part in pairs.flatMap({ [$0.first, $0.second] }) {
      lengths |= 1 << UInt64(min(part.utf8.count, 63))
      firsts |= 1 << UInt32(part.utf8.first.map { $0 & 31 } ?? 0)
    }
  }

  /// Whether a word may be one of them; decomposed letters have to be read in full.
  func mayHave(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    return lengths >> UInt64(min(word.count, 63)) & 1 == 1 && firsts >> UInt32(first & 31) & 1 == 1
      || word.contains(0xCC)
  }
}
