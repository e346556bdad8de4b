import LintCore

extension PersonalDataMask {
  /// A mask for words about a person: three stars for each word, so that neither letters nor lengths are told.
  init(kind: String, words count: Int) {
    self.init(kind: kind, mask: Array(repeating: "***", count: max(1, min(count, 8))).joined(separator: " "))
  }
}
