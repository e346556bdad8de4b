import LintCore
import Segmentation

/// Looks for personal numbers and other numbers of persons in one text.
struct PersonalNumberSearch {
  /// What was found.
  struct Hit: Sendable {
    var range: Range<Int>
    var grade: PersonalNumberGrade
    var setting: PersonalDataText.Setting
  }

  /// All that was found in a text.
  struct Results: Sendable {
    /// Personal numbers, in text order.
    var personalNumbers: [Hit] = []
    /// Contact details and other numbers, in text order.
    var contacts: [ContactHit] = []
  }

  private let text: PersonalDataText
  private let bytes: TextBytes
  private var words: ContextWords
  private var lastFours: LastFourSearch
  private let names: NameCues
  private var contacts: [ContactHit] = []
  /// The reading made last: a number is judged with several looks at it.
  private var latest: (range: Range<Int>, reading: ContextReading)?

  private init(_ text: PersonalDataText, _ bytes: TextBytes, _ lexicons: any LexiconSource) {
    self.text = text
    self.bytes = bytes
    words = ContextWords(bytes, lexicons, depth: .words)
    lastFours = LastFourSearch(bytes, lexicons)
    names = NameCues(bytes: bytes, lexicons: lexicons)
  }

  /// Everything in a text.
  static func results(in text: PersonalDataText, lexicons: any LexiconSource) -> Results {
    text.utf8.withUnsafeBufferPointer { buffer in
      let bytes = TextBytes(buffer)
      var search = Self(text, bytes, lexicons)
      var arbiter = NumberArbiter(bytes)
      var results = Results()
      while let outcome = arbiter.next() {
        if let hit = search.judge(outcome) { results.personalNumbers.append(hit) }
      }
      for spoken in SpokenPhoneNumber.all(in: bytes) { search.judgeSpoken(spoken) }
      results.contacts = search.contacts
      return results
    }
  }

  private mutating func judge(_ outcome: NumberArbiter.Outcome) -> Hit? {
    switch outcome {
    case .loneFour(let group):
      return judgeLastFour(group.start..<group.end)
    case .claim(let claim):
      switch claim.kind {
      case .personalNumber(let number):
        let setting = setting(of: claim.range)
        let grade = PersonalNumberGrade(
          number, edges: claim.edges, setting: setting, context: reading(of: claim.range))
        if grade == nil, number.readsAsMobile { judgePhone(claim) }
        return grade.map { Hit(range: claim.range, grade: $0, setting: setting) }
      case .substituteNumber(let number):
        let setting = setting(of: claim.range)
        return PersonalNumberGrade(number, setting: setting, context: reading(of: claim.range))
          .map { Hit(range: claim.range, grade: $0, setting: setting) }
      case .organisationNumber, .otherPhone, .timestamp, .articleNumber, .giroNumber:
        return nil
      default:
        judgeContact(claim)
        return nil
      }
    }
  }

  /// Judges digits that might have been a personal number and are none as the mobile number that they read as.
  private mutating func judgePhone(_ claim: NumberClaim) {
    guard var number = PhoneNumber(national: bytes.digits(in: claim.range), count: 9) else { return }
    number.isBare = true
    var claim = claim
    claim.kind = .phoneNumber(number)
    guard !claim.edges.touchLetter, !claim.edges.touchUnderscore else { return }
    judgeContact(claim)
  }

  /// Judges a number in words; the words around it are looked up anew, since it is found after the digits.
  private mutating func judgeSpoken(_ spoken: SpokenPhoneNumber) {
    judge(spoken.range) { $0.phone(spoken.number, at: spoken.range) }
  }

  private mutating func judgeContact(_ claim: NumberClaim) { judge(claim.range) { $0.kind(of: claim) } }

  private mutating func judge(_ range: Range<Int>, _ kind: (ContactJudge) -> ContactHit.Kind?) {
    let setting = setting(of: range)
    let (sentence, window) = text.surroundings(of: range)
    let reading = ContactReading(of: range, sentence: sentence, hits: words.hits(in: window))
    let judge = ContactJudge(bytes: bytes, names: names, reading: reading, sentence: sentence, setting: setting)
    guard let kind = kind(judge) else { return }
    // A link to a map is of no use without its position, so the whole of it is what shows where.
    let isLink = setting == .address || setting == .query
    if case .position = kind, isLink, let link = text.entity(overlapping: range) {
      contacts.append(ContactHit(kind: kind, range: link.range, setting: setting))
    } else {
      contacts.append(ContactHit(kind: kind, range: range, setting: setting))
    }
  }

  private mutating func judgeLastFour(_ range: Range<Int>) -> Hit? {
    let (sentence, window) = text.surroundings(of: range)
    guard lastFours.isAnnounced(range, in: sentence), text.setting(of: range) == .prose else { return nil }
    let reading = reading(of: range)
    let hasBirthDate = reading[.month] != nil || LastFourSearch.hasDate(window, of: bytes)
    guard reading.namesPersonalNumber || reading[.birth] != nil && hasBirthDate else { return nil }
    let grade = PersonalNumberGrade(evidence: hasBirthDate ? .probable : .possible, subject: .lastFour)
    return Hit(range: range, grade: grade, setting: .prose)
  }

  /// What a range lies in; a file's name where an extension follows.
  private mutating func setting(of range: Range<Int>) -> PersonalDataText.Setting {
    let setting = text.setting(of: range)
    guard setting == .prose, bytes[range.upperBound] == UInt8(ascii: "."), reading(of: range).isFileName else {
      return setting
    }
    return .fileName
  }

  /// What the words around a range say.
  private mutating func reading(of range: Range<Int>) -> ContextReading {
    if let latest, latest.range == range { return latest.reading }
    let (sentence, window) = text.surroundings(of: range)
    let reading = ContextReading(of: range, sentence: sentence, hits: words.hits(in: window))
    latest = (range, reading)
    return reading
  }
}
