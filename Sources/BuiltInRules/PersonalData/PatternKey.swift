/// Finds the key of a table that a word matches: itself, a beginning with `*` after it, or an ending with `*` before it.
///
/// The word lies in a buffer with a free byte before and after it, where the `*` is put in turn, so that a look-up costs
/// no memory. The longest key wins, and beginnings come before endings.
enum PatternKey {
  /// The shortest beginning that is asked for, in bytes: a shorter one would fit too many words.
  static let shortestBeginning = 5
  /// The shortest ending.
  static let shortestEnding = 5

  /// What the first known key stands for, or nil.
  ///
  /// - Parameters:
  ///   - buffer: the word from index 1 on; changed while the function runs, the same again afterwards.
  ///   - length: how many bytes the word has.
  ///   - known: what a key stands for, or nil when the table has no such key.
  static func first<Value>(
    in buffer: inout [UInt8], length: Int, _ known: (UnsafeBufferPointer<UInt8>) -> Value?
  ) -> Value? {
    guard length > 0, length + 2 <= buffer.count else { return nil }
    return buffer.withUnsafeMutableBufferPointer { buffer in
      func value(_ range: Range<Int>, starAt star: Int? = nil) -> Value? {
        guard let star else { return known(UnsafeBufferPointer(rebasing: buffer[range])) }
        let covered = buffer[star]
        buffer[star] = UInt8(ascii: "*")
        defer { buffer[star] = covered }
        return known(UnsafeBufferPointer(rebasing: buffer[range]))
      }
      if let whole = value(1..<length + 1) { return whole }
      guard length >= min(shortestBeginning, shortestEnding) else { return nil }
      for cut in stride(from: length + 1, through: shortestBeginning + 1, by: -1) {
        guard cut > length || buffer[cut] & 0xC0 != 0x80 else { continue }
        if let beginning = value(1..<cut + 1, starAt: cut) { return beginning }
      }
      for cut in 0..<max(0, length - shortestEnding + 1) where buffer[cut + 1] & 0xC0 != 0x80 {
        if let ending = value(cut..<length + 1, starAt: cut) { return ending }
      }
      return nil
    }
  }
}
