import LintCore

/// What the rules about files share: which limits of a channel are for which files of a post.
struct MediaCheck {
  /// A file of the post, by what limits ask of it.
  struct File: Sendable {
    var attachment: Attachment
    /// Its format: what the file is, or what its name says.
    var format: String
    /// Its sort.
    var kind: Attachment.Kind { attachment.facts.kind }
  }

  /// A channel with the limits that hold for the post.
  typealias ChannelLimits = (channel: Channel, limits: [MediaLimit])

  /// The post's files that can be judged: damaged and missing ones are other rules' matter.
  let files: [File]
  /// The channels with their limits; none for posts that publish no files.
  let channels: [ChannelLimits]

  /// Looks at a post, unless that has been done.
  static func of(_ post: Post, in context: LintContext) -> Self {
    post.memo.value(for: Self.self) {
      Self(
        files: post.attachments.filter(\.isMedia).map { File(attachment: $0, format: $0.format) },
        channels: withoutFiles.contains(post.kind) ? [] : limits(for: post, in: context))
    }
  }

  /// Kinds of posts that publish no files in the channel's own way.
  private static let withoutFiles: Set<String> = [
    "profile", "moderation", "press_release", "event", "closure", "external_comment",
  ]

  private static func limits(for post: Post, in context: LintContext) -> [ChannelLimits] {
    post.channels.compactMap { channel in
      guard let limits = context.channels[channel]?.media, !limits.isEmpty else { return nil }
      let isForAll = limits.indices.allSatisfy { limits[$0].kinds.isEmpty }
      guard !isForAll || post.kind == "story" || post.kind == "reel" else { return (channel, limits) }
      let applicable = limits.filter { applies($0, to: post.kind) }
      guard applicable.contains(where: { !$0.kinds.isEmpty }) else { return (channel, applicable) }
      // What is said for a kind of post stands in the place of what is said for all.
      return (
        channel,
        applicable.filter { limit in
          !limit.kinds.isEmpty
            || !applicable.contains {
              !$0.kinds.isEmpty && $0.subject == limit.subject && $0.measure.isLike(limit.measure)
            }
        }
      )
    }
  }

  private static func applies(_ limit: MediaLimit, to kind: String) -> Bool {
    if !limit.kinds.isEmpty { return limit.kinds.contains(kind) }
    guard kind == "story" || kind == "reel" else { return true }
    // Shape, length and number are others in stories and reels; what the file is made of is not.
    switch limit.measure {
    case .formats, .bytes, .pixels: return true
    case .count, .alone, .required, .seconds, .leastSize, .greatestSize, .aspect: return false
    }
  }

  /// The files of a sort.
  func files(_ subject: MediaLimit.Subject, among limits: [MediaLimit]) -> [Attachment] {
    let hasOwnLimits = limits.contains { $0.subject == .gif }
    return files.filter { isOf(subject, $0, hasOwnLimits) }.map(\.attachment)
  }

  /// Whether a file is of a sort. A GIF is a picture where it has no limits of its own.
  private func isOf(_ subject: MediaLimit.Subject, _ file: File, _ hasOwnLimits: Bool) -> Bool {
    switch subject {
    case .image: file.kind == .image && !(hasOwnLimits && file.format == "gif")
    case .gif: file.format == "gif"
    case .video: file.kind == .video
    case .document: file.kind == .document
    case .any: file.kind == .image || file.kind == .video
    }
  }

  /// The gravest breach of each file and channel.
  func findings(_ breach: (File, MediaLimit, Channel) -> Finding?) -> [Finding] {
    guard !files.isEmpty else { return [] }
    return channels.flatMap { channel, limits in
      var found: [Finding] = []
      var judged: Set<ByteRangeKey> = []
      let hasOwnLimits = limits.contains { $0.subject == .gif }
      for limit in limits {
        for file in files where isOf(limit.subject, file, hasOwnLimits) {
          guard let finding = breach(file, limit, channel) else { continue }
          if judged.insert(ByteRangeKey(file.attachment)).inserted { found.append(finding) }
        }
      }
      return found
    }
  }

  /// Where a file stands in the draft.
  private struct ByteRangeKey: Hashable {
    var start: Int
    init(_ file: Attachment) { start = file.filePlace.bytes.lowerBound }
  }
}

extension Attachment {
  /// Whether it can be judged as a file: damaged and missing ones are other rules' matter.
  fileprivate var isMedia: Bool { path != nil && facts.state != .missing && facts.state != .unreadable }

  /// Its format: what the file is, or what its name says.
  fileprivate var format: String {
    if let format = facts.media?.format { return format == .threeGP ? "3gp" : format.rawValue }
    let ending = path?.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return Self.formatNames[ending] ?? ending
  }

  private static let formatNames = [
    "jpg": "jpeg", "tif": "tiff", "heif": "heic", "m4v": "mp4", "doc": "office", "xlsx": "office", "pptx": "office",
    "xls": "office", "ppt": "office",
  ]
}

extension MediaLimit.Measure {
  /// Whether two limits are of the same sort.
  fileprivate func isLike(_ other: Self) -> Bool {
    switch (self, other) {
    case (.formats, .formats), (.count, .count), (.alone, .alone), (.required, .required), (.bytes, .bytes),
      (.seconds, .seconds), (.leastSize, .leastSize), (.greatestSize, .greatestSize), (.pixels, .pixels),
      (.aspect, .aspect):
      true
    default: false
    }
  }
}

extension Localized {
  /// Where a limit was read, and how sure it is.
  static func source(of limit: MediaLimit) -> Localized {
    switch limit.certainty {
    case .official, .sourceCode: Localized(sv: "Källa: ”\(limit.source)”.", en: "Source: “\(limit.source)”.")
    case .vendor:
      Localized(
        sv: "Källa: ”\(limit.source)”. Kanalen själv säger inget.",
        en: "Source: “\(limit.source)”. The channel itself says nothing.")
    case .practice: Localized(sv: "Osäker uppgift: ”\(limit.source)”.", en: "Uncertain: “\(limit.source)”.")
    }
  }

  /// A number of bytes in the unit that people use.
  static func bytes(_ count: Int) -> Localized {
    let (unit, size) = count >= 1_000_000_000 ? ("GB", 1e9) : count >= 1_000_000 ? ("MB", 1e6) : ("kB", 1e3)
    let number = seconds(Double(count) / size)
    return Localized(sv: "\(number.sv) \(unit)", en: "\(number.en) \(unit)")
  }
}
