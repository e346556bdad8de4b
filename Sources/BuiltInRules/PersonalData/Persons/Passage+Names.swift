extension Passage {
  /// Finds the names of persons among the words, with their standing.
  mutating func findNames() {
    var index = 0
    while index < tokens.count {
      guard let chain = chain(at: index) else {
        index += 1
        continue
      }
      index = chain.tokens.upperBound
      guard !isNameOfSomethingElse(chain) else { continue }
      var name = chain
      name.standing = standing(of: chain)
      for token in chain.tokens { tokens[token].person = names.count }
      names.append(name)
    }
  }

  /// The longest name that begins at a word; nil when none does.
  private func chain(at start: Int) -> PersonName? {
    let head = tokens[start]
    guard let first = head.firstName, head.isCapital else { return nil }
    var end = start + 1
    var surnames = 0
    var given = 1
    var isOpen = !head.isGenitive
    while isOpen, end < tokens.count, end - start < 5 {
      let from = particleEnd(at: end)
      guard from < tokens.count, continues(tokens[from], after: tokens[from - 1]) else { break }
      let token = tokens[from]
      if token.isSurname || from > end {
        surnames += 1
      } else if token.firstName != nil {
        given += 1
      } else if first == .name, surnames == 0, token.role == nil, token.isShouted == head.isShouted {
        // A word that is written like a name after a first name is the surname that the table lacks.
        surnames += 1
      } else {
        break
      }
      isOpen = !token.isGenitive
      end = from + 1
    }
    let isFull = surnames > 0 || given > 1
    // A sentence may begin with an ordinary word that is also a name, or with a pronoun: Hans, Per.
    if !isFull, first == .word, start == 0, head.role != nil { return nil }
    return PersonName(
      range: head.range.lowerBound..<tokens[end - 1].range.upperBound,
      form: isFull ? .full : first == .name ? .first : .doubtful,
      isGenitive: tokens[end - 1].isGenitive, tokens: start..<end)
  }

  /// Whether a word goes on with the name that the word before is part of.
  private func continues(_ token: PersonToken, after last: PersonToken) -> Bool {
    guard token.isCapital, token.role == nil || token.firstName != nil || token.isSurname else { return false }
    switch token.gap {
    case .space: return true
    // After an initial: Anna K. Lind.
    case .stop: return last.range.count <= 2
    default: return false
    }
  }

  /// The index after words like `von` and `af` that belong to a surname.
  private func particleEnd(at index: Int) -> Int {
    var index = index
    while index + 1 < tokens.count, tokens[index].gap == .space, tokens[index].isParticle { index += 1 }
    return index
  }

  /// Whether the words around a name make it that of a place, a ship, a saint, a company.
  private func isNameOfSomethingElse(_ name: PersonName) -> Bool {
    let (first, next) = (name.tokens.lowerBound, name.tokens.upperBound)
    if first > 0, tokens[first].gap == .space, tokens[first - 1].role == .unperson { return true }
    if first > 0, tokens[first].gap == .hyphen { return true }
    guard next < tokens.count else { return false }
    if tokens[next].gap == .hyphen { return true }
    return tokens[next].gap == .space && (tokens[next].role == .place || tokens[next].role == .school)
  }

  private func standing(of name: PersonName) -> PersonName.Standing {
    if isHistorical(name) || hasParty(after: name) { return .publicPerson }
    let before = standing(inWordsBefore: name.tokens.lowerBound)
    return before != .unknown ? before : standing(inApposition: name.tokens.upperBound)
  }

  /// What the words right before a name say: `författaren Anna Ek`, `kommunens nya kommunikatör Anna Ek`.
  private func standing(inWordsBefore start: Int) -> PersonName.Standing {
    var index = start
    for _ in 0..<3 {
      guard index > 0, tokens[index].gap == .space else { break }
      index -= 1
      if let standing = tokens[index].standing { return standing }
      // Rektor och lärare Anna Ek; two names share a title.
      guard tokens[index].role == .joining || tokens[index].person != nil else { break }
    }
    return .unknown
  }

  /// What stands after a comma, or in parentheses: `Anna Ek, rektor på Ekskolan`.
  private func standing(inApposition start: Int) -> PersonName.Standing {
    guard start < tokens.count, [.comma, .opening, .other].contains(tokens[start].gap) else { return .unknown }
    for index in start..<min(start + 7, tokens.count) {
      if index > start, [.comma, .closing, .stop].contains(tokens[index].gap) { break }
      // What comes after a verb is no apposition any more.
      if [.copula, .having, .relative].contains(tokens[index].role) { break }
      if let standing = tokens[index].standing { return standing }
    }
    return .unknown
  }

  /// Whether a party's letters stand in parentheses after a name: `Anna Ek (S)`.
  private func hasParty(after name: PersonName) -> Bool {
    let next = name.tokens.upperBound
    guard next < tokens.count, tokens[next].gap == .opening, tokens[next].isCapital else { return false }
    let length = tokens[next].range.count
    return length == 1 || length <= 3 && tokens[next].isShouted
  }

  /// Whether years of a life stand near: `Anna Ek (1858–1940)`, `föddes 1907`.
  private func isHistorical(_ name: PersonName) -> Bool {
    let next = name.tokens.upperBound
    guard next < tokens.count, tokens[next].gap == .opening else { return false }
    return tokens[next].number.map { (1000...1950).contains($0) } ?? false
  }
}

extension PersonToken {
  fileprivate var standing: PersonName.Standing? {
    switch role {
    case .public: .publicPerson
    case .staff: .staff
    default: nil
    }
  }

  /// Whether it is a word inside surnames. Short words are told by length and letters in the table of words.
  fileprivate var isParticle: Bool { role == .particle }
}
