import SourceText

/// Reads a scalar again, byte by byte, to know where each byte of its text comes from.
///
/// libyaml gives the text and its two ends; what lies between (escapes, folded lines, indentation) it does not report.
/// The steps follow libyaml's own scanner, and the caller compares the result with libyaml's.
struct ScalarTrace {
  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int
  var position: Int
  /// How many columns of indentation have been read on this line; only kept for block scalars.
  var column = 0
  /// The text read so far.
  private(set) var text: [UInt8] = []
  /// From the text to the source.
  private(set) var map = OffsetMap()

  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
    text.reserveCapacity(range.count)
  }

  /// Takes over a stretch of the source as it is written.
  mutating func copy(_ range: Range<Int>) {
    text.append(contentsOf: bytes[range])
    map.append(literal: range)
  }

  /// Puts text in the place of a stretch of the source.
  mutating func write(_ replacement: [UInt8], for range: Range<Int>) {
    text.append(contentsOf: replacement)
    map.append(replacing: range, textLength: replacement.count)
  }

  /// Takes over a line break: CR, LF, CRLF and NEL become LF; the Unicode separators stay as they are.
  mutating func copyBreak(_ range: Range<Int>) {
    if isPlainBreak(range) { write([0x0A], for: range) } else { copy(range) }
  }

  /// Whether a line break is one that becomes LF, and that folding turns into a space.
  func isPlainBreak(_ range: Range<Int>) -> Bool { range.count < 3 }

  /// Whether a space or tab stands here.
  func isBlank(at index: Int) -> Bool { index < end && (bytes[index] == 0x20 || bytes[index] == 0x09) }

  /// How many bytes the line break at a place has; 0 where there is none.
  ///
  /// libyaml follows YAML 1.1 here: NEL, LS and PS are line breaks as well.
  func breakLength(at index: Int) -> Int {
    guard index < end else { return 0 }
    switch bytes[index] {
    case 0x0A: return 1
    case 0x0D: return index + 1 < end && bytes[index + 1] == 0x0A ? 2 : 1
    case 0xC2: return index + 1 < end && bytes[index + 1] == 0x85 ? 2 : 0
    case 0xE2:
      let isSeparator = index + 2 < end && bytes[index + 1] == 0x80 && (bytes[index + 2] | 1) == 0xA9
      return isSeparator ? 3 : 0
    default: return 0
    }
  }
}
