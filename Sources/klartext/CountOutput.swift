import Glibc
import LintCore
import Linting
import Reporters
import Segmentation

/// Counts as text and as JSON.
enum CountOutput {
  /// How counts are shown to people.
  struct Look {
    var language: MessageLanguage
    /// Whether what a screen reader says is shown as well.
    var hasSpeech: Bool
    var style: TerminalStyle
    /// How many cells a line has.
    var width: Int
  }

  /// Counts for people.
  static func text(_ counts: [PostCount], _ look: Look) -> String {
    let files = Dictionary(counts.map { ($0.file, 1) }, uniquingKeysWith: +)
    return counts.map { count in
      text(count, look, isOneOfMany: (files[count.file] ?? 1) > 1)
        + (look.hasSpeech ? speech(count, look.language) : "")
    }.joined(separator: "\n")
  }

  private static func speech(_ count: PostCount, _ language: MessageLanguage) -> String {
    let heading = Localized(sv: "Så låter det i en skärmläsare:", en: "This is how a screen reader says it:")
    guard let speech = count.speech else {
      let reason = Localized(
        sv: "visas inte, för texten har personuppgifter. Se klartext check.",
        en: "not shown, since the text holds personal data. See klartext check.")
      return "  \(heading[language]) \(reason[language])\n"
    }
    return "  \(heading[language])\n"
      + speech.split(separator: "\n").map { "    \(String($0).visible)\n" }.joined()
  }

  private static func text(_ count: PostCount, _ look: Look, isOneOfMany: Bool) -> String {
    let language = look.language
    let post = Localized(sv: "inlägg", en: "post")[language]
    let title = count.file.visible + (isOneOfMany ? ", \(post) \(count.post + 1)" : "")
    var lines = [look.style(.message, title)]
    lines += CountTable(count.channels, look).lines
    if count.statistics.words > 0 || count.media.isEmpty { lines.append("  " + text(count.statistics, language)) }
    for media in count.media {
      lines.append("  " + media.description(beside: count.file, language))
      if let summary = media.captionSummary { lines.append("  " + summary.description(in: language)) }
    }
    if let summary = count.captionSummary { lines.append("  " + summary.description(in: language)) }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func text(_ statistics: TextStatistics, _ language: MessageLanguage) -> String {
    let lix = "\((statistics.lix * 10).rounded() / 10)"
    func count(_ number: Int, _ one: Localized, _ many: Localized) -> String {
      number.grouped(by: language == .swedish ? "\u{A0}" : ",") + " " + (number == 1 ? one : many)[language]
    }
    return [
      count(statistics.words, Localized(sv: "ord", en: "word"), Localized(sv: "ord", en: "words")),
      count(statistics.sentences, Localized(sv: "mening", en: "sentence"), Localized(sv: "meningar", en: "sentences")),
      count(
        statistics.longWords, Localized(sv: "långt ord", en: "long word"), Localized(sv: "långa ord", en: "long words")),
      "LIX " + (language == .swedish ? lix.replacing(".", with: ",") : lix),
      count(
        statistics.readingSeconds, Localized(sv: "sekund att läsa", en: "second to read"),
        Localized(sv: "sekunder att läsa", en: "seconds to read")),
    ].joined(separator: ", ")
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
          if let limit = channel.limit { json.member("limit", limit) } else { json.nullMember("limit") }
          if let fold = channel.fold { json.member("fold", fold) } else { json.nullMember("fold") }
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
    if let speech = count.speech { json.member("speech", speech) }
    add(count.media, to: &json)
    if let cues = count.cues { add(cues, to: &json) }
  }

  private static func add(_ media: [PostCount.Media], to json: inout JSONWriter) {
    guard !media.isEmpty else { return }
    json.array("media") { json in
      for media in media {
        json.object(.inline) { json in
          json.member("file", media.file)
          json.member("kind", media.kind.rawValue)
          json.optionalMember("width", media.facts?.width)
          json.optionalMember("height", media.facts?.height)
          json.optionalMember("bytes", media.bytes)
          if let seconds = media.facts?.seconds { json.member("seconds", (seconds * 1000).rounded() / 1000) }
          add(media.facts?.tracks ?? [], to: &json)
          json.optionalMember("captions", media.captions)
        }
      }
    }
  }
}

extension CountOutput {
  fileprivate static func add(_ tracks: [MediaFacts.Track], to json: inout JSONWriter) {
    guard !tracks.isEmpty else { return }
    json.array("tracks") { json in
      for track in tracks {
        json.object(.inline) { json in
          json.member("kind", track.kind.rawValue)
          json.optionalMember("language", track.language)
          json.optionalMember("codec", track.codec)
        }
      }
    }
  }
}

extension Int {
  /// The number with its digits in groups of three from 10 000, as Myndigheternas skrivregler ask for.
  func grouped(by separator: String) -> String {
    let digits = Array(String(self))
    guard digits.count > 4 else { return String(digits) }
    return digits.enumerated().reduce(into: "") { text, digit in
      if digit.offset > 0, (digits.count - digit.offset).isMultiple(of: 3) { text += separator }
      text.append(digit.element)
    }
  }
}
