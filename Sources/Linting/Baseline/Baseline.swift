/// Findings that were there when a project began to be checked, and that are accepted until somebody mends them.
///
/// Each is known by file, rule and context, never by its line: what is added above changes nothing. The context is a hash
/// of the words found. Personal data has none, nor anything else of its own: there only the number counts.
public struct Baseline: Sendable, Hashable {
  /// What an accepted finding is known by.
  struct Key: Hashable, Sendable, Comparable {
    /// The file, relative to the baseline's folder, without personal data.
    var file: String
    var rule: String
    /// 16 hexadecimal digits, or empty where the words found must not be told by.
    var context: String

    static func < (left: Key, right: Key) -> Bool {
      if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
      return (left.rule, left.context) < (right.rule, right.context)
    }
  }

  /// The name of the file unless another is given.
  public static let standardName = "klartext-baseline.json"

  /// How many findings are accepted.
  var counts: [Key: Int] = [:]

  /// Accepts nothing.
  init() {}

  /// How many findings are accepted, in how many files.
  public var total: (findings: Int, files: Int) {
    (counts.values.reduce(0, +), Set(counts.keys.map(\.file)).count)
  }
}
