import LintCore
import SourceText

extension CaptionTrack {
  /// How many characters a line has as viewers see it: extended grapheme clusters, spaces included.
  func characters(in line: Range<Int>) -> Int {
    let bytes = text.utf8[line]
    // Below U+0300 no character joins another, and each has one lead byte.
    if bytes.allSatisfy({ $0 < 0xCC }) { return bytes.count { $0 & 0xC0 != 0x80 } }
    return String(decoding: bytes, as: UTF8.self).count
  }

  /// A line's text.
  func string(_ line: Range<Int>) -> String { text[line] }

  /// Whether a cue tells only of sounds: `[musik]`, `(applåder)`, `♪`.
  func isOnlySound(_ cue: Cue) -> Bool {
    guard let first = cue.lines.first, let last = cue.lines.last else { return false }
    let (begin, end) = (text.utf8[first.lowerBound], text.utf8[last.upperBound - 1])
    if begin == 0x5B && end == 0x5D || begin == 0x28 && end == 0x29 { return true }
    return cue.lines.allSatisfy { hasNote(at: $0.lowerBound) }
  }

  /// Whether a cue has a sound in brackets, or a note.
  func hasSound(_ cue: Cue) -> Bool {
    cue.lines.contains { line in
      text.utf8[line].contains { $0 == 0x5B || $0 == 0x28 } || line.contains { hasNote(at: $0) }
    }
  }

  /// ♩ ♪ ♫ ♬
  private func hasNote(at index: Int) -> Bool {
    let bytes = text.utf8
    return index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x99
      && (0xA9...0xAC).contains(bytes[index + 2])
  }

  /// Whether two cues say the same.
  func isSame(_ left: Cue, _ right: Cue) -> Bool {
    left.lines.count == right.lines.count
      && zip(left.lines, right.lines).allSatisfy { text.utf8[$0] == text.utf8[$1] }
  }

  /// How many of a cue's first lines the cue before ended with: automatic captions roll so.
  func rolled(_ cue: Cue, after previous: Cue) -> Int {
    guard let first = cue.lines.first,
      let match = previous.lines.firstIndex(where: { text.utf8[$0] == text.utf8[first] })
    else { return 0 }
    let rest = previous.lines[match...]
    guard rest.count <= cue.lines.count, zip(rest, cue.lines).allSatisfy({ text.utf8[$0] == text.utf8[$1] }) else {
      return 0
    }
    return rest.count
  }
}

/// What a viewer reads in one go: a cue, or several that go on showing the same text.
public struct ReadingUnit: Sendable {
  /// The cue that brings the text.
  public var cue: CaptionTrack.Cue
  /// When it appears and vanishes, in seconds.
  public var start: Double
  public var end: Double
  /// How many new characters there are to read.
  public var characters: Int

  /// How long it is shown, in seconds.
  public var seconds: Double { end - start }
}

extension CaptionTrack {
  /// The units to read, in file order. Cues that are never shown, and those without text, are none.
  public var readingUnits: [ReadingUnit] {
    var units: [ReadingUnit] = []
    var previous: Cue?
    for cue in cues where !cue.lines.isEmpty && cue.end > cue.start {
      defer { previous = cue }
      var new = cue.lines[...]
      if let previous, abs(cue.start - previous.end) < 0.25 || cue.start <= previous.end {
        let known = rolled(cue, after: previous)
        if known == cue.lines.count, !units.isEmpty {
          // The same goes on being shown.
          units[units.count - 1].end = max(units[units.count - 1].end, cue.end)
          continue
        }
        new = cue.lines.dropFirst(known)
      }
      units.append(
        ReadingUnit(
          cue: cue, start: cue.start, end: cue.end, characters: new.reduce(0) { $0 + characters(in: $1) }))
    }
    return units
  }
}

extension Localized {
  /// A number of seconds with at most one decimal: 5,6 and 5.6.
  static func seconds(_ value: Double) -> Localized {
    let tenths = Int((min(value, 1e9) * 10).rounded())
    let decimal = tenths % 10
    let whole = String(tenths / 10)
    return Localized(sv: decimal == 0 ? whole : "\(whole),\(decimal)", en: decimal == 0 ? whole : "\(whole).\(decimal)")
  }

  /// A point in a film: 1:05.
  static func moment(_ seconds: Double) -> String {
    let whole = Int(min(seconds, 1e9))
    let rest = whole % 60
    return "\(whole / 60):" + (rest < 10 ? "0" : "") + String(rest)
  }
}
