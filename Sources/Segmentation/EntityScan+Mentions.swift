/// E-mail addresses and mentions. When a reader begins, `position` is at the sign.
extension EntityScan {
  /// An e-mail address, if one stands around the sign; else nothing has happened.
  mutating func scanEmail() -> Bool {
    let sign = position
    defer { emailFloor = sign + 1 }
    guard let before = text.scalar(before: sign), before.scalar.isEmailCharacter, before.scalar != "." else {
      return false
    }
    let floor = max(entityEnd, emailFloor)
    var start = text.start(before: sign, floor: floor, while: \.isEmailCharacter)
    while start < sign, !text.isWord(at: start), text[start] != UInt8(ascii: "_") { start += 1 }
    guard start < sign else { return false }
    let end = text.end(from: sign + 1) { $0.isEntityWord || $0 == "-" || $0 == "." }
    guard let domain = domain(from: sign + 1, to: end, rule: .email) else { return false }
    emit(.email, start..<domain.end)
    return true
  }

  /// `@namn` with dots and hyphens inside, or `@namn@server`, and no word before it.
  mutating func scanMention(signLength: Int) {
    let start = position
    let name = start + signLength
    let nameEnd = handleEnd(from: name)
    position = max(nameEnd, name)
    guard nameEnd > name else { return }
    if let before = text.scalar(before: start)?.scalar {
      guard !before.isEntityWord, !before.isAtSign, before != "_", before != "/", before != "=" else { return }
    }
    guard let after = text.scalar(at: nameEnd), after.scalar.isAtSign else { return emit(.mention, start..<nameEnd) }
    let server = after.next
    let stretchEnd = text.end(from: server) { $0.isEntityWord || $0 == "-" || $0 == "." }
    guard let domain = domain(from: server, to: stretchEnd, rule: .email) else { return }
    emit(.mention, start..<domain.end)
  }

  /// The end of a name: letters, digits and underscores, one at least of which is no underscore; inside it also single
  /// full stops and hyphens, but no full stop that a capital letter follows, since that begins a sentence.
  private func handleEnd(from start: Int) -> Int {
    var end = start
    var offset = start
    var hasWord = false
    while let step = text.scalar(at: offset) {
      if step.scalar.isEntityWord || step.scalar == "_" {
        hasWord = hasWord || step.scalar != "_"
        end = step.next
      } else if step.scalar == "." || step.scalar == "-" {
        guard end == offset, let after = text.scalar(at: step.next)?.scalar, !after.isCapital else {
          break
        }
      } else {
        break
      }
      offset = step.next
    }
    return hasWord ? end : start
  }

  /// What X makes a mention of: a name of at most twenty ASCII letters, digits and underscores, perhaps with a list.
  mutating func scanMentionOnX(signLength: Int) {
    let start = position
    let name = start + signLength
    var end = name
    while end - name < 20, isXName(text[end]) { end += 1 }
    position = max(end, name)
    guard end > name, canPrecedeMentionOnX(start) else { return }
    if text[end] == UInt8(ascii: "/"), text.isASCIILetter(at: end + 1) {
      var list = end + 2
      while list - end < 26, isXName(text[list]) || text[list] == UInt8(ascii: "-") { list += 1 }
      end = list
    }
    if let after = text.scalar(at: end)?.scalar, after.isAtSign || after.isLatinAccent { return }
    guard !text.has("://", at: end) else { return }
    emit(.mention, start..<end)
  }

  private func isXName(_ byte: UInt8) -> Bool { Unicode.Scalar(byte).isASCIIWord || byte == UInt8(ascii: "_") }

  /// Whether a mention may begin here on X: not inside a word, but right after the `RT` of a shared post.
  private func canPrecedeMentionOnX(_ start: Int) -> Bool {
    guard let before = text.scalar(before: start)?.scalar else { return true }
    switch before {
    case "_", "!", "#", "$", "%", "&", "*", "@", "＠": return false
    default: guard before.isASCIIWord else { return true }
    }
    guard text.has("rt", at: start - 2) else { return false }
    guard let outer = text.scalar(before: start - 2)?.scalar else { return true }
    switch outer {
    case "_", "+", "~", ".", "-": return false
    default: return !outer.isASCIIWord
    }
  }

  /// What Mastodon makes a mention of: `@namn` or `@namn@server`, the server of at most 253 characters.
  mutating func scanMentionOnMastodon() {
    let start = position
    var end = text.end(from: start + 1) { $0.isASCIIWord || $0 == "_" || $0 == "." || $0 == "-" }
    while end > start + 1, text[end - 1] == UInt8(ascii: ".") || text[end - 1] == UInt8(ascii: "-") { end -= 1 }
    position = max(end, start + 1)
    guard end > start + 1, isXName(text[start + 1]) else { return }
    if let before = text.scalar(before: start)?.scalar {
      guard !before.isEntityWord, before != "_", before != "/", before != "=" else { return }
    }
    if text[end] == UInt8(ascii: "@") {
      let server = end + 1
      var serverEnd = text.end(from: server) { $0.isEntityWord || $0 == "_" || $0 == "." || $0 == "-" }
      while serverEnd > server, text[serverEnd - 1] == UInt8(ascii: ".") || text[serverEnd - 1] == UInt8(ascii: "-") {
        serverEnd -= 1
      }
      position = max(position, serverEnd)
      guard serverEnd > server, serverEnd - server <= 253 else { return }
      end = serverEnd
    }
    guard !text.has("://", at: end) else { return }
    emit(.mention, start..<end)
  }
}

extension EntityText {
  fileprivate func isASCIILetter(at offset: Int) -> Bool {
    let scalar = Unicode.Scalar(self[offset])
    return scalar.isASCIIWord && scalar.value >= 0x41
  }

  fileprivate func isWord(at offset: Int) -> Bool { scalar(at: offset)?.scalar.isEntityWord ?? false }
}

extension Unicode.Scalar {
  /// What the name before the sign of an e-mail address may be made of; the rarer signs of RFC 5322 are left out, since
  /// in a text they stand around addresses and not in them.
  fileprivate var isEmailCharacter: Bool {
    switch self {
    case ".", "_", "%", "+", "-", "'": true
    default: isEntityWord
    }
  }
}
