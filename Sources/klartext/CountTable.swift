import LintCore
import Linting
import Reporters
import Segmentation

/// The channels of a post side by side: length against limit, a bar, the fold, and what else is counted.
///
/// Colour only repeats what numbers and words say. A narrow terminal gets two lines for each channel.
struct CountTable {
  private let channels: [PostCount.ForChannel]
  private let look: CountOutput.Look

  /// How many cells the bar has.
  private static let barLength = 10
  /// The least width that the table fits in.
  private static let leastWidth = 78

  init(_ channels: [PostCount.ForChannel], _ look: CountOutput.Look) {
    self.channels = channels
    self.look = look
  }

  /// The lines, without line ends; none without channels.
  var lines: [String] {
    guard !channels.isEmpty else { return [] }
    return look.width >= Self.leastWidth ? wide + notes : narrow + notes
  }

  private func pick(_ sv: String, _ en: String) -> String { Localized(sv: sv, en: en)[look.language] }
  private func number(_ value: Int) -> String { value.grouped(by: pick("\u{A0}", ",")) }

  private var wide: [String] {
    let nameWidth = max(channels.map { name($0).count }.max() ?? 0, 6)
    let header =
      pick("Kanal", "Channel").padded(to: nameWidth) + " " + pick("längd", "length").leftPadded(to: 7) + "  "
      + pick("gräns", "limit").padded(to: 14) + "  " + String(repeating: " ", count: Self.barLength) + "  "
      + pick("”se mer”", "“more”").padded(to: 9) + "   #   @  " + pick("länkar", "links")
    return ["  " + look.style(.faint, header)]
      + channels.flatMap { channel -> [String] in
        let row =
          "  " + name(channel).padded(to: nameWidth) + " " + length(channel) + "  " + limit(channel).padded(to: 14)
          + "  " + bar(channel) + "  " + fold(channel).padded(to: 9)
          + " \(channel.hashtags)".leftPadded(to: 4) + "\(channel.mentions)".leftPadded(to: 4)
          + "\(channel.links)".leftPadded(to: 5)
        return [row] + excess(channel).map { "    " + $0 }
      }
  }

  private var narrow: [String] {
    channels.flatMap { channel -> [String] in
      let bar = channel.limit != nil && look.width >= 50 ? "  " + bar(channel) : ""
      let against = channel.limit.map { pick(" av ", " of ") + number($0) } ?? ""
      let parts = [
        channel.fold.map { _ in pick("”se mer”", "“more”") + " " + fold(channel) },
        "# \(channel.hashtags)", "@ \(channel.mentions)", pick("länkar", "links") + " \(channel.links)",
      ].compactMap(\.self)
      return [
        "  " + look.style(.message, name(channel)),
        "    " + look.style(role(channel), number(channel.count) + against) + " " + unit(channel.unit) + bar,
        "    " + parts.joined(separator: ", "),
      ] + excess(channel).map { "    " + $0 }
    }
  }

  private func name(_ channel: PostCount.ForChannel) -> String { channel.channel.displayName[look.language] }

  private func length(_ channel: PostCount.ForChannel) -> String {
    look.style(role(channel), number(channel.count).leftPadded(to: 7))
  }

  private func limit(_ channel: PostCount.ForChannel) -> String {
    guard let limit = channel.limit else { return pick("ingen gräns", "no limit") }
    return number(limit).leftPadded(to: 6) + " " + unit(channel.unit)
  }

  private func unit(_ unit: CountUnit) -> String {
    unit == .utf8 ? pick("byte", "bytes") : pick("tecken", "chars")
  }

  /// How much of the limit is used, in eighths of a cell; all of it when the limit is passed.
  private func bar(_ channel: PostCount.ForChannel) -> String {
    guard let limit = channel.limit, limit > 0 else { return String(repeating: " ", count: Self.barLength) }
    let most = Self.barLength * 8
    let eighths = channel.count == 0 ? 0 : max(1, min(most, channel.count * most / limit))
    var cells = String(repeating: "█", count: eighths / 8)
    if !eighths.isMultiple(of: 8) { cells.append(Self.eighths[eighths % 8]) }
    return look.style(role(channel), cells + String(repeating: "░", count: Self.barLength - cells.count))
  }

  /// Blocks from none to seven eighths of a cell.
  private static let eighths: [Character] = [" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// Where the text is cut; a dash where the channel shows it whole.
  private func fold(_ channel: PostCount.ForChannel) -> String {
    guard let fold = channel.fold else { return "–" }
    return channel.isFolded ? pick("efter ", "after ") + number(fold) : pick("syns helt", "all shown")
  }

  private func role(_ channel: PostCount.ForChannel) -> TerminalStyle.Role {
    guard let limit = channel.limit else { return .faint }
    if channel.count > limit || !channel.otherBreaches.isEmpty { return .severity(.error) }
    return channel.count * 10 > limit * 9 ? .severity(.warning) : .replacement
  }

  /// What is too much, in words.
  private func excess(_ channel: PostCount.ForChannel) -> [String] {
    var lines: [String] = []
    if let limit = channel.limit, channel.count > limit {
      lines.append(tooMany(channel.count - limit, channel.unit))
    }
    lines += channel.otherBreaches.map { other in
      let counted =
        "\(number(other.count)) \(pick("av", "of")) \(number(other.limit)) \(other.unit.countName[look.language])"
      return counted + ": " + tooMany(other.count - other.limit, other.unit)
    }
    return lines.map { look.style(.severity(.error), $0) }
  }

  private func tooMany(_ surplus: Int, _ unit: CountUnit) -> String {
    "\(number(surplus)) \(self.unit(unit)) \(pick("för mycket", "too many"))"
  }

  /// How the channels count, where it is not by what readers see, and when the limits were read.
  private var notes: [String] {
    var seen: Set<CountUnit> = []
    var notes = channels.compactMap { channel -> String? in
      guard channel.limit != nil, seen.insert(channel.unit).inserted else { return nil }
      return channel.unit.countingNote(for: channel.channel)?[look.language]
    }
    if channels.contains(where: \.isBio) {
      notes.insert(pick("Presentationen är det som räknas.", "The bio is what is counted."), at: 0)
    }
    if let date = channels.compactMap(\.date).min() {
      notes.append(pick("Gränserna kontrollerades \(date).", "The limits were checked \(date)."))
    }
    let width = max(20, look.width - 2)
    return notes.joined(separator: " ").wrapped(to: width).map { "  " + look.style(.faint, $0) }
  }
}

extension CountUnit {
  /// The unit's name behind a number, so that two of them can be told apart.
  fileprivate var countName: Localized {
    switch self {
    case .utf8: Localized(sv: "byte", en: "bytes")
    case .utf16: Localized(sv: "tecken där emojier är två eller fler", en: "characters where emojis are two or more")
    case .xWeighted, .grapheme, .codePoint, .mastodon, .threads: Localized(sv: "tecken", en: "characters")
    }
  }

  /// How the channel counts; nil where it is as readers do.
  fileprivate func countingNote(for channel: Channel) -> Localized? {
    let name = channel.displayName
    switch self {
    case .grapheme: return nil
    case .xWeighted:
      return Localized(
        sv: "\(name.sv): en länk är 23 tecken och en emoji 2.", en: "\(name.en): a link is 23 characters, an emoji 2.")
    case .mastodon:
      return Localized(
        sv: "\(name.sv): en länk med https:// är 23 tecken.", en: "\(name.en): a link with https:// is 23 characters.")
    case .threads:
      return Localized(
        sv: "\(name.sv): en emoji är fyra tecken eller fler.", en: "\(name.en): an emoji is four characters or more.")
    case .utf8:
      return Localized(
        sv: "\(name.sv): å, ä och ö är två byte och en emoji fyra eller fler.",
        en: "\(name.en): letters such as å, ä and ö are two bytes, an emoji four or more.")
    case .utf16:
      return Localized(
        sv: "\(name.sv): de flesta emojier är två tecken eller fler.",
        en: "\(name.en): most emojis are two characters or more.")
    case .codePoint:
      return Localized(
        sv: "\(name.sv): en sammansatt emoji är flera tecken.",
        en: "\(name.en): an emoji made of several is several characters.")
    }
  }
}

extension String {
  /// The text with spaces after it, of so many characters.
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

  /// The text with spaces before it, of so many characters.
  fileprivate func leftPadded(to width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }

  /// The text in lines of at most so many characters, broken at spaces.
  fileprivate func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    for word in split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
