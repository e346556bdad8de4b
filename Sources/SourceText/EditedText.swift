/// A text under edit that remembers what is left of the original, and where.
///
/// Edits come in rounds, each made for the text as it was after the round before. What has changed in the end is known
/// without comparing the two texts.
public struct EditedText: Sendable {
  /// A stretch that differs: what stood there, and what stands there now.
  public struct Change: Hashable, Sendable {
    /// The bytes of the original that are gone; empty for an insertion.
    public var original: Range<Int>
    /// The bytes of the edited text that stand in their place; empty for a deletion.
    public var edited: Range<Int>
  }

  private enum Piece: Sendable {
    case kept(Range<Int>)
    case written([UInt8])

    var count: Int {
      switch self {
      case .kept(let range): range.count
      case .written(let bytes): bytes.count
      }
    }
  }

  private let original: [UInt8]
  private var pieces: [Piece]

  /// Begins with a text as it is.
  public init(_ original: [UInt8]) {
    self.original = original
    pieces = original.isEmpty ? [] : [.kept(0..<original.count)]
  }

  /// The text as edited.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(pieces.reduce(0) { $0 + $1.count })
    for piece in pieces {
      switch piece {
      case .kept(let range): bytes += original[range]
      case .written(let written): bytes += written
      }
    }
    return bytes
  }

  /// Makes edits that are in order and do not overlap, given in bytes of the text as it is now.
  public mutating func apply(_ edits: [TextEdit]) {
    var result: [Piece] = []
    var source = PieceReader(pieces: pieces)
    for edit in edits {
      source.move(to: edit.range.lowerBound.value, copyingInto: &result)
      if !edit.text.isEmpty { result.append(.written(Array(edit.text.utf8))) }
      source.skip(to: edit.range.upperBound.value)
    }
    source.move(to: .max, copyingInto: &result)
    pieces = result
  }

  /// What differs from the original, in order.
  public var changes: [Change] {
    var changes: [Change] = []
    var position = (original: 0, edited: 0)
    var open = (original: 0, edited: 0)
    func close(_ end: (original: Int, edited: Int)) {
      let change = Change(original: open.original..<end.original, edited: open.edited..<end.edited)
      if !change.original.isEmpty || !change.edited.isEmpty { changes.append(change) }
    }
    for piece in pieces {
      guard case .kept(let range) = piece else {
        position.edited += piece.count
        continue
      }
      if range.lowerBound > position.original || position.edited > open.edited {
        close((range.lowerBound, position.edited))
      }
      position = (range.upperBound, position.edited + range.count)
      open = position
    }
    close((original.count, position.edited))
    return changes
  }

  /// Goes through pieces from the first byte on.
  private struct PieceReader {
    let pieces: [Piece]
    var index = 0
    /// How much of the piece at `index` has been passed.
    var passed = 0
    var position = 0

    mutating func move(to end: Int, copyingInto result: inout [Piece]) {
      advance(to: end) { result.append($0) }
    }

    mutating func skip(to end: Int) { advance(to: end) { _ in } }

    private mutating func advance(to end: Int, _ pass: (Piece) -> Void) {
      while position < end, index < pieces.count {
        let piece = pieces[index]
        let length = min(piece.count - passed, end - position)
        switch piece {
        case .kept(let range): pass(.kept(range.lowerBound + passed..<range.lowerBound + passed + length))
        case .written(let bytes): pass(.written(Array(bytes[passed..<passed + length])))
        }
        position += length
        passed += length
        if passed == piece.count { (index, passed) = (index + 1, 0) }
      }
    }
  }
}
