/// What the words around a number say together.
///
/// The nearest word weighs most. One after the number counts as twice as far, one in another sentence as farther still.
struct ContextReading {
  /// How near the nearest word of a meaning stands.
  struct Nearness {
    /// Bytes between, weighted.
    var distance: Int
    /// Bytes between.
    var bytes: Int
    var isBefore: Bool
    var isInSentence: Bool

    /// Whether it stands where a label stands: just before, with no more than a few words between.
    var isLabel: Bool { isBefore && bytes <= 24 }
  }

  private var nearest = [Nearness?](repeating: nil, count: ContextMeaning.allCases.count)

  /// Reads the words around a range.
  init(of range: Range<Int>, sentence: Range<Int>, hits: ArraySlice<ContextWords.Hit>) {
    for hit in hits where !hit.range.overlaps(range) {
      guard let meaning = hit.meaning else { continue }
      let isBefore = hit.range.upperBound <= range.lowerBound
      let bytes = isBefore ? range.lowerBound - hit.range.upperBound : hit.range.lowerBound - range.upperBound
      let isInSentence = sentence.overlaps(hit.range)
      let distance = (isBefore ? bytes : bytes * 2) + (isInSentence ? 0 : 100)
      if let known = nearest[meaning.index], known.distance <= distance { continue }
      nearest[meaning.index] = Nearness(
        distance: distance, bytes: bytes, isBefore: isBefore, isInSentence: isInSentence)
    }
  }

  subscript(meaning: ContextMeaning) -> Nearness? { nearest[meaning.index] }

  private func nearest(of meanings: [ContextMeaning]) -> Nearness? {
    meanings.compactMap { self[$0] }.min { $0.distance < $1.distance }
  }

  /// The nearest word that names a number of a person.
  private var named: Nearness? { nearest(of: [.number, .coordination, .interim, .reserve]) }

  /// Whether a word names a number of a person.
  var namesPersonalNumber: Bool { named != nil }

  /// The nearest word for a number of a person.
  private var personal: Nearness? {
    let named = named
    // "Född" says what follows directly, and nothing of a number farther off.
    guard let birth = self[.birth], birth.isBefore, birth.bytes <= 12, birth.isInSentence else { return named }
    return named.map { $0.distance < birth.distance ? $0 : birth } ?? birth
  }

  /// The nearest word for a number of another kind, near enough to mean this one.
  private var other: Nearness? {
    let named = self[.other].flatMap { $0.isInSentence || $0.isLabel ? $0 : nil }
    let file = self[.file].flatMap { $0.isLabel || !$0.isBefore && $0.bytes <= 1 ? $0 : nil }
    // What is counted stands right after the number.
    let unit = self[.unit].flatMap { !$0.isBefore && $0.bytes <= 3 ? $0 : nil }
    return [named, file, unit].compactMap(\.self).min { $0.distance < $1.distance }
  }

  /// Whether a word says that the number is a person's, and no nearer word in a nearer sentence says otherwise.
  var saysPersonal: Bool {
    guard let personal else { return false }
    guard let other, other.distance < personal.distance else { return true }
    return personal.isInSentence
  }

  /// Whether the digits of what may be a phone number are said to be a person's number.
  ///
  /// Where a phone is spoken of too, the word must stand just before the number, and nearer.
  var saysPersonalRatherThanPhone: Bool {
    guard saysPersonalInSentence, let personal else { return false }
    return self[.phone].map { personal.isLabel && personal.distance < $0.distance } ?? true
  }

  /// Whether a file's extension follows: `.jpg`.
  var isFileName: Bool { self[.file].map { !$0.isBefore && $0.bytes == 1 } ?? false }

  /// Whether such a word stands in the same sentence.
  var saysPersonalInSentence: Bool { saysPersonal && personal?.isInSentence == true }

  /// Whether such a word stands just before the number.
  var isLabelledPersonal: Bool { saysPersonalInSentence && personal?.isLabel == true }

  /// Whether a word says that the number is of another kind.
  var saysOther: Bool { other != nil }

  /// Whether a date or a time is announced just before the number, or a file.
  var isLabelledTime: Bool {
    [ContextMeaning.time, .file].contains { self[$0].map { $0.isLabel && $0.isInSentence } ?? false }
  }

  /// Whether the number is said to be an organisation's.
  var saysOrganisation: Bool {
    guard let organisation = self[.organisation], organisation.isInSentence || organisation.isLabel else {
      return false
    }
    return personal.map { organisation.distance < $0.distance } ?? true
  }

  /// Whether a phone is spoken of in the same sentence.
  var saysPhone: Bool { self[.phone]?.isInSentence ?? false }
}
