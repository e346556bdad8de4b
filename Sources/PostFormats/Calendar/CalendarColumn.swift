import LintCore

/// What a column of a calendar holds.
enum CalendarColumn: Hashable {
  /// The text of the post.
  case text
  /// A field, by its keys from the outside in; a number among them counts entries from 1.
  case field([String])
  /// The date, perhaps with a time.
  case date
  /// The time of day, beside the date.
  case time
  /// Whether the post is for this channel.
  case channel(Channel)
  /// Addresses of pictures and films, several in a cell.
  case files
  /// The alt texts of these, in the same order.
  case altTexts
  /// Something of the publishing tool's own that Klartext does not read.
  case other

  /// The column of a header of one of the publishing tools; nil when none of them has it.
  ///
  /// The names are those of the tools' templates and exports: Publer, Metricool, Buffer, Sprout Social, Hootsuite.
  static func ofTool(_ header: String) -> CalendarColumn? {
    let name = header.lowercased().filter { !"()[]*".contains($0) }.split(separator: " ").joined(separator: " ")
    if let column = fixed[name] { return column }
    for (prefix, key) in [
      ("picture url ", "file"), ("image url ", "file"), ("alt text picture ", "alt"), ("alt text ", "alt"),
    ] {
      if name.hasPrefix(prefix), let number = Int(name.dropFirst(prefix.count)), (1...50).contains(number) {
        return .field(["media", String(number), key])
      }
    }
    return known.contains(name) ? .other : nil
  }

  private static let fixed: [String: CalendarColumn] = [
    "text": .text, "message": .text, "message_text": .text, "content": .text, "caption": .text, "post": .text,
    "inlägg": .text, "date": .date, "date/time": .date, "posting time": .date, "scheduled_at": .date,
    "scheduled_time": .date, "datum": .date, "time": .time, "time_24hr": .time, "tid": .time,
    "media urls": .files, "media url": .files, "image urls": .files, "image url": .files, "image_url": .files,
    "media_urls": .files, "alt texts": .altTexts, "alt text": .altTexts, "title": .field(["title"]),
    "document title": .other, "facebook title": .other, "facebook": .channel(.facebook),
    "instagram": .channel(.instagram), "twitter/x": .channel(.x), "x twitter": .channel(.x), "twitter": .channel(.x),
    "linkedin": .channel(.linkedin), "tiktok": .channel(.tiktok), "youtube": .channel(.youtube),
    "threads": .channel(.threads), "bluesky": .channel(.bluesky), "mastodon": .channel(.mastodon),
    "labels": .other, "label": .other, "tags": .other, "links": .other, "link": .other,
  ]

  /// Columns that tell which tool a calendar comes from, and nothing about the post.
  private static let known: Set<String> = [
    "comments", "comment", "pin board, fb album, or google category", "post subtype", "cta", "reminder", "draft", "gbp",
    "pinterest", "shortener", "video thumbnail url", "video cover frame", "twitter/x can reply", "instagram post type",
    "facebook post type", "first comment text", "first comment", "brand name", "link url", "image_alt",
  ]
}
