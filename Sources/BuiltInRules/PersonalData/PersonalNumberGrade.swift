/// How sure it is that digits are a person's number, and which.
struct PersonalNumberGrade {
  /// What is said about it.
  enum Subject {
    case personalNumber
    case coordinationNumber
    /// A personal number whose check digit is wrong, where it is called by its name.
    case mistyped
    /// The organisation number of a sole trader.
    case soleTrader
    case interimNumber
    case reserveNumber
    /// The last four digits alone, near a date of birth.
    case lastFour
  }

  var evidence: Evidence
  var subject: Subject

  /// A grade that has been settled.
  init(evidence: Evidence, subject: Subject) {
    self.evidence = evidence
    self.subject = subject
  }

  /// Judges a personal number by its layout, its check digit and the words around it; nil when it is none.
  init?(
    _ number: PersonalNumber, edges: Edges, setting: PersonalDataText.Setting,
    context: @autoclosure () -> ContextReading
  ) {
    guard let evidence = Self.evidence(number, edges, setting, context) else { return nil }
    subject = Self.subject(number, context)
    self.evidence = evidence
  }

  private static func subject(_ number: PersonalNumber, _ context: () -> ContextReading) -> Subject {
    guard number.isChecked else { return .mistyped }
    if number.isVATNumber || context().saysOrganisation { return .soleTrader }
    return number.birth == .day ? .personalNumber : .coordinationNumber
  }

  private static func evidence(
    _ number: PersonalNumber, _ edges: Edges, _ setting: PersonalDataText.Setting, _ context: () -> ContextReading
  ) -> Evidence? {
    if number.isVATNumber { return setting == .prose ? .probable : nil }
    switch setting {
    case .prose: break
    case .address: return nil
    case .mailAddress where number.layout == .bare && number.hasCentury && !number.readsAsTimestamp:
      return number.isChecked && number.birth != .unknown ? .probable : nil
    case .query, .mailAddress, .fileName: return evidence(inName: number, context)
    }
    guard number.birth != .unknown else {
      return number.isChecked && context().saysPersonalInSentence ? .certain : nil
    }
    guard number.isChecked else {
      // Ten to one against the check digit: only the word itself makes a wrong one worth a question.
      return number.isSeparated && !number.isPlaceholder && context().saysPersonalInSentence && !edges.touchLetter
        && !(number.readsAsTimestamp && !context().isLabelledPersonal) ? .probable : nil
    }
    switch number.layout {
    case .separated, .dated: return separated(number, edges, context)
    case .spacedSign, .spaced: return spaced(number, edges, context())
    case .bare: return bare(number, edges, context())
    case .loose: return context().isLabelledPersonal && !edges.touchLetter ? .certain : nil
    }
  }

  /// A number in an address or a file's name: there the sign before the last four is what tells it from a serial number.
  private static func evidence(inName number: PersonalNumber, _ context: () -> ContextReading) -> Evidence? {
    guard number.isChecked, number.birth != .unknown else { return nil }
    if context().isLabelledPersonal { return .probable }
    switch number.layout {
    case .separated, .dated: return number.readsAsTimestamp ? nil : .probable
    case .spacedSign, .spaced, .bare, .loose: return nil
    }
  }

  private static func separated(
    _ number: PersonalNumber, _ edges: Edges, _ context: () -> ContextReading
  ) -> Evidence? {
    let isUnlike = number.readsAsTimestamp || number.readsAsMobile || edges.touchLetter || edges.touchUnderscore
    guard isUnlike else { return .certain }
    let context = context()
    if context.saysPersonal { return .certain }
    if number.readsAsTimestamp {
      if context.isLabelledTime { return nil }
      return number.layout == .dated || edges.touchUnderscore ? .probable : .certain
    }
    if number.readsAsMobile, !edges.touchLetter { return context.saysPhone ? .probable : .certain }
    return .probable
  }

  private static func spaced(_ number: PersonalNumber, _ edges: Edges, _ context: ContextReading) -> Evidence? {
    if says(number, context) || context.saysOrganisation { return .certain }
    if number.layout == .spaced {
      guard !edges.neighborsDigits, !edges.touchLetter, !number.readsAsMobile, !context.saysOther,
        !(number.readsAsPhone && context.saysPhone)
      else { return nil }
    }
    if number.readsAsTimestamp { return context.isLabelledTime ? nil : .possible }
    return .probable
  }

  /// Whether the words say that a number without a sign is a person's.
  private static func says(_ number: PersonalNumber, _ context: ContextReading) -> Bool {
    number.readsAsPhone ? context.saysPersonalRatherThanPhone : context.saysPersonal
  }

  private static func bare(_ number: PersonalNumber, _ edges: Edges, _ context: ContextReading) -> Evidence? {
    if says(number, context) || context.saysOrganisation { return .certain }
    guard !context.saysOther, !edges.endsInLetter, !edges.touchUnderscore else { return nil }
    guard number.hasCentury else {
      let isPhone = number.readsAsMobile || number.readsAsPhone && context.saysPhone
      return isPhone || edges.touchLetter ? nil : .possible
    }
    // As good a time as a birth, or glued to a word: no more than a question. Both: nothing.
    switch (number.readsAsTimestamp, edges.touchLetter) {
    case (true, true): return nil
    case (true, false): return context.isLabelledTime ? nil : .possible
    case (false, true): return .possible
    case (false, false): return .probable
    }
  }
}

extension PersonalNumber {
  /// Whether a sign stands directly before the last four.
  fileprivate var isSeparated: Bool {
    switch layout {
    case .separated, .dated: true
    case .spacedSign, .spaced, .bare, .loose: false
    }
  }
}
