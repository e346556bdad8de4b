import LintCore
import SourceText

/// A text of a draft as it may be shown: where personal data stands, its mask.
///
/// The text may differ from its source (escapes, quotation marks of a calendar), so places are carried over by its map.
struct VisibleText: Sendable {
  /// A stretch that is shown as its mask.
  struct Mask: Sendable {
    /// The bytes of the text.
    var range: Range<Int>
    /// What is shown.
    var shown: String
  }

  /// What is hidden, in order and apart.
  let masks: [Mask]
  private let utf8: [UInt8]
  private let places: SourcePlaces

  /// Reads a text of the source that `masked` hides.
  init(_ text: PostText, _ masked: MaskedSource) { self.init(utf8: text.utf8, map: text.map, masked) }

  /// Reads a field of the source; nil where it holds no text.
  init?(_ field: FieldValue?, _ masked: MaskedSource) {
    guard let field, case .text(let text, let map) = field.content else { return nil }
    self.init(utf8: Array(text.utf8), map: map, masked)
  }

  private init(utf8: [UInt8], map: OffsetMap, _ masked: MaskedSource) {
    self.utf8 = utf8
    let places = SourcePlaces(map)
    self.places = places
    var masks: [Mask] = []
    for place in masked.places(within: places.span) {
      for (number, range) in places.ranges(of: place.range).enumerated() where !range.isEmpty {
        let shown = number == 0 ? place.mask : "*"
        guard let last = masks.last, range.lowerBound < last.range.upperBound else {
          masks.append(Mask(range: range, shown: shown))
          continue
        }
        masks[masks.count - 1].range = last.range.lowerBound..<max(last.range.upperBound, range.upperBound)
      }
    }
    self.masks = Self.apart(masks)
  }

  /// How many bytes it has.
  var count: Int { utf8.count }

  /// Whether any of it is hidden.
  var isMasked: Bool { !masks.isEmpty }

  /// All of it.
  var whole: String { shown(0..<utf8.count) }

  /// The parts of the text that came from a place in the source, in text order.
  func ranges(of place: ByteRange) -> [Range<Int>] { places.ranges(of: place.bytes) }

  /// A part of the text as it may be shown. A hidden stretch that the part only touches is shown with its whole mask.
  func shown(_ range: Range<Int>) -> String {
    var result = ""
    var position = range.lowerBound
    var index = firstMask(endingAfter: range.lowerBound)
    while index < masks.count, masks[index].range.lowerBound < range.upperBound {
      let mask = masks[index]
      index += 1
      if position < mask.range.lowerBound { result += text(position..<mask.range.lowerBound) }
      result += mask.shown
      position = max(position, mask.range.upperBound)
    }
    if position < range.upperBound { result += text(position..<range.upperBound) }
    return result
  }

  /// The number of the first mask that does not end before an offset or at it.
  private func firstMask(endingAfter offset: Int) -> Int {
    var low = 0
    var high = masks.count
    while low < high {
      let middle = (low + high) / 2
      if masks[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// An offset, or the edge of the mask that it lies in.
  func outsideMasks(_ offset: Int, after: Bool) -> Int {
    let index = firstMask(endingAfter: offset)
    guard index < masks.count, masks[index].range.lowerBound < offset else { return offset }
    return after ? masks[index].range.upperBound : masks[index].range.lowerBound
  }

  /// The first character's byte at or before an offset.
  func scalarStart(at offset: Int) -> Int {
    var offset = min(max(0, offset), utf8.count)
    while offset > 0, offset < utf8.count, utf8[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  /// The text without the white space at its ends, as a range.
  var trimmed: Range<Int> {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    guard let first = utf8.firstIndex(where: { !isSpace($0) }), let last = utf8.lastIndex(where: { !isSpace($0) })
    else { return 0..<0 }
    return first..<last + 1
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: utf8[range], as: UTF8.self) }

  /// Masks in order, those that overlap as one.
  private static func apart(_ masks: [Mask]) -> [Mask] {
    var result: [Mask] = []
    for mask in masks.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard let last = result.last, mask.range.lowerBound < last.range.upperBound else {
        result.append(mask)
        continue
      }
      result[result.count - 1].range = last.range.lowerBound..<max(last.range.upperBound, mask.range.upperBound)
    }
    return result
  }
}

/// From places in a source to the parts of a text that came from them.
private struct SourcePlaces: Sendable {
  /// The pieces in the order of the source.
  private let pieces: [OffsetMap.Piece]
  /// The stretch of the source that all of the text lies within.
  let span: Range<Int>

  init(_ map: OffsetMap) {
    pieces = map.pieces.sorted { $0.source < $1.source }
    let start = pieces.first?.source ?? 0
    span = start..<pieces.reduce(start) { max($0, $1.source + $1.sourceLength) }
  }

  /// The parts of the text that came from a place, in text order, neighbours as one.
  func ranges(of place: Range<Int>) -> [Range<Int>] {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      let end = pieces[middle].source + pieces[middle].sourceLength
      if end <= place.lowerBound { low = middle + 1 } else { high = middle }
    }
    var found: [Range<Int>] = []
    while low < pieces.count, pieces[low].source < place.upperBound {
      let piece = pieces[low]
      low += 1
      guard piece.isLiteral else {
        found.append(piece.text..<piece.text + piece.textLength)
        continue
      }
      let start = max(piece.source, place.lowerBound) - piece.source
      let end = min(piece.source + piece.sourceLength, place.upperBound) - piece.source
      if start < end { found.append(piece.text + start..<piece.text + end) }
    }
    return found.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { joined, range in
      if let last = joined.last, last.upperBound >= range.lowerBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
  }
}

extension MaskedSource {
  /// The hidden places that a stretch of the source overlaps.
  fileprivate func places(within span: Range<Int>) -> ArraySlice<Place> {
    let start = firstPlace(endingAtOrAfter: span.lowerBound + 1)
    let end = places[start...].firstIndex { $0.range.lowerBound >= span.upperBound } ?? places.endIndex
    return places[start..<end]
  }

  /// A text that is no stretch of the source, such as an id, without what gives a value away.
  func cleaned(_ text: String) -> String { dataGuard.cleaned(text, .far, replacement: "***") }
}

extension MaskedSource {
  /// Whether a finding begins before an offset of the source, or at it.
  func begins(_ diagnostic: Diagnostic, before offset: Int) -> Bool {
    diagnostic.finding.range.lowerBound.value <= offset
  }

  /// Findings by their places.
  func inFileOrder(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.sorted { left, right in
      (left.finding.range.lowerBound, left.fingerprint) < (right.finding.range.lowerBound, right.fingerprint)
    }
  }
}
