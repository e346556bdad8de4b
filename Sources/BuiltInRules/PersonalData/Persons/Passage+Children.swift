extension Passage {
  /// The words that tell who a child is: the name with age, class or school beside it; nil when a name has none.
  func childWords(of name: PersonName) -> Range<Int>? {
    // A sentence may begin with a word that is also a name: then the age must follow at once.
    guard name.form != .doubtful || name.tokens.lowerBound > 0 || age(at: name.tokens.upperBound) != nil,
      !name.isGenitive || has(.young)
    else { return nil }
    var words = name.tokens
    let isPupil = name.tokens.lowerBound > 0 && role(at: name.tokens.lowerBound - 1) == .pupil
    if let start = youth(before: name.tokens.lowerBound) { words = start..<words.upperBound }
    if let end = childhood(after: name.tokens.upperBound, isPupil: isPupil) { words = words.lowerBound..<end }
    if words == name.tokens, let start = grade(before: name.tokens.lowerBound) { words = start..<words.upperBound }
    return words == name.tokens ? nil : words
  }

  /// *7-åriga Elsa*: where the age begins.
  private func youth(before index: Int) -> Int? {
    guard index > 0, tokens[index].gap == .space else { return nil }
    if role(at: index - 1) == .young { return index - 1 }
    guard index > 1, role(at: index - 1) == .age, tokens[index - 1].gap == .hyphen, isChildsAge(at: index - 2) else {
      return nil
    }
    return index - 2
  }

  /// How far what tells a child goes on after a name; nil when nothing does.
  private func childhood(after start: Int, isPupil: Bool) -> Int? {
    var (index, end) = (start, Int?.none)
    var goes = isPupil
    while index < min(start + 16, tokens.count) {
      if tokens[index].person != nil {
        index += 1
      } else if let next = age(at: index) ?? grade(at: index) {
        (index, end) = (next, next)
      } else if role(at: index) == .school, goes || end != nil {
        (index, end) = (index + 1, index + 1)
      } else if role(at: index) == .grade, goes {
        (index, end) = (index + 1, index + 1)
      } else if goes, tokens[index].isCapital, tokens[index].role == nil, tokens[index].gap == .space {
        // Går på Råå förskola: the school's name.
        index += 1
      } else if isLink(at: index) {
        goes = goes || role(at: index) == .going || role(at: index) == .pupil
        index += 1
      } else {
        break
      }
    }
    return end
  }

  /// Whether a word leads from a name to age, class or school.
  private func isLink(at index: Int) -> Bool {
    guard ![.stop, .colon, .other].contains(tokens[index].gap) else { return false }
    switch role(at: index) {
    case .preposition, .from, .going, .pupil, .relative, .copula, .turning, .filler, .joining: return true
    default: return false
    }
  }

  /// The end of a child's age at a word: `7 år`, `, 15,`.
  private func age(at index: Int) -> Int? {
    guard isChildsAge(at: index) else { return nil }
    let next = index + 1
    guard role(at: next) == .age, tokens[next].gap == .space || tokens[next].gap == .hyphen else {
      // A number between commas is an age; in parentheses it may be goals.
      let isBetweenCommas = tokens[index].gap == .comma && next < tokens.count && tokens[next].gap == .comma
      return isBetweenCommas && (tokens[index].number ?? 0) >= 6 ? next : nil
    }
    // 7 år som rektor, 7 år i kommunen, för 7 år sedan: that is time, no age.
    guard next + 1 < tokens.count, tokens[next + 1].gap == .space else { return next + 1 }
    switch role(at: next + 1) {
    case .preposition, .relative, .filler, .about: return nil
    default: return next + 1
    }
  }

  private func isChildsAge(at index: Int) -> Bool {
    guard tokens.indices.contains(index), let number = tokens[index].number else { return false }
    return (1...17).contains(number)
  }

  /// The end of a school class at a word: `1B`, `klass 1B`, `åk 4`.
  private func grade(at index: Int) -> Int? {
    if role(at: index) == .class {
      guard let number = number(at: index + 1), (1...9).contains(number) else {
        return tokens[index].range.count > 10 ? index + 1 : nil
      }
      return grade(at: index + 1) ?? index + 2
    }
    guard let number = number(at: index), (1...9).contains(number), index + 1 < tokens.count,
      tokens[index + 1].gap == .none, tokens[index + 1].range.count == 1, tokens[index + 1].isCapital
    else { return nil }
    return index + 2
  }

  private func number(at index: Int) -> Int? { tokens.indices.contains(index) ? tokens[index].number : nil }

  /// *I 4B går Elsa* and *4B: Elsa, Moa*: where the class begins that leads to a name.
  private func grade(before index: Int) -> Int? {
    var index = index
    while index > 0, tokens[index].gap == .comma || tokens[index].gap == .space,
      tokens[index - 1].person != nil || role(at: index - 1) == .joining
    {
      index -= 1
    }
    guard index > 0, tokens[index].gap == .colon || tokens[index].gap == .space && role(at: index - 1) == .going
    else { return nil }
    let isList = tokens[index].gap == .colon
    let end = isList ? index : index - 1
    return (max(0, end - (isList ? 3 : 8))..<max(0, end)).first { start in
      grade(at: start).map { isList ? $0 == end : $0 <= end } ?? false
    }
  }
}
