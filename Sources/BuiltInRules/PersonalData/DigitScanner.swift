/// Walks a text once and hands out its clusters of digits.
///
/// What lies between the clusters is passed over a byte at a time with one comparison. Zero-width characters and soft
/// hyphens inside a number do not end it.
struct DigitScanner {
  let text: TextBytes
  /// How far it has come.
  private(set) var position = 0

  init(_ text: TextBytes) { self.text = text }

  /// Finds the next cluster.
  ///
  /// - Parameter cluster: the buffer. Where the last one was cut, it holds the groups that the next one begins with.
  /// - Returns: false at the end of the text.
  mutating func next(_ cluster: inout DigitCluster) -> Bool {
    if cluster.groups.isEmpty {
      guard let start = firstDigit(from: position) else { return false }
      readGroup(at: start, after: .start, into: &cluster)
    }
    while let (gap, start) = joint(from: position) {
      guard cluster.groups.count < DigitCluster.mostGroups else {
        cluster.isCut = true
        break
      }
      readGroup(at: start, after: gap, into: &cluster)
    }
    return true
  }

  /// The first digit at or after `index`.
  private func firstDigit(from index: Int) -> Int? {
    let bytes = text.bytes
    var index = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte.isASCIIDigit { return index }
      if byte >= 0xD9, text.digit(at: index) != nil { return index }
      index += 1
    }
    return nil
  }

  private mutating func readGroup(at start: Int, after gap: DigitGroup.Gap, into cluster: inout DigitCluster) {
    cluster.beginGroup(at: start, gap: gap)
    var index = start
    while true {
      // The plain case first: a digit with nothing outside ASCII behind it.
      let byte = text[index]
      if byte.isASCIIDigit, text[index + 1] < 0x80 {
        index += 1
        cluster.append(byte &- 0x30, endingAt: index)
        position = index
        continue
      }
      if let (value, length) = text.digit(at: index) {
        index = text.enclosureEnd(from: index + length)
        cluster.append(value, endingAt: index)
        position = index
        continue
      }
      let visible = text.skippingInvisible(from: index)
      guard visible > index, text.digit(at: visible) != nil else { return }
      index = visible
    }
  }

  /// What joins the digits that end at `end` to the next ones, and where those begin; nil when nothing does.
  private func joint(from end: Int) -> (gap: DigitGroup.Gap, next: Int)? {
    var index = text.skippingInvisible(from: end)
    let spaces = skipSpaces(&index)
    if text.digit(at: index) != nil {
      return spaces == 0 ? nil : (spaces == 1 ? .space : .spaces, index)
    }
    guard spaces <= 1, let (sign, length) = sign(at: index) else { return nil }
    index = text.skippingInvisible(from: index + length)
    let isDouble = sign == .dash && text.dash(at: index) > 0
    if isDouble { index = text.skippingInvisible(from: index + text.dash(at: index)) }
    if sign == .closing, text.dash(at: index) > 0 { index += text.dash(at: index) }
    let spacesAfter = skipSpaces(&index)
    guard spacesAfter <= 1, text.digit(at: index) != nil else { return nil }
    switch sign {
    case .dash: return (spaces + spacesAfter == 0 && !isDouble ? .dash : .spacedDash, index)
    case .closing: return spaces == 0 ? (.closing, index) : nil
    default: return spaces + spacesAfter == 0 ? (sign, index) : nil
    }
  }

  /// Passes over spaces and what cannot be seen; says how many spaces there were, at most three.
  private func skipSpaces(_ index: inout Int) -> Int {
    var spaces = 0
    while spaces < 3 {
      let length = text.space(at: index)
      guard length > 0 else { break }
      spaces += 1
      index = text.skippingInvisible(from: index + length)
    }
    return spaces
  }

  private func sign(at index: Int) -> (DigitGroup.Gap, Int)? {
    switch text[index] {
    case 0x2D: return (.dash, 1)
    case 0x2B: return (.plus, 1)
    case 0x2E: return (.dot, 1)
    case 0x2C: return (.comma, 1)
    case 0x2F: return (.slash, 1)
    case 0x3A: return (.colon, 1)
    case 0x5F: return (.underscore, 1)
    case 0x29: return (.closing, 1)
    case 0xE2...0xEF:
      let dash = text.dash(at: index)
      if dash > 0 { return (.dash, dash) }
      let plus = text.plus(at: index)
      return plus > 0 ? (.plus, plus) : nil
    default: return nil
    }
  }
}
