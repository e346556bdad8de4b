import LintCore
import SourceText
import YAMLSyntax

/// The posts of Postiz, as its programming interface takes and gives them.
///
/// What is handed in has one date for posts to several accounts, each with a text for itself and one for each comment:
/// `{"date": …, "posts": [{"integration": {"id": …}, "value": [{"content": …, "image": [{"path": …}]}], "settings":
/// {"__type": "x"}}]}`. What it gives has the text in the post: `{"posts": [{"content": …, "publishDate": …,
/// "integration": {"providerIdentifier": "x"}}]}`. Facts from docs.postiz.com, read 2026-11-21.
struct PostizPosts {
  /// The posts, a comment to one as a post of its own.
  let records: [PostRecord]

  /// Nil for a value of another structure.
  init?(_ node: YAMLNode) {
    guard case .mapping(let entries) = node.content, let posts = entries.value(of: "posts")?.sequence,
      let first = posts.first?.mapping, first.value(of: "integration")?.mapping != nil,
      first.value(of: "value")?.sequence != nil || first.value(of: "content") != nil
    else { return nil }
    let date = entries.entry(of: "date")
    records = posts.flatMap { post -> [PostRecord] in
      guard let entries = post.mapping else { return [] }
      return Self.records(entries, date: date, at: post.range)
    }
  }

  private static func records(
    _ post: [YAMLEntry], date: YAMLEntry?, at range: ByteRange
  ) -> [PostRecord] {
    let settings = post.value(of: "settings")?.mapping ?? []
    var shared: [YAMLEntry] = []
    if let provider = settings.entry(of: "__type") ?? post.provider, let channel = channel(provider.value) {
      shared.append(YAMLEntry(key: "channels", keyRange: provider.keyRange, value: channel))
    }
    if let date = post.entry(of: "publishDate") ?? date {
      shared.append(YAMLEntry(key: "publish_at", keyRange: date.keyRange, value: date.value))
    }
    if let title = settings.entry(of: "title") { shared.append(title) }
    if settings.value(of: "post_type")?.scalar == "story", let kind = settings.entry(of: "post_type") {
      shared.append(YAMLEntry(key: "kind", keyRange: kind.keyRange, value: kind.value))
    }
    let id = post.value(of: "id")?.scalar
    guard let values = post.value(of: "value")?.sequence else {
      return [record(post, shared, id: id, at: range)]
    }
    return values.enumerated().compactMap { index, value in
      guard let entries = value.mapping else { return nil }
      // A comment has no title, and no id of its own in the file.
      guard index > 0 else { return record(entries, shared, id: id, at: value.range) }
      let fields = shared.filter { $0.key != "title" }
      return record(entries, fields, id: id.map { "\($0).\(index + 1)" }, at: value.range)
    }
  }

  private static func record(
    _ value: [YAMLEntry], _ shared: [YAMLEntry], id: String?, at range: ByteRange
  ) -> PostRecord {
    var entries = shared
    if let images = value.entry(of: "image"), let items = images.value.sequence, !items.isEmpty {
      let media = items.compactMap { item -> YAMLNode? in
        guard let image = item.mapping, let path = image.entry(of: "path") else { return nil }
        var fields = [YAMLEntry(key: "file", keyRange: path.keyRange, value: path.value)]
        if let alt = image.entry(of: "alt"), alt.value.scalar != nil { fields.append(alt) }
        return YAMLNode(.mapping(fields), at: item.range)
      }
      entries.append(
        YAMLEntry(key: "media", keyRange: images.keyRange, value: YAMLNode(.sequence(media), at: images.value.range)))
    }
    var record = PostRecord(entries, at: range)
    record.id = id
    record.text = value.value(of: "content")
    record.layout = .htmlLines
    return record
  }

  /// A channel by Postiz's name for it; nil for those that Klartext does not know.
  private static func channel(_ node: YAMLNode) -> YAMLNode? {
    guard case .scalar(let scalar) = node.content, let channel = channels[scalar.text] else { return nil }
    var map = OffsetMap()
    map.append(
      replacing: scalar.map.source(of: 0..<scalar.text.utf8.count).bytes, textLength: channel.rawValue.utf8.count)
    return YAMLNode(.scalar(YAMLScalar(text: channel.rawValue, map: map, isPlain: false)), at: node.range)
  }

  private static let channels: [String: Channel] = [
    "x": .x, "twitter": .x, "linkedin": .linkedin, "linkedin-page": .linkedin, "facebook": .facebook,
    "instagram": .instagram, "instagram-standalone": .instagram, "threads": .threads, "youtube": .youtube,
    "tiktok": .tiktok, "bluesky": .bluesky, "mastodon": .mastodon, "mastodon-custom": .mastodon,
    "listmonk": .newsletter, "wordpress": .web,
  ]
}

extension [YAMLEntry] {
  fileprivate func entry(of key: String) -> YAMLEntry? { first { $0.key == key && !$0.value.isNull } }

  fileprivate func value(of key: String) -> YAMLNode? { entry(of: key)?.value }

  /// What an account's channel is called in what Postiz gives.
  fileprivate var provider: YAMLEntry? {
    let integration = value(of: "integration")?.mapping ?? []
    return integration.entry(of: "providerIdentifier") ?? integration.entry(of: "identifier")
  }
}

extension YAMLNode {
  fileprivate var mapping: [YAMLEntry]? { if case .mapping(let entries) = content { entries } else { nil } }
  fileprivate var sequence: [YAMLNode]? { if case .sequence(let items) = content { items } else { nil } }
  fileprivate var scalar: String? {
    guard case .scalar(let scalar) = content, !scalar.text.isEmpty else { return nil }
    return scalar.text
  }
}
