import LintCore
import SourceText

/// Joins cues to running text, so that a sentence that goes on over lines and cues is one sentence.
struct CueJoiner {
  private let track: CaptionTrack
  private let bytes: [UInt8]
  private var utf8: [UInt8] = []
  private var map = OffsetMap()

  init(_ track: CaptionTrack) {
    self.track = track
    bytes = track.text.utf8
  }

  /// The text: a space where a sentence goes on, a blank line where another speaker begins or nothing tells.
  consuming func joined() -> PostText {
    // Without any punctuation nothing tells where sentences end; then each cue is for itself.
    let isPunctuated = track.cues.count { cue in cue.lines.last.map(endsSentence) ?? false } * 6 >= track.cues.count
    var previous: Range<Int>?
    var shown: [Range<Int>] = []
    for cue in track.cues {
      let new = cue.lines.dropFirst(repeated(of: cue.lines, after: shown))
      for (index, line) in new.enumerated() {
        if let previous { separate(previous, from: line, joins: isPunctuated || index > 0) }
        utf8 += bytes[line]
        map.append(line, of: track.text.map)
        previous = line
      }
      if !cue.lines.isEmpty { shown = cue.lines }
    }
    return PostText(role: .captions, utf8: utf8, map: map)
  }

  /// How many of a cue's first lines are the last lines of the cue before: automatic captions roll so.
  private func repeated(of lines: [Range<Int>], after shown: [Range<Int>]) -> Int {
    guard let first = lines.first, let match = shown.firstIndex(where: { bytes[$0] == bytes[first] }) else { return 0 }
    let rest = shown[match...]
    guard rest.count <= lines.count, zip(rest, lines).allSatisfy({ bytes[$0] == bytes[$1] }) else { return 0 }
    // A word said again is no rolling line.
    return rest.reduce(0) { $0 + $1.count } >= 12 ? rest.count : 0
  }

  private mutating func separate(_ previous: Range<Int>, from next: Range<Int>, joins: Bool) {
    let goesOn = joins && !startsAnew(next, after: previous)
    let place = track.text.map.source(of: next).bytes.lowerBound
    utf8 += goesOn ? [0x20] : [0x0A, 0x0A]
    map.append(replacing: place..<place, textLength: goesOn ? 1 : 2)
  }

  /// Whether another speaker, or a sound, begins with a line.
  private func startsAnew(_ next: Range<Int>, after previous: Range<Int>) -> Bool {
    if dash(at: next.lowerBound, in: next) { return !endsInDash(previous) }
    let (first, last) = (bytes[next.lowerBound], bytes[previous.upperBound - 1])
    // [musik], (applåder), ♪
    let isSound = first == 0x5B || first == 0x28 || has([0xE2, 0x99], at: next.lowerBound)
    return isSound || last == 0x5D || last == 0x29
  }

  private func dash(at index: Int, in line: Range<Int>) -> Bool {
    bytes[index] == 0x2D
      || line.count >= 3 && (has([0xE2, 0x80, 0x93], at: index) || has([0xE2, 0x80, 0x94], at: index))
  }

  private func endsInDash(_ line: Range<Int>) -> Bool {
    bytes[line.upperBound - 1] == 0x2D || line.count >= 3 && dash(at: line.upperBound - 3, in: line)
  }

  private func has(_ wanted: [UInt8], at index: Int) -> Bool {
    index >= 0 && index + wanted.count <= bytes.count && bytes[index..<index + wanted.count].elementsEqual(wanted)
  }

  /// Whether a line ends as a sentence does.
  private func endsSentence(_ line: Range<Int>) -> Bool {
    let last = bytes[line.upperBound - 1]
    // . ! ? : ) ] and the last byte of … ” ♪
    if [0x2E, 0x21, 0x3F, 0x3A, 0x29, 0x5D].contains(last) { return true }
    return has([0xE2, 0x80, 0xA6], at: line.upperBound - 3) || has([0xE2, 0x80, 0x9D], at: line.upperBound - 3)
      || has([0xE2, 0x99, 0xAA], at: line.upperBound - 3)
  }
}
