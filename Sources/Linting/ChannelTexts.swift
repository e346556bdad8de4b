import LintCore
import SourceText

/// Where the texts stand that are for single channels, so that what is found there can be said of those channels.
struct ChannelTexts {
  private let places: [(channel: Channel, index: PlaceIndex)]

  init(_ draft: Draft) {
    places = draft.texts.compactMap { text in
      guard let channel = text.channel else { return nil }
      return (channel, PlaceIndex(text.map.pieces.map { $0.source..<$0.source + $0.sourceLength }))
    }
  }

  /// A finding as it is to be reported: once for each channel whose own text it begins in, unless it names its channel.
  func findings(of finding: Finding) -> [Finding] {
    guard finding.channel == nil, !places.isEmpty else { return [finding] }
    let start = finding.range.lowerBound.value
    let channels = places.filter { $0.index.touches(start..<start + 1) }.map(\.channel)
    guard !channels.isEmpty else { return [finding] }
    return channels.map { channel in
      var finding = finding
      finding.channel = channel
      return finding
    }
  }
}
