extension PersonalNumberGrade {
  /// Judges a number that stands in for a personal number; nil when it is none.
  init?(
    _ number: SubstituteNumber, setting: PersonalDataText.Setting, context: @autoclosure () -> ContextReading
  ) {
    let context = context()
    let saysReserve = context[.reserve].map { $0.isInSentence || $0.isLabel } ?? false
    switch number.form {
    case .interim:
      if saysReserve {
        subject = .reserveNumber
        evidence = .probable
        return
      }
      subject = .interimNumber
      if context.saysPersonal {
        evidence = .probable
        return
      }
      // Article and case numbers look the same: without a word, only the full layout is worth a question.
      guard number.isSeparated, setting == .prose, !context.saysOther, !context.saysPhone else { return nil }
      evidence = .possible
    case .lettered, .digits:
      guard saysReserve else { return nil }
      subject = .reserveNumber
      evidence = .probable
    }
  }
}
