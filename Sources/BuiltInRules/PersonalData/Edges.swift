/// What stands directly before and after the groups of a number.
struct Edges {
  /// What a number touches on one side.
  enum Edge {
    /// Nothing that could belong to it.
    case free
    /// A letter.
    case letter
    /// `_`, which joins the parts of a file's name.
    case underscore
    /// A sign that makes a number of another sort of it: `#`, `$`, `€`, `%`.
    case symbol
    /// More digits behind a sign, and how many of them.
    case digits(DigitGroup.Gap, Int)
  }

  let left: Edge
  let right: Edge

  init(of groups: Range<Int>, in cluster: DigitCluster, text: TextBytes) {
    let (first, last) = (cluster.groups[groups.lowerBound], cluster.groups[groups.upperBound - 1])
    if first.gap != .start, groups.lowerBound > 0 {
      left = .digits(first.gap, cluster.groups[groups.lowerBound - 1].count)
    } else {
      left = Self.left(of: first.start, in: text)
    }
    if let gap = cluster.gap(after: groups.upperBound - 1) {
      right = .digits(gap, cluster.groups[groups.upperBound].count)
    } else {
      right = Self.right(of: last.end, in: text)
    }
  }

  private static func left(of start: Int, in text: TextBytes) -> Edge {
    switch text[start - 1] {
    case UInt8(ascii: "_"): .underscore
    case UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "+"): .symbol
    case 0x80...: text.isLetter(before: start) ? .letter : .free
    case let byte: byte.isASCIILetter ? .letter : .free
    }
  }

  private static func right(of end: Int, in text: TextBytes) -> Edge {
    switch text[end] {
    case UInt8(ascii: "_"): .underscore
    case UInt8(ascii: "%"): .symbol
    case 0x80...: text.isLetter(at: end) ? .letter : .free
    case let byte: byte.isASCIILetter ? .letter : .free
    }
  }

  /// Whether the groups can be a number of their own.
  ///
  /// A number with a sign before the last four stands out, so it may be one of a list; bare digits must stand alone.
  func allow(_ layout: PersonalNumber.Layout) -> Bool {
    switch layout {
    case .separated, .dated, .spacedSign:
      Self.allowsSeparated(left, isLeft: true) && Self.allowsSeparated(right, isLeft: false)
    case .spaced, .bare, .loose:
      Self.allowsPlain(left) && Self.allowsPlain(right)
    }
  }

  private static func allowsSeparated(_ edge: Edge, isLeft: Bool) -> Bool {
    guard case .digits(let gap, let count) = edge else { return true }
    switch gap {
    case .dash, .plus, .closing: return false
    case .dot where isLeft: return count <= 2 || count == 4
    default: return true
    }
  }

  private static func allowsPlain(_ edge: Edge) -> Bool {
    switch edge {
    case .free, .letter, .underscore: true
    case .symbol: false
    case .digits(let gap, let count):
      switch gap {
      case .space, .spaces, .spacedDash: true
      case .comma, .slash, .colon, .underscore: count >= 10
      default: false
      }
    }
  }

  /// Whether a letter touches the number on one side or the other.
  var touchLetter: Bool {
    if case .letter = left { return true }
    if case .letter = right { return true }
    return false
  }

  /// Whether a letter or a digit follows directly: the number is the head of something longer.
  var endsInLetter: Bool { if case .letter = right { true } else { false } }

  /// Whether other digits stand a space away, as in a table or a sum.
  var neighborsDigits: Bool {
    for case .digits(let gap, _) in [left, right] where gap == .space { return true }
    return false
  }

  /// Whether `_` or a sign that is none of a number's touches it.
  var touchUnderscore: Bool {
    if case .underscore = left { return true }
    if case .underscore = right { return true }
    return false
  }
}
