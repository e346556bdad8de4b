/// Who or what a fact is said of.
struct Subject {
  /// The words that name it: a name, or a pronoun.
  var tokens: Range<Int>
  var isGenitive: Bool
  /// Whether the name alone might be an ordinary word, so that only the plainest relation counts.
  var isDoubtful = false
}

extension Passage {
  /// The kind of fact that is said of a subject; nil when none is.
  ///
  /// A fact near a name is not enough: it must be what the person is, has, or was the subject of.
  func fact(about subject: Subject) -> SensitiveKind? {
    let next = subject.tokens.upperBound
    if subject.isGenitive {
      let index = skippingFillers(from: next, most: 2)
      guard tokens.indices.contains(index), tokens[next].gap == .space else { return nil }
      // Hennes kamp mot sjukdomen.
      return noun(at: index) ?? (role(at: index) == .suffering ? suffered(at: index + 1) : nil)
    }
    if let kind = predicate(at: verb(after: next)) { return kind }
    if subject.isDoubtful { return nil }
    return inverted(subject) ?? apposed(at: next) ?? coordinated(subject) ?? matter(about: subject)
  }

  /// A condition or a matter.
  private func noun(at index: Int) -> SensitiveKind? {
    switch role(at: index) {
    case .have, .case: tokens[index].kind
    default: nil
    }
  }

  /// The index of the verb after a subject: right after it, after fillers, or after what stands between commas or in
  /// parentheses.
  private func verb(after start: Int) -> Int {
    var index = start
    guard index < tokens.count else { return index }
    if tokens[index].gap == .comma || tokens[index].gap == .opening {
      let limit = min(tokens.count, index + 9)
      var end = index + 1
      while end < limit, tokens[end].gap != .comma, tokens[end].gap != .closing { end += 1 }
      if role(at: index) == .relative { return skippingFillers(from: index + 1) }
      // Without a second comma the sentence goes on in other words.
      guard end < limit else { return index }
      index = end
    }
    index = skippingFillers(from: index)
    if role(at: index) == .relative { return skippingFillers(from: index + 1) }
    return skippingAttribute(from: index)
  }

  /// The index after *på biblioteket* or *i 4B*, which tells where somebody works or lives; at most four words.
  func skippingAttribute(from start: Int) -> Int {
    guard role(at: start) == .preposition || role(at: start) == .from else { return start }
    for index in start + 1..<max(start + 1, min(start + 5, tokens.count)) {
      guard tokens[index].gap == .space || tokens[index].gap == .none, tokens[index].person == nil else { return start }
      switch role(at: index) {
      case .copula, .having, .suffering, .act, .judged, .voting, .state: return index
      case nil, .filler, .school, .class, .age, .place, .unperson: continue
      default: return start
      }
    }
    return start
  }

  /// What a verb and the words after it say.
  func predicate(at index: Int) -> SensitiveKind? {
    switch role(at: index) {
    case .copula: complement(at: index + 1)
    case .having: possession(at: index + 1)
    case .suffering: suffered(at: index + 1)
    case .act: tokens[index].kind
    case .judged: judged(at: index)
    case .voting: vote(at: index + 1)
    default: nil
    }
  }

  /// After a form of *vara* or *bli*.
  private func complement(at start: Int) -> SensitiveKind? {
    let index = skippingFillers(from: start)
    guard index < tokens.count, tokens[index].gap == .space else { return nil }
    switch role(at: index) {
    case .state: return tokens[index].kind
    case .suffering: return suffered(at: index + 1)
    case .judged: return judged(at: index)
    case .member: return membership(at: index + 1)
    // Kom ut som homosexuell.
    case .relative where role(at: index + 1) == .state: return tokens[index + 1].kind
    // Vi är glada och sjukskriven: both are said of the subject.
    case nil where role(at: index + 1) == .joining && role(at: index + 2) == .state: return tokens[index + 2].kind
    default: return nil
    }
  }

  /// After a form of *ha* or *få*.
  private func possession(at start: Int) -> SensitiveKind? {
    var index = skippingFillers(from: start)
    if role(at: index) == .having { index = skippingFillers(from: index + 1) }
    guard index < tokens.count, tokens[index].gap == .space else { return nil }
    switch role(at: index) {
    case .have, .case, .act: return tokens[index].kind
    case .copula: return complement(at: index + 1)
    case .suffering: return suffered(at: index + 1)
    case .judged: return judged(at: index)
    case .voting: return vote(at: index + 1)
    default: return nil
    }
  }

  /// After a verb like *lider* or *behandlas*, whose preposition leads to the fact.
  private func suffered(at start: Int) -> SensitiveKind? {
    var index = start
    for _ in 0..<6 {
      guard index < tokens.count, tokens[index].gap == .space else { return nil }
      switch role(at: index) {
      case .preposition, .from, .judging, .about, .filler, .negation, .reflexive, .suffering, .having: index += 1
      case .have, .case: return tokens[index].kind
      default:
        guard tokens[index].isFiller else { return nil }
        index += 1
      }
    }
    return nil
  }

  /// *Dömdes* with `för` or `till` soon after it.
  private func judged(at index: Int) -> SensitiveKind? {
    for next in index + 1..<min(index + 7, tokens.count) {
      guard tokens[next].gap == .space else { return nil }
      if role(at: next) == .judging { return tokens[index].kind }
    }
    return nil
  }

  /// *Medlem* with `i` and an organisation after it.
  private func membership(at start: Int) -> SensitiveKind? {
    guard role(at: start) == .preposition, role(at: start + 1) == .organisation else { return nil }
    return tokens[start + 1].kind
  }

  /// *Röstar* with `på` or `med` and a party after it.
  private func vote(at start: Int) -> SensitiveKind? { membership(at: start) }

  /// The verb stands before the person: *I våras fick Elin Ek försörjningsstöd*.
  private func inverted(_ subject: Subject) -> SensitiveKind? {
    let verb = subject.tokens.lowerBound - 1
    guard verb >= 0, tokens[subject.tokens.lowerBound].gap == .space else { return nil }
    let next = skippingAttribute(from: subject.tokens.upperBound)
    switch role(at: verb) {
    case .copula: return complement(at: next)
    case .having: return possession(at: next)
    case .suffering: return suffered(at: next)
    case .act: return tokens[verb].kind
    // Kommunen har vräkt Lars Ek.
    case .state where role(at: verb - 1) == .having: return tokens[verb].kind
    case .judged:
      guard role(at: next) == .judging, tokens[next].gap == .space else { return nil }
      return tokens[verb].kind
    case .voting: return vote(at: next)
    default: return nil
    }
  }

  /// The fact stands right after the name: in parentheses, between commas, or in a heading without a verb.
  private func apposed(at next: Int) -> SensitiveKind? {
    guard next < tokens.count else { return nil }
    switch tokens[next].gap {
    case .opening: return noun(at: next) ?? (role(at: next) == .state ? tokens[next].kind : nil)
    case .comma:
      let index = skippingFillers(from: next, most: 3)
      if role(at: index) == .judged { return judged(at: index) }
      return role(at: index) == .state ? tokens[index].kind : nil
    case .space: return isFragment && role(at: next) == .state ? tokens[next].kind : nil
    default: return nil
    }
  }

  /// A second verb of the same subject: *Anna Ek bor i Lund och har diabetes*.
  private func coordinated(_ subject: Subject) -> SensitiveKind? {
    // Only the sentence's first words can be its subject.
    guard tokens[..<subject.tokens.lowerBound].allSatisfy(\.mayOpen) else { return nil }
    var index = subject.tokens.upperBound
    let end = min(tokens.count, index + 25)
    while index < end {
      guard tokens[index].person == nil, ![.pronoun, .relative].contains(role(at: index)) else { return nil }
      if role(at: index) == .joining, let kind = predicate(at: skippingFillers(from: index + 1, most: 3)) {
        return kind
      }
      index += 1
    }
    return nil
  }

  /// A matter that concerns the person: *orosanmälan om Elin Ek*, *bistånd till eleven Elin Ek*.
  private func matter(about subject: Subject) -> SensitiveKind? {
    guard !has(.contact) else { return nil }
    var index = subject.tokens.lowerBound - 1
    var isGoverned = false
    for _ in 0..<7 {
      guard index >= 0, tokens[index + 1].gap == .space else { return nil }
      switch role(at: index) {
      case .about, .judging, .from: isGoverned = true
      case .case where isGoverned: return tokens[index].kind
      case .pupil, .filler, .age, .preposition, nil:
        guard tokens[index].person == nil, isGoverned || role(at: index) != nil else { return nil }
      default: return nil
      }
      index -= 1
    }
    return nil
  }
}

extension PersonToken {
  /// Whether it may stand before the name that begins a sentence: *vår nya kollega Anna Ek*.
  fileprivate var mayOpen: Bool {
    if isFiller { return true }
    switch role {
    case .staff, .joining, .holder, .pupil: return true
    default: return false
    }
  }
}
