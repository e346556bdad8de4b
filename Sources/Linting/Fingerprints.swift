import LintCore
import SourceText

/// Names for findings that stay when lines are added or moved elsewhere in the file.
///
/// A fingerprint is a hash of the rule, the post and the words found, with a running number for repeats. For personal
/// data the words stay out: ten thousand guesses a second would find them. There the running number alone decides.
struct Fingerprints {
  private var seen: [ContextHash: Int] = [:]

  /// The fingerprint of the next finding in file order, as 32 hexadecimal digits.
  mutating func next(
    rule: String, post: String?, channel: Channel?, words: ArraySlice<UInt8>, isPersonalData: Bool
  ) -> String {
    var hash = ContextHash()
    hash.add(rule.utf8)
    hash.add((post ?? "").utf8)
    hash.add((channel?.rawValue ?? "").utf8)
    if !isPersonalData { hash.add(words) }
    let repeats = seen[hash, default: 0]
    seen[hash] = repeats + 1
    hash.add(String(repeats).utf8)
    return hash.hexadecimal
  }
}
