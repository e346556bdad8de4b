import Segmentation

/// Finds names of private persons with a sensitive fact said of them, in the same sentence or the one after it.
struct SensitiveSearch {
  /// A name with what is said of it.
  struct Hit {
    var range: Range<Int>
    var words: Int
    var kind: SensitiveKind
  }

  private var hits: [Hit] = []
  /// The person that the next sentence's `hon` or `han` would be.
  private var last: (range: Range<Int>, words: Int)?

  /// All hits of a text, in text order, one for each name.
  static func hits(
    in text: PersonalDataText, _ sentences: [PersonScan.NamedSentence], _ lexicons: any LexiconSource
  ) -> [Hit] {
    var search = SensitiveSearch()
    var mourning = -1
    for (number, named) in sentences.enumerated() {
      // What is said in memory of the dead goes on for some sentences.
      if named.passage.has(.dead) { mourning = named.index + 5 }
      guard named.index > mourning else { continue }
      search.read(named.passage)
      let end = number + 1 < sentences.count ? sentences[number + 1].index : text.segments.sentences.count
      for index in named.index + 1..<max(named.index + 1, end) where search.last != nil {
        PassageReader.passages(of: text.segments.sentences[index], in: text, lexicons).first.map { search.readOn($0) }
      }
    }
    return search.hits
  }

  private mutating func read(_ passage: Passage) {
    last = nil
    guard !passage.isAboutSomebodyElse else { return }
    let people = passage.names.filter { $0.standing != .publicPerson }
    for name in people {
      guard let kind = passage.fact(about: Subject(name)), kind.concerns(name) else { continue }
      add(name, kind)
    }
    guard passage.names.count == 1, let name = people.first, name.form != .doubtful else { return }
    last = (name.range, name.tokens.count)
    guard hits.last?.range != name.range else { return }
    if let kind = passage.fact(aboutPronounAfter: name.tokens.upperBound), kind.concerns(name) { add(name, kind) }
  }

  /// A sentence that names nobody: it may go on about the person before.
  private mutating func readOn(_ passage: Passage) {
    guard let last, !passage.isAboutSomebodyElse, let index = passage.openingPronoun else {
      self.last = nil
      return
    }
    guard let kind = passage.fact(aboutPronounAt: index), hits.last?.range != last.range else {
      return
    }
    hits.append(Hit(range: last.range, words: last.words, kind: kind))
  }

  private mutating func add(_ name: PersonName, _ kind: SensitiveKind) {
    hits.append(Hit(range: name.range, words: name.tokens.count, kind: kind))
  }
}

extension Subject {
  /// A name as a subject.
  init(_ name: PersonName) {
    self.init(tokens: name.tokens, isGenitive: name.isGenitive, isDoubtful: name.form == .doubtful)
  }
}

extension SensitiveKind {
  /// Whether it is nobody's business of somebody at work: what office somebody holds in a union or party is known.
  fileprivate func concerns(_ name: PersonName) -> Bool {
    name.standing != .staff || self != .union && self != .politics && self != .religion
  }
}

extension Passage {
  /// Whether the sentence tells a story, announces an artist, or remembers somebody who is dead.
  var isAboutSomebodyElse: Bool { has(.fiction) || has(.stage) || has(.dead) }

  /// Where a pronoun stands that begins the sentence; nil when none does.
  var openingPronoun: Int? {
    let index = tokens.first?.role == .joining ? 1 : 0
    switch role(at: index) {
    case .pronoun, .possessive: return index
    default: return nil
    }
  }

  /// What is said of somebody by a pronoun.
  func fact(aboutPronounAt index: Int) -> SensitiveKind? {
    let subject = Subject(tokens: index..<index + 1, isGenitive: role(at: index) == .possessive)
    return fact(about: subject)
  }

  /// What is said of a person by a pronoun or a possessive later in the sentence: *Anna berättar om sin diabetes*.
  func fact(aboutPronounAfter start: Int) -> SensitiveKind? {
    for index in start..<min(start + 40, tokens.count) {
      switch role(at: index) {
      case .pronoun:
        if let kind = predicate(at: skippingFillers(from: index + 1)) { return kind }
      case .possessive, .reflexive:
        let subject = Subject(tokens: index..<index + 1, isGenitive: true)
        if let kind = fact(about: subject) { return kind }
      default: break
      }
    }
    return nil
  }
}
