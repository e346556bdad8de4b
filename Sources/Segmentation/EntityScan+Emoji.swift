/// Emojis, and the wide signs of hashtags and mentions.
extension EntityScan {
  /// At the lead byte of a symbol.
  mutating func scanSymbol() {
    guard let first = text.scalar(at: position) else { return }
    switch first.scalar.value {
    case 0xFF03: scanHash(signLength: 3)
    case 0xFF20: scanAt(signLength: 3)
    case 0xFE0F, 0x20E3: scanKeycap(markEnd: first.next)
    default:
      if let end = emojiEnd(first) { emit(.emoji, position..<end) } else { position = first.next }
    }
  }

  /// At a variation selector or an enclosing key: with a digit or star before it, they make a keycap.
  private mutating func scanKeycap(markEnd: Int) {
    let start = position - 1
    switch text[start] {
    case 0x30...0x39, UInt8(ascii: "*"):
      if start >= entityEnd, let end = keycapEnd(from: start) { return emit(.emoji, start..<end) }
    default: break
    }
    position = markEnd
  }

  /// The end of a keycap whose key stands at an offset: the key, perhaps a variation selector, the enclosing mark.
  func keycapEnd(from key: Int) -> Int? {
    var next = key + 1
    if let step = text.scalar(at: next), step.scalar.value == 0xFE0F { next = step.next }
    guard let mark = text.scalar(at: next), mark.scalar.value == 0x20E3 else { return nil }
    return clusterEnd(from: mark.next)
  }

  /// The end of the emoji that begins with a scalar, as Unicode builds them (UTS 51, ED-17); nil when none begins there.
  ///
  /// A character that is a sign in text unless told otherwise (© ↔ ☀) is an emoji only with a variation selector, a
  /// skin tone or a joined emoji behind it.
  private func emojiEnd(_ first: EntityText.Step) -> Int? {
    guard first.scalar.canBeginEmoji else { return nil }
    let second = text.scalar(at: first.next)
    if first.scalar.isRegionalIndicator {
      guard let second, second.scalar.isRegionalIndicator else { return nil }
      return clusterEnd(from: second.next)
    }
    if let second, second.scalar.value == 0xFE0E { return nil }
    if !first.scalar.isShownAsEmoji {
      guard let second else { return nil }
      switch second.scalar.value {
      case 0xFE0F, 0x1F3FB...0x1F3FF: break
      case 0x200D: guard let joined = text.scalar(at: second.next), joined.scalar.isPictographic else { return nil }
      default: return nil
      }
    }
    return joinedEnd(from: first.next)
  }

  /// The end of a pictograph with all that is joined to it, from behind its first scalar.
  private func joinedEnd(from start: Int) -> Int {
    var end = start
    var isJoined = false
    while let step = text.scalar(at: end) {
      if step.scalar.value == 0x200D {
        isJoined = true
      } else if step.scalar.continuesCluster {
        isJoined = false
      } else if isJoined, step.scalar.isPictographic {
        isJoined = false
      } else {
        break
      }
      end = step.next
    }
    return end
  }

  /// The end of a grapheme cluster that no emoji can be joined to: behind the marks that follow.
  private func clusterEnd(from start: Int) -> Int {
    text.end(from: start) { $0.value == 0x200D || $0.continuesCluster }
  }
}

extension Unicode.Scalar {
  fileprivate var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }

  /// Whether it can be the first scalar of an emoji that is no keycap.
  fileprivate var canBeginEmoji: Bool { isPictographic || isRegionalIndicator || (0x1F3FB...0x1F3FF).contains(value) }

  /// Whether it is a picture that can be joined to others: an emoji, or a place that Unicode keeps free for one, since
  /// drafts hold emojis that are newer than the tables built in here (emoji-data.txt, Extended_Pictographic).
  fileprivate var isPictographic: Bool {
    switch value {
    case 0..<0xA9: false
    case 0xA9..<0x1F000: properties.isEmoji
    case 0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF: false
    case 0x1F000...0x1FAFF: properties.isEmoji || isReservedForEmoji
    default: false
    }
  }

  /// Whether it is an emoji without any mark behind it.
  fileprivate var isShownAsEmoji: Bool { properties.isEmojiPresentation || isReservedForEmoji }

  private var isReservedForEmoji: Bool {
    switch value {
    case 0x1F249...0x1F3FA, 0x1F400...0x1F64F, 0x1F680...0x1F6FF, 0x1F7E0...0x1F7FF, 0x1F900...0x1FAFF:
      properties.generalCategory == .unassigned
    default: false
    }
  }

  /// Whether it belongs to the cluster of what stands before it, the joiner apart (UAX 29, rules 9 and 9a).
  fileprivate var continuesCluster: Bool {
    switch value {
    case 0..<0x300: false
    case 0xFE0F, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: true
    default: properties.isGraphemeExtend || properties.generalCategory == .spacingMark
    }
  }
}
