/// A stretch of a file that is written anew: bytes of the old file as they are, or other bytes.
enum Piece: Hashable {
  case copy(Range<Int>)
  case bytes([UInt8])

  /// How many bytes it has.
  var count: Int {
    switch self {
    case .copy(let range): range.count
    case .bytes(let bytes): bytes.count
    }
  }
}

/// A file that is to be written, as if it were there already, so that it can be read before anything is written.
struct PlannedBytes: ByteReader {
  let base: any ByteReader
  let pieces: [Piece]
  /// Where each piece begins.
  private let starts: [Int]
  let count: Int

  init(_ pieces: [Piece], of base: any ByteReader) {
    self.base = base
    self.pieces = pieces.filter { $0.count > 0 }
    var starts: [Int] = []
    var offset = 0
    for piece in self.pieces {
      starts.append(offset)
      offset += piece.count
    }
    self.starts = starts
    count = offset
  }

  func bytes(at offset: Int, count: Int) -> [UInt8] {
    guard offset >= 0, offset < self.count, count > 0 else { return [] }
    var wanted = min(count, self.count - offset)
    var result: [UInt8] = []
    result.reserveCapacity(wanted)
    var index = firstPiece(at: offset)
    var at = offset
    while wanted > 0, index < pieces.count {
      let inside = at - starts[index]
      let taken = min(wanted, pieces[index].count - inside)
      switch pieces[index] {
      case .copy(let range): result += base.bytes(at: range.lowerBound + inside, count: taken)
      case .bytes(let bytes): result += bytes[inside..<inside + taken]
      }
      at += taken
      wanted -= taken
      index += 1
    }
    return result
  }

  /// The piece that holds an offset, by binary search.
  private func firstPiece(at offset: Int) -> Int {
    var (low, high) = (0, starts.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }
}

/// Changes to bytes of a file that leave everything where it is.
struct Patches {
  private var patches: [(start: Int, bytes: [UInt8])] = []
  /// Whether nothing is to be changed.
  var isEmpty: Bool { patches.isEmpty }

  /// Puts other bytes at a place.
  mutating func put(_ bytes: [UInt8], at start: Int) {
    if !bytes.isEmpty { patches.append((start, bytes)) }
  }

  /// Fills a stretch with zeros.
  mutating func clear(_ range: Range<Int>) { put([UInt8](repeating: 0, count: range.count), at: range.lowerBound) }

  /// Whether some stretch is touched.
  func touches(_ ranges: [Range<Int>]) -> Bool {
    let sorted = ranges.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }
    return patches.contains { patch in
      let end = patch.start + patch.bytes.count
      return sorted.contains { $0.lowerBound < end && patch.start < $0.upperBound }
    }
  }

  /// The file with the changes made; where two begin at the same place, the later one wins.
  func pieces(of reader: any ByteReader) -> [Piece] {
    var pieces: [Piece] = []
    var copied = 0
    let order = patches.enumerated().sorted { ($0.element.start, -$0.offset) < ($1.element.start, -$1.offset) }
    for (_, patch) in order {
      // What an earlier change covers already is left as that change has it.
      let skipped = max(0, copied - patch.start)
      guard skipped < patch.bytes.count else { continue }
      if patch.start > copied { pieces.append(.copy(copied..<patch.start)) }
      pieces.append(.bytes(Array(patch.bytes[skipped...])))
      copied = patch.start + patch.bytes.count
    }
    if copied < reader.count { pieces.append(.copy(copied..<reader.count)) }
    return pieces
  }
}
