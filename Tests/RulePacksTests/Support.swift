import LintCore
import Segmentation
import SourceText

@testable import RulePacks

/// A row of a list under test; only what matters to a test is given.
struct TestRow {
  var forms: String
  var replacement = ""
  var replacementForms = ""
  var severity = "warning"
  var confidence = "1.00"
  var letterCase = ""
  var unlessBefore = ""
  var unlessAfter = ""
  var unlessNear = ""
  var onlyBefore = ""
  var onlyAfter = ""
  var advice = ""
  var adviceInEnglish = ""

  /// The row as a line of a file; its lemma is its first form.
  var line: String {
    let lemma = String(forms.prefix { $0 != "|" })
    return [
      lemma, forms, replacement, replacementForms, severity, confidence, letterCase, unlessBefore, unlessAfter,
      unlessNear, onlyBefore, onlyAfter, advice, adviceInEnglish, "", "",
    ].joined(separator: "\t")
  }
}

/// A list's file; the rows are put in order.
func listFile(_ rows: [TestRow], name: String = "test.tsv") -> PackFile {
  let lines = rows.map(\.line).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  let text = ([PhraseListSource.columns.joined(separator: "\t")] + lines).joined(separator: "\n") + "\n"
  return PackFile(name: "Dictionaries/\(name)", source: SourceText(text))
}

/// A matcher for lists, each given by its rows.
func matcher(_ lists: [TestRow]...) throws -> PhraseMatcher {
  let files = lists.enumerated().map { listFile($0.element, name: "list\($0.offset).tsv") }
  return PhraseMatcher([try RulePackImage(PackCompiler.compile(files))])
}

/// A matcher for one list of plain forms.
func matcher(forms: String...) throws -> PhraseMatcher { try matcher(forms.map { TestRow(forms: $0) }) }

extension PhraseMatcher {
  /// The texts that are hit, as written.
  func found(in text: String, segments: Segments? = nil) -> [String] {
    hits(in: Array(text.utf8), segments: segments ?? Segments(sentencesOf: text)).map { text.bytes($0.range) }
  }
}

extension String {
  /// A stretch of the text in bytes.
  func bytes(_ range: Range<Int>) -> String { String(decoding: Array(utf8)[range], as: UTF8.self) }
}

extension Segments {
  /// A rough segmentation, so that these tests depend on no segmenter: sentences end at `. `, `! `, `? ` before a capital, and
  /// at line ends; words are runs of letters and digits.
  init(sentencesOf text: String) {
    self.init()
    let bytes = Array(text.utf8)
    func isWord(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte >= 0xC3 && byte < 0xCC
        || byte & 0xC0 == 0x80
    }
    var start = 0
    var firstWord = 0
    var index = 0
    func endSentence(_ end: Int, _ segments: inout Segments) {
      if segments.words.count > firstWord {
        segments.sentences.append(
          Sentence(range: start..<end, words: firstWord..<segments.words.count, isFragment: false))
      }
      firstWord = segments.words.count
    }
    while index < bytes.count {
      if isWord(bytes[index]), bytes[index] & 0xC0 != 0x80 {
        let wordStart = index
        while index < bytes.count, isWord(bytes[index]) { index += 1 }
        let word = text.bytes(wordStart..<index)
        var shape: Word.Shape = word.contains(where: \.isLetter) ? .letters : .digits
        if word.first?.isUppercase == true { shape.insert(.capitalized) }
        if word.count > 1, word.allSatisfy(\.isUppercase) { shape.insert(.allCapitals) }
        words.append(Word(range: wordStart..<index, shape: shape))
        continue
      }
      let isEnd = [0x21, 0x2E, 0x3F].contains(bytes[index])
      let isCapitalNext = index + 2 < bytes.count && text.bytes(index + 2..<bytes.count).first?.isUppercase == true
      if isEnd, index + 1 == bytes.count || bytes[index + 1] == 0x20 && isCapitalNext {
        endSentence(index + 1, &self)
        start = min(index + 2, bytes.count)
      }
      index += 1
    }
    endSentence(bytes.count, &self)
  }
}

extension String {
  /// The text without `⟦` and `⟧`, and what they marked, in bytes.
  var withoutMarks: (text: String, ranges: [Range<Int>]) {
    var text = ""
    var ranges: [Range<Int>] = []
    var start = 0
    for scalar in unicodeScalars {
      switch scalar {
      case "⟦": start = text.utf8.count
      case "⟧": ranges.append(start..<text.utf8.count)
      default: text.unicodeScalars.append(scalar)
      }
    }
    return (text, ranges)
  }

  /// The text with fixes made.
  func applying(_ fixes: [FixIt]) -> String {
    var bytes = Array(utf8)
    for edit in fixes.flatMap(\.edits).sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      bytes.replaceSubrange(edit.range.bytes, with: Array(edit.text.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Post {
  /// A post whose body is a text that stands alone in its file.
  convenience init(prose text: String, segments: Segments, hits: [PhraseHit], language: String = "sv") {
    let utf8 = Array(text.utf8)
    let place = ByteRange(0..<utf8.count)
    let body = PostText(role: .body, utf8: utf8, map: OffsetMap(literal: place))
    self.init(
      draft: Draft(texts: [body], bodyRange: place),
      texts: [Prose(text: body, segments: segments, hits: hits)], channels: [], language: language)
  }
}
