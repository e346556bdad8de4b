import LintCore
import Segmentation
import SourceText

/// An alt text that somebody wrote, of a picture that is not declared to be decoration.
struct AltText {
  /// Which attachment it belongs to.
  var index: Int
  /// The attachment.
  var attachment: Attachment
  /// Its place in the draft, quotation marks included.
  var place: ByteRange
  /// The text, taken apart.
  var prose: Prose
  /// The part of the text that shows anything, in its bytes.
  var visible: Range<Int>

  /// The text without white space at its ends.
  var text: String { prose.text[visible] }

  /// The text as others are compared with it: words in lower case with one space between.
  var key: String { text.comparisonKey }

  /// How many words it has.
  var wordCount: Int { prose.segments.words.count }
}

extension Post {
  /// The alt texts of pictures and films that are no decoration, where they show anything.
  var altTexts: [AltText] {
    guard !attachments.isEmpty else { return [] }
    return memo.value(for: AltText.self) { readAltTexts() }
  }

  private func readAltTexts() -> [AltText] {
    var seen: Set<Int> = []
    return texts.compactMap { prose in
      guard case .alt(let index) = prose.text.role, index < attachments.count, !attachments[index].isDecorative,
        let value = attachments[index].alt, let visible = prose.text.utf8.visible, seen.insert(index).inserted
      else { return nil }
      return AltText(
        index: index, attachment: attachments[index], place: value.range, prose: prose, visible: visible)
    }
  }
}

extension [UInt8] {
  /// The stretch without white space at its ends; nil when nothing is left.
  fileprivate var visible: Range<Int>? {
    guard let start = firstIndex(where: { $0 > 0x20 }), let end = lastIndex(where: { $0 > 0x20 }) else { return nil }
    return start..<end + 1
  }
}

extension String {
  /// The words in lower case with one space between, without signs.
  var comparisonKey: String {
    // Nearly all texts are of Latin letters, of which bytes tell as much as characters.
    guard utf8.contains(where: { $0 > 0xC3 || $0 == 0xC2 }) else {
      var isBetween = true
      var key: [UInt8] = []
      for byte in String(folding: Array(utf8)[...]).utf8 {
        if byte >= 0x80 || byte.isASCIIAlphanumeric {
          if isBetween, !key.isEmpty { key.append(0x20) }
          isBetween = false
          key.append(byte)
        } else {
          isBetween = true
        }
      }
      return String(decoding: key, as: UTF8.self)
    }
    return composed.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  /// The text in lower case, without signs and white space at its ends.
  var foldedWithoutSigns: String {
    var text = Substring(composed.lowercased())
    while let last = text.last, last.isWhitespace || ".!,:;".contains(last), text.count > 1 { text.removeLast() }
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    return String(text)
  }
}
