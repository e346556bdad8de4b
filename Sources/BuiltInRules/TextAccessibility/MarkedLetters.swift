import LintCore
import Segmentation

/// Letters with combining marks that no language puts there: struck, underlined or stacked.
struct MarkedLetters {
  /// What the marks do.
  enum Style: Equatable {
    /// A line through the letters, which says that they no longer hold.
    case struck
    /// Lines under or over the letters, or frames around them.
    case lined
    /// Marks heaped on each other.
    case stacked
  }

  /// Where the letters stand, in bytes.
  var range: Range<Int>
  var style: Style
  /// The same with the marks of the language alone.
  var plain: String

  /// All such stretches of a text, in order. Spaces and signs between marked letters belong to the stretch.
  static func all(in prose: Prose) -> [MarkedLetters] {
    let utf8 = prose.text.utf8
    guard prose.bytes.overlaps(leads), utf8.withUnsafeBufferPointer(hasMarks) else { return [] }
    var search = Search()
    var offset = 0
    for character in String(decoding: utf8, as: UTF8.self) {
      let end = offset + character.utf8.count
      search.add(character, at: offset..<end)
      offset = end
    }
    search.finish()
    return search.found
  }

  /// The bytes that such marks begin with.
  private static let leads = ByteSet([0xCC, 0xCD, 0xE1, 0xE2, 0xEF])

  /// Whether the text has a mark that lines are made of, or two marks after each other.
  private static func hasMarks(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var last = -9
    for index in bytes.indices {
      switch bytes[index] {
      case 0xCC, 0xCD:
        guard index + 1 < bytes.count, bytes[index] == 0xCC || bytes[index + 1] < 0xB0 else { continue }
        if bytes[index] == 0xCC, bytes[index + 1] >= 0xB2 || bytes[index + 1] == 0x85 { return true }
        if last == index - 2 { return true }
        last = index
      case 0xE1 where index + 1 < bytes.count: if [0xAA, 0xAB, 0xB7].contains(bytes[index + 1]) { return true }
      case 0xE2 where index + 1 < bytes.count: if bytes[index + 1] == 0x83 { return true }
      case 0xEF where index + 1 < bytes.count: if bytes[index + 1] == 0xB8 { return true }
      default: break
      }
    }
    return false
  }
}

extension MarkedLetters {
  private struct Search {
    var found: [MarkedLetters] = []
    private var start = 0
    private var end = 0
    private var plain = ""
    private var pending = ""
    private var letters = 0
    private var struck = 0
    private var stacked = 0

    mutating func add(_ character: Character, at range: Range<Int>) {
      guard let marked = MarkedCharacter(character) else {
        guard letters > 0 else { return }
        // Marks are put on spaces as well, but not always.
        if character == " " || character == "-" { pending.append(character) } else { finish() }
        return
      }
      // A space with a mark alone begins nothing.
      if letters == 0 {
        if !marked.isLetter { return }
        start = range.lowerBound
      }
      plain += pending + marked.plain
      pending = ""
      end = range.upperBound
      letters += 1
      if marked.style == .struck { struck += 1 }
      if marked.style == .stacked { stacked += 1 }
    }

    mutating func finish() {
      // One struck letter may be a symbol.
      if letters >= 2 || stacked > 0 {
        let style: Style = stacked > 0 ? .stacked : struck * 2 >= letters ? .struck : .lined
        found.append(MarkedLetters(range: start..<end, style: style, plain: plain.composed))
      }
      (plain, pending, letters, struck, stacked) = ("", "", 0, 0, 0)
    }
  }
}

/// A character that has marks which no language puts there.
private struct MarkedCharacter {
  var style: MarkedLetters.Style
  var plain: String
  var isLetter: Bool

  /// Nil for characters as languages write them.
  init?(_ character: Character) {
    let scalars = character.unicodeScalars
    guard scalars.count > 1, let base = scalars.first, base.takesLatinMarks else { return nil }
    var kept = String(Character(base))
    var lines = 0
    var strikes = 0
    var others = 0
    var classes: Set<UInt8> = []
    for mark in scalars.dropFirst() {
      switch mark.value {
      case 0x334...0x338, 0x20D2, 0x20D3, 0x20E5, 0x20E6, 0x20EA, 0x20EB: strikes += 1
      case 0x332, 0x333, 0x305, 0x33F, 0x347, 0x35F, 0x20DD...0x20E0, 0x20E2, 0x20E4: lines += 1
      case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20E1, 0xFE20...0xFE2F:
        others += 1
        // A mark that makes a letter of its own is the language's, if it is the first in its place on the letter.
        if classes.insert(mark.properties.canonicalCombiningClass.rawValue).inserted {
          var tried = kept
          tried.unicodeScalars.append(mark)
          tried = tried.composed
          if tried.unicodeScalars.count == 1 {
            kept = tried
            others -= 1
          }
        }
      default: return nil
      }
    }
    // One mark beside the letter's own is still writing: ẹ́.
    guard strikes > 0 || lines > 0 || others >= 2 else { return nil }
    style = others + lines + strikes >= 2 && others > 0 ? .stacked : strikes > 0 ? .struck : .lined
    if others == 0, lines + strikes > 2 { style = .stacked }
    plain = kept
    isLetter = base.properties.isAlphabetic || base.properties.numericType != nil
  }
}

extension Unicode.Scalar {
  /// Whether it is a Latin, Greek or Cyrillic letter or a sign that all scripts share.
  fileprivate var takesLatinMarks: Bool {
    switch value {
    case 0x20...0x52F, 0x1E00...0x206F, 0x2C60...0x2C7F, 0xA720...0xA7FF, 0x1D400...0x1D7FF: true
    default: false
    }
  }
}
