/// One pass over a text in search of entities.
///
/// The pass stops only at bytes that can begin or betray an entity: `.` `:` `@` `#` and the lead bytes of emojis. What
/// stands before such a byte is read backwards, and never twice: each reader leaves a floor behind, below which
/// no later one of its kind goes. So the whole is linear, whatever the text.
struct EntityScan {
  let text: EntityText
  let dialect: EntityScanner.Dialect
  let domains: TopLevelDomains

  /// What has been found so far.
  private(set) var entities: [Entity] = []
  /// Where the pass stands.
  var position = 0
  /// Where the last entity ended.
  private(set) var entityEnd = 0
  /// Before this, no host begins.
  var hostFloor = 0
  /// Before this, no e-mail address begins.
  var emailFloor = 0

  init(text: EntityText, dialect: EntityScanner.Dialect, domains: TopLevelDomains) {
    self.text = text
    self.dialect = dialect
    self.domains = domains
  }

  /// Reads the text to its end.
  mutating func run() {
    let count = text.count
    while position < count {
      switch text.bytes[position] {
      case UInt8(ascii: "."): scanDot()
      case UInt8(ascii: ":"): scanColon()
      case UInt8(ascii: "@"): scanAt(signLength: 1)
      case UInt8(ascii: "#"): scanHash(signLength: 1)
      // Of the emojis, and of the wide signs, every one begins with one of these.
      case 0xC2, 0xE2, 0xE3, 0xEF, 0xF0: scanSymbol()
      default: position += 1
      }
    }
  }

  /// Adds an entity and goes on behind it. A digit at its end that is the key of a keycap is left to that.
  mutating func emit(_ kind: Entity.Kind, _ range: Range<Int>) {
    let isBeforeKeycap =
      kind != .emoji && text[range.upperBound] >= 0x80 && keycapEnd(from: range.upperBound - 1) != nil
    let end = isBeforeKeycap ? range.upperBound - 1 : range.upperBound
    entities.append(Entity(kind, range.lowerBound..<end))
    position = end
    entityEnd = end
  }

  private mutating func scanDot() {
    switch dialect {
    case .general: scanBareLink()
    case .x: scanBareLinkOnX()
    case .mastodon: position += 1
    case .bluesky: scanBareLinkOnBluesky()
    }
  }

  /// At a colon: a link when an address's scheme stands before it.
  private mutating func scanColon() {
    guard text[position + 1] == UInt8(ascii: "/"), text[position + 2] == UInt8(ascii: "/"),
      let start = schemeStart(), start >= entityEnd
    else {
      position += 1
      return
    }
    let authority = position + 3
    switch dialect {
    case .general: scanLink(from: start, authority: authority)
    case .x, .mastodon: scanPlatformLink(from: start, authority: authority)
    case .bluesky: scanLinkOnBluesky(from: start, authority: authority)
    }
  }

  private func schemeStart() -> Int? {
    if text.has("https", at: position - 5) { return position - 5 }
    return text.has("http", at: position - 4) ? position - 4 : nil
  }

  mutating func scanAt(signLength: Int) {
    if dialect == .bluesky { return scanMentionOnBluesky() }
    if signLength == 1, scanEmail() { return }
    switch dialect {
    case .x: scanMentionOnX(signLength: signLength)
    case .mastodon: scanMentionOnMastodon()
    case .general, .bluesky: scanMention(signLength: signLength)
    }
  }

  mutating func scanHash(signLength: Int) {
    if signLength == 1, let end = keycapEnd(from: position) { return emit(.emoji, position..<end) }
    switch dialect {
    case .general, .mastodon: scanHashtag(signLength: signLength)
    case .x: scanHashtagOnX(signLength: signLength)
    case .bluesky: scanHashtagOnBluesky(signLength: signLength)
    }
  }
}
