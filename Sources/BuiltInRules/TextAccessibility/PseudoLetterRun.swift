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
    // All special letters begin with one of three bytes; most texts have none.
    guard utf8.contains(where: { $0 == 0xE1 || $0 == 0xE2 || $0 == 0xEF || $0 == 0xF0 || $0 == 0xEA }) else {
      return []
    }
    var runs: [PseudoLetterRun] = []
    var run = Builder()
    var offset = 0
    for character in String(decoding: utf8, as: UTF8.self) {
      let end = offset + character.utf8.count
      let scalars = character.unicodeScalars
      if let first = scalars.first, first.value >= 0x1C7 || first.value == 0x1EB,
        let fields = lexicons.fields(of: String(first), in: Lexicon("pseudo-letters")), fields.count == 2
      {
        run.add(special: fields[0] + String(String.UnicodeScalarView(scalars.dropFirst())), fields[1], offset..<end)
      } else if !run.isEmpty, character.isLetter && character.utf8.count <= 4 || character.isPlainBetween {
        run.add(plain: character)
      } else if let finished = run.finish() {
        runs.append(finished)
      }
      offset = end
    }
    if let finished = run.finish() { runs.append(finished) }
    return runs
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
