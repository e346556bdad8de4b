import Glibc
import LintCore
import Linting
import Reporters

/// Counts as text and as JSON.
enum CountOutput {
  /// Counts for people.
  static func text(_ counts: [PostCount], _ language: MessageLanguage) -> String {
    counts.map { text($0, language) }.joined(separator: "\n")
  }

  private static func text(_ count: PostCount, _ language: MessageLanguage) -> String {
    func pick(_ sv: String, _ en: String) -> String { Localized(sv: sv, en: en)[language] }
    var lines = [count.file.visible]
    for channel in count.channels {
      let name = channel.channel.displayName[language]
      var line = "  " + name + String(repeating: " ", count: max(1, 12 - name.count)) + "\(channel.count)"
      if let limit = channel.limit { line += pick(" av ", " of ") + "\(limit)" }
      line += " \(unitName(channel.unit)[language])"
      if let limit = channel.limit, channel.count > limit {
        line += pick(": \(channel.count - limit) för mycket", ": \(channel.count - limit) too many")
      }
      if let fold = channel.fold, channel.count > fold { line += pick(", viks efter \(fold)", ", folds after \(fold)") }
      lines.append(line)
    }
    let statistics = count.statistics
    let lix = (statistics.lix * 10).rounded() / 10
    let lixText = language == .swedish ? "\(lix)".replacing(".", with: ",") : "\(lix)"
    func amount(_ number: Int, _ sv: (one: String, many: String), _ en: (one: String, many: String)) -> String {
      "\(number) " + (number == 1 ? pick(sv.one, en.one) : pick(sv.many, en.many))
    }
    let parts = [
      amount(statistics.words, ("ord", "ord"), ("word", "words")),
      amount(statistics.sentences, ("mening", "meningar"), ("sentence", "sentences")),
      amount(statistics.longWords, ("långt ord", "långa ord"), ("long word", "long words")),
      "LIX \(lixText)",
      amount(
        statistics.readingSeconds, ("sekund att läsa", "sekunder att läsa"), ("second to read", "seconds to read")),
    ]
    lines.append("  " + parts.joined(separator: ", "))
    return lines.map { $0 + "\n" }.joined()
  }

  private static func unitName(_ unit: ChannelDefinition.Unit) -> Localized {
    switch unit {
    case .utf8: Localized(sv: "byte", en: "bytes")
    case .xWeighted: Localized(sv: "tecken som X räknar", en: "characters as X counts")
    case .mastodon: Localized(sv: "tecken som Mastodon räknar", en: "characters as Mastodon counts")
    case .threads: Localized(sv: "tecken som Threads räknar", en: "characters as Threads counts")
    case .grapheme, .codePoint, .utf16: Localized(sv: "tecken", en: "characters")
    }
  }

  /// Counts for programs.
  static func writeJSON(_ counts: [PostCount], _ language: MessageLanguage) throws(CommandFailure) {
    var writer = JSONWriter(.spread)
    writer.object { json in
      json.member("schemaVersion", 1)
      json.array("posts") { json in
        for count in counts { json.object { add(count, to: &$0) } }
      }
    }
    writer.endLine()
    var sink = FileDescriptorSink(STDOUT_FILENO)
    writer.flush(to: &sink)
    if let failure = Console.WriteFailure(sink) { throw failure.toWrite(nil, in: language) }
  }

  private static func add(_ count: PostCount, to json: inout JSONWriter) {
    json.member("file", count.file)
    json.member("post", count.post)
    json.array("channels") { json in
      for channel in count.channels {
        json.object(.inline) { json in
          json.member("channel", channel.channel.rawValue)
          json.member("unit", channel.unit.rawValue)
          json.member("count", channel.count)
          json.optionalMember("limit", channel.limit)
          json.optionalMember("fold", channel.fold)
          json.member("hashtags", channel.hashtags)
          json.member("mentions", channel.mentions)
          json.member("links", channel.links)
        }
      }
    }
    json.member("words", count.statistics.words)
    json.member("sentences", count.statistics.sentences)
    json.member("longWords", count.statistics.longWords)
    json.member("lix", (count.statistics.lix * 10).rounded() / 10)
    json.member("readingSeconds", count.statistics.readingSeconds)
    guard !count.media.isEmpty else { return }
    json.array("media") { json in
      for media in count.media {
        json.object(.inline) { json in
          json.member("file", media.file)
          json.member("kind", media.kind.rawValue)
          json.optionalMember("bytes", media.bytes)
          json.optionalMember("captions", media.captions)
        }
      }
    }
  }
}
