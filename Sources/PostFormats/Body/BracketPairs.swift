/// Which brackets of a text belong together: `![`…`]`, and the `(`…`)` after a `]`.
///
/// One pass for the whole text, so that a text of nothing but opening brackets costs no more than any other.
struct BracketPairs {
  /// An opening bracket and the one that closes it, by place.
  struct Pair {
    var open: Int
    var close: Int?
  }

  /// The brackets of pictures, by the place of their `[`.
  private(set) var pictures: [Pair] = []
  /// The parentheses right after a `]`, by the place of their `(`.
  private(set) var targets: [Pair] = []

  /// Open brackets: the index of the pair that each belongs to, or -1 for one that is of no interest.
  private var openPictures: [Int32] = []
  private var openTargets: [Int32] = []

  /// Pairs the brackets of a text. Escaped ones and those in comments do not count; alt texts end with their
  /// paragraph, file names with their line.
  init(_ bytes: UnsafeBufferPointer<UInt8>, skipping comments: [Comment]) {
    var remaining = comments[...]
    var index = 0
    while index < bytes.count {
      if let comment = remaining.first, index >= comment.range.lowerBound {
        index = max(index, comment.range.upperBound)
        remaining = remaining.dropFirst()
        continue
      }
      switch bytes[index] {
      case UInt8(ascii: "\\") where index + 1 < bytes.count && bytes[index + 1].isPunctuation: index += 1
      case 0x0A, 0x0D: endLine(at: index, in: bytes)
      case UInt8(ascii: "["): openPicture(at: index, in: bytes)
      case UInt8(ascii: "]"):
        if let pair = openPictures.popLast(), pair >= 0 { pictures[Int(pair)].close = index }
      case UInt8(ascii: "("): openTarget(at: index, in: bytes)
      case UInt8(ascii: ")"):
        if let pair = openTargets.popLast(), pair >= 0 { targets[Int(pair)].close = index }
      default: break
      }
      index += 1
    }
  }

  /// The parenthesis that closes the one at a place; nil when there is none.
  func target(at open: Int) -> Int? {
    var low = 0
    var high = targets.count
    while low < high {
      let middle = (low + high) / 2
      if targets[middle].open < open { low = middle + 1 } else { high = middle }
    }
    return low < targets.count && targets[low].open == open ? targets[low].close : nil
  }

  private mutating func openPicture(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    if index > 0, bytes[index - 1] == UInt8(ascii: "!"), !isEscaped(index - 1, in: bytes) {
      openPictures.append(Int32(truncatingIfNeeded: pictures.count))
      pictures.append(Pair(open: index, close: nil))
    } else if !openPictures.isEmpty {
      openPictures.append(-1)
    }
  }

  private mutating func openTarget(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    if index > 0, bytes[index - 1] == UInt8(ascii: "]") {
      openTargets.append(Int32(truncatingIfNeeded: targets.count))
      targets.append(Pair(open: index, close: nil))
    } else if !openTargets.isEmpty {
      openTargets.append(-1)
    }
  }

  private mutating func endLine(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    openTargets.removeAll(keepingCapacity: true)
    guard !openPictures.isEmpty else { return }
    let next = bytes.skippingBlanks(from: index + bytes.lineEndLength(at: index), to: bytes.count)
    if next == bytes.count || bytes[next].isLineEnd { openPictures.removeAll(keepingCapacity: true) }
  }

  /// Whether an odd number of backslashes stands before.
  private func isEscaped(_ index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = index
    while start > 0, bytes[start - 1] == UInt8(ascii: "\\") { start -= 1 }
    return !(index - start).isMultiple(of: 2)
  }
}
