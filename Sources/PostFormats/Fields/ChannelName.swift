import LintCore

/// The names that people use for channels.
enum ChannelName {
  /// Other names than the channel's own, folded; the first ones of each are short forms.
  private static let others: [(channel: Channel, names: [String])] = [
    (.facebook, ["fb"]),
    (.instagram, ["ig", "insta"]),
    (.x, ["twitter", "xtwitter", "xcom"]),
    (.linkedin, ["li"]),
    (.threads, ["thread"]),
    (.mastodon, ["masto"]),
    (.bluesky, ["bsky"]),
    (.youtube, ["yt"]),
    (.tiktok, ["tt"]),
    (.newsletter, ["nyhetsbrev", "nyhetsbrevet"]),
    (.web, ["webb", "webben", "webbplats", "webbplatsen", "hemsida", "hemsidan", "website"]),
    (.pressRelease, ["pressmeddelande", "pressmeddelandet"]),
  ]

  private static let channels: [String: Channel] = {
    var channels: [String: Channel] = [:]
    for channel in Channel.allCases { channels[FieldName.folded(channel.rawValue)] = channel }
    for (channel, names) in others { for name in names { channels[name] = channel } }
    return channels
  }()

  /// The channel of a name. Case, spaces and hyphens make no difference: `LinkedIn`, `You Tube`.
  static func channel(_ name: String) -> Channel? { name.utf8.count > 40 ? nil : channels[FieldName.folded(name)] }

  /// The channel whose own name is most like a name that is none.
  static func nearest(to name: String) -> Channel? {
    guard name.utf8.count <= 40 else { return nil }
    return Channel.allCases.map(\.rawValue).nearest(to: name).flatMap(Channel.init(rawValue:))
  }
}
