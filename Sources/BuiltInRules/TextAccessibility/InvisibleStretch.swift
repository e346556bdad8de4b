import LintCore
import Segmentation

/// Invisible characters that stand in one word, or together between words.
struct InvisibleStretch {
  /// A character that is to go.
  struct Member {
    var range: Range<Int>
    var value: UInt32
    /// What is to stand there instead: nothing, or a space in the place of a blank letter between words.
    var replacement: String
  }

  /// The word that they stand in, or they themselves.
  var token: Range<Int>
  var characters: [Member]

  /// All stretches of a text, in order.
  static func all(in prose: Prose) -> [InvisibleStretch] {
    guard prose.bytes.overlaps(leads) else { return [] }
    return prose.text.utf8.withUnsafeBufferPointer { buffer in
      guard mayHold(buffer) else { return [] }
      var search = InvisibleSearch(bytes: TextBytes(buffer), prose: prose)
      return search.run()
    }
  }

  /// The bytes that invisible characters begin with.
  private static let leads = ByteSet(
    (0x00...0x1F).filter { ![0x09, 0x0A, 0x0D].contains($0) } + [0x7F, 0xC2, 0xCD, 0xE1, 0xE2, 0xE3, 0xEF, 0xF0, 0xF3])

  /// Whether some byte may begin an invisible character; most texts have none.
  private static func mayHold(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in bytes.indices {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte < 0x20 ? byte != 0x0A && byte != 0x0D && byte != 0x09 : byte == 0x7F { return true }
        continue
      }
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch byte {
      case 0xC2: if next < 0xA0 || next == 0xAD { return true }
      case 0xCD: if next == 0x8F { return true }
      case 0xE1: if [0x85, 0x9E, 0xA0].contains(next) { return true }
      case 0xE2:
        let third = index + 2 < bytes.count ? bytes[index + 2] : 0
        if next == 0x80 && third <= 0x8D && third >= 0x8B || next == 0x81 && third >= 0xA0 { return true }
        if next == 0xA0 && third == 0x80 { return true }
      case 0xE3: if next == 0x85 { return true }
      case 0xEF: if [0xB8, 0xBB, 0xBE, 0xBF].contains(next) { return true }
      case 0xF0: if next == 0x9D { return true }
      case 0xF3: return true
      default: break
      }
    }
    return false
  }
}

/// One pass over a text in search of invisible characters.
private struct InvisibleSearch {
  let bytes: TextBytes
  let prose: Prose
  private var found: [InvisibleStretch] = []
  private var nextEntity = 0

  init(bytes: TextBytes, prose: Prose) {
    self.bytes = bytes
    self.prose = prose
  }

  mutating func run() -> [InvisibleStretch] {
    var index = 0
    while index < bytes.count, let (scalar, next) = bytes.character(at: index) {
      let range = index..<next
      if scalar.isInvisible, !isInEmoji(range), !isNeeded(scalar.value, at: range) { add(scalar.value, at: range) }
      index = range.upperBound
    }
    return found
  }

  private mutating func add(_ value: UInt32, at range: Range<Int>) {
    let isBlank = value == 0x3164 || value == 0x2800 || value == 0xFFA0 || value == 0x115F || value == 0x1160
    // Blank letters stand for spaces: what they stand between are words of their own.
    if isBlank {
      let isBetween = isVisible(before: range.lowerBound) && isVisible(at: range.upperBound)
      let member = InvisibleStretch.Member(range: range, value: value, replacement: isBetween ? " " : "")
      if let last = found.last, last.token.upperBound == range.lowerBound,
        last.characters.allSatisfy({ $0.value == value })
      {
        found[found.count - 1].token = last.token.lowerBound..<range.upperBound
        found[found.count - 1].characters.append(member)
      } else {
        found.append(InvisibleStretch(token: range, characters: [member]))
      }
      return
    }
    let member = InvisibleStretch.Member(range: range, value: value, replacement: "")
    if let last = found.last, last.token.upperBound >= range.upperBound {
      found[found.count - 1].characters.append(member)
    } else {
      let token = bytes.withoutPunctuation(bytes.token(around: range), keeping: range)
      let start = max(token.lowerBound, found.last?.token.upperBound ?? 0)
      found.append(InvisibleStretch(token: start..<token.upperBound, characters: [member]))
    }
  }

  private mutating func isInEmoji(_ range: Range<Int>) -> Bool {
    let entities = prose.segments.entities
    while nextEntity < entities.count, entities[nextEntity].range.upperBound <= range.lowerBound { nextEntity += 1 }
    guard nextEntity < entities.count, entities[nextEntity].kind == .emoji else { return false }
    return entities[nextEntity].range.lowerBound <= range.lowerBound
  }

  /// Whether the character is right where it stands.
  private func isNeeded(_ value: UInt32, at range: Range<Int>) -> Bool {
    let before = bytes.start(before: range.lowerBound).flatMap { bytes.scalar(at: $0)?.scalar }
    let after = bytes.scalar(at: range.upperBound)?.scalar
    switch value {
    case 0x200C, 0x200D:
      return before?.needsJoiners == true || after?.needsJoiners == true
    case 0x200B:
      return before?.isWrittenWithoutSpaces == true || after?.isWrittenWithoutSpaces == true
    case 0xFE00...0xFE0F:
      guard let before else { return false }
      // Behind a letter or a space it is left over from a sign that was taken away.
      return !before.isLatinLetter && !before.properties.isWhitespace && !before.isInvisible
    case 0xE0100...0xE01EF, 0x180B...0x180F:
      return before?.isLatinLetter == false
    case 0x115F, 0x1160, 0x3164, 0xFFA0:
      return before?.isKorean == true && after?.isKorean == true
    case 0x2800:
      return before?.isBraille == true || after?.isBraille == true
    case 0x17B4, 0x17B5:
      return before?.isWrittenWithoutSpaces == true
    default:
      return false
    }
  }

  private func isVisible(before index: Int) -> Bool {
    guard let start = bytes.start(before: index), let scalar = bytes.scalar(at: start)?.scalar else { return false }
    return !scalar.isInvisible && !scalar.properties.isWhitespace
  }

  private func isVisible(at index: Int) -> Bool {
    guard let scalar = bytes.scalar(at: index)?.scalar else { return false }
    return !scalar.isInvisible && !scalar.properties.isWhitespace
  }
}

extension Unicode.Scalar {
  /// Whether it shows nothing and is neither a space nor a control of direction.
  var isInvisible: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E: false
    case 0..<0x20, 0x7F..<0x85, 0x86..<0xA0, 0xAD, 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F: true
    case 0x200B...0x200D, 0x2060...0x2064, 0x206A...0x206F, 0x2800, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0: true
    case 0xFFF9...0xFFFB, 0x1D173...0x1D17A, 0xE0000...0xE0FFF: true
    default: false
    }
  }

  /// Arabic, Syriac, Mongolian and the scripts of India and its neighbours, which steer their letters' shapes with joiners.
  fileprivate var needsJoiners: Bool {
    switch value {
    case 0x600...0x7FF, 0x840...0xDFF, 0xF00...0x109F, 0x1780...0x18AF, 0xA840...0xA87F, 0xFB50...0xFDFF,
      0xFE70...0xFEFC:
      true
    default: false
    }
  }

  /// Thai, Lao, Tibetan, Burmese, Khmer, Chinese and Japanese.
  fileprivate var isWrittenWithoutSpaces: Bool {
    switch value {
    case 0xE00...0x109F, 0x1780...0x17FF, 0x1950...0x1AAF, 0x2E80...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  fileprivate var isKorean: Bool {
    switch value {
    case 0x1100...0x11FF, 0x3131...0x318E, 0xAC00...0xD7FF: true
    default: false
    }
  }

  fileprivate var isBraille: Bool { (0x2801...0x28FF).contains(value) }

  fileprivate var isLatinLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: value != 0xD7 && value != 0xF7
    default: false
    }
  }
}
