/// Hashes of a file's lines as GitHub computes them to recognise a finding when lines move.
///
/// The algorithm of `github/codeql-action`, `src/fingerprints.ts`: for each line a rolling hash, base 37 in 64 bits with
/// wrap-around, of the 100 UTF-16 code units from the line's start, without spaces and tabs, with every line end as LF;
/// after the text one unit 65535 and then zeros. Repeated hashes are numbered in file order.
///
/// Here it runs over the masked text: a hash of a line with a personal identity number could be undone by trying all
/// numbers. GitHub's own hash of such a line differs, and the one given here counts.
struct LineHashes {
  private var hashes: [UInt64] = []
  private var ordinals: [Int] = []
  private var seen: [UInt64: Int] = [:]

  /// Hashes a file in one pass.
  init(_ source: MaskedSource) {
    var hasher = RollingHash()
    source.forEachUTF16Unit { unit in
      hasher.process(unit) { add($0) }
    }
    hasher.finish { add($0) }
    seen = [:]
  }

  private mutating func add(_ hash: UInt64) {
    let ordinal = seen[hash, default: 0] + 1
    seen[hash] = ordinal
    hashes.append(hash)
    ordinals.append(ordinal)
  }

  /// The hash of a line, from 1, with its number; nil where the file has no such line.
  subscript(line: Int) -> String? {
    guard hashes.indices.contains(line - 1) else { return nil }
    return String(hashes[line - 1], radix: 16) + ":" + String(ordinals[line - 1])
  }
}

/// The window of the last 100 code units and the hash over it.
private struct RollingHash {
  private static let size = 100
  private static let base: UInt64 = 37
  private static let lineFeed: UInt16 = 0x0A
  private static let carriageReturn: UInt16 = 0x0D
  private static let endOfText: UInt16 = 0xFFFF

  private var window = Array(repeating: UInt64(0), count: size)
  /// Whether the unit in each slot of the window begins a line whose hash has not been given yet.
  private var beginsLine = Array(repeating: false, count: size)
  private var slot = 0
  private var hash: UInt64 = 0
  private var isLineStart = true
  private var followsCarriageReturn = false
  private let dropped = (0..<size).reduce(UInt64(1)) { power, _ in power &* base }

  mutating func process(_ unit: UInt16, _ emit: (UInt64) -> Void) {
    if unit == 0x20 || unit == 0x09 || (followsCarriageReturn && unit == Self.lineFeed) {
      followsCarriageReturn = false
      return
    }
    followsCarriageReturn = unit == Self.carriageReturn
    let unit = followsCarriageReturn ? Self.lineFeed : unit
    emitIfDue(emit)
    if isLineStart { beginsLine[slot] = true }
    isLineStart = unit == Self.lineFeed
    push(unit)
  }

  mutating func finish(_ emit: (UInt64) -> Void) {
    process(Self.endOfText, emit)
    for _ in 0..<Self.size {
      emitIfDue(emit)
      push(0)
    }
  }

  private mutating func emitIfDue(_ emit: (UInt64) -> Void) {
    guard beginsLine[slot] else { return }
    beginsLine[slot] = false
    emit(hash)
  }

  private mutating func push(_ unit: UInt16) {
    hash = hash &* Self.base &+ UInt64(unit) &- dropped &* window[slot]
    window[slot] = UInt64(unit)
    slot = slot + 1 == Self.size ? 0 : slot + 1
  }
}

extension MaskedSource {
  /// Calls `body` with the masked text's UTF-16 code units, line by line, line ends and byte-order mark as in the file.
  fileprivate func forEachUTF16Unit(_ body: (UInt16) -> Void) {
    var end = 0
    for line in 1...lines.count {
      let range = lines.contents(ofLine: line).bytes
      // What lies between lines: a line end, or the byte-order mark before the first.
      send(end..<range.lowerBound, body)
      forEachStretch(of: range) { stretch in
        if let mask = stretch.mask { mask.utf16.forEach(body) } else { send(stretch.range, body) }
      }
      end = range.upperBound
    }
    send(end..<rawBytes.count, body)
  }

  private func send(_ range: Range<Int>, _ body: (UInt16) -> Void) {
    rawBytes.withUnsafeBufferPointer { bytes in
      var index = range.lowerBound
      while index < range.upperBound {
        let byte = bytes[index]
        if byte < 0x80 {
          body(UInt16(byte))
          index += 1
          continue
        }
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        let scalar = UnsafeBufferPointer(rebasing: bytes[index..<min(index + length, range.upperBound)])
        String(decoding: scalar, as: UTF8.self).utf16.forEach(body)
        index += length
      }
    }
  }
}
