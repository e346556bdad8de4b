/// Where a post is published.
public enum Channel: String, CaseIterable, Sendable, Comparable {
  case facebook, instagram, x, linkedin, threads, mastodon, bluesky, youtube, tiktok
  case pressRelease = "press_release"
  case newsletter, web

  /// The name as the channel writes it.
  public var displayName: Localized {
    switch self {
    case .facebook: Localized(sv: "Facebook", en: "Facebook")
    case .instagram: Localized(sv: "Instagram", en: "Instagram")
    case .x: Localized(sv: "X", en: "X")
    case .linkedin: Localized(sv: "LinkedIn", en: "LinkedIn")
    case .threads: Localized(sv: "Threads", en: "Threads")
    case .mastodon: Localized(sv: "Mastodon", en: "Mastodon")
    case .bluesky: Localized(sv: "Bluesky", en: "Bluesky")
    case .youtube: Localized(sv: "YouTube", en: "YouTube")
    case .tiktok: Localized(sv: "TikTok", en: "TikTok")
    case .newsletter: Localized(sv: "nyhetsbrev", en: "newsletter")
    case .web: Localized(sv: "webb", en: "web")
    case .pressRelease: Localized(sv: "pressmeddelande", en: "press release")
    }
  }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
