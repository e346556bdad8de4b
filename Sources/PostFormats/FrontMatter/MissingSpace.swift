import LintCore
import SourceText

/// A line such as `rubrik:Badet`: a known key whose colon has no space after it, so that YAML sees no key.
struct MissingSpace {
  /// The key as it is written.
  var key: String
  /// The line, without space around it.
  var line: Range<Int>
  /// Right after the colon.
  var place: Int

  /// The first such line of a stretch, or nil.
  init?(in range: Range<Int>, of source: SourceText) {
    let found = source.bytes.withUnsafeBufferPointer { bytes -> MissingSpace? in
      var lines = Lines(bytes, from: range.lowerBound, to: range.upperBound)
      while let line = lines.next() {
        let inner = bytes.trimmed(line.contents)
        guard let colon = inner.prefix(60).first(where: { bytes[$0] == UInt8(ascii: ":") }),
          colon + 1 < inner.upperBound, !bytes[colon + 1].isBlank
        else { continue }
        let key = String(decoding: bytes[inner.lowerBound..<colon], as: UTF8.self)
        if FieldTable.post.field(key) != nil { return MissingSpace(key: key, line: inner, place: colon + 1) }
      }
      return nil
    }
    guard let found else { return nil }
    self = found
  }

  private init(key: String, line: Range<Int>, place: Int) {
    self.key = key
    self.line = line
    self.place = place
  }

  /// What to say about it, with the space as a fix.
  var finding: InputFinding {
    InputFinding("draft-syntax", wording)
  }

  private var wording: Finding {
    Finding(
      Localized(
        sv: "Det saknas mellanslag efter ”\(key):”, så fältet läses inte. Skriv ett mellanslag efter kolon.",
        en: "There is no space after “\(key):”, so the field is not read. Write a space after the colon."),
      at: ByteRange(line),
      fixes: [
        FixIt(
          Localized(sv: "Skriv mellanslag efter kolon", en: "Write a space after the colon"), .automatic,
          [TextEdit(ByteRange(place..<place), " ")])
      ])
  }
}
