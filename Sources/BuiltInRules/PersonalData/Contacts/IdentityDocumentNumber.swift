/// The number of a passport or identity card: eight digits, or two letters and seven (Polisen, from 2022).
struct IdentityDocumentNumber {
  /// Whether it has letters, as new ones have.
  var hasLetters: Bool
  /// Whether its eight digits read as a date.
  var readsAsDate: Bool
}

extension IdentityDocumentNumber: NumberRecognizer {
  static func claim(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim? {
    let group = cluster.groups[first]
    guard group.gap == .start || group.gap == .space, !text[group.end].isASCIIAlphanumeric else { return nil }
    switch group.count {
    case 7:
      let letters = text.skippingSpace(before: group.start) ?? group.start
      guard text[letters - 1] &- 0x41 < 26, text[letters - 2] &- 0x41 < 26, !text[letters - 3].isASCIIAlphanumeric,
        !text.isLetter(before: letters - 2)
      else { return nil }
      return NumberClaim(
        .document(Self(hasLetters: true, readsAsDate: false)), from: letters - 2, to: group.end, at: first, in: cluster,
        of: text)
    case 8, 9:
      guard !text.isLetter(before: group.start) else { return nil }
      let isDate = group.count == 8 && TimestampLayout.isDate(cluster.value(of: first..<first + 1))
      let claim = NumberClaim(
        .document(Self(hasLetters: false, readsAsDate: isDate)), first..<first + 1, in: cluster, of: text)
      if case .digits = claim.edges.right { return nil }
      return claim
    default: return nil
    }
  }
}
