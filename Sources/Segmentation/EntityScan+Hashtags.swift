/// Hashtags. When a reader begins, `position` is at the sign.
extension EntityScan {
  /// `#ord`, with a letter in it and no word before it. Several may stand in a row: `#ett#två`.
  mutating func scanHashtag(signLength: Int) {
    let start = position
    guard let end = readHashtag(from: start + signLength) else { return }
    let followsAnother = start == entityEnd && entities.last?.kind == .hashtag
    if !followsAnother, let before = text.scalar(before: start)?.scalar {
      guard !before.isHashtagCharacter, before != "&", before != "/", before != "=" else { return }
    }
    emit(.hashtag, start..<end)
  }

  /// What X makes a hashtag of: as above, but never right before or after another one.
  mutating func scanHashtagOnX(signLength: Int) {
    let start = position
    guard let end = readHashtag(from: start + signLength) else { return }
    if let after = text.scalar(at: end)?.scalar, after.isHashSign { return }
    if let before = text.scalar(before: start)?.scalar, before.isHashtagCharacter || before == "&" { return }
    emit(.hashtag, start..<end)
  }

  /// Moves behind the characters of a hashtag, and gives their end if they make one: nil without a letter, and where
  /// they are an address's scheme.
  private mutating func readHashtag(from start: Int) -> Int? {
    var hasLetter = false
    let end = text.end(from: start) { scalar in
      guard scalar.isHashtagCharacter else { return false }
      hasLetter = hasLetter || scalar.isEntityLetter
      return true
    }
    position = end
    return hasLetter && !text.has("://", at: end) ? end : nil
  }
}

extension Unicode.Scalar {
  fileprivate var isHashtagCharacter: Bool { isEntityWord || isHashtagJoiner }
}
