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
      let (end, isEmoji) = readPictograph(first)
      if isEmoji { emit(.emoji, position..<end) } else { position = end }
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

  /// Behind the cluster that begins with a scalar, and whether that is an emoji (UTS 51, ED-17).
  ///
  /// A character that is a sign in text unless told otherwise (© ↔ ☀) is an emoji only with a variation selector, a skin
  /// tone or a joined emoji behind it.
  private func readPictograph(_ first: EntityText.Step) -> (end: Int, isEmoji: Bool) {
    if first.scalar.isRegionalIndicator {
      guard let second = text.scalar(at: first.next), second.scalar.isRegionalIndicator else {
        return (first.next, false)
      }
      return (clusterEnd(from: second.next), true)
    }
    guard first.scalar.isPictographic else { return (first.next, false) }
    let (end, isJoined) = readJoined(from: first.next)
    if isJoined { return (end, true) }
    let second = text.scalar(at: first.next)?.scalar.value
    switch second {
    case 0xFE0E: return (end, false)
    case 0xFE0F, 0x1F3FB, 0x1F3FC, 0x1F3FD, 0x1F3FE, 0x1F3FF: return (end, true)
    default: return (end, first.scalar.isShownAsEmoji)
    }
  }

  /// Behind all that belongs to a pictograph, from behind its first scalar, and whether another one is joined to it.
  private func readJoined(from start: Int) -> (end: Int, isJoined: Bool) {
    var end = start
    var isJoined = false
    var followsJoiner = false
    while let step = text.scalar(at: end) {
      if step.scalar.value == 0x200D {
        followsJoiner = true
      } else if step.scalar.continuesCluster {
        followsJoiner = false
      } else if followsJoiner, step.scalar.isPictographic {
        followsJoiner = false
        isJoined = true
      } else {
        break
      }
      end = step.next
    }
    return (end, isJoined)
  }

  /// The end of a grapheme cluster that no emoji can be joined to: behind the marks that follow.
  private func clusterEnd(from start: Int) -> Int {
    text.end(from: start) { $0.value == 0x200D || $0.continuesCluster }
  }
}

extension Unicode.Scalar {
  fileprivate var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }

  /// Whether it is a picture, which can be joined to others: an emoji, or a place that Unicode keeps free for one, since
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
    case 0..<0x300, 0x1F000..<0x1F3FB, 0x1F400...0x1FAFF: false
    case 0xFE0F, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: true
    default: properties.isGraphemeExtend || properties.generalCategory == .spacingMark
    }
  }
}
