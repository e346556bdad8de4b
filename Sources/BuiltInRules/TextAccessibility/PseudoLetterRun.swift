import LintCore
import Segmentation

/// A stretch of words written with letters of special alphabets.
struct PseudoLetterRun {
  /// Where it stands in the text, in bytes.
  var range: Range<Int>
  /// The same in ordinary letters.
  var plain: String

  /// All stretches of a text. Spaces and ordinary letters between special ones belong to the stretch.
  static func all(in utf8: [UInt8], _ lexicons: any LexiconSource) -> [PseudoLetterRun] {
    guard hasCandidate(utf8) else { return [] }
    var runs: [PseudoLetterRun] = []
    var run = Builder()
    var offset = 0
    for character in String(decoding: utf8, as: UTF8.self) {
      let end = offset + character.utf8.count
      let scalars = character.unicodeScalars
      if let first = scalars.first, first.isCandidate,
        let fields = lexicons.fields(of: String(first), in: Lexicon("pseudo-letters")), fields.count == 2
      {
        run.add(special: fields[0] + String(String.UnicodeScalarView(scalars.dropFirst())), fields[1], offset..<end)
      } else if !run.isEmpty {
        if character.isLetter && character.utf8.count <= 4 || character.isPlainBetween {
          run.add(plain: character)
        } else if let finished = run.finish() {
          runs.append(finished)
        }
      }
      offset = end
    }
    if let finished = run.finish() { runs.append(finished) }
    return runs
  }

  /// Whether some scalar may be a special letter; most texts have none, and emojis are none.
  private static func hasCandidate(_ utf8: [UInt8]) -> Bool {
    utf8.withUnsafeBufferPointer { bytes in
      var index = 0
      while index + 1 < bytes.count {
        let (lead, next) = (bytes[index], bytes[index + 1])
        switch lead {
        case 0xC7 where next == 0xAB, 0xC9...0xCB,
          0xE1 where next >= 0xB4 && next <= 0xB6,
          0xE2 where [0x81, 0x82, 0x84, 0x85, 0x92, 0x93].contains(next), 0xEA where next >= 0x9C && next <= 0x9F,
          0xEF where next == 0xBC || next == 0xBD, 0xF0 where next == 0x9D:
          return true
        case 0xF0 where next == 0x9F && index + 2 < bytes.count && (0x84...0x86).contains(bytes[index + 2]):
          return true
        default: index += 1
        }
      }
      return false
    }
  }

  /// A stretch as it grows; what comes after its last special letter is held back until another one comes.
  private struct Builder {
    private var start = 0
    private var end = 0
    private var plain = ""
    private var pending = ""
    private var letters: [String: Int] = [:]

    var isEmpty: Bool { letters.isEmpty }

    mutating func add(special letter: String, _ alphabet: String, _ range: Range<Int>) {
      if isEmpty { start = range.lowerBound }
      plain += pending + letter
      pending = ""
      end = range.upperBound
      letters[alphabet, default: 0] += 1
    }

    mutating func add(plain character: Character) {
      pending.append(character)
    }

    /// The stretch, when it has enough letters to be writing: one is a symbol, and phonetic script has single small
    /// capitals and raised letters.
    mutating func finish() -> PseudoLetterRun? {
      defer { self = Builder() }
      let strong = letters.filter { $0.key != "small-capital" && $0.key != "superscript" }.values.reduce(0, +)
      let weak = letters.values.reduce(0, +) - strong
      guard strong >= 2 || weak >= 4 else { return nil }
      let tail = pending.prefix { $0.isLetter }
      return PseudoLetterRun(range: start..<end + tail.utf8.count, plain: (plain + tail).composed)
    }
  }
}

extension Unicode.Scalar {
  /// Whether it lies in a block that special letters come from: spacing modifiers, phonetic extensions, raised and
  /// letterlike signs, enclosed, fullwidth and mathematical letters.
  fileprivate var isCandidate: Bool {
    switch value {
    case 0x1EB, 0x250...0x2E4, 0x1D00...0x1DBF, 0x2070...0x209C, 0x2100...0x214F, 0x249C...0x24E9, 0xA720...0xA7FF,
      0xFF10...0xFF5A, 0x1D400...0x1D7FF, 0x1F110...0x1F189:
      true
    default: false
    }
  }
}

extension Character {
  /// Whether it may stand between special letters without ending the stretch.
  fileprivate var isPlainBetween: Bool { self == " " || self == "-" || self == "," || self == "'" || self == "’" }
}

extension String {
  /// The letters of Swedish with ring and dots as single characters.
  fileprivate var composed: String {
    let letters: [Character: Character] = [
      "a\u{30A}": "å", "a\u{308}": "ä", "o\u{308}": "ö", "A\u{30A}": "Å", "A\u{308}": "Ä", "O\u{308}": "Ö",
      "e\u{301}": "é", "E\u{301}": "É", "u\u{308}": "ü", "U\u{308}": "Ü",
    ]
    return String(map { letters[$0] ?? $0 })
  }
}
