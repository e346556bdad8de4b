import LintCore
import SourceText

/// Finds presentations, account names and addresses in a profile that are longer than the channel takes.
public struct ProfileLength: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "profile-length", category: .channelLimits, severities: [.error], needs: .metadata, scope: .post,
      summary: Localized(
        sv: "Håll kontots presentation och kontonamn inom kanalens gräns.",
        en: "Keep the account's bio and handle within the channel's limit."),
      rationale: Localized(
        sv: """
          En profil som är för lång går inte att spara, eller klipps mitt i en mening. Då kan det som kommunen måste \
          berätta försvinna: att svaren är allmänna handlingar, och när någon svarar.
          """,
        en: """
          A profile that is too long cannot be saved, or is cut in the middle of a sentence. What a municipality must \
          tell may be lost: that answers are public records, and when someone answers.
          """),
      sources: [
        "Kanalernas egna gränser, med källa och datum i Rules/channels",
        "Stockholms stad, fastighetsnämnden: presentationer av stadens konton",
      ],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard let profile = post.draft.fields["profile"]?.map else { return [] }
    let lengths = LengthLimits(context)
    return post.channels.flatMap { channel -> [Finding] in
      guard let limits = context.channels[channel]?.profile else { return [] }
      let values = [
        Value(.bio, profile["bio"]), Value(.link, profile["link_in_bio"]),
        Value(.handle, profile["handles"]?.map.flatMap { Self.handle(for: channel, in: $0) }),
      ]
      return values.compactMap { value in
        guard let value, let breach = lengths.breach(limits[value.field] ?? [], by: value.utf8) else { return nil }
        return Finding(
          .tooLong(value.field.displayName, breach, for: channel), at: value.place(of: breach.surplus),
          tier: breach.limit.tier, advice: .counting(breach.limit), channel: channel)
      }
    }
  }

  /// The account's name in a channel, by whatever of the channel's names the key is.
  private static func handle(for channel: Channel, in handles: FieldMap) -> FieldValue? {
    handles.entries.first { entry in
      let key = entry.key.lowercased()
      return key == channel.rawValue || (channel == .x && key == "twitter")
    }?.value
  }

  /// A field of the profile with its text.
  private struct Value {
    var field: ChannelDefinition.ProfileField
    var utf8: [UInt8]
    /// How many bytes stand before what is counted.
    private var start = 0
    private let map: OffsetMap

    /// Nil where the profile has no such field.
    init?(_ field: ChannelDefinition.ProfileField, _ value: FieldValue?) {
      guard case .text(let text, let map)? = value?.content else { return nil }
      self.field = field
      self.map = map
      utf8 = Array(text.utf8)
      guard field == .handle else { return }
      // The sign and the server are no part of the name.
      start = utf8.first == UInt8(ascii: "@") ? 1 : 0
      let end = utf8[start...].firstIndex(of: UInt8(ascii: "@")) ?? utf8.count
      utf8 = Array(utf8[start..<end])
    }

    /// The place in the file of a stretch of what is counted.
    func place(of range: Range<Int>) -> ByteRange {
      map.source(of: range.lowerBound + start..<range.upperBound + start)
    }
  }
}

extension ChannelDefinition.ProfileField {
  /// The field at the beginning of a sentence.
  fileprivate var displayName: Localized {
    switch self {
    case .name: Localized(sv: "Namnet", en: "The name")
    case .bio: Localized(sv: "Presentationen", en: "The bio")
    case .handle: Localized(sv: "Kontonamnet", en: "The handle")
    case .link: Localized(sv: "Länken i presentationen", en: "The link in the bio")
    }
  }
}

extension ProfileLength {
  /// 146 characters.
  private static let bio = """
    Lindåkers kommun. Här berättar vi om bad, byggen och bibliotek. Vi svarar vardagar 8–16. Det du skriver kan bli \
    allmän handling. Besök oss: Torget
    """

  private static func draft(_ channels: String, _ bio: String, _ more: String = "") -> String {
    "---\nchannels: [\(channels)]\nkind: profile\nprofile:\n  bio: \"\(bio)\"\n\(more)---\nFörslag till ny profil.\n"
  }

  static var examples: [Example] {
    [
      .flagged(draft("instagram", "\(bio) 1, ⟦Lindåker⟧")),
      .flagged(draft("x", "\(bio) 1, Lindåker. ⟦Välkommen!⟧")),
      .flagged(
        draft(
          "facebook",
          "Lindåkers kommun. Här berättar vi om bad, byggen och bibliotek. Vi svarar på vardagar klockan 8 till ⟦16.⟧")),
      .flagged(
        draft(
          "bluesky",
          "\(bio). Lindåkers kommun. Här berättar vi om bad, byggen och bibliotek. Vi svarar på vardagar klockan 8 till 16. Ell⟦er ring.⟧"
        )),
      .flagged(
        draft(
          "instagram", "Lindåkers kommun.", "  handles:\n    instagram: \"@lindakers_kommun_kultur_och_fr⟦itid⟧\"\n")),
      .flagged(draft("x", "Lindåkers kommun.", "  handles: {x: lindakerskommun⟦_bad⟧}\n")),
      .flagged(
        "---\nkanaler: [tiktok]\ntyp: profil\nprofil:\n  presentation: \"Lindåkers kommun. Här ser du hur vi bygger, sköter och lagar det som är allas i ⟦kommunen.⟧\"\n---\nFörslag.\n"
      ),
      .accepted(draft("instagram", "\(bio) 1")),
      .accepted(draft("instagram", "\(bio.dropLast(6))👨‍👩‍👧‍👧👨‍👩‍👧‍👧👨‍👩‍👧‍👧👨‍👩‍👧‍👧👨‍👩‍👧‍👧👨‍👩‍👧‍👧")),
      .accepted(draft("mastodon, youtube, linkedin", "\(bio) 1. \(bio) 2.")),
      .accepted(
        draft("mastodon", "Lindåkers kommun.", "  handles: {mastodon: \"@lindaker@social.lindakers-kommun.example\"}\n")
      ),
      .accepted(draft("facebook", "Lindåkers kommun.", "  handles: {x: lindakerskommun_bad}\n")),
      .accepted("---\nchannels: [instagram]\nkind: profile\n---\n\(bio). \(bio)\n"),
      .accepted("---\nkind: profile\nprofile:\n  bio: \"\(bio). \(bio)\"\n---\nFörslag.\n"),
    ]
  }
}
