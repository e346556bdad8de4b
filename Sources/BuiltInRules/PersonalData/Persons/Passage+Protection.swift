extension Passage {
  /// The words of each statement that somebody has a protected identity, from who it is to what is protected.
  func protections() -> [Range<Int>] {
    guard !isQuestion, !isAboutSomebodyElse else { return [] }
    var found: [Range<Int>] = []
    var index = 0
    while index < tokens.count {
      guard let end = subjectEnd(at: index) else {
        index += 1
        continue
      }
      if !isConditional(before: index), let last = protection(after: end, isNamed: tokens[index].person != nil) {
        found.append(index..<last)
        index = last
      } else {
        index = end
      }
    }
    return found
  }

  /// The end of a word or name that means one person or family: *Elsa Lind*, *hon*, *eleven*.
  private func subjectEnd(at index: Int) -> Int? {
    if let person = tokens[index].person { return names[person].tokens.upperBound }
    switch role(at: index) {
    case .pronoun, .holder, .pupil: return index + 1
    default: return nil
    }
  }

  /// Whether the clause only imagines somebody: *om eleven har*, *när hon har*, *har barnet*.
  private func isConditional(before index: Int) -> Bool {
    if index > 0, role(at: 0) == .having || role(at: 0) == .copula { return true }
    for before in max(0, index - 4)..<index where [.about, .conditional, .relative].contains(role(at: before)) {
      return true
    }
    return false
  }

  /// The end of what says that a subject is protected; nil when nothing does.
  private func protection(after start: Int, isNamed: Bool) -> Int? {
    guard start < tokens.count else { return nil }
    if isNamed, [.comma, .opening, .space].contains(tokens[start].gap), tokens[start].gap != .space || isFragment,
      role(at: start) == .secret || role(at: start) == .secrecy
    {
      return start + 1
    }
    if role(at: start) == .preposition, role(at: start + 1) == .secrecy { return start + 2 }
    var index = start
    // En elev i 4B har: where somebody goes to school or lives stands before the verb.
    if role(at: index) == .preposition || role(at: index) == .from {
      index += 1
      for _ in 0..<3 where verbRole(at: index) == nil { index += 1 }
    }
    if isNamed, role(at: index) == .relative { index += 1 }
    index = skippingFillers(from: index)
    guard let verb = verbRole(at: index), tokens[index].gap == .space || tokens[index].gap == .comma else { return nil }
    return protected(at: index + 1, by: verb)
  }

  private func verbRole(at index: Int) -> WordRole? {
    role(at: index).flatMap { [.having, .copula, .suffering].contains($0) ? $0 : nil }
  }

  private func protected(at start: Int, by verb: WordRole) -> Int? {
    var index = start
    for _ in 0..<5 {
      guard index < tokens.count, tokens[index].gap == .space else { return nil }
      switch (verb, role(at: index)) {
      case (.having, .secrecy), (.copula, .secret), (.suffering, .shelter): return index + 1
      case (.suffering, .secrecy), (.copula, .secrecy): return index + 1
      case (_, .having), (_, .filler), (_, .copula), (.suffering, .preposition), (_, .negation): index += 1
      default: return nil
      }
    }
    return nil
  }
}
