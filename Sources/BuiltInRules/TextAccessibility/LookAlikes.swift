import LintCore
import Segmentation

/// A word or address with letters of another script that look Latin.
struct LookAlikes {
  /// Where it stands, in bytes.
  var range: Range<Int>
  /// The first letter that is not what it seems.
  var letter: String
  /// The same in Latin letters; nil where not every other letter looks Latin.
  var latin: String?
  var isAddress: Bool

  /// All in a text, in order.
  static func all(in prose: Prose, _ lexicons: any LexiconSource) -> [LookAlikes] {
    guard prose.bytes.overlaps(leads) else { return [] }
    return prose.text.utf8.withUnsafeBufferPointer { buffer in
      guard mayHold(buffer) else { return [] }
      let bytes = TextBytes(buffer)
      var found: [LookAlikes] = []
      var entities = prose.segments.entities[...]
      var index = 0
      while index < bytes.count {
        while let entity = entities.first, entity.range.upperBound <= index { entities = entities.dropFirst() }
        let isAddress = entities.first.map { $0.range.contains(index) && $0.kind != .emoji } ?? false
        guard let word = ScriptWord(at: index, in: bytes, isAddress: isAddress, lexicons) else {
          index = bytes.character(at: index)?.next ?? bytes.count
          continue
        }
        if let letter = word.disguisedLetter {
          let isHost = isAddress && entities.first?.kind != .hashtag
          var range = word.hashtag(in: bytes)
          if isHost, let address = entities.first?.range, address.upperBound >= word.range.upperBound {
            range = address
          }
          add(LookAlikes(range: range, letter: letter, latin: word.latin, isAddress: isHost), word, bytes, to: &found)
        }
        index = max(index + 1, word.range.upperBound)
      }
      return found
    }
  }

  /// The bytes that letters of these scripts begin with.
  private static let leads = ByteSet(Array(0xCD...0xD6) + [0xE1, 0xE2, 0xEA])

  /// Whether there are letters of Greek, Cyrillic, Armenian, Cherokee, Canadian syllables, Coptic or Lisu.
  private static func mayHold(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in bytes.indices where bytes[index] >= 0xCD {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch bytes[index] {
      case 0xCD: if next >= 0xB0 { return true }
      case 0xCE...0xD6: return true
      case 0xE1: if (0x8E...0x99).contains(next) { return true }
      case 0xE2: if next == 0xB2 || next == 0xB3 { return true }
      case 0xEA: if [0x93, 0x99, 0x9A, 0xAD, 0xAE].contains(next) { return true }
      default: break
      }
    }
    return false
  }

  /// Adds a find; one in the same address as the last is put together with it.
  private static func add(_ find: LookAlikes, _ word: ScriptWord, _ bytes: TextBytes, to found: inout [LookAlikes]) {
    var find = find
    // No real address is that long; spelling a hostile one anew for each of its words would take forever.
    if find.range.count > 500 { find.latin = nil }
    if let last = found.last, last.range == find.range {
      guard find.latin != nil else {
        found[found.count - 1].latin = nil
        return
      }
      // The rest of the address from this word on is still as written in the last find's spelling.
      let tail = String(decoding: bytes.bytes[word.range.lowerBound..<find.range.upperBound], as: UTF8.self)
      let after = String(decoding: bytes.bytes[word.range.upperBound..<find.range.upperBound], as: UTF8.self)
      if let latin = find.latin, let earlier = last.latin, earlier.hasSuffix(tail) {
        found[found.count - 1].latin = earlier.dropLast(tail.count) + latin + after
      }
      return
    }
    if let latin = find.latin {
      let before = String(decoding: bytes.bytes[find.range.lowerBound..<word.range.lowerBound], as: UTF8.self)
      let after = String(decoding: bytes.bytes[word.range.upperBound..<find.range.upperBound], as: UTF8.self)
      find.latin = before + latin + after
    }
    found.append(find)
  }
}

/// A run of letters, with the scripts that they are of.
private struct ScriptWord {
  var range: Range<Int>
  /// The letters that look Latin put in Latin; nil where some other letter does not.
  private(set) var latin: String?
  private var latinLetters = 0
  private var others = 0
  private var looksLatin = 0
  private var firstLookAlike: String?
  /// Whether the letters that look Latin are Greek and stand at the word's edges only.
  private var isSymbol = false
  private var isRareScript = false
  private var isAcronymWithEnding = false
  private let isAddress: Bool

  /// The word that begins at an index; nil where no letter does.
  init?(at start: Int, in bytes: TextBytes, isAddress: Bool, _ lexicons: any LexiconSource) {
    self.isAddress = isAddress
    var index = start
    var hasForeign = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        guard byte.isASCIILetter else { break }
        index += 1
        continue
      }
      guard let (scalar, next) = bytes.character(at: index), scalar.properties.isAlphabetic || scalar.isMark else {
        break
      }
      hasForeign = hasForeign || scalar.isOfOtherScript
      index = next
    }
    guard index > start else { return nil }
    range = start..<index
    if hasForeign { read(bytes, lexicons) }
  }

  private mutating func read(_ bytes: TextBytes, _ lexicons: any LexiconSource) {
    var spelling = ""
    var isComplete = true
    var greekInside = 0
    var greek = 0
    var order: [Bool] = []
    var latinIsUpper = true
    var otherIsLower = true
    let scalars = String(decoding: bytes.bytes[range], as: UTF8.self).composed.unicodeScalars
    for (offset, scalar) in scalars.enumerated() {
      guard scalar.isOfOtherScript else {
        if !scalar.isMark {
          latinLetters += 1
          order.append(true)
          latinIsUpper = latinIsUpper && scalar.properties.isUppercase
        }
        spelling.unicodeScalars.append(scalar)
        continue
      }
      others += 1
      order.append(false)
      otherIsLower = otherIsLower && !scalar.properties.isUppercase
      let letter = String(Character(scalar))
      guard let fields = lexicons.fields(of: letter, in: Lexicon("confusable-letters")), fields.count == 2 else {
        isComplete = false
        continue
      }
      looksLatin += 1
      if firstLookAlike == nil { firstLookAlike = letter }
      spelling += fields[0]
      switch fields[1] {
      case "greek":
        greek += 1
        let isEdge = offset == 0 || offset == scalars.count - 1
        if !isEdge || scalar.isOmicronOrCapital { greekInside += 1 }
      case "cyrillic", "armenian": break
      default: isRareScript = true
      }
    }
    isSymbol = greek == looksLatin && greekInside == 0
    isAcronymWithEnding = latinIsUpper && otherIsLower && latinLetters > 1 && order == order.sorted { $0 && !$1 }
    if isComplete { latin = spelling }
  }

  /// The first letter that is not what it seems; nil for a word as people write it.
  var disguisedLetter: String? {
    guard looksLatin > 0 else { return nil }
    if isRareScript, latin != nil { return others > 1 || latinLetters > 0 ? firstLookAlike : nil }
    // A label of an address that looks Latin from end to end.
    if isAddress, latin != nil, latinLetters == 0 { return others > 2 ? firstLookAlike : nil }
    guard latinLetters > 0, !isSymbol, !isAcronymWithEnding else { return nil }
    return firstLookAlike
  }

  /// The word with the sign of a hashtag or mention before it.
  func hashtag(in bytes: TextBytes) -> Range<Int> {
    let before = bytes[range.lowerBound - 1]
    return before == UInt8(ascii: "#") ? range.lowerBound - 1..<range.upperBound : range
  }
}

extension Unicode.Scalar {
  fileprivate var isMark: Bool { (0x300...0x36F).contains(value) }

  /// Whether it is a letter that the table may know: Greek, Cyrillic, Armenian, Cherokee, Canadian, Coptic, Lisu.
  fileprivate var isOfOtherScript: Bool {
    switch value {
    case 0x370...0x3FF, 0x400...0x52F, 0x531...0x58F, 0x13A0...0x167F, 0x2C80...0x2CFF, 0xA4D0...0xA4FF: true
    case 0xA640...0xA69F, 0xAB70...0xABBF: true
    default: false
    }
  }

  fileprivate var isOmicronOrCapital: Bool { value == 0x3BF || (0x391...0x3A9).contains(value) }
}
