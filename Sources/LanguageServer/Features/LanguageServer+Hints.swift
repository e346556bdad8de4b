import LintCore
import Linting
import Reporters
import Segmentation
import SourceText

extension LanguageServer {
  mutating func answerHints(_ request: PendingRequest, _ document: TextDocument) {
    guard settings.inlayHints, document.format != nil, let range = document.text.bytes(of: request.params["range"])
    else {
      send(Outgoing.response(request.id) { $0.array { _ in } })
      return
    }
    working[request.id] = request
    start(.count(snapshot(of: document), range, request.id))
  }

  /// Counts are shown for hints, and for hover over channels.
  mutating func counted(_ id: MessageID, _ counts: [PlacedCount]) {
    guard let request = working.removeValue(forKey: id) else { return }
    guard let document = documents[request.uri] else { return answer(request) }
    let words = CountWords(language: language(of: request.uri))
    if request.method == "textDocument/hover" {
      let lines = counts.first.map(words.lines) ?? []
      return send(Outgoing.response(id) { $0.hover(lines.isEmpty ? nil : lines.joined(separator: "\n")) })
    }
    let text = document.text
    let wanted = text.bytes(of: request.params["range"]) ?? 0..<text.bytes.count
    send(
      Outgoing.response(id) { json in
        json.array { json in
          for count in counts {
            let end = text.lastLetter(in: count.body.bytes)
            guard let label = words.label(count), wanted.lowerBound <= end, end <= wanted.upperBound else { continue }
            json.object { json in
              json.position("position", text.position(at: end))
              json.member("label", label)
              json.member("paddingLeft", true)
              json.member("tooltip", words.lines(count).joined(separator: "\n"))
            }
          }
        }
      })
  }
}

extension DocumentText {
  /// Where a text ends but for the blank lines after it.
  fileprivate func lastLetter(in range: Range<Int>) -> Int {
    // The text may be another by now than the one that was counted.
    let range = range.clamped(to: 0..<bytes.count)
    return bytes[range].lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? range.lowerBound
  }
}

/// Lengths in words.
struct CountWords {
  let language: MessageLanguage

  private func pick(_ sv: String, _ en: String) -> String { Localized(sv: sv, en: en)[language] }

  /// All on one line, for beside the text: `X 231/280 · Instagram 300/2200`. Nil where there is nothing to count.
  func label(_ placed: PlacedCount) -> String? {
    let channels = placed.count.channels
    guard !channels.isEmpty else { return nil }
    if placed.channels == nil, channels.count == Channel.allCases.count || channels.count > 6 {
      // The draft names none, so that each would be counted.
      guard let first = channels.first(where: { $0.unit == .grapheme }) ?? channels.first else { return nil }
      return "\(first.count) " + pick("tecken", "characters")
    }
    return channels.map(short).joined(separator: " · ")
  }

  private func short(_ channel: PostCount.ForChannel) -> String {
    let name = channel.channel.displayName[language]
    let count = channel.limit.map { "\(name) \(channel.count)/\($0)" } ?? "\(name) \(channel.count)"
    let isOver = channel.limit.map { channel.count > $0 } ?? false
    return count + (isOver || !channel.otherBreaches.isEmpty ? " " + pick("för långt", "too long") : "")
  }

  /// A line a channel, with where the text is folded.
  func lines(_ placed: PlacedCount) -> [String] {
    placed.count.channels.map { channel in
      let name = channel.channel.displayName[language]
      var line = "- \(name): \(channel.count)"
      line += channel.limit.map { pick(" av \($0) tecken", " of \($0) characters") } ?? pick(" tecken", " characters")
      if let limit = channel.limit, channel.count > limit {
        line += pick(", \(channel.count - limit) för många", ", \(channel.count - limit) too many")
      }
      if channel.isFolded, let fold = channel.fold { line += pick(", viks efter \(fold)", ", folded after \(fold)") }
      return line
    }
  }
}
