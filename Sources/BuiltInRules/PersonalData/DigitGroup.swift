/// Digits that stand together, and what ties them to the digits before.
struct DigitGroup {
  /// What stands between two groups of digits that may belong to one number.
  enum Gap: UInt8 {
    /// Nothing that joins: the group is the first of its cluster.
    case start
    /// A hyphen, dash or minus sign.
    case dash
    /// A hyphen, dash or minus sign with a space on one side or both, or two of them.
    case spacedDash
    case plus
    /// One space.
    case space
    /// Two spaces.
    case spaces
    case dot, comma, slash, colon, underscore
    /// A closing parenthesis, with or without a space or a dash after it.
    case closing
  }

  /// Where its first digit begins, in bytes of the text.
  var start: Int
  /// Where its last digit ends.
  var end: Int
  /// The index of its first digit in the cluster.
  var firstDigit: Int
  /// How many digits it has, the ones over `DigitCluster.longestGroup` included.
  var count: Int
  /// What stands before it.
  var gap: Gap
}
