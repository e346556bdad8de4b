import LintCore
import Linting
import SourceText

/// A file's text as reporters may see it: every place with personal data is replaced by its mask.
///
/// The only way from source bytes to output. Reporters never touch a file's source or a finding's texts; they get
/// masked excerpts and `ShownDiagnostic`s from here, and positions, which say nothing.
struct MaskedSource: Sendable {
  /// A stretch of the source that is shown as something else.
  struct Place: Sendable {
    /// The bytes that are hidden.
    var range: Range<Int>
    /// What is shown.
    var mask: String
  }

  /// The source as it is. Nothing outside this folder reads it.
  let rawBytes: [UInt8]
  /// Sorted, and apart from each other.
  let places: [Place]
  /// What takes values out of texts about them.
  let dataGuard: PersonalDataGuard
  private let source: SourceText
  private let start: FileReport.Start
  private let positions: PositionIndex

  /// Reads a file's places; `reveals` shows the text as it is, for a terminal whose owner has asked for that.
  init(_ file: FileReport, columns unit: ColumnUnit, reveals: Bool = false) {
    source = file.source
    start = file.start
    rawBytes = file.source.bytes
    positions = PositionIndex(file.source, in: unit)
    let hidden = reveals ? [] : file.hiddenPlaces
    let merged = Self.merged(hidden)
    let values = Self.values(of: hidden, merged, in: rawBytes)
    let dataGuard = PersonalDataGuard(values)
    self.dataGuard = dataGuard
    places = merged.map { Place(range: $0.range, mask: dataGuard.cleaned(mask: $0.mask)) }
  }

  /// Where the lines begin.
  var lines: LineTable { positions.lines }

  /// Whether the source has no text to show.
  var isEmpty: Bool { rawBytes.isEmpty }

  /// The line and column of a place's edge.
  func position(at offset: ByteOffset) -> LineTable.Position {
    var position = positions.position(at: offset)
    position.line += start.line
    return position
  }

  /// The place in the file's own bytes.
  func fileRange(of range: ByteRange) -> ByteRange {
    let place = source.fileRange(of: ByteRange(range.bytes.clamped(to: 0..<rawBytes.count))).bytes
    return ByteRange(place.lowerBound + start.offset..<place.upperBound + start.offset)
  }

  /// The first hidden place that a range overlaps or touches.
  func place(touching range: Range<Int>) -> Place? {
    let index = firstPlace(endingAtOrAfter: range.lowerBound)
    guard index < places.count, places[index].range.lowerBound <= range.upperBound else { return nil }
    return places[index]
  }

  /// The number of the first hidden place that does not end before an offset.
  func firstPlace(endingAtOrAfter offset: Int) -> Int {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].range.upperBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension FileReport {
  /// Every place that must not be shown, in order: those that the linter names, and those that findings carry.
  fileprivate var hiddenPlaces: [MaskedSource.Place] {
    let whole = 0..<source.bytes.count
    let carried = diagnostics.lazy.compactMap { diagnostic in
      diagnostic.finding.personalData.map { PersonalDataPlace(range: diagnostic.finding.range, mask: $0) }
    }
    return (personalData + carried).compactMap { place in
      let range = place.range.bytes.clamped(to: whole)
      guard !range.isEmpty else { return nil }
      return MaskedSource.Place(range: range, mask: place.mask.mask)
    }.sorted { left, right in
      if left.range.lowerBound != right.range.lowerBound { return left.range.lowerBound < right.range.lowerBound }
      if left.range.upperBound != right.range.upperBound { return left.range.upperBound > right.range.upperBound }
      return left.mask < right.mask
    }
  }
}

extension MaskedSource {
  /// The longest mask shown, in characters, so that many places over each other stay one short mask.
  private static let longestMask = 64

  /// Places that overlap as one, with the masks of those that reach further after each other.
  private static func merged(_ places: [Place]) -> [Place] {
    var merged: [Place] = []
    for place in places {
      let mask = place.mask.isEmpty ? "***" : String(place.mask.prefix(longestMask))
      guard let last = merged.last, place.range.lowerBound < last.range.upperBound else {
        merged.append(Place(range: place.range, mask: mask))
        continue
      }
      guard place.range.upperBound > last.range.upperBound else { continue }
      merged[merged.count - 1].range = last.range.lowerBound..<place.range.upperBound
      merged[merged.count - 1].mask = String((last.mask + mask).prefix(longestMask))
    }
    return merged
  }

  /// The values to look for in other texts: each place's, and those of places that overlap as one.
  private static func values(of places: [Place], _ merged: [Place], in bytes: [UInt8]) -> [FoldedSymbols] {
    // Long places are known by the merged ones alone, so that many long ones over each other cost no more than one.
    let short = places.lazy.map(\.range).filter { $0.count <= 512 }
    let ranges = Set(short).union(merged.lazy.map(\.range))
    return bytes.withUnsafeBufferPointer { bytes in
      ranges.map { FoldedSymbols(UnsafeBufferPointer(rebasing: bytes[$0])) }
    }
  }
}
