import LintCore
import Segmentation

/// A stretch of words written with letters of special alphabets.
struct PseudoLetterRun {
  /// Where it stands in the text, in bytes.
  var range: Range<Int>
  /// The same in ordinary letters.
  var plain: String

  /// All stretches of a text, in order.
  ///
  /// A word counts when it is made of special letters or has one among ordinary ones. Words of å, ä and ö alone, for which
  /// generators have no special letters, and of a single special letter belong to the stretch that they stand in.
  static func all(in prose: Prose, _ lexicons: any LexiconSource) -> [PseudoLetterRun] {
    let utf8 = prose.text.utf8
    guard prose.bytes.overlaps(leads), hasCandidate(utf8) else { return [] }
    var group = PseudoWordGroup()
    var offset = 0
    for character in String(decoding: utf8, as: UTF8.self) {
      let end = offset + character.utf8.count
      group.add(PseudoCharacter(character, lexicons), at: offset..<end)
      offset = end
    }
    group.finish()
    return group.runs
  }

  /// The bytes that special letters begin with.
  private static let leads = ByteSet([0xC7, 0xC9, 0xCA, 0xCB, 0xE1, 0xE2, 0xEA, 0xEF, 0xF0])

  /// Whether some scalar may be a special letter; most texts have none, and emojis are none.
  private static func hasCandidate(_ utf8: [UInt8]) -> Bool {
    utf8.withUnsafeBufferPointer { bytes in
      var index = 0
      while index + 1 < bytes.count {
        let (lead, next) = (bytes[index], bytes[index + 1])
        guard lead >= 0xC7 else {
          index += 1
          continue
        }
        switch lead {
        case 0xC7 where next == 0xAB, 0xC9...0xCB,
          0xE1 where next >= 0xB4 && next <= 0xB6,
          0xE2 where [0x81, 0x82, 0x84, 0x85, 0x92, 0x93].contains(next), 0xEA where next >= 0x9C && next <= 0x9F,
          0xEF where next == 0xBC || next == 0xBD, 0xF0 where next == 0x9D:
          return true
        case 0xF0 where next == 0x9F && index + 2 < bytes.count && (0x84...0x87).contains(bytes[index + 2]):
          return true
        default: index += 1
        }
      }
      return false
    }
  }
}

/// A character as the search for special letters sees it.
struct PseudoCharacter {
  /// What it is to a word.
  enum Kind: Equatable {
    /// A letter or digit of one of the special alphabets.
    case special(alphabet: String)
    /// An ordinary letter or digit; `isSwedish` where generators leave it as it is.
    case letter(isSwedish: Bool)
    /// Stands between letters of a word: a hyphen, an apostrophe, an invisible character.
    case joiner
    /// Stands between words of a stretch.
    case gap
    /// Ends a stretch.
    case end
  }

  var kind: Kind
  /// What is to be written instead.
  var plain: String
  /// Whether it is a letter of Chinese, Japanese or Korean, where wide Latin letters are at home.
  var isWide = false

  init(_ character: Character, _ lexicons: any LexiconSource) {
    plain = String(character)
    let scalars = character.unicodeScalars
    guard let first = scalars.first else {
      kind = .end
      return
    }
    // Two letters of flags are a flag.
    let isFlag =
      scalars.count > 1 && first.isRegionalIndicator && scalars.dropFirst().contains(where: \.isRegionalIndicator)
    if first.isCandidate, !isFlag, let fields = lexicons.fields(of: String(first), in: Lexicon("pseudo-letters")),
      fields.count == 2
    {
      kind = .special(alphabet: fields[1])
      // What makes an emoji of the sign is no part of the letter.
      let marks = scalars.dropFirst().filter { $0.value != 0xFE0F && $0.value != 0xFE0E && $0.value != 0x200D }
      plain = fields[0]
      plain.unicodeScalars.append(contentsOf: marks)
      return
    }
    switch first.value {
    case 0x20, 0xA0, 0x2C, 0x3000: kind = .gap
    case 0x2D, 0x27, 0x2019: kind = .joiner
    case 0x200B, 0x200C, 0x2060:
      kind = .joiner
      plain = ""
    case 0xFF01...0xFF0F, 0xFF1A...0xFF20:
      kind = .special(alphabet: "sign")
      plain = Unicode.Scalar(first.value - 0xFEE0).map { String(Character($0)) } ?? plain
    default:
      let isLetter = character.isLetter || (0x30...0x39).contains(first.value)
      kind = isLetter && scalars.allSatisfy { $0.value != 0xFE0F } ? .letter(isSwedish: first.value >= 0x80) : .end
      isWide = isLetter && (0x2E80...0xFAFF).contains(first.value)
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }

  /// Whether it lies in a block that special letters come from: spacing modifiers, phonetic extensions, raised and
  /// letterlike signs, enclosed, fullwidth and mathematical letters, letters of flags.
  fileprivate var isCandidate: Bool {
    switch value {
    case 0x1EB, 0x250...0x2E4, 0x1D00...0x1DBF, 0x2070...0x209C, 0x2100...0x214F, 0x249C...0x24E9, 0xA720...0xA7FF,
      0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0x1D400...0x1D7FF, 0x1F110...0x1F189, 0x1F1E6...0x1F1FF:
      true
    default: false
    }
  }
}
